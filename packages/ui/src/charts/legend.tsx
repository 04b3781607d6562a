import type { Tone } from '../tokens/index.ts'
import { StateGlyph } from './state-glyph.tsx'

export type LegendEntry = { tone: Tone; text: string }

/** What the shapes mean. */
export function Legend({ title, entries }: { title: string; entries: readonly LegendEntry[] }) {
  return (
    <section className="legend" aria-label={title}>
      <ul>
        {entries.map(({ tone, text }) => (
          <li key={tone}>
            <StateGlyph tone={tone} />
            {text}
          </li>
        ))}
      </ul>
    </section>
  )
}
