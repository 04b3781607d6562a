import type { Need } from '@iisg/domain/needs'
import { pillarSubjects, strandNames } from '@iisg/domain/pillars'
import { type Options, optionsOf } from '@iisg/ui/forms'
import { needStateOptions, perspectiveOptions, priorityOptions } from '@iisg/ui/needs'
import { partnerOptions } from '@iisg/ui/partners'

/** Something that needs can be filtered by. A need has one value of it or several. */
export type Facet = {
  key: string
  title: string
  options: Options
  valuesOf: (need: Need) => readonly string[]
}

const pillar: Facet = {
  key: 'pillar',
  title: 'Pillar',
  options: optionsOf(pillarSubjects),
  valuesOf: ({ measure }) => [measure.objective.pillar],
}

const strand: Facet = {
  key: 'strand',
  title: 'Strand',
  options: optionsOf(strandNames),
  valuesOf: ({ measure }) => [measure.strand],
}

const partner: Facet = {
  key: 'partner',
  title: 'Partner',
  options: partnerOptions,
  valuesOf: ({ partners }) => partners,
}

const priority: Facet = {
  key: 'priority',
  title: 'Priority',
  options: priorityOptions,
  valuesOf: (need) => [need.priority],
}

const perspective: Facet = {
  key: 'perspective',
  title: 'Perspective',
  options: perspectiveOptions,
  valuesOf: ({ perspectives }) => perspectives,
}

const state: Facet = {
  key: 'state',
  title: 'State',
  options: needStateOptions,
  valuesOf: (need) => [need.state],
}

/** What the list of needs is filtered by. */
export const listFacets = [pillar, strand, partner, priority, state]

/** What the matrix is filtered by. Its columns are the partners already. */
export const matrixFacets = [pillar, strand, priority, perspective]
