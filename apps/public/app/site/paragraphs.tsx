/** A text that somebody wrote: a line left empty parts its paragraphs, a line of its own is kept. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <div className="prose written">
      {text
        .split(/\n{2,}/)
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
    </div>
  )
}
