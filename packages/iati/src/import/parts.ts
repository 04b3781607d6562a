import type { FilePart } from '@iisg/db/imports'
import { asOf, type IatiActivity } from '../activity.ts'
import { isRegional, isRelevant } from '../partners.ts'
import type { Reading } from '../reading.ts'
import { fingerprintOf, projectOf } from './project.ts'

/** A file was refused while it was read: nothing of it may be kept. */
export class FileRefused extends Error {}

/** What of a file is kept and what is left out, and why, as its readings come. */
export async function* partsOf(
  readings: AsyncIterable<Reading>,
  wanted: { regional: boolean },
): AsyncGenerator<FilePart> {
  for await (const reading of readings) {
    if (reading.type === 'activity') yield partOf(reading.activity, wanted)
    if (reading.type !== 'problem') continue

    const { kind, ...problem } = reading.problem
    if (kind === 'refusal') throw new FileRefused(problem.sentence)
    yield { type: 'problem', problem }
  }
}

function partOf(activity: IatiActivity, wanted: { regional: boolean }): FilePart {
  const identifier = activity.identifier?.trim() || null
  if (identifier === null) {
    const reason = `The activity on line ${activity.line} has no identifier.`
    return { type: 'left out', outcome: 'refused', identifier, reason }
  }
  if (!isRelevant(activity, wanted)) {
    const reason = isRegional(activity)
      ? 'It is regional and names no partner; regional activities were not asked for.'
      : 'It names none of the six partners.'
    return { type: 'left out', outcome: 'not relevant', identifier, reason }
  }
  const project = projectOf(activity, identifier)
  const version = { project, fingerprint: fingerprintOf(project), asOf: asOf(activity) }
  return { type: 'project', version }
}
