import { KeysNote } from '#app/layout/keys-note.tsx'
import './reason-beside.css'

/**
 * Where a script opens the reason for a figure beside the matrix. Without one, a cell leads to the page
 * that has it. See `public/matrix.js`.
 */
export function ReasonBeside() {
  return (
    <>
      <dialog className="reason" aria-labelledby="reason">
        <div className="reason__sheet">
          <h2 id="reason" tabIndex={-1} data-slot="title">
            Why it stands like this
          </h2>
          <div className="reason__text" data-slot="reason" />
          <div className="reason__foot">
            <a href="/coverage" data-slot="page">
              Open as a page
            </a>
            <button type="button" className="button" data-kind="secondary" data-slot="close">
              Close
            </button>
          </div>
        </div>
      </dialog>
      <script type="module" src="/matrix.js" />
    </>
  )
}

/** How to go through the matrix without a mouse, said where a script listens. */
export function MatrixKeys() {
  return (
    <KeysNote
      keys={[
        ['Arrows', 'from cell to cell'],
        ['Home, End', 'to the first and the last of a need'],
        ['Enter', 'shows why it stands like this'],
        ['Esc', 'goes back to the matrix'],
      ]}
    />
  )
}
