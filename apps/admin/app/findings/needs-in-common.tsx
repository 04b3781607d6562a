type NeedsInCommonProps = { needs: readonly { id: string; code: string; title: string }[] }

/** Which needs both are linked to, as far as a reader may know of them. */
export function NeedsInCommon({ needs }: NeedsInCommonProps) {
  if (needs.length === 0) {
    return <p>No need that you may know is linked to both. The parts go by those alone.</p>
  }
  return (
    <>
      <p>Both are linked to these needs. The parts go by the needs that you may know.</p>
      <ul>
        {needs.map(({ id, code, title }) => (
          <li key={id}>
            <a href={`/needs/${id}`}>
              {code} {title}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
