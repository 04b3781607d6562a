import type { Refusal } from '@iisg/ui/forms'

/**
 * The version that an edit began from, to send along with its form. After a refusal it is still
 * that one: the record may have become newer meanwhile, which saving must not overlook.
 */
export function versionIn(refusal: Refusal | undefined, stored: number): string {
  const typed = refusal?.typed.version
  return typeof typed === 'string' ? typed : String(stored)
}
