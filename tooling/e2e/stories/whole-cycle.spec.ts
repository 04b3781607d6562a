import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'

/** Each project maps years of its own, with a coordinator of its own: nobody is reminded twice. */
const stories: Record<string, { years: [number, number]; who: string; partner: string }> = {
  'with JavaScript': { years: [2019, 2020], who: 'albania', partner: 'Albania' },
  'without JavaScript': {
    years: [2021, 2022],
    who: 'north-macedonia',
    partner: 'North Macedonia',
  },
}

test.describe('a whole cycle', () => {
  test.describe.configure({ timeout: 240_000 })

  test('goes from its opening to a decision of the Board, is frozen, and changes no more', async ({
    product,
    inbox,
    pageOf,
  }, { project }) => {
    const story = stories[project.name]
    if (!story) throw new Error(`There is no story for ${project.name}`)
    const { years, who, partner } = story
    const label = `Needs mapping ${years[0]}–${years[1]} (demonstration)`
    const [admin, editor] = [await pageOf('admin'), await pageOf('editor')]
    const [coordinator, member] = [await pageOf(who), await pageOf('unodc')]
    const at = (page: Page, path: string) => page.goto(`${product.adminUrl}${path}`)
    let cycle = ''
    let need = ''
    let response = ''

    await test.step('is opened, and everybody is asked', async () => {
      await at(editor, '/cycles/new')
      await editor.getByLabel('Needs mapping').check()
      await editor.getByLabel('Name').fill(label)
      await editor.getByLabel('First day').fill(`${years[0]}-01-01`)
      await editor.getByLabel('Last day').fill(`${years[1]}-12-31`)
      await editor.getByLabel('Work begins').fill(today())
      await editor.getByLabel('All have reported by').fill(daysFromNow(60))
      await press(editor, 'Open the cycle')
      cycle = idIn(editor)
      for (const stage of ['Agreeing the template', 'Collection'])
        await moveOn(editor, cycle, stage)
    })

    await test.step('is reported on by somebody, who is reminded by mail', async () => {
      await at(editor, `/cycles/${cycle}`)
      await editor.getByRole('link', { name: `${partner}, Border security` }).click()
      await editor.getByRole('link', { name: 'Who reports, and by when' }).click()
      await editor
        .getByLabel('Responsible')
        .selectOption({ label: `Demonstration Coordinator ${partner}` })
      await press(editor, 'Save')
      await editor.getByRole('link', { name: 'Remind now' }).click()
      await expect(editor.getByRole('heading', { name: 'Remind now' })).toBeVisible()
      // On a day off of the partner nobody is written to: the page says so, and there is no button.
      const send = editor.getByRole('button', { name: 'Send the reminder' })
      if (await send.isVisible()) {
        await press(editor, 'Send the reminder')
        const mail = await inbox.find({ to: `${who}@demo.example`, subject: /report|due/i })
        expect(mail.text).toContain(label)
      } else {
        await expect(editor.getByRole('main')).toContainText(`is a day off in ${partner}`)
      }
      await at(coordinator, '/')
      await expect(coordinator.getByRole('main')).toContainText(label)
    })

    await test.step('hears what is needed, asks again, and agrees', async () => {
      await at(coordinator, `/needs/new?cycle=${cycle}`)
      await choose(coordinator, 'Measure', 'WBBSi, BS2')
      await coordinator.getByLabel('Title').fill(`Thermal cameras along the river ${years[0]}`)
      await coordinator.getByLabel('Operational').check()
      await coordinator.getByLabel('Prevention').check()
      await coordinator.getByLabel('Critical').check()
      await press(coordinator, 'State the need')
      if (await coordinator.getByRole('button', { name: /all the same/ }).isVisible()) {
        await press(coordinator, /all the same/)
      }
      need = idIn(coordinator)
      await submitNeed(coordinator, need)

      await at(editor, `/needs/${need}/return`)
      await editor.getByRole('group', { name: 'Reasons' }).getByRole('checkbox').first().check()
      await editor.getByLabel('What has to be done').fill('Name the crossings, please.')
      await press(editor, 'Return it')

      await at(coordinator, `/needs/${need}`)
      await expect(coordinator.getByRole('main')).toContainText('Name the crossings, please.')
      await at(coordinator, `/needs/${need}/edit`)
      await coordinator.getByLabel('Description').first().fill('Along the three crossings.')
      await press(coordinator, /^Save/)
      await submitNeed(coordinator, need)
      await at(editor, `/needs/${need}/validation`)
      await press(editor, 'Record that it is validated')
      await expect(editor.getByRole('main')).toContainText('Validated by the Support Group')
    })

    await test.step('records what is done, and somebody else verifies it', async () => {
      const period = [`${years[0]}-02-01`, `${years[1]}-06-30`] as const
      response = await record(member, {
        title: `Cameras and training for river patrols ${years[0]}`,
        summary: 'Cameras for three crossings, and who works with them.',
        partner,
        period,
      })

      await at(editor, `/verification/${response}`)
      await press(editor, 'Verify it, and go on')
      await at(editor, `/responses/${response}`)
      await expect(editor.getByRole('main')).toContainText('Verified')
    })

    await test.step('weighs a link that is contested and resolved', async () => {
      await at(member, `/needs/${need}/responses?response=${response}`)
      await member.getByLabel('Fully').check()
      await press(member, 'Link it')

      await at(coordinator, `/links?cycle=${cycle}`)
      await coordinator.getByRole('link', { name: /^Contest the link/ }).click()
      await coordinator.getByLabel('No, or not as is said here').check()
      await coordinator.getByLabel(/^Reason/).selectOption({ index: 1 })
      await coordinator.getByLabel('In your words').fill('It reaches one crossing of three.')
      await press(coordinator, 'Send the answer')

      await at(editor, `/links/contested?cycle=${cycle}`)
      await editor
        .getByRole('link', { name: /resol|settle|decide/i })
        .first()
        .click()
      await editor.getByRole('group', { name: 'The link' }).getByRole('radio').nth(1).check()
      await editor.getByLabel(/^New strength/).selectOption({ index: 1 })
      await editor.getByLabel('Why').fill('One crossing of three.')
      await press(editor, 'Resolve it')
    })

    await test.step('finds that two do the same, which somebody decides', async () => {
      const second = await record(member, {
        title: `Cameras for patrols at three crossings ${years[0]}`,
        summary: 'Training of patrols who work with cameras along the river.',
        partner,
        period: [`${years[0]}-04-01`, `${years[1]}-05-31`],
      })
      await at(member, `/needs/${need}/responses?response=${second}`)
      await member.getByLabel('Fully').check()
      await press(member, 'Link it')

      await at(editor, '/findings')
      await press(editor, 'Look again')
      const finding = editor.getByRole('main').getByRole('link', { name: `${years[0]} and C` })
      await at(editor, '/findings?state=open')
      await finding.first().click()
      await editor.getByLabel(/^Both know of each other and have agreed/).check()
      await editor.getByLabel('Both have agreed so').check()
      await press(editor, 'Decide')
      await expect(editor.getByRole('main')).toContainText('The finding is decided')
      await at(editor, '/findings?state=open')
      await expect(finding).toHaveCount(0)
    })

    await test.step('is handed in and finalised', async () => {
      await at(coordinator, `/cycles/${cycle}`)
      await coordinator.getByRole('link', { name: `${partner}, Border security` }).click()
      const task = idIn(coordinator)
      await at(coordinator, `/tasks/${task}/submission`)
      await coordinator.getByRole('main').getByRole('button').first().click()
      await at(editor, `/tasks/${task}/finalisation`)
      await editor.getByRole('main').getByRole('button').first().click()
      await expect(editor.getByRole('main')).toContainText(/finalised/i)
    })

    await test.step('goes through the Support Group to the Board, which adopts it', async () => {
      for (const stage of ['Consolidation', 'Review by the Support Group']) {
        await moveOn(editor, cycle, stage)
      }
      await enterMeeting(editor, product.adminUrl, 'Support Group meeting', label)
      await enterMeeting(editor, product.adminUrl, 'Board meeting', label)

      await at(editor, '/proposals/new')
      await editor.getByLabel('Title').fill(`Adopt the ${label}`)
      await editor.getByLabel('What the Board is asked').fill('To adopt the needs as validated.')
      await editor.getByLabel('Adopt the needs mapping of a cycle').check()
      await editor.getByLabel('Mapping cycle').selectOption({ label })
      await press(editor, 'Draft the proposal')
      const proposal = idIn(editor)
      await editor.getByRole('link', { name: 'Note the advice' }).click()
      await choose(editor, 'Meeting of the Support Group', label)
      await editor.getByRole('radio').first().check()
      await press(editor, 'Save the advice')
      await press(editor, 'Put it before the Board')

      await at(admin, `/proposals/${proposal}/decision`)
      await choose(admin, 'Meeting of the Board', label)
      await admin.getByLabel('Decided on').fill(today())
      await admin.getByLabel('Adopted', { exact: true }).check()
      await admin.getByLabel('In its words').fill('The Board adopts the needs.')
      await admin.getByLabel('Who sees to it').fill('Secretariat')
      await press(admin, 'Record the decision')
      await at(admin, `/needs/${need}`)
      await expect(admin.getByRole('main')).toContainText('Adopted by the Board')
    })

    await test.step('is frozen', async () => {
      await at(admin, `/cycles/${cycle}/freeze`)
      await admin.getByLabel(/to be sure/).fill(label)
      await press(admin, 'Freeze it')
      await at(admin, `/coverage?cycle=${cycle}`)
      await expect(admin.getByRole('main')).toContainText(/frozen on/i)
    })

    await test.step('and refuses every change from then on', async () => {
      const before = await (
        await admin.request.get(`${product.adminUrl}/coverage.csv?cycle=${cycle}`)
      ).text()
      const forms: [Page, string, Record<string, string>][] = [
        [coordinator, `/needs/${need}/edit`, { title: 'Another title', version: '3' }],
        [editor, `/needs/${need}/closing`, { as: 'withdrawn', version: '3' }],
        [member, `/needs/${need}/responses`, { responseId: response, strength: 'marginal' }],
        [editor, `/cycles/${cycle}/plan`, { version: '1' }],
        [editor, `/cycles/${cycle}/stage`, { stage: 'planned', on: today(), version: '1' }],
      ]
      for (const [page, path, form] of forms) {
        const answer = await page.request.post(`${product.adminUrl}${path}`, {
          form,
          headers: { origin: product.adminUrl },
          maxRedirects: 0,
        })
        expect([path, answer.status() >= 400 && answer.status() < 500]).toEqual([path, true])
      }
      const after = await (
        await admin.request.get(`${product.adminUrl}/coverage.csv?cycle=${cycle}`)
      ).text()
      expect(after).toBe(before)
    })
  })
})

