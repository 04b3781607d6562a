import { designated } from '@iisg/domain/partners'

/** What an issue tells its readers, in words: whoever sends it knows the records behind them. */
export type IssueContent = {
  subject: string
  /** Paragraphs with empty lines between them. */
  intro: string
  articles: readonly { title: string; lead: string; url: string }[]
  events: readonly { title: string; lead: string; when: string; where: string; url: string }[]
  projects: readonly {
    title: string
    donors: string
    implementers: string
    partners: string
    when: string
    url: string
  }[]
  /** Whether some of it was invented to show the platform at work. */
  demonstration: boolean
}

/** Every text in an issue with its designations, and without what our placeholders look like. */
export function worded(content: IssueContent): IssueContent {
  return {
    ...content,
    subject: clean(content.subject),
    intro: clean(content.intro),
    articles: content.articles.map(cleanAll),
    events: content.events.map(cleanAll),
    projects: content.projects.map(cleanAll),
  }
}

function cleanAll<Item extends Record<string, string> & { url: string }>(item: Item): Item {
  const { url, ...texts } = item
  const cleaned = Object.entries(texts).map(([name, text]) => [name, clean(String(text))])
  // The same names with the same kind of value, which `fromEntries` cannot tell.
  return { ...Object.fromEntries(cleaned), url } as Item
}

function clean(text: string): string {
  return designated(text).replaceAll('{{', '{ {')
}
