import { placeholders } from '../readers/index.ts'
import { detailsOf, joined, paragraphsOf } from './issue-body.tsx'
import type { IssueContent } from './issue-content.ts'
import { words } from './words.ts'

/** An issue for mail programs that show no HTML, block by block. */
export function issueText({ subject, intro, articles, events, projects }: IssueContent): string[] {
  return [
    underlined(subject, '='),
    ...paragraphsOf(intro),
    ...part(words.articles, articles, ({ title, lead, url }) => [title, lead, url]),
    ...part(words.events, events, ({ title, lead, when, where, url }) => [
      title,
      joined([when, where]),
      lead,
      url,
    ]),
    ...part(words.projects, projects, (project) => [
      project.title,
      ...detailsOf(project),
      project.url,
    ]),
  ]
}

export const footText: string[] = [
  words.why,
  `${words.unsubscribe}: ${placeholders.unsubscribe}`,
  `${words.preferences}: ${placeholders.preferences}`,
]

function part<Item>(
  title: string,
  items: readonly Item[],
  linesOf: (item: Item) => string[],
): string[] {
  if (items.length === 0) return []
  const blocks = items.map((item) =>
    linesOf(item)
      .filter((line) => line !== '')
      .join('\n'),
  )
  return [underlined(title, '-'), ...blocks]
}

function underlined(title: string, line: string): string {
  return `${title}\n${line.repeat(Math.min(title.length, 70))}`
}
