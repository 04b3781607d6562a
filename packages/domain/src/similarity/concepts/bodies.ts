import type { Row } from './row.ts'

/** Who does security work: they name the field, and seldom tell two projects apart. */
// biome-ignore format: a dictionary reads best in rows
export const bodies: readonly Row[] = [
  ['police', 'polic policing gendarm', 'polic policim policor', 'polic policajac policaj zandarm', 'polic policaec zandarm'],
  ['border', 'border frontier borders transborder crossborder boundary', 'kufi kufit kufij nderkufit kufitare kufizim', 'granic granica granicu prekogranic pogranic', 'granic granica prekugranic pogranic'],
  ['customs', 'customs', 'dogan doganor', 'carina carine carinu carini carinik carinsk carins', 'carina carins carinik'],
  ['ministry', 'ministr', 'ministri', 'ministarst', 'ministerst'],
  ['interior', 'interior internal', 'brendsh', 'unutrasnj unutarnj', 'vnatresn'],
  ['justice', 'justic judicial', 'drejtesi drejtesise', 'pravd pravosudj pravosud', 'pravd pravosud pravosudstv'],
  ['security', 'securit safe', 'siguri sigurt', 'bezbed bezbjed sigurn', 'bezbed sigurn'],
  ['administration', 'administrat', 'administrat', 'uprava$ uprave upravi', 'uprava$ upravata'],
  ['army', 'army military defence defense armed soldier troop', 'ushtri ushtarak armatos', 'vojsk vojn oruzane oruzanih vojnik', 'vojsk voen vooruzen vojnik'],
  ['authority', 'authorit agenc', 'autoritet agjenc organ$ organe', 'organ$ organi organa agencij', 'organ$ organi agencij'],
  ['civil society', 'civil', 'civil', 'civiln', 'civiln'],
]
