import type { Tier } from '@iisg/domain/disclosure'
import type { ResponseKind, ResponseState } from '@iisg/domain/responses'
import { Button, ButtonLink, Buttons } from '@iisg/ui/layout'

type WhoMaySeeProps = {
  id: string
  tier: Tier
  state: ResponseState
  kind: ResponseKind | undefined
  mayPublish: boolean
}

/** Who sees a response now, and how to change that. */
export function WhoMaySee({ id, tier, state, kind, mayPublish }: WhoMaySeeProps) {
  const published = state === 'published'
  const publishable = published || state === 'verified' || state === 'submitted'

  return (
    <>
      <p>{sayWhoSees(state, published ? tier : undefined, kind)}</p>
      {mayPublish && publishable && (
        <Buttons>
          <ButtonLink href={`/responses/${id}/publication`} kind="secondary">
            {published ? 'Change who may see it' : 'Publish it'}
          </ButtonLink>
          {published && (
            <form method="post" action={`/responses/${id}/withdrawal`}>
              <Button kind="danger">Take it back</Button>
            </form>
          )}
        </Buttons>
      )}
    </>
  )
}

function sayWhoSees(
  state: ResponseState,
  publishedTo: Tier | undefined,
  kind: ResponseKind | undefined,
): string {
  if (state === 'draft' || state === 'returned') {
    return 'Only whoever reports it and the Secretariat know of it. It counts nowhere yet.'
  }
  if (state === 'archived') return 'It is archived. It counts nowhere any more.'
  if (state === 'merged') return 'It is told under another record, and counts nowhere by itself.'
  if (publishedTo === undefined) return 'It is not published. It counts in working analysis.'
  switch (publishedTo) {
    case 'public':
      return kind === 'support project'
        ? 'It is published. Everyone may see it in brief, on the public site too.'
        : 'It is published for everyone. The public site shows support projects only, so it is not there.'
    case 'members':
      return 'It is published for members. The public does not see it.'
    case 'pillar':
      return 'It is published for the members of its pillars. The public does not see it.'
    case 'secretariat':
      return 'It is published for the Secretariat only.'
  }
}
