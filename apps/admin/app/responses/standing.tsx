import type { completenessOfResponse, Handling, Move, ResponseState } from '@iisg/domain/responses'
import { Button, ButtonLink, Buttons, Notice } from '@iisg/ui/layout'
import { completenessFieldNames, responseStateNames, returnReasonNames } from '@iisg/ui/responses'
import { sayInstant } from '@iisg/ui/time'

type StandingProps = {
  id: string
  version: number
  state: ResponseState
  handling: Handling
  moves: readonly Move['type'][]
  told: ReturnType<typeof completenessOfResponse>
  mayRevise: boolean
}

/** How far a response is on its way, what it lacks, and what can be done with it now. */
export function Standing({ id, version, state, handling, moves, told, mayRevise }: StandingProps) {
  return (
    <>
      {state === 'returned' && (
        <Notice tone="warning" title="The Secretariat has returned it">
          <ul>
            {handling.returnedReasons.map((reason) => (
              <li key={reason}>{returnReasonNames[reason]}</li>
            ))}
          </ul>
          {handling.returnedNote && <p>{handling.returnedNote}</p>}
        </Notice>
      )}
      <p>
        {responseStateNames[state]}. {sayHandling(handling)}
      </p>
      <Completeness id={id} told={told} mayRevise={mayRevise} />
      <Moves
        id={id}
        version={version}
        moves={moves}
        mayRevise={mayRevise}
        confirmable={isConfirmable(state)}
      />
    </>
  )
}

/** A score with what would raise it most. */
function Completeness({ id, told, mayRevise }: Pick<StandingProps, 'id' | 'told' | 'mayRevise'>) {
  const [next, ...others] = told.missing
  return (
    <>
      <p>
        <meter
          className="standing__meter"
          min={0}
          max={100}
          value={told.score}
          aria-hidden="true"
        />{' '}
        It is {told.score} % complete.
        {next && (
          <>
            {' '}
            What would help most is{' '}
            {mayRevise ? (
              <a href={`/responses/${id}/${placeOf[next.field] ?? 'edit'}`}>
                {completenessFieldNames[next.field]}
              </a>
            ) : (
              completenessFieldNames[next.field]
            )}
            {next.required && ', without which it cannot be handed in'}.
          </>
        )}
      </p>
      {others.length > 0 && (
        <details>
          <summary>What else is missing</summary>
          <ul>
            {others.map(({ field, required }) => (
              <li key={field}>
                {completenessFieldNames[field]}
                {required && ' (has to be told)'}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** Where each field is filled in, if not where the response is revised. */
const placeOf: Partial<Record<keyof typeof completenessFieldNames, string>> = {
  shares: 'details/shares',
  budget: 'details/budgets',
  sectors: 'details/sectors',
  participants: 'details/participants',
  documents: 'details/documents',
  results: 'details/results',
}

type MovesProps = Pick<StandingProps, 'id' | 'version' | 'moves' | 'mayRevise'> & {
  confirmable: boolean
}

function Moves({ id, version, moves, mayRevise, confirmable }: MovesProps) {
  const open = (move: Move['type']) => moves.includes(move)
  return (
    <Buttons>
      {open('submit') && <Press to={`/responses/${id}/submission`}>Hand it in</Press>}
      {open('verify') && (
        <Press to={`/responses/${id}/verification`} version={version}>
          Verify it
        </Press>
      )}
      {open('return') && (
        <ButtonLink href={`/responses/${id}/return`} kind="secondary">
          Return it
        </ButtonLink>
      )}
      {mayRevise && confirmable && (
        <Press to={`/responses/${id}/confirmation`} kind="secondary">
          It is still true
        </Press>
      )}
      {open('archive') && (
        <Press to={`/responses/${id}/archiving`} kind="quiet">
          Archive it
        </Press>
      )}
      {open('take up again') && (
        <Press to={`/responses/${id}/archiving`} kind="secondary">
          Take it up again
        </Press>
      )}
    </Buttons>
  )
}

type PressProps = {
  to: string
  kind?: 'primary' | 'secondary' | 'quiet'
  /** The version that was read, where pressing decides on what it tells. */
  version?: number
  children: string
}

function Press({ to, kind = 'primary', version, children }: PressProps) {
  return (
    <form method="post" action={to}>
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <Button kind={kind}>{children}</Button>
    </form>
  )
}

function isConfirmable(state: ResponseState): boolean {
  return state === 'submitted' || state === 'verified' || state === 'published'
}

function sayHandling({ submittedAt, verifiedAt }: Handling): string {
  return [
    submittedAt === null ? '' : `Handed in on ${sayInstant(new Date(submittedAt))}.`,
    verifiedAt === null ? '' : `Verified on ${sayInstant(new Date(verifiedAt))}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
