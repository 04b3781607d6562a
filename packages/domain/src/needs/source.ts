import { z } from 'zod'
import { Line } from '../partners/index.ts'

/** What kind of document a need is found in: IATI's categories, and those of ours in the region. */
export const DocumentCategory = z.enum(
  [
    'objectives',
    'performance review',
    'results',
    'memorandum',
    'sector strategy',
    'thematic strategy',
    'acquis act',
    'enlargement report',
    'national strategy',
    'action plan',
    'threat assessment',
    'training-needs analysis',
    'other',
  ],
  { error: 'Choose what kind of document it is' },
)
export type DocumentCategory = z.infer<typeof DocumentCategory>

/** A document that a need is found in, and where in it. */
export const SourceDocument = z.object({
  title: Line.pipe(z.string().min(1, { error: 'Give the document its title' })),
  category: DocumentCategory,
  /** Empty where it cannot be read on the web. */
  link: z.literal('').or(
    z
      .string()
      .trim()
      .max(2000)
      .pipe(
        z.url({
          protocol: /^https?$/,
          error: 'Enter an address that begins with https://, or leave it empty',
        }),
      ),
  ),
  /** Such as 'p. 42' or 'chapter 24, section 3'. */
  page: Line,
})
export type SourceDocument = z.infer<typeof SourceDocument>
