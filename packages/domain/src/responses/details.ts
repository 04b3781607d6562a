import { z } from 'zod'
import { DocumentCategory } from '../needs/index.ts'
import type { Organisation } from '../organisations/index.ts'
import { Line, Partner, Prose } from '../partners/index.ts'
import { Day } from '../time/index.ts'

const implausible = 'Enter a day from 1990 to 2100'

/** A day that somebody typed: in the time that the mapping is about. */
export const PlausibleDay = Day.refine((day) => day >= '1990-01-01' && day <= '2100-12-31', {
  error: implausible,
})

/** The same, or nothing where nobody knows. */
export const OptionalDay = z
  .string()
  .nullable()
  .transform((text, context) => {
    if (text === null || text === '') return null
    const day = Day.safeParse(text)
    if (!day.success) {
      const message = 'Enter a day, such as 2024-04-19, or leave it empty'
      context.issues.push({ code: 'custom', message, input: text })
      return z.NEVER
    }
    if (!PlausibleDay.safeParse(text).success) {
      context.issues.push({ code: 'custom', message: implausible, input: text })
      return z.NEVER
    }
    return day.data
  })

/** The drawing that stands for what a response does. */
export const IconTheme = z.enum([
  'training',
  'equipment',
  'infrastructure',
  'computer',
  'law',
  'advice',
  'institution',
  'mentoring',
  'operation',
  'exchange',
  'journey',
  'research',
  'community',
])
export type IconTheme = z.infer<typeof IconTheme>

/** OECD DAC gender equality marker: not targeted, significant, principal. */
export const GenderMarker = z.enum(['0', '1', '2'])
export type GenderMarker = z.infer<typeof GenderMarker>

/** The languages of the six, in their scripts, and English. Montenegrin has three letters only. */
export const DocumentLanguage = z.enum(
  ['en', 'sq', 'bs', 'hr', 'sr-Latn', 'sr-Cyrl', 'mk', 'cnr'],
  { error: 'Choose a language' },
)
export type DocumentLanguage = z.infer<typeof DocumentLanguage>

export const ResponseDocument = z.object({
  title: Line.pipe(z.string().min(1, { error: 'Say what the document is called' })),
  category: DocumentCategory,
  url: z.url({
    protocol: /^https?$/,
    error: 'Enter the address of the document, such as https://example.org/act.pdf',
  }),
  language: DocumentLanguage,
})
export type ResponseDocument = z.infer<typeof ResponseDocument>

const Figure = z
  .string()
  .regex(/^-?\d{1,12}(\.\d{1,4})?$/, { error: 'Enter a number, such as 120 or 0.5' })

/** What was to come of it, and what came. Numbers are exact decimals, kept as text. */
export const ResponseResult = z.object({
  indicator: Line.pipe(z.string().min(1, { error: 'Say what is measured' })),
  unit: Line,
  baseline: Figure.nullable(),
  target: Figure.nullable(),
  actual: Figure.nullable(),
  measuredOn: OptionalDay,
})
export type ResponseResult = z.infer<typeof ResponseResult>

/** An authority of a partner that a response works with, and how many of it took part. */
export type Participation = { organisation: Organisation; participants: number | null }

/** What became of a response after it ended, in the words of whom it served. */
export type AfterUse = { partner: Partner; statement: string; statedOn: Day }

export const AfterUseDraft = z.object({
  partner: Partner,
  statement: Prose.pipe(
    z.string().min(1, { error: 'Say what is in use today, and what is not' }).max(2000, {
      error: 'Keep it to 2,000 characters',
    }),
  ),
})
export type AfterUseDraft = z.infer<typeof AfterUseDraft>
