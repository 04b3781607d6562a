import { footnote } from '@iisg/domain/partners'
import { describe, expect, test } from 'vitest'
import { type ReminderTask, renderReminder } from './index.ts'

const homeUrl = 'https://admin.iisg.example/'

describe('a reminder', () => {
  test('leads to each task and to what is asked, in both parts', async () => {
    const tasks = [aTask('1', {}), aTask('2', { occasion: 'overdue', due: '1 May 2026' })]
    const { subject, html, text } = await renderReminder({ name: 'Ana', homeUrl, tasks })

    expect(subject).toBe('Your report is overdue (2 tasks)')
    for (const { href } of tasks) {
      expect(html).toContain(`href="${href}"`)
      expect(text).toContain(`\n${href}\n`)
    }
    expect(html).toContain(`href="${homeUrl}"`)
    expect(text).toContain('It was due 1 May 2026.')
    expect(text).toContain('Due 30 September 2026.')
  })

  test('says soon of nothing that has months to go', async () => {
    const later = aTask('1', { occasion: 'due later', due: '26 February 2027' })
    const { subject, text } = await renderReminder({ name: 'Ana', homeUrl, tasks: [later] })

    expect(subject).toBe('Your report is still to come')
    expect(text).toContain('Due 26 February 2027.')
    expect(`${subject} ${text}`).not.toMatch(/soon/)
  })

  test('carries the footnote once in each part, and only where it names the partner', async () => {
    const named = await renderReminder({
      name: 'Ana',
      homeUrl,
      tasks: [aTask('1', { title: 'Border security: Kosovo' }), aTask('2', {})],
    })
    const unnamed = await renderReminder({ name: 'Ana', homeUrl, tasks: [aTask('1', {})] })

    expect(named.text).toContain('Border security: Kosovo*')
    expect(named.text.split(footnote)).toHaveLength(2)
    expect(named.html.split('UNSCR')).toHaveLength(2)
    expect(unnamed.text).not.toContain(footnote)
  })

  test('tells what a task came back for, and who is only the deputy, without their HTML', async () => {
    const { html, text } = await renderReminder({
      name: '<b>Ana',
      homeUrl,
      tasks: [aTask('1', { returned: 'Name <i>all</i> crossings', isDeputy: true })],
    })

    expect(text).toContain('It was returned: Name <i>all</i> crossings')
    expect(text).toContain('You are the deputy')
    expect(html).not.toContain('<i>all')
    expect(html).not.toContain('<b>Ana')
  })
})

function aTask(id: string, details: Partial<ReminderTask>): ReminderTask {
  return {
    title: 'Border security: Serbia',
    cycle: 'Needs mapping 2025–2026',
    href: `https://admin.iisg.example/tasks/${id}`,
    occasion: 'due soon',
    due: '30 September 2026',
    returned: undefined,
    isDeputy: false,
    ...details,
  }
}
