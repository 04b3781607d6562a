import type { ReactNode } from 'react'

export type Conflict = {
  label: string
  /** What the other editor saved. */
  theirs: ReactNode
  /** What this editor typed. */
  yours: ReactNode
}

type ConflictPanelProps = {
  /** Who saved while this form was open, and when, in words. */
  by: string
  at: string
  /** Only the fields on which the two differ. */
  conflicts: readonly Conflict[]
}

/**
 * What the second editor sees instead of having overwritten the first. It stands above the same form, which
 * still holds what was typed and now carries the new version: to save again is to choose `yours`.
 */
export function ConflictPanel({ by, at, conflicts }: ConflictPanelProps) {
  return (
    <section className="conflict" role="alert" aria-labelledby="conflict-title">
      <h2 id="conflict-title">Someone else changed this while you were writing</h2>
      <p>
        {by} saved it {at}. Nothing of yours is lost: the form below still holds it. Take over what
        you want to keep of theirs, then save again.
      </p>
      <table className="conflict__table">
        <caption className="only-read-out">Where the two versions differ</caption>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Theirs, as saved</th>
            <th scope="col">Yours, in the form</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.map(({ label, theirs, yours }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td data-label="Theirs">{theirs}</td>
              <td data-label="Yours">{yours}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
