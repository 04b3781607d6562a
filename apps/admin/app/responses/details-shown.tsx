import type { Kin } from '@iisg/db/responses'
import { partnerNames } from '@iisg/domain/partners'
import type { ResponseRecord } from '@iisg/domain/responses'
import { ButtonLink, EmptyState, Section } from '@iisg/ui/layout'
import { documentCategoryNames } from '@iisg/ui/needs'
import { documentLanguageNames } from '@iisg/ui/responses'
import { DataTable } from '@iisg/ui/tables'
import { sayDay } from '@iisg/ui/time'
import type { ReactNode } from 'react'
import { type DetailPart, detailForms } from './detail-parts.ts'

type DetailSectionProps = { id: string; part: DetailPart; mayRevise: boolean; children: ReactNode }

/** A list of a response under its heading, with the form where it is revised. */
export function DetailSection({ id, part, mayRevise, children }: DetailSectionProps) {
  const { title } = detailForms[part]
  return (
    <Section
      title={title}
      id={part}
      actions={
        mayRevise && (
          <ButtonLink href={`/responses/${id}/details/${part}`} kind="quiet">
            Change<span className="only-read-out"> {title.toLowerCase()}</span>
          </ButtonLink>
        )
      }
    >
      {children}
    </Section>
  )
}

export function Documents({ documents }: { documents: ResponseRecord['documents'] }) {
  if (documents.length === 0) return <EmptyState title="No document is named" />
  return (
    <ul>
      {documents.map(({ title, category, url, language }) => (
        <li key={url}>
          <a href={url} rel="noreferrer">
            {title}
          </a>{' '}
          ({documentCategoryNames[category]}, {documentLanguageNames[language]})
        </li>
      ))}
    </ul>
  )
}

export function Results({ results }: { results: ResponseRecord['results'] }) {
  if (results.length === 0) return <EmptyState title="No result is told yet" />
  return (
    <DataTable
      caption="What was to come of it, and what came"
      captionHidden
      narrow="stack"
      rows={results.map((result, index) => ({ ...result, index }))}
      keyOf={({ index }) => String(index)}
      columns={[
        {
          key: 'indicator',
          heading: 'Indicator',
          rowHeader: true,
          cell: ({ indicator, unit }) => (unit ? `${indicator} (${unit})` : indicator),
        },
        { key: 'baseline', heading: 'Before', numeric: true, cell: ({ baseline }) => baseline },
        { key: 'target', heading: 'Target', numeric: true, cell: ({ target }) => target },
        { key: 'actual', heading: 'Reached', numeric: true, cell: ({ actual }) => actual },
        {
          key: 'on',
          heading: 'Measured on',
          cell: ({ measuredOn }) => measuredOn && sayDay(measuredOn),
        },
      ]}
    />
  )
}

type AfterUseProps = { id: string; afterUse: ResponseRecord['afterUse']; mayTell: boolean }

/** What is in use today, in the words of whom it served. */
export function AfterUse({ id, afterUse, mayTell }: AfterUseProps) {
  return (
    <>
      {afterUse.map(({ partner, statement, statedOn }) => (
        <figure key={partner}>
          <blockquote>{statement}</blockquote>
          <figcaption>
            {partnerNames[partner]}, {sayDay(statedOn)}
          </figcaption>
        </figure>
      ))}
      {afterUse.length === 0 && !mayTell && <p>No beneficiary has said yet what is in use.</p>}
      {mayTell && (
        <p>
          <a href={`/responses/${id}/after-use`}>Say what is in use today</a>
        </p>
      )}
    </>
  )
}

export function Participants({ institutions }: { institutions: ResponseRecord['institutions'] }) {
  return (
    <ul>
      {institutions.map(({ organisation, participants }) => (
        <li key={organisation.id}>
          {organisation.name}
          {participants !== null && `: ${participants} took part`}
        </li>
      ))}
    </ul>
  )
}

const kinWords: Record<Kin['kind'], string> = {
  parent: 'It is part of',
  child: 'Part of it',
  'co-funded': 'Funded together with',
}

export function KinList({ kin }: { kin: readonly Kin[] }) {
  if (kin.length === 0) return <EmptyState title="It stands alone" />
  return (
    <ul>
      {kin.map(({ id, title, kind }) => (
        <li key={`${kind} ${id}`}>
          {kinWords[kind]}: <a href={`/responses/${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  )
}
