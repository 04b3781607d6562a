import type { Row } from './row.ts'

/** Who does security work: they name the field, and seldom tell two projects apart. */
// biome-ignore format: a dictionary reads best in rows
export const bodies: readonly Row[] = [
  ['police', 'polic', 'polic', 'polic', 'polic'],
  ['border', 'border frontier', 'kufi kufit kufij nderkufit', 'granic', 'granic'],
  ['customs', 'customs', 'dogan', 'carin', 'carin'],
  ['ministry', 'ministr', 'ministri', 'ministarst', 'ministerst'],
  ['interior', 'interior internal', 'brendsh', 'unutrasnj unutarnj', 'vnatresn'],
  ['justice', 'justic', 'drejtesi', 'pravd pravosudj', 'pravd pravosud'],
  ['security', 'securit safe', 'siguri sigurt', 'bezbed bezbjed sigurn', 'bezbed sigurn'],
  ['administration', 'administrat', 'administrat', 'uprava$ uprave upravi', 'uprava$ upravata'],
  ['army', 'army military defence defense', 'ushtri ushtarak', 'vojsk vojn', 'vojsk voen'],
  ['authority', 'authorit agenc', 'autoritet agjenc organ$ organe', 'organ$ organi organa agencij', 'organ$ organi agencij'],
  ['civil society', 'civil', 'civil', 'civiln', 'civiln'],
]
