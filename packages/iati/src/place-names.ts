import { Partner } from '@iisg/domain/partners'
import { folded } from '@iisg/domain/text'
import type { Place } from './activity.ts'

/** The partner that a place is, by its code or, where it has none, by its name. */
export function partnerAt({ code, name }: Place): Partner | null {
  const partner = Partner.safeParse(code)
  if (partner.success) return partner.data
  return code === null && name !== null ? (partnersByName[nameKey(name)] ?? null) : null
}

/** Whether a place is the region of which the partners are part. */
export function isOurRegion({ code, name, vocabulary }: Place): boolean {
  if (code !== null) return vocabulary === '1' && (code === '88' || code === '89')
  return name !== null && regionNames.has(nameKey(name))
}

/** Without what stands in brackets: 'Kosovo (KO)', 'Kosovo (S/RES/1244 (1999))'. */
function nameKey(name: string): string {
  return folded(name.replace(/\(.*\)/s, ' '))
}

/** Names in use, present and past. 'Serbia and Montenegro' and Yugoslavia are no single partner. */
const partnersByName: Readonly<Record<string, Partner>> = {
  albania: 'AL',
  'bosnia and herzegovina': 'BA',
  'bosnia herzegovina': 'BA',
  kosovo: 'XK',
  montenegro: 'ME',
  'north macedonia': 'MK',
  macedonia: 'MK',
  'macedonia fyr': 'MK',
  'fyr macedonia': 'MK',
  'macedonia the former yugoslav republic of': 'MK',
  'the former yugoslav republic of macedonia': 'MK',
  'former yugoslav republic of macedonia': 'MK',
  serbia: 'RS',
}

const regionNames = new Set([
  'europe regional',
  'states ex yugoslavia',
  'states ex yugoslavia unspecified',
  'western balkans',
  'balkans',
])
