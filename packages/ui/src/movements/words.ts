import type { MovementKind } from '@iisg/domain/movements'

/** Headings of lines that count. */
export const movementNames: Record<MovementKind, string> = {
  'need stated': 'Needs stated',
  'need returned': 'Needs returned',
  'need validated': 'Needs validated',
  'need adopted': 'Needs adopted',
  'need closed': 'Needs closed',
  'response recorded': 'Responses recorded',
  'response verified': 'Responses verified',
  'response closed': 'Responses closed',
  'response merged': 'Duplicates merged',
  'response parted': 'Duplicates parted again',
  'link declared': 'Links declared',
  'link confirmed': 'Links confirmed',
  'link contested': 'Links contested',
  'link resolved': 'Contested links resolved',
  'link withdrawn': 'Links withdrawn',
  'task finalised': 'Tasks finalised',
}
