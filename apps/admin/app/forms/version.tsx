import type { Refusal } from '@iisg/ui/forms'
import { z } from 'zod'

const unknown = 'Open the page again: the form does not say what it started from'

/** The version that an edit started from, which its form carries along: as large as the tables hold. */
export const Version = z.object({
  version: z.coerce
    .number({ error: unknown })
    .int({ error: unknown })
    .positive({ error: unknown })
    .max(2_147_483_647, { error: unknown }),
})

/** The version that a decision was made on; of a form that does not say, one that is never kept. */
export function versionRead(form: { get: (name: string) => unknown }): number {
  const { success, data } = Version.safeParse({ version: form.get('version') })
  return success ? data.version : 0
}

type VersionFieldProps = { version: number; refusal: Refusal | undefined }

/**
 * Keeps the version through a refusal: what has been saved meanwhile is newer than what this editor
 * has read.
 */
export function VersionField({ version, refusal }: VersionFieldProps) {
  return <input type="hidden" name="version" value={refusal?.typed.version ?? version} />
}
