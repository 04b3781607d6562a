import type { ReactNode } from 'react'

type ExampleProps = { of: string; children: ReactNode }

/** One component at work, under its name. */
export function Example({ of, children }: ExampleProps) {
  return (
    <section className="example" aria-label={of}>
      <p className="example__name">{of}</p>
      {children}
    </section>
  )
}
