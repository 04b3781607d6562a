/**
 * An ornament with a meaning: three strands, the pillars, and six threads, the partners, woven over
 * and under. It says nothing that the page does not say, so nobody has to hear of it.
 */
export function Weave() {
  return (
    <svg className="weave" viewBox={`0 0 ${size.x} ${size.y}`} aria-hidden="true">
      {strands.map(({ at }, strand) => (
        <path key={at} className="weave__strand" data-strand={strand + 1} d={strandPath(strand)} />
      ))}
      <path
        className="weave__threads"
        d={threads.map((_, thread) => threadPath(thread)).join('')}
      />
    </svg>
  )
}

type Band = { at: number; wide: number }

const size = { x: 330, y: 321 }
const gap = 7
const strands: Band[] = [40, 143, 246].map((at) => ({ at, wide: 44 }))
const threads: Band[] = [28, 78, 128, 178, 228, 278].map((at) => ({ at, wide: 15 }))

function isStrandAbove(strand: number, thread: number): boolean {
  return (strand + thread) % 2 === 0
}

function strandPath(strand: number): string {
  const { at, wide } = strands[strand] ?? { at: 0, wide: 0 }
  const below = threads.filter((_, thread) => !isStrandAbove(strand, thread))
  return piecesAround(below, size.y)
    .map(([from, to]) => `M${at} ${from}h${wide}V${to}h${-wide}z`)
    .join('')
}

function threadPath(thread: number): string {
  const { at, wide } = threads[thread] ?? { at: 0, wide: 0 }
  const below = strands.filter((_, strand) => isStrandAbove(strand, thread))
  return piecesAround(below, size.x)
    .map(([from, to]) => `M${from} ${at}H${to}v${wide}H${from}z`)
    .join('')
}

/** What is left of a band where it passes below others. */
function piecesAround(others: readonly Band[], length: number): [number, number][] {
  const starts = [0, ...others.map(({ at, wide }) => at + wide + gap)]
  const ends = [...others.map(({ at }) => at - gap), length]
  return starts.map((start, piece): [number, number] => [start, ends[piece] ?? length])
}
