import type { Refusal } from '@iisg/ui/forms'
import { z } from 'zod'

/** The version that an edit started from, which its form carries along: as large as the tables hold. */
export const Version = z.object({ version: z.coerce.number().int().positive().max(2_147_483_647) })

type VersionFieldProps = { version: number; refusal: Refusal | undefined }

/**
 * Keeps the version through a refusal: what has been saved meanwhile is newer than what this editor
 * has read.
 */
export function VersionField({ version, refusal }: VersionFieldProps) {
  return <input type="hidden" name="version" value={refusal?.typed.version ?? version} />
}
