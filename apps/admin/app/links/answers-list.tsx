import { namePartners } from '@iisg/ui/partners'
import { StatusTag, sayWorkingPeriod, strengthNames } from '@iisg/ui/responses'
import { sayAllocated } from '#app/allocated/say-allocated.ts'
import { capitalised } from '#app/layout/capitalised.ts'
import { Note } from '#app/layout/note.tsx'
import type { AnswerTold } from './answers-told.ts'
import './answers-list.css'

type AnswersListProps = { answers: readonly AnswerTold[]; hidden: number }

/** Who already answers a need, where, until when and with how much. */
export function AnswersList({ answers, hidden }: AnswersListProps) {
  if (answers.length + hidden === 0) return 'Nothing is linked to it yet'
  return (
    <ul className="answers-list">
      {answers.map(({ id, link, covered, money }) => (
        <li key={id}>
          <a href={`/responses/${link.response.id}`}>{link.response.title}</a>{' '}
          <StatusTag status={link.response.status} />
          <Note>
            {strengthNames[link.strength]}, for{' '}
            {covered.length > 0 ? namePartners(covered) : 'nobody'}
          </Note>
          <Note>{capitalised(sayWorkingPeriod(link.response.period))}</Note>
          <Note>{sayAllocated(money)}</Note>
        </li>
      ))}
      {hidden > 0 && (
        <li>
          {hidden === 1 ? 'One more that you may not see' : `${hidden} more that you may not see`}
        </li>
      )}
    </ul>
  )
}
