/** Who publishes projects to the IATI Standard, as far as we know their terms. */
export type Publisher =
  | 'unitedKingdom'
  | 'unitedStates'
  | 'sweden'
  | 'switzerland'
  | 'undp'
  | 'unhcr'
  | 'gavi'
  | 'worldBank'

/** The publisher behind an IATI identifier, which starts with the publisher's own. */
export function publisherOf(iatiIdentifier: string): Publisher | undefined {
  return prefixes.find(([prefix]) => iatiIdentifier.startsWith(prefix))?.[1]
}

const prefixes: readonly [string, Publisher][] = [
  ['GB-1-', 'unitedKingdom'],
  ['GB-GOV-', 'unitedKingdom'],
  ['US-GOV-', 'unitedStates'],
  ['SE-', 'sweden'],
  ['CH-4-', 'switzerland'],
  ['XM-DAC-41114-', 'undp'],
  ['XM-DAC-41121-', 'unhcr'],
  ['47122-', 'gavi'],
  ['44000-', 'worldBank'],
]