/** Records a project that equips, and hands it in. Says its id. */
async function record(
  page: Page,
  told: { title: string; summary: string; partner: string; period: readonly [string, string] },
): Promise<string> {
  const { origin } = new URL(page.url())
  await page.goto(`${origin}/responses/quick`)
  await page.getByLabel('Title').fill(told.title)
  await page.getByLabel('Kind of response').selectOption('Support project')
  await page.getByRole('checkbox', { name: told.partner }).check()
  await page.getByLabel('WBBSi').check()
  await page.getByLabel('First day').fill(told.period[0])
  await page.getByLabel('Last day').fill(told.period[1])
  await page.getByLabel('Add who carries it out').fill('UNODC')
  await press(page, 'Save as a draft')
  // The second looks like the first: whoever saves again has seen that.
  if (page.url().endsWith('/quick')) await press(page, 'Save as a draft')
  const id = idIn(page)
  await page.goto(`${origin}/responses/${id}/edit`)
  await page.getByLabel('Summary').fill(told.summary)
  await page.getByLabel('Equipment').check()
  await press(page, 'Save and hand in')
  await page.goto(`${origin}/responses/${id}`)
  await expect(page.getByRole('main')).toContainText('Submitted')
  return id
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('main').getByRole('button', { name }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

async function choose(page: Page, label: string, text: string): Promise<void> {
  const option = page.getByLabel(label).locator('option', { hasText: text }).first()
  await page.getByLabel(label).selectOption((await option.getAttribute('value')) ?? '')
}

async function moveOn(page: Page, cycle: string, stage: string): Promise<void> {
  const { origin } = new URL(page.url())
  await page.goto(`${origin}/cycles/${cycle}/stage`)
  await page.getByLabel(stage).check()
  await page.getByRole('main').getByRole('button').first().click()
  await expect(page).toHaveURL(new RegExp(`/cycles/${cycle}`))
}

async function submitNeed(page: Page, need: string): Promise<void> {
  const { origin } = new URL(page.url())
  await page.goto(`${origin}/needs/${need}/submission`)
  const approval = page.getByLabel(/^I approve this wording/)
  if (await approval.isVisible()) await approval.check()
  await press(page, 'Submit')
}

async function enterMeeting(
  page: Page,
  adminUrl: string,
  kind: string,
  label: string,
): Promise<void> {
  await page.goto(`${adminUrl}/meetings`)
  await page.getByRole('radio', { name: kind }).check()
  await page.getByLabel('Title').fill(`${kind} on the ${label}`)
  await page.getByLabel('Day').fill(today())
  await press(page, 'Enter it')
}

/** The id in an address such as /needs/0198…. */
function idIn(page: Page): string {
  const [id] = new URL(page.url()).pathname.match(/[0-9a-f]{8}-[0-9a-f-]{27}/) ?? []
  if (id === undefined) throw new Error(`There is no id in ${page.url()}`)
  return id
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}

function daysFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}
