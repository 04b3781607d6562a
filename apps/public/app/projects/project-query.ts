import { type ProjectFilter, ProjectOrder } from '@iisg/db/public'
import { partnerSlugs, partners } from '@iisg/domain/partners'
import { ResponseStatus } from '@iisg/domain/responses'
import { pillarBySlug, projectsHref, slugOf } from '#app/site/addresses.ts'

/** What the address of a list of projects asks for. */
export type ProjectQuery = {
  filter: ProjectFilter
  order: ProjectOrder
  /** Counted from 1. */
  page: number
}

/** The parts of the address that make another list. */
export const queryNames = [
  'q',
  'pillar',
  'partner',
  'status',
  'reach',
  'donor',
  'start',
  'sort',
  'page',
]

/** Reads the address. What it cannot mean is left out, so that an old link still shows something. */
export function projectQueryIn(address: string): ProjectQuery {
  const { searchParams } = new URL(address)
  const text = (name: string) => searchParams.get(name)?.trim().slice(0, 300) || undefined
  const status = ResponseStatus.safeParse(searchParams.get('status'))

  return {
    filter: {
      search: text('q'),
      pillar: pillarBySlug(searchParams.get('pillar')),
      partner: partners.find((partner) => partnerSlugs[partner] === searchParams.get('partner')),
      status: status.success ? status.data : undefined,
      regional: { regional: true, single: false }[searchParams.get('reach') ?? ''],
      donor: text('donor')?.replaceAll('*', ''),
      startsIn: wholeIn(searchParams.get('start'), 1900, 2200),
    },
    order: ProjectOrder.find((order) => order === searchParams.get('sort')) ?? 'start',
    page: wholeIn(searchParams.get('page'), 1, 100_000) ?? 1,
  }
}

/** The same question with something changed in its filter: the list starts over. */
export function narrowed(query: ProjectQuery, change: ProjectFilter): ProjectQuery {
  return { ...query, filter: { ...query.filter, ...change }, page: 1 }
}

/** The address of a list, or of its download: one for each question, in one order of its parts. */
export function hrefOf(query: ProjectQuery, path = projectsHref): string {
  const search = new URLSearchParams(parametersOf(query)).toString()
  return search ? `${path}?${search}` : path
}

/** The parts of the address that a new search should keep: everything but the search and the page. */
export function keptBySearch(query: ProjectQuery): { name: string; value: string }[] {
  return parametersOf(narrowed(query, { search: undefined })).map(([name, value]) => ({
    name,
    value,
  }))
}

function parametersOf({ filter, order, page }: ProjectQuery): [string, string][] {
  const { search, pillar, partner, status, regional, donor, startsIn } = filter
  const parameters: [string, string | undefined][] = [
    ['q', search],
    ['pillar', pillar && slugOf(pillar)],
    ['partner', partner && partnerSlugs[partner]],
    ['status', status],
    ['reach', regional === undefined ? undefined : reachOf(regional)],
    // An asterisk is no part of a name: addresses do not carry it.
    ['donor', donor?.replaceAll('*', '')],
    ['start', startsIn?.toString()],
    ['sort', order === 'start' ? undefined : order],
    ['page', page === 1 ? undefined : String(page)],
  ]
  return parameters.filter((each): each is [string, string] => each[1] !== undefined)
}

function reachOf(regional: boolean): string {
  return regional ? 'regional' : 'single'
}

function wholeIn(text: string | null, least: number, most: number): number | undefined {
  const number = Number(text)
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined
}
