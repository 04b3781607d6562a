import type { Refusal } from '@iisg/ui/forms'
import { Button, ButtonLink, Buttons, Section } from '@iisg/ui/layout'
import { VersionField } from '#app/forms/version.tsx'

type PartAgainProps = {
  about: { id: string; version: number }
  merged: { id: string; under: { id: string; title: string } | undefined }
  pair: readonly { id: string; title: string }[]
  refusal: Refusal | undefined
}

/** Takes a merging back as a whole. */
export function PartAgain({ about, merged, pair, refusal }: PartAgainProps) {
  const other = pair.find(({ id }) => id === merged.id)
  return (
    <Section title="They are two records after all">
      {other && merged.under && (
        <p>
          <a href={`/responses/${other.id}`}>{other.title}</a> is told under{' '}
          <a href={`/responses/${merged.under.id}`}>{merged.under.title}</a>.
        </p>
      )}
      <p>
        Support links, relations, documents and fields that went over go back, and both count again.
        Where one of these has changed since, nothing goes back, and the page says what it is.
      </p>
      <form className="form" method="post">
        <input type="hidden" name="step" value="part" />
        <VersionField version={about.version} refusal={refusal} />
        <Buttons>
          <Button kind="danger">Part them again</Button>
          <ButtonLink href={`/findings/${about.id}`} kind="quiet">
            Leave them one
          </ButtonLink>
        </Buttons>
      </form>
    </Section>
  )
}
