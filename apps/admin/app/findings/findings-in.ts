import { type FindingFilter, listFindings } from '@iisg/db/findings'
import type { AppLoadContext } from '@remix-run/node'
import { isWithin } from './filter.ts'
import { linesOf } from './lines.ts'

/** The queue of findings that a filter leaves, as the viewer may know it, and all there are for them. */
export async function findingsIn({ db, viewer }: AppLoadContext, filter: FindingFilter) {
  const all = await listFindings(db, viewer)
  const found = all.filter((finding) => isWithin(finding, filter))
  return { all, total: found.length, lines: linesOf(found) }
}
