import type { Readers } from '@iisg/domain/newsletter'
import { pillarSubjects } from '@iisg/domain/pillars'
import { listed } from '@iisg/ui/numbers'

/** Whom an issue is for, in words. */
export function sayReaders(readers: Readers): string {
  if (readers === 'everyone') return 'Everyone who has confirmed a subscription'
  const subjects = readers.map((pillar) => pillarSubjects[pillar].toLowerCase())
  return `Who has confirmed a subscription and wants to hear of ${listed(subjects)}, or of everything`
}
