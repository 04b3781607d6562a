import type { ComparedResponse } from './compared.ts'

/**
 * Whether one publisher tells two responses apart: it gave each an identifier of its own, and says
 * something else of each. Donors report the courses, purchases and grants of one programme under one
 * title and with the same days; these are parts, not the same record told twice. Where even the words
 * are the same, somebody should look.
 */
export function areToldApart(one: ComparedResponse, other: ComparedResponse): boolean {
  const theirs = new Set(publishersOf(other))
  if (!publishersOf(one).some((publisher) => theirs.has(publisher))) return false
  return !saysTheSame(one.title, other.title) || !saysTheSame(one.summary, other.summary)
}

function saysTheSame(one: string, other: string): boolean {
  return one === other || wordsOf(one) === wordsOf(other)
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}

/**
 * Who gave its identifiers. IATI begins an activity's identifier with its publisher's: a register and
 * a number there, such as US-GOV-11. Where a publisher's is shorter, we read too much as its name,
 * and tell fewer apart.
 */
function publishersOf({ externalIds }: ComparedResponse): string[] {
  return externalIds
    .filter(({ scheme }) => scheme === 'iati')
    .map(({ value }) => value.toUpperCase().split('-').slice(0, 3).join('-'))
}
