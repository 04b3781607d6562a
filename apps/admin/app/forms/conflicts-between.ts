import { changesBetween } from '@iisg/domain/changes'
import type { Conflict } from '@iisg/ui/forms'

/** How the fields of a form are called, and how a value of each is said. */
export type FieldWords<Fields> = {
  readonly [Field in keyof Fields]: { label: string; say: (value: Fields[Field]) => string }
}

/** The fields in which what somebody else has saved differs from what was typed meanwhile. */
export function conflictsBetween<Fields extends object>(
  theirs: Fields,
  yours: Fields,
  words: FieldWords<Fields>,
): Conflict[] {
  const differing = changesBetween(theirs, yours)
  // `Object.keys` forgets the key type, which `FieldWords` has just guaranteed.
  const fields = (Object.keys(words) as (keyof Fields)[]).filter(
    (field) => String(field) in differing,
  )
  return fields.map((field) => ({
    label: words[field].label,
    theirs: words[field].say(theirs[field]),
    yours: words[field].say(yours[field]),
  }))
}
