import { sayPair } from '@iisg/ui/findings'
import { counted } from '@iisg/ui/numbers'

type Pair = { id: string; oneTitle: string; otherTitle: string }
type PairTitlesProps = Pair & { records: number; others: readonly Pair[] }

/** Which two responses a finding is about, and the other pairs of the same records. */
export function PairTitles({ records, others, ...pair }: PairTitlesProps) {
  return (
    <>
      <PairLink {...pair} />
      {others.length > 0 && (
        <details>
          <summary>
            {counted(records, 'record')} may be one: {counted(others.length, 'more pair')}
          </summary>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <PairLink {...other} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function PairLink(pair: Pair) {
  return <a href={`/findings/${pair.id}`}>{sayPair(pair)}</a>
}
