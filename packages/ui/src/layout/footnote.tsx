/**
 * The designation footnote. The words come from the domain and bring their own asterisk; a page that names
 * the partner shows them exactly once, so let the footer place it.
 */
export function Footnote({ text }: { text: string }) {
  return (
    <p className="footnote" role="note" id="designation-footnote">
      {text}
    </p>
  )
}
