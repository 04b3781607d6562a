import type { z } from 'zod'

/**
 * How to mend what a schema has no sentence of its own for: mostly a field that was left out of the form
 * or changed in it, which no page of ours does.
 */
export const inOurWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'Fill this in' : 'Enter this again: it cannot be read'
    case 'invalid_value':
    case 'invalid_format':
      return 'Choose one of those that are offered'
    case 'too_big':
      return issue.origin === 'string'
        ? `Keep it to ${Number(issue.maximum).toLocaleString('en')} characters`
        : `Enter at most ${issue.maximum}`
    case 'too_small':
      return issue.origin === 'string' ? 'Fill this in' : `Enter at least ${issue.minimum}`
    default:
      return 'Enter this again: it cannot be read'
  }
}
