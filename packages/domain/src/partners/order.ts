import { withoutAsterisk } from './designation.ts'

/** Orders names as a reader expects: by letters alone, whatever the asterisk, accents or case. */
export function byName(one: string, other: string): number {
  return collator.compare(withoutAsterisk(one), withoutAsterisk(other))
}

const collator = new Intl.Collator('en', {
  sensitivity: 'base',
  ignorePunctuation: true,
  numeric: true,
})
