import { ButtonLink, Buttons, Tag } from '@iisg/ui/layout'
import { listed, percent } from '@iisg/ui/numbers'
import { partNames, sayLikelihood, sayPart, sayReason } from '@iisg/ui/suggestions'
import { DataTable } from '@iisg/ui/tables'
import type { SuggestionShown } from './suggested-to.ts'
import './suggested-links.css'

type SuggestedLinksProps = {
  suggestions: readonly SuggestionShown[]
  /** What the page itself is about already; the other side gives each its title. */
  on?: 'need' | 'response'
}

/** Links that somebody may have forgotten, each with its reasons. None of them counts by itself. */
export function SuggestedLinks({ suggestions, on }: SuggestedLinksProps) {
  return (
    <ul className="suggested-links">
      {suggestions.map((suggestion) => (
        <li key={`${suggestion.needId} ${suggestion.responseId}`} className="suggested-link">
          <SuggestedLink suggestion={suggestion} on={on} />
        </li>
      ))}
    </ul>
  )
}

type SuggestedLinkProps = {
  suggestion: SuggestionShown
  on?: SuggestedLinksProps['on'] | undefined
}

function SuggestedLink({ suggestion, on }: SuggestedLinkProps) {
  const { need, response, reasons, score, twin } = suggestion
  const about = (
    <span className="only-read-out">
      {' '}
      {response.title} for {need.code}
    </span>
  )

  return (
    <>
      <h3 className="suggested-link__title">
        {on !== 'response' && <a href={`/responses/${response.id}`}>{response.title}</a>}
        {on === undefined && ' for '}
        {on !== 'need' && (
          <a href={`/needs/${need.id}`}>
            {need.code} {need.title}
          </a>
        )}
      </h3>
      <p>
        <Tag>{sayLikelihood(suggestion)}</Tag>
      </p>
      {twin && (
        <p>
          <strong>Perhaps recorded twice.</strong> It looks like{' '}
          <a href={`/responses/${twin.id}`}>{twin.title}</a>, which is linked already. Link it only
          if it is other work.
        </p>
      )}
      <ul className="suggested-link__reasons">
        {reasons.map((reason) => (
          <li key={reason.kind}>{sayReason(reason)}</li>
        ))}
      </ul>
      <details>
        <summary>
          Its score, part by part: {percent(score)}
          {about}
        </summary>
        <ScoreParts suggestion={suggestion} />
      </details>
      <Buttons>
        <ButtonLink href={`/needs/${need.id}/responses?response=${response.id}`} kind="secondary">
          Look at it and link it{about}
        </ButtonLink>
        <ButtonLink href={`/suggestions/${need.id}/${response.id}`} kind="quiet">
          It is no link{about}
        </ButtonLink>
      </Buttons>
    </>
  )
}

function ScoreParts({ suggestion: { parts, need, response } }: { suggestion: SuggestionShown }) {
  return (
    <>
      <DataTable
        caption={`Parts of the score, ${need.code} and ${response.title}`}
        captionHidden
        rows={parts}
        keyOf={({ of }) => of}
        columns={[
          { key: 'of', heading: 'Part', rowHeader: true, cell: ({ of }) => partNames[of] },
          { key: 'value', heading: 'How far', numeric: true, cell: sayPart },
          {
            key: 'weight',
            heading: 'Weight',
            numeric: true,
            cell: ({ weight }) => percent(weight),
          },
        ]}
      />
      {parts.some(({ value }) => value === undefined) && (
        <p>{`Left out of the mean: ${listed(unknownIn(parts))}.`}</p>
      )}
    </>
  )
}

function unknownIn(parts: SuggestionShown['parts']): string[] {
  return parts
    .filter(({ value }) => value === undefined)
    .map(({ of }) => partNames[of].toLowerCase())
}
