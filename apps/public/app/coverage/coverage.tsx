import { type FiguresShown, findFigures, listFigurePublications } from '@iisg/db/public'
import { methodOf } from '@iisg/domain/analysis'
import { CycleId } from '@iisg/domain/cycles'
import { EmptyState, PageTitle, Section, SummaryList } from '@iisg/ui/layout'
import { FigureTable } from '@iisg/ui/public-figures'
import { Fingerprint } from '@iisg/ui/snapshots'
import { sayDay, sayPeriod } from '@iisg/ui/time'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { coverageOfHref } from '#app/site/addresses.ts'
import { DemonstrationNotice } from '#app/site/demonstration.tsx'
import { pageMeta } from '#app/site/page-meta.ts'
import { problem } from '#app/site/problem.ts'
import { words } from '#app/words/index.ts'
import { CoverageChart } from './coverage-chart.tsx'

const { coverage } = words

/** The newest figures, or those of the cycle that the address names. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const id = params.cycleId === undefined ? undefined : CycleId.safeParse(params.cycleId)
  if (id?.success === false) throw problem('notFound')
  const found = await context.inquiry.ask({
    shown: findFigures(id?.data),
    all: listFigurePublications(),
  })
  if (id && !found.shown) throw problem('notFound')
  return found
}

export const meta: MetaFunction = () => pageMeta(coverage)

export default function Coverage() {
  const { shown, all } = useLoaderData<typeof loader>()
  if (!shown) {
    return (
      <>
        <PageTitle title={coverage.title} lead={coverage.lead} />
        <EmptyState title={coverage.none}>
          <p>{coverage.noneText}</p>
        </EmptyState>
      </>
    )
  }
  const others = all.filter(({ cycleId }) => cycleId !== shown.cycleId)

  return (
    <>
      <PageTitle title={coverage.title} lead={coverage.lead} />
      <DemonstrationNotice among={[shown]} />
      <Section title={coverage.of(shown.label)}>
        <p className="prose">{coverage.inAll(shown.needs)}</p>
        <CoverageChart shown={shown} />
      </Section>
      <Section
        title={coverage.table}
        actions={<a href={`${coverageOfHref(shown.cycleId)}/figures.csv`}>{coverage.csv}</a>}
      >
        <FigureTable caption={coverage.caption} captionHidden told={shown} />
      </Section>
      <Section title={coverage.readTitle} id="read">
        <dl className="terms prose">
          {coverage.read(methodOf(shown.methodVersion)).map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={coverage.source}>
        <SummaryList facts={factsOf(shown)} />
        <p className="prose">{coverage.neverChange}</p>
        {shown.errata > 0 && <p className="prose">{coverage.errata(shown.errata)}</p>}
      </Section>
      {others.length > 0 && (
        <Section title={coverage.others}>
          <ul>
            {others.map(({ cycleId, label }) => (
              <li key={cycleId}>
                <a href={coverageOfHref(cycleId)}>{label}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function factsOf(shown: FiguresShown) {
  const { facts } = coverage
  return [
    { term: facts.cycle, detail: shown.label },
    { term: facts.window, detail: sayPeriod({ from: shown.startsOn, until: shown.endsOn }) },
    { term: facts.frozen, detail: sayDay(shown.frozenOn) },
    { term: facts.published, detail: sayDay(shown.publishedOn) },
    { term: facts.fingerprint, detail: <Fingerprint>{shown.fingerprint}</Fingerprint> },
    { term: facts.method, detail: coverage.method(shown.methodVersion) },
  ]
}
