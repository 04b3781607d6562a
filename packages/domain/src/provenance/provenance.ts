import { z } from 'zod'

/** Where a record comes from. Every record can answer. */
export const Provenance = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('manual') }),
  z.object({
    kind: z.literal('import'),
    /** The file as it was called, such as `usaid-xk.xml`. */
    source: z.string(),
    /** The run that brought it; it can be undone as a whole. */
    runId: z.uuid(),
    retrievedAt: z.iso.datetime(),
  }),
  z.object({ kind: z.literal('derived'), from: z.string() }),
  /** Read in a public document, which is named. */
  z.object({ kind: z.literal('document'), source: z.string() }),
  /** Invented by us, to show the platform at work. */
  z.object({ kind: z.literal('demonstration') }),
])
export type Provenance = z.infer<typeof Provenance>

/** An identifier that others use for the same thing, such as IATI's. */
export const ExternalId = z.object({
  scheme: z.enum(['iati', 'crs', 'national']),
  value: z.string(),
})
export type ExternalId = z.infer<typeof ExternalId>
