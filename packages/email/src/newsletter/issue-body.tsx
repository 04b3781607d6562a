import { Detail, ItemTitle, MailLink, Paragraph, PartTitle, Title } from '../layout/index.ts'
import { placeholders } from '../readers/index.ts'
import type { IssueContent } from './issue-content.ts'
import { words } from './words.ts'

export function IssueBody({ subject, intro, articles, events, projects }: IssueContent) {
  return (
    <>
      <Title>{subject}</Title>
      {paragraphsOf(intro).map((paragraph) => (
        <Paragraph key={paragraph}>{paragraph}</Paragraph>
      ))}
      {articles.length > 0 && <PartTitle>{words.articles}</PartTitle>}
      {articles.map(({ title, lead, url }) => (
        <div key={url}>
          <ItemTitle href={url}>{title}</ItemTitle>
          <Paragraph>{lead}</Paragraph>
        </div>
      ))}
      {events.length > 0 && <PartTitle>{words.events}</PartTitle>}
      {events.map(({ title, lead, when, where, url }) => (
        <div key={url}>
          <ItemTitle href={url}>{title}</ItemTitle>
          <Detail>{joined([when, where])}</Detail>
          {lead && <Paragraph>{lead}</Paragraph>}
        </div>
      ))}
      {projects.length > 0 && <PartTitle>{words.projects}</PartTitle>}
      {projects.map((project) => (
        <div key={project.url}>
          <ItemTitle href={project.url}>{project.title}</ItemTitle>
          {detailsOf(project).map((detail) => (
            <Detail key={detail}>{detail}</Detail>
          ))}
        </div>
      ))}
    </>
  )
}

export function IssueFoot() {
  return (
    <>
      <Detail>{words.why}</Detail>
      <Detail>
        <MailLink href={placeholders.unsubscribe}>{words.unsubscribe}</MailLink>
        {' · '}
        <MailLink href={placeholders.preferences}>{words.preferences}</MailLink>
      </Detail>
    </>
  )
}

export function paragraphsOf(prose: string): string[] {
  return prose
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}

/** Who pays, who carries out, for whom and when; what is not known is left out. */
export function detailsOf(project: IssueContent['projects'][number]): string[] {
  const { donors, implementers, partners, when } = project
  return [
    partners && `${words.partners}: ${partners}`,
    donors && `${words.donors}: ${donors}`,
    implementers && `${words.implementers}: ${implementers}`,
    when,
  ].filter((detail) => detail !== '')
}

export function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ')
}
