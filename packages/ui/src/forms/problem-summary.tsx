import { useEffect, useRef } from 'react'
import type { Refusal } from './refusal.ts'

/**
 * Leads from the top of the page to every field with a problem. Takes the focus so that it is read out:
 * by its attribute when the page comes from the server, by the effect when a script has posted the form.
 */
export function ProblemSummary({ refusal }: { refusal: Refusal | undefined }) {
  const summary = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new refusal is to be read out.
  useEffect(() => summary.current?.focus(), [refusal])

  if (!refusal) return null
  return (
    <div
      className="problem-summary"
      role="alert"
      tabIndex={-1}
      ref={summary}
      // biome-ignore lint/a11y/noAutofocus: the reader has just posted the form and waits for this.
      autoFocus
    >
      <h2>There is a problem</h2>
      <ul>
        {Object.entries(refusal.problems).map(([name, problem]) => (
          <li key={name}>{name === 'form' ? problem : <a href={`#${name}`}>{problem}</a>}</li>
        ))}
      </ul>
    </div>
  )
}
