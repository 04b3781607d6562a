import type { Day } from '@iisg/domain/time'
import { stageNames } from '@iisg/ui/cycles'
import { EmptyState } from '@iisg/ui/layout'
import { sayDay } from '@iisg/ui/time'
import type { Ahead, NextStage } from './ahead.ts'

type ComesNextProps = Pick<Ahead, 'board' | 'stages'>

/** What lies ahead for everybody: the next meeting of the Board, and the next stage of each cycle. */
export function ComesNext({ board, stages }: ComesNextProps) {
  if (!board && stages.length === 0) {
    return <EmptyState title="No cycle is under way, and no meeting is in the calendar" />
  }
  return (
    <ul>
      <li>
        {board ? (
          <>
            <a href="/meetings">{board.title}</a>: the Board meets on {sayDay(board.day)}.
          </>
        ) : (
          <>
            The next <a href="/meetings">meeting of the Board</a> is not in the calendar yet.
          </>
        )}
      </li>
      {stages.map((next) => (
        <li key={next.cycle.id}>
          <a href={`/cycles/${next.cycle.id}#stages`}>{next.cycle.label}</a>: {sayNext(next)}.
        </li>
      ))}
    </ul>
  )
}

function sayNext({ stage, plannedOn, expectedOn, boardOn }: NextStage): string {
  const name = stageNames[stage]
  if (plannedOn === null) return `next comes “${name}”, for which no day is planned`
  const later: Day | null = expectedOn !== null && expectedOn > plannedOn ? expectedOn : null
  const expected = later ? ` and expected by ${sayDay(later)} at the pace so far` : ''
  const board = boardOn ? `. It comes before the Board by ${sayDay(boardOn)}` : ''
  return `next comes “${name}”, planned for ${sayDay(plannedOn)}${expected}${board}`
}
