import type { Page } from '@playwright/test'
import { activitiesFor, type Brought } from '../activities.ts'
import { expect, test } from '../fixtures.ts'
import { untilNoLonger } from '../until.ts'

/** What is brought in, and the need that one of it is linked to: once with JavaScript, once without. */
const stories: Record<string, Brought & { need: string }> = {
  'with JavaScript': { ...activitiesFor('RS'), need: 'Lawful access to evidence' },
  'without JavaScript': { ...activitiesFor('BA'), need: 'Labour inspectors' },
}

test.describe('an editor with a file of real projects', () => {
  test('brings it in once, and a second time changes nothing', async ({ page, product, signIn }, {
    project,
  }) => {
    const { file, activities } = storyOf(project)
    const all = new RegExp(`^${activities}`)
    await signIn(page)

    await bringIn(page, product.adminUrl, file)
    const outcomes = page
      .getByRole('table', { name: /file by file/ })
      .getByRole('row')
      .last()
    await expect(outcomes.getByRole('cell')).toHaveText([all, '0', '0', '0', '0'])

    await bringIn(page, product.adminUrl, file)
    await expect(outcomes.getByRole('cell')).toHaveText(['0', '0', all, '0', '0'])
  })

  test('links a project to a need: the matrix changes and says why', async ({
    page,
    product,
    signIn,
  }, { project }) => {
    const story = storyOf(project)
    await signIn(page)
    const before = await cellOf(page, product.adminUrl, story.need)

    await page.goto(`${product.adminUrl}/needs`)
    await page.getByRole('link', { name: new RegExp(story.need) }).click()
    await page.getByRole('link', { name: 'Link a response' }).click()
    await page.getByRole('searchbox').fill(story.project)
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('link', { name: story.project }).first().click()
    await expect(page.getByText(/from .* to .*%/i).first()).toBeVisible()
    await page.getByLabel('In part').check()
    await page.getByLabel('Reason').fill('It trains those who ask for it.')
    await page.getByRole('button', { name: 'Link it' }).click()

    const explained = page.getByRole('row', { name: new RegExp(story.project) })
    await expect(explained.first()).toBeVisible()
    expect(await cellOf(page, product.adminUrl, story.need)).not.toBe(before)
  })
})

test.describe('two editors at one need', () => {
  test('lose nothing: the second sees both versions', async ({
    page,
    browser,
    product,
    signIn,
  }) => {
    await signIn(page)
    await page.goto(`${product.adminUrl}/needs`)
    await page.getByRole('link', { name: /Witness protection that works/ }).click()
    await page.getByRole('link', { name: 'Revise' }).first().click()
    const address = page.url()

    const other = await (await browser.newContext()).newPage()
    await signIn(other)
    await other.goto(address)
    const theirs = `Written by the other at ${Date.now()}`
    await other.getByLabel('Description').fill(theirs)
    await other.getByRole('button', { name: /^Save/ }).click()
    await other.context().close()

    await page.getByLabel('Description').fill('What I typed meanwhile')
    await page.getByRole('button', { name: /^Save/ }).click()
    await expect(page.getByText(theirs)).toBeVisible()
    await expect(page.getByLabel('Description')).toHaveValue('What I typed meanwhile')
    await page.getByRole('button', { name: /^Save/ }).click()
    await expect(page.getByText('What I typed meanwhile')).toBeVisible()
  })
})

function storyOf({ name }: { name: string }) {
  const story = stories[name]
  if (!story) throw new Error(`There is no story for ${name}`)
  return story
}

async function bringIn(page: Page, adminUrl: string, file: Brought['file']): Promise<void> {
  await page.goto(`${adminUrl}/imports`)
  await page.getByLabel('Files').setInputFiles(file)
  await page.getByRole('button', { name: 'Import' }).click()
  await expect(page).toHaveURL(/\/imports\/[0-9a-f-]+/)
  await untilNoLonger(page, 'The files are being read')
  await expect(page.getByRole('main').getByText('Done').first()).toBeVisible()
}

/** What the matrix says of a need, all partners. */
async function cellOf(page: Page, adminUrl: string, need: string): Promise<string> {
  await page.goto(`${adminUrl}/coverage`)
  return page.getByRole('row', { name: new RegExp(need) }).innerText()
}
