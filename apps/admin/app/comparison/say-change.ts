import { toOneDecimal } from '@iisg/ui/numbers'

/** By how much a gap has changed: '12.3 smaller', '4.0 larger', 'the same'. */
export function sayChange(change: number | undefined): string {
  if (change === undefined) return 'cannot be compared'
  const rounded = Math.round(change * 10) / 10
  if (rounded === 0) return 'the same'
  return `${toOneDecimal(Math.abs(rounded))} ${rounded < 0 ? 'smaller' : 'larger'}`
}
