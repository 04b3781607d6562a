import type { CycleId } from '@iisg/domain/cycles'
import { type Pillar, pillars } from '@iisg/domain/pillars'
import type { ResponseId } from '@iisg/domain/responses'

/** The addresses that our pages link to. `routes.ts` says which file answers each. */
export const homeHref = '/'
export const projectsHref = '/projects'
export const coverageHref = '/coverage'
export const eventsHref = '/events'
export const newsHref = '/news'
export const aboutHref = '/about'
export const newsletterHref = '/newsletter'

export function pillarHref(pillar: Pillar): string {
  return `/pillars/${slugOf(pillar)}`
}

export function projectHref(id: ResponseId): string {
  return `/projects/${id}`
}

export function coverageOfHref(cycleId: CycleId): string {
  return `${coverageHref}/${cycleId}`
}

export function eventHref(slug: string): string {
  return `/events/${slug}`
}

export function articleHref(slug: string): string {
  return `/news/${slug}`
}

export function projectsOfHref(pillar: Pillar): string {
  return `${projectsHref}?pillar=${slugOf(pillar)}`
}

export function eventsOfHref(pillar: Pillar): string {
  return `${eventsHref}?pillar=${slugOf(pillar)}`
}

/** A pillar as addresses have it: in lower case. */
export function slugOf(pillar: Pillar): string {
  return pillar.toLowerCase()
}

export function pillarBySlug(slug: string | null | undefined): Pillar | undefined {
  return pillars.find((pillar) => slugOf(pillar) === slug)
}
