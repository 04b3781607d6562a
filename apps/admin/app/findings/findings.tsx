import type { Db } from '@iisg/db'
import { listCycles } from '@iisg/db/cycles'
import { lastLookAt, refreshFindings } from '@iisg/db/findings'
import { may } from '@iisg/domain/accounts'
import {
  findingClassNames,
  findingStateNames,
  findingStateTones,
  sayRefreshed,
} from '@iisg/ui/findings'
import {
  Button,
  ButtonLink,
  EmptyState,
  FilterGroup,
  Filters,
  Notice,
  PageTitle,
  Pagination,
  Split,
  Tag,
} from '@iisg/ui/layout'
import { counted, percent } from '@iisg/ui/numbers'
import { DataTable } from '@iisg/ui/tables'
import { sayInstant } from '@iisg/ui/time'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AtOnce } from '#app/layout/at-once.tsx'
import { Queue, QueueKeys } from '#app/layout/queue.tsx'
import { titled } from '#app/layout/titled.ts'
import { poolingsToDecide } from '#app/pooled/poolings-to-decide.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { addressWith, choicesFor, filterIn } from './filter.ts'
import { findingsIn } from './findings-in.ts'
import { PairTitles } from './pair-titles.tsx'

export const meta = () => titled('Findings')

/** Lines on a page. */
const size = 25

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireActor(context.viewer, 'read needs and analysis')
  const search = new URL(request.url).searchParams
  const filter = filterIn(search)
  const { all, total, lines } = await findingsIn(context, filter)
  const pages = Math.max(1, Math.ceil(lines.length / size))
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(search.get('page'))) || 1))

  return {
    filter,
    cycle: await cycleAsked(context.db, search.get('cycle')),
    choices: choicesFor(all, filter),
    total,
    csv: `/findings.csv?${search}`,
    page,
    pages,
    findings: lines.slice(size * (page - 1), size * page).map(({ finding, others, records }) => ({
      id: finding.id,
      class: finding.class,
      state: finding.state,
      score: finding.score,
      oneTitle: finding.oneTitle,
      otherTitle: finding.otherTitle,
      assignee: finding.assignee,
      records,
      others: others.map(({ id, oneTitle, otherTitle }) => ({ id, oneTitle, otherTitle })),
    })),
    mayDecide: may(viewer, 'decide findings'),
    toPool: await poolingsToDecide(context.db, viewer),
    lookedAt: await lastLookAt(context.db),
    lookedAgain: search.has('opened') && {
      opened: Number(search.get('opened')) || 0,
      reopened: Number(search.get('reopened')) || 0,
      gone: Number(search.get('gone')) || 0,
    },
  }
}

/** Findings are of no cycle: whoever asks for one is told where to find what it holds. */
async function cycleAsked(db: Db, id: string | null) {
  if (id === null) return undefined
  return (await listCycles(db)).find((each) => each.id === id)
}

/** Looks at all pairs again, at once. */
export async function action({ context }: ActionFunctionArgs) {
  requireActor(context.viewer, 'decide findings')
  const { opened, reopened, gone } = await refreshFindings(context.db)
  return redirect(`/findings?opened=${opened}&reopened=${reopened}&gone=${gone}`)
}

export default function Findings() {
  const { filter, choices, total, page, pages, findings, toPool, ...more } =
    useLoaderData<typeof loader>()
  const { mayDecide, lookedAt, lookedAgain, cycle } = more
  const inForce = Object.values(filter).filter((chosen) => chosen !== undefined).length

  return (
    <>
      {lookedAgain && (
        <Notice tone="success" title="All pairs were looked at again" live>
          <p>{sayRefreshed(lookedAgain)}</p>
        </Notice>
      )}
      <PageTitle
        title="Findings"
        lead="Pairs of responses that somebody should look at together: what may be recorded twice, done twice, or gain from the other."
        actions={
          <>
            <ButtonLink href="/findings/pooling" kind="secondary">
              {toPool === 0 ? 'Needs to pool' : `${counted(toPool, 'group')} of needs to pool`}
            </ButtonLink>
            {mayDecide && (
              <form method="post" action="/findings">
                <Button>Look again</Button>
              </form>
            )}
            <ButtonLink href={more.csv} kind="quiet">
              Download as CSV
            </ButtonLink>
          </>
        }
      />
      {cycle && (
        <Notice tone="info" title="Findings are of the records as they are now, whatever the cycle">
          <p>
            The {cycle.label} keeps none of its own. What it holds:{' '}
            <a href={`/coverage?cycle=${cycle.id}`}>its coverage</a> and{' '}
            <a href={`/responses?cycle=${cycle.id}`}>its responses</a>
          </p>
        </Notice>
      )}
      <Split
        asideLabel="Filters"
        aside={
          <Filters inForce={inForce}>
            {choices.map(({ title, name, choices }) => (
              <FilterGroup
                key={name}
                title={title}
                choices={choices}
                clearHref={addressWith(filter, name, undefined)}
              />
            ))}
          </Filters>
        }
      >
        <p>
          {counted(total, 'finding')}: what is not decided first, the highest score before others.{' '}
          {lookedAt &&
            `All pairs were looked at last on ${sayInstant(new Date(lookedAt))}; a change is looked at by itself.`}
        </p>
        {findings.length === 0 ? (
          <EmptyState title="Nothing is found">
            <p>That says nothing about what nobody has recorded.</p>
          </EmptyState>
        ) : (
          <Queue>
            <DataTable
              caption="Findings, what is not decided first"
              captionHidden
              narrow="stack"
              rows={findings}
              keyOf={({ id }) => id}
              columns={[
                {
                  key: 'pair',
                  heading: 'The responses',
                  rowHeader: true,
                  cell: (finding) => <PairTitles {...finding} />,
                },
                {
                  key: 'class',
                  heading: 'What they may be',
                  cell: (finding) => findingClassNames[finding.class],
                },
                {
                  key: 'score',
                  heading: 'Score',
                  numeric: true,
                  cell: ({ score }) => percent(score),
                },
                {
                  key: 'state',
                  heading: 'State',
                  cell: ({ state }) => (
                    <Tag tone={findingStateTones[state]}>{findingStateNames[state]}</Tag>
                  ),
                },
                {
                  key: 'who',
                  heading: 'Who looks',
                  cell: ({ assignee }) => assignee ?? 'Nobody yet',
                },
              ]}
            />
          </Queue>
        )}
        <Pagination
          page={page}
          pages={pages}
          hrefOf={(number) => addressWith(filter, 'page', String(number))}
          of="findings"
        />
      </Split>
      <QueueKeys />
      <AtOnce says={counted(total, 'finding')} />
    </>
  )
}
