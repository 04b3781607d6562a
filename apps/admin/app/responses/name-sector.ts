import type { ResponseRecord } from '@iisg/domain/responses'
import { purposeOf } from '@iisg/iati'

type Sector = ResponseRecord['sectors'][number]

/** A sector with its name where we know it: '15130 Development of law and justice (60%)'. */
export function nameSector({ vocabulary, code, share }: Sector): string {
  const percent = share === null ? '' : ` (${share}%)`
  if (!isPurpose(vocabulary)) return `${code}, of ${nameVocabulary(vocabulary)}${percent}`

  const name = purposeOf(code)?.name
  return `${code}${name ? ` ${name}` : ''}${percent}`
}

/** Whether codes of a vocabulary are the purpose codes of the OECD DAC. */
export function isPurpose(vocabulary: string): boolean {
  return vocabulary === '1' || vocabulary === 'DAC'
}

/** Vocabularies of IATI that sectors are often named in. */
function nameVocabulary(vocabulary: string): string {
  return vocabularies[vocabulary] ?? `vocabulary ${vocabulary}`
}

const vocabularies: Readonly<Record<string, string>> = {
  '2': 'the DAC’s three-digit list',
  'DAC-3': 'the DAC’s three-digit list',
  '7': 'the Sustainable Development Goals',
  '8': 'the targets of the Sustainable Development Goals',
  '9': 'the targets of the Sustainable Development Goals',
  '10': 'the humanitarian clusters',
  '99': 'the publisher’s own list',
  '98': 'the publisher’s own list',
  RO: 'the publisher’s own list',
}
