import { matrixInputFor } from '@iisg/db/analysis'
import { sidesOf, wordsOn } from '@iisg/db/links'
import { listNeeds } from '@iisg/db/needs'
import { today } from '@iisg/db/time'
import { isClosedOn } from '@iisg/domain/cycles'
import { mayAnswer } from '@iisg/domain/links'
import { coveredBy } from '@iisg/domain/responses'
import { EmptyState, Notice, PageTitle } from '@iisg/ui/layout'
import { counted } from '@iisg/ui/numbers'
import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { CycleChoice } from '#app/needs/cycle-choice.tsx'
import { cycleIn } from '#app/needs/cycle-in.ts'
import { disclosedTo } from '#app/needs/disclosed-needs.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { mayKnowResponse } from '#app/sides/may-know-response.ts'
import { wordsShown } from '#app/sides/word-shown.ts'
import { LinksOfNeed } from './links-of-need.tsx'
import { sayWithout } from './say-without.ts'

export const meta = () => titled('Links to confirm')

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'confirm support links')
  const search = new URL(request.url).searchParams
  const { cycle, cycles } = await cycleIn(context.db, search)
  const [all, input, day] = await Promise.all([
    listNeeds(context.db, cycle.id),
    matrixInputFor(context.db, cycle),
    today(context.db),
  ])
  const { needs } = disclosedTo(context.viewer, all)
  const closed = isClosedOn(cycle, day)

  const found = await askedOf(context, input.links, needs)
  const groups = found.groups.map(({ need, asked }) => {
    const weighed = { ...input, tasks: [...input.tasks], need, cycle, links: asked.all }
    return {
      need: { id: need.id, code: need.code, title: need.title },
      links: asked.links.map(({ partner, ...each }) => ({
        ...each,
        partner,
        consequence: sayWithout(weighed, each.link, partner),
      })),
    }
  })
  const waiting = groups.flatMap(({ links }) => links.filter(({ word }) => isOpen(word.status)))
  return {
    cycle,
    cycles,
    groups,
    hidden: found.hidden,
    waiting: waiting.length,
    closed,
    answered: search.has('answered'),
  }
}

type Links = Awaited<ReturnType<typeof matrixInputFor>>['links']
type Needs = ReturnType<typeof disclosedTo>['needs']

/** The links on which somebody speaks for a beneficiary, need by need; those hidden from them counted. */
async function askedOf({ db, viewer }: AppLoadContext, links: Links, needs: Needs) {
  const ids = links.map(({ id }) => id)
  const [sides, words] = await Promise.all([sidesOf(db, ids), wordsOn(db, ids)])
  const linksTo = Map.groupBy(links, ({ needId }) => needId)
  let hidden = 0

  const groups = needs.map((need) => {
    const all = linksTo.get(need.id) ?? []
    const asked = all.flatMap((link) => {
      const side = sides.get(link.id)
      if (!side) return []
      const covered = coveredBy(link, need)
      const theirs = covered.filter((partner) => mayAnswer(viewer, partner, side) !== 'not theirs')
      if (theirs.length === 0) return []
      if (!mayKnowResponse(viewer, link.response, side)) {
        hidden += 1
        return []
      }
      return wordsShown(viewer, link, theirs, { words, sides: side }).map((word) => ({
        link,
        covered,
        word,
        partner: word.partner,
        ownDeclaration: mayAnswer(viewer, word.partner, side) === 'declared it',
      }))
    })
    return { need, asked: { all, links: asked } }
  })
  return { groups: groups.filter(({ asked }) => asked.links.length > 0), hidden }
}

/** Needs with links that wait come first, otherwise in the order of the tree. */
function waitingFirst(one: Group, other: Group): number {
  const waits = ({ links }: Group) => (links.some(({ word }) => isOpen(word.status)) ? 0 : 1)
  return waits(one) - waits(other)
}

type Group = { links: readonly { word: { status: string } }[] }

function isOpen(status: string): boolean {
  return status === 'unconfirmed'
}

export default function LinksToConfirm() {
  const { cycle, cycles, groups, hidden, waiting, closed, answered } =
    useLoaderData<typeof loader>()

  return (
    <>
      {answered && <Notice tone="success" title="Your answer is kept" live />}
      <PageTitle
        title="Links to confirm"
        lead={`What others say they do for your needs in the ${cycle.label}. Confirm what is so, contest what is not: a minute each.`}
      />
      <CycleChoice cycles={cycles} chosen={cycle.id} hrefOf={(id) => `/links?cycle=${id}`} />
      {closed ? (
        <Notice tone="info" title="This cycle is closed">
          <p>Its links stay as they are.</p>
        </Notice>
      ) : (
        <p>
          {waiting === 0
            ? 'Nothing waits for your answer.'
            : `${counted(waiting, 'link waits', 'links wait')} for your answer.`}
          {hidden > 0 &&
            ` ${counted(hidden, 'more link is', 'more links are')} of responses that you may not see: the Secretariat answers for them.`}
        </p>
      )}
      {groups.length === 0 && (
        <EmptyState title="No response is linked to a need of yours">
          <p>
            <a href={`/needs?cycle=${cycle.id}`}>Go to the needs</a>
          </p>
        </EmptyState>
      )}
      {[...groups].sort(waitingFirst).map((group) => (
        <LinksOfNeed key={group.need.id} {...group} closed={closed} />
      ))}
    </>
  )
}
