import type { Pillar } from '../pillars/index.ts'
import { readText } from './read.ts'
import type { Subject } from './subjects.ts'

/** The subjects that belong to one pillar, wherever they are named. The others may be of any. */
const homes: Readonly<Partial<Record<Subject, Pillar>>> = {
  terrorism: 'WBCTi',
  extremism: 'WBCTi',
  'hate online': 'WBCTi',
  'returned families': 'WBCTi',
  'financing of terrorism': 'WBCTi',
  'organised crime': 'WBCSCi',
  witnesses: 'WBCSCi',
  cybercrime: 'WBCSCi',
  'trafficking in human beings': 'WBCSCi',
  'abuse of children': 'WBCSCi',
  'smuggling of migrants': 'WBCSCi',
  drugs: 'WBCSCi',
  'laundering of money': 'WBCSCi',
  'recovery of assets': 'WBCSCi',
  'crime against the environment': 'WBCSCi',
  firearms: 'WBCSCi',
  'border checks': 'WBBSi',
  'border surveillance': 'WBBSi',
  'forged documents': 'WBBSi',
  patrols: 'WBBSi',
  Frontex: 'WBBSi',
  freight: 'WBBSi',
}

/**
 * The pillars that a text in any language of the region speaks of, each with the subjects by which it
 * does. Nothing follows from it alone: somebody confirms each pillar.
 */
export function pillarsNamedIn(text: string): { pillar: Pillar; subjects: Subject[] }[] {
  const named = readText(text).subjects.flatMap((subject) => {
    const pillar = homes[subject]
    return pillar === undefined ? [] : [{ pillar, subject }]
  })
  return [...Map.groupBy(named, ({ pillar }) => pillar)].map(([pillar, those]) => ({
    pillar,
    subjects: those.map(({ subject }) => subject),
  }))
}
