import { footnote } from '@iisg/domain/partners'
import { describe, expect, test } from 'vitest'
import { forReader } from '../readers/index.ts'
import { renderIssue } from './issue.tsx'
import type { IssueContent } from './issue-content.ts'

const links = {
  unsubscribe: 'https://iisg.example/newsletter/unsubscribe/1?a=1&b="2"',
  preferences: 'https://iisg.example/newsletter/preferences/1',
}

describe('an issue', () => {
  test('says the same in both of its parts', async () => {
    const issue = await renderIssue(content)

    for (const part of [issue.text, unescaped(issue.html)]) {
      expect(part).toContain('Border police train together')
      expect(part).toContain('https://iisg.example/news/train')
      expect(part).toContain('12 May 2026 · Podgorica')
      expect(part).toContain('Donor: Ministry of "Interior" & Partners')
    }
  })

  test('has no part for what it tells nothing of', async () => {
    const issue = await renderIssue({ ...content, articles: [], projects: [] })

    expect(issue.text).not.toContain('News\n')
    expect(issue.html).not.toContain('New support projects')
    expect(issue.html).toContain('Events')
  })

  test('gets each reader’s own addresses, safe in HTML and as they are in text', async () => {
    const { html, text } = forReader(await renderIssue(content), links)

    expect(html).toContain(
      'href="https://iisg.example/newsletter/unsubscribe/1?a=1&amp;b=&quot;2&quot;"',
    )
    expect(text).toContain(links.unsubscribe)
    expect(html + text).not.toContain('{{')
  })

  test('takes nothing that an editor typed for one of our placeholders', async () => {
    const issue = await renderIssue({ ...content, intro: 'See {{unsubscribe}}' })

    expect(forReader(issue, links).text).toContain('See { {unsubscribe}}')
  })

  test('carries the footnote once in each part where it names the partner', async () => {
    const issue = await renderIssue({ ...content, subject: 'Kosovo and Serbia train together' })

    expect(issue.subject).toBe('Kosovo* and Serbia train together')
    for (const part of [issue.text, unescaped(issue.html)]) {
      expect(part.split(footnote)).toHaveLength(2)
      expect(part.split(footnote).join('')).not.toMatch(/Kosovo(?!\*)/)
    }
  })

  test('carries no footnote where nothing names it', async () => {
    const issue = await renderIssue(content)

    expect(issue.html + issue.text).not.toContain('without prejudice')
  })

  test('loads nothing and stays below what mail programs cut off, however full it is', async () => {
    const full = await renderIssue({
      ...content,
      projects: Array.from({ length: 60 }, (_, number) => ({
        ...project,
        url: `https://iisg.example/projects/${number}`,
      })),
    })

    expect(Buffer.byteLength(full.html)).toBeLessThan(100_000)
    expect(full.html).not.toMatch(/<img|<script|<link|@import|url\(/i)
  })

  test('says so where some of it is invented', async () => {
    const issue = await renderIssue({ ...content, demonstration: true })

    expect(issue.html).toContain('some of what this mail tells is invented')
    expect(issue.text).toContain('some of what this mail tells is invented')
  })
})

const project = {
  title: 'Stronger checks at the crossings of the Drina',
  donors: 'Ministry of "Interior" & Partners',
  implementers: 'Regional Centre',
  partners: 'Bosnia and Herzegovina and Serbia',
  when: '1 March 2025 to 31 December 2027',
  url: 'https://iisg.example/projects/1',
}

const content: IssueContent = {
  subject: 'What happened in May',
  intro: 'Two meetings and a new project.\n\nThe next Board meets in June.',
  articles: [
    {
      title: 'Border police train together',
      lead: 'For the first time, all services trained in one place.',
      url: 'https://iisg.example/news/train',
    },
  ],
  events: [
    {
      title: 'Support Group meeting',
      lead: '',
      when: '12 May 2026',
      where: 'Podgorica',
      url: 'https://iisg.example/events/support-group',
    },
  ],
  projects: [project],
  demonstration: false,
}

function unescaped(html: string): string {
  return html.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
}
