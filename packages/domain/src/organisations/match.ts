import { folded } from '../text/index.ts'

/**
 * The form in which two spellings of one organisation are the same: folded, without legal forms
 * and articles. 'The Regional Cooperation Council (RCC)' and 'Regional Cooperation Council' match.
 */
export function organisationKey(name: string): string {
  const words = folded(name.replace(/\([^()]*\)/g, ' ')).split(' ')
  const telling = words.filter((word) => !untelling.has(word))
  return (telling.length > 0 ? telling : words).join(' ')
}

const untelling = new Set(
  'the of for and gmbh ltd llc inc sa ag ev doo d o sh p k plc corp co company limited'.split(' '),
)
