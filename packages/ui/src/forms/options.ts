/** What a select, radios or checkboxes offer. */
export type Options = readonly Option[]

export type Option = { value: string; text: string; hint?: string }

/** Turns a complete table of words for codes into options, in the table's order. */
export function optionsOf(names: Record<string, string>): Options {
  return Object.entries(names).map(([value, text]) => ({ value, text }))
}
