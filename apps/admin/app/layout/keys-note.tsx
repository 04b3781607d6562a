import './keys-note.css'

type KeysNoteProps = {
  /** Keys, and what they do. */
  keys: readonly (readonly [key: string, does: string])[]
}

/** The keys of a list, folded away. It is shown where a script listens to them. */
export function KeysNote({ keys }: KeysNoteProps) {
  return (
    <details className="keys-note" hidden data-with-script>
      <summary>Keys</summary>
      <dl>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
