import { Day } from '@iisg/domain/time'
import { describe, expect, test } from 'vitest'
import { type IssueRecords, issueInWords } from './issue-in-words.ts'

const day = (text: string) => Day.parse(text)
const project: IssueRecords['projects'][number] = {
  id: '0197',
  title: 'Joint patrols',
  donors: ['European Union', 'Norway'],
  implementers: [],
  partners: ['XK', 'RS'],
  regional: false,
  from: day('2025-01-01'),
  until: day('2026-12-31'),
}
const issue: IssueRecords = {
  subject: 'November',
  intro: '',
  articles: [{ slug: 'board-meets', title: 'Board meets', body: 'It met\nin Tirana.\n\nMore.' }],
  events: [
    { slug: 'talks', title: 'Talks', summary: '', date: { precision: 'unknown' }, city: null },
  ],
  projects: [project],
  demonstration: false,
}

describe('an issue in words', () => {
  test('leads from every item to its page of the public site', () => {
    const { articles, events, projects } = issueInWords(issue, 'https://iisg.example')

    expect([articles, events, projects].flat().map(({ url }) => url)).toEqual([
      'https://iisg.example/news/board-meets',
      'https://iisg.example/events/talks',
      'https://iisg.example/projects/0197',
    ])
  })

  test('says of an article no more than its first paragraph', () => {
    const { articles } = issueInWords(issue, 'https://iisg.example')

    expect(articles[0]?.lead).toBe('It met in Tirana.')
  })

  test('names whom a project serves, who pays and when', () => {
    const { projects } = issueInWords(issue, 'https://iisg.example')

    expect(projects[0]).toMatchObject({
      partners: 'Kosovo* and Serbia',
      donors: 'European Union, Norway',
      when: '1 January 2025 to 31 December 2026',
    })
  })

  test.each([
    [{ from: null, until: null }, ''],
    [{ from: null, until: day('2026-12-31') }, 'Until 31 December 2026'],
    [{ from: day('2026-12-31'), until: null }, 'From 31 December 2026'],
    [{ from: day('2026-12-31'), until: day('2025-01-01') }, 'From 31 December 2026'],
  ])('says only what is known of the days: %o', (period, when) => {
    const regional = { ...project, ...period, partners: [], regional: true }
    const { projects } = issueInWords({ ...issue, projects: [regional] }, 'https://iisg.example')

    expect(projects[0]).toMatchObject({ when, partners: 'the whole region' })
  })
})
