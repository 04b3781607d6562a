import { data } from '@remix-run/node'

/** What a visitor can be told in place of a page. */
export type Problem = 'notFound' | 'deadLink' | 'tooMany' | 'badRequest'

/** To be thrown where a page is not there for this visitor. */
export function problem(kind: Problem) {
  return data(kind, { status: statuses[kind] })
}

const statuses: Record<Problem, number> = {
  notFound: 404,
  deadLink: 404,
  tooMany: 429,
  badRequest: 400,
}
