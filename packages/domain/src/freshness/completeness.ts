/** How much of what a record should say it says. */
export type Completeness<Field extends string> = {
  /** The share of the fields that are filled, 0 to 1. */
  value: number
  missing: Field[]
}

/** Formula M: the share of the required fields that are filled; 1 where nothing is required. */
export function completenessOf<Field extends string>(
  filled: Readonly<Record<Field, boolean>>,
): Completeness<Field> {
  // `Object.keys` forgets the key type, which the record has just guaranteed.
  const fields = Object.keys(filled) as Field[]
  const missing = fields.filter((field) => !filled[field])
  return { value: fields.length === 0 ? 1 : 1 - missing.length / fields.length, missing }
}
