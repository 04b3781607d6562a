import type { WeighedResponse } from '@iisg/db/responses'
import type { Need } from '@iisg/domain/needs'
import type { Partner } from '@iisg/domain/partners'
import type { SupportLink } from '@iisg/domain/responses'
import type { Refusal } from '@iisg/ui/forms'
import { Button, ButtonLink, Buttons, Notice, Section, SummaryList } from '@iisg/ui/layout'
import { namePartners } from '@iisg/ui/partners'
import { responseKindNames, StatusTag, sayWorkingPeriod } from '@iisg/ui/responses'
import { capitalised } from '#app/layout/capitalised.ts'
import { type Consequences, LinkFields } from './link-fields.tsx'

type ChosenResponseProps = {
  need: Need
  chosen: {
    response: WeighedResponse
    counts: boolean
    link: SupportLink | undefined
    /** The partners that both have in common. */
    common: readonly Partner[]
    consequences: Consequences
    /** Why it cannot be linked by whoever asks, as a sentence. */
    refused: string | undefined
  }
  refusal: Refusal | undefined
}

/** The second step: how far the response that was chosen meets the need. */
export function ChosenResponse({ need, chosen, refusal }: ChosenResponseProps) {
  const { response, counts, link, common, consequences, refused } = chosen

  return (
    <>
      <Section title={response.title} actions={<OtherResponse need={need} />}>
        <SummaryList
          facts={[
            { term: 'What it is', detail: responseKindNames[response.kind] },
            { term: 'Status', detail: <StatusTag status={response.status} /> },
            { term: 'At work', detail: sayWorkingPeriod(response.period) },
            { term: 'Serves', detail: servedBy(response) },
          ]}
        />
        <p>
          <a href={`/responses/${response.id}`}>See all that is recorded of it</a>
        </p>
      </Section>
      {refused !== undefined && (
        <Notice tone="warning" title="It cannot be linked to this need">
          <p>{refused}.</p>
        </Notice>
      )}
      {link && refused === undefined && (
        <Notice tone="info" title="It is linked to this need already">
          <p>Linking it again replaces what the link says now.</p>
        </Notice>
      )}
      {!counts && refused === undefined && (
        <Notice tone="warning" title="This response does not count yet">
          <p>It is a draft, was returned or is archived. A link to it changes no coverage.</p>
        </Notice>
      )}
      {refused === undefined && (
        <form className="form" method="post">
          <input type="hidden" name="responseId" value={response.id} />
          <LinkFields
            kinds={need.kinds}
            common={common}
            consequences={consequences}
            link={link}
            refusal={refusal}
          />
          <Buttons>
            <Button>Link it</Button>
            <ButtonLink href={`/needs/${need.id}`} kind="quiet">
              Leave it
            </ButtonLink>
          </Buttons>
        </form>
      )}
    </>
  )
}

function OtherResponse({ need }: { need: Need }) {
  return <a href={`/needs/${need.id}/responses`}>Choose another response</a>
}

function servedBy({ partners, regional }: WeighedResponse): string {
  if (partners.length > 0) return capitalised(namePartners(partners))
  return regional ? 'The region, no partner named' : 'No partner named'
}
