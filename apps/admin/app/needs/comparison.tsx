import type { Stretch } from '@iisg/domain/changes'
import { Breadcrumbs, EmptyState, PageTitle, Section } from '@iisg/ui/layout'
import { sayInstant } from '@iisg/ui/time'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { comparisonOf } from './comparison-of.ts'
import { versionIn, versionsIn } from './versions-in.ts'
import './comparison.css'

export const meta = () => titled('Two versions')

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { need, versions } = await versionsIn(context, params.needId)
  const before = versionIn(versions, params.before)
  const after = versionIn(versions, params.after)
  return {
    need,
    before: { version: before.version, by: before.by, at: before.at },
    after: { version: after.version, by: after.by, at: after.at },
    differences: await comparisonOf(context.db, before.content, after.content),
  }
}

export default function Comparison() {
  const { need, before, after, differences } = useLoaderData<typeof loader>()
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/needs/${need.id}`, text: need.code },
          { href: `/needs/${need.id}/versions`, text: 'Versions' },
        ]}
        here={`${before.version} and ${after.version}`}
      />
      <PageTitle
        eyebrow={`Need ${need.code}`}
        title={`Version ${before.version} and version ${after.version}`}
        lead={`The first by ${before.by ?? 'the operator'} on ${sayInstant(before.at)}, the second by ${after.by ?? 'the operator'} on ${sayInstant(after.at)}.`}
      />
      {differences.length === 0 && <EmptyState title="The two say the same" />}
      {differences.map((difference) => (
        <Section key={difference.label} title={difference.label}>
          {difference.kind === 'text' ? (
            <MarkedText stretches={difference.stretches} />
          ) : (
            <p>
              <span className="only-read-out">Before: </span>
              <del>{difference.before}</del> <span className="only-read-out">After: </span>
              <ins>{difference.after}</ins>
            </p>
          )}
        </Section>
      ))}
    </>
  )
}

/** What is gone is struck through, what is new underlined; both are read out as such. */
function MarkedText({ stretches }: { stretches: readonly Stretch[] }) {
  return (
    <p className="marked-text">
      {stretches.map((stretch, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no name but their place.
        <Marked key={index} {...stretch} />
      ))}
    </p>
  )
}

function Marked({ text, in: where }: Stretch) {
  switch (where) {
    case 'both':
      return text
    case 'before':
      return <del>{text}</del>
    case 'after':
      return <ins>{text}</ins>
  }
}
