/**
 * What needs and responses are about, as finely as a link has to know: with the notions that a text
 * must name, any one row of them together. The notions are those of ../similarity, so that it does
 * not matter in which language of the region a text is written.
 */
export type SubjectRow = { named: readonly (readonly string[])[]; broad?: true }

/** A broad subject names a whole field: to share one says little. */
const rows = {
  'border checks': {
    named: [['crossing'], ['border', 'control'], ['border', 'police'], ['passenger', 'control']],
    broad: true,
  },
  'forged documents': {
    named: [
      ['forged', 'document'],
      ['document', 'examination'],
      ['forged', 'passport'],
    ],
  },
  'identity papers': { named: [['identity card'], ['passport'], ['document', 'register']] },
  'border surveillance': {
    named: [
      ['surveillance', 'border'],
      ['thermal'],
      ['radar'],
      ['camera', 'border'],
      ['drone', 'border'],
      ['land', 'border'],
    ],
  },
  'the sea': {
    named: [
      ['sea', 'surveillance'],
      ['sea', 'radar'],
      ['sea', 'border'],
      ['coast guard'],
      ['boat'],
    ],
  },
  'risk analysis': { named: [['risk', 'analysis']] },
  customs: { named: [['customs']], broad: true },
  freight: { named: [['container'], ['freight'], ['~target', 'customs']] },
  patrols: { named: [['patrol'], ['mobile', 'unit', 'border']] },
  Frontex: { named: [['Frontex']] },
  return: { named: [['return', 'migrant'], ['return', 'foreigner'], ['asylum']] },
  biometrics: { named: [['fingerprint'], ['face', 'detection']] },
  'quality control': {
    named: [
      ['quality', 'control'],
      ['Schengen', 'assessment'],
    ],
  },
  rescue: { named: [['rescue']] },
  'rights at the border': {
    named: [
      ['rights', 'border'],
      ['complaint', 'border'],
    ],
  },
  'border training': {
    named: [
      ['border', 'curriculum'],
      ['border', 'training'],
    ],
    broad: true,
  },
  'upkeep of equipment': { named: [['maintenance', 'equipment'], ['scanner']] },
  'detection tools': { named: [['detection', 'equipment'], ['scanner'], ['nuclear', 'detection']] },

  'organised crime': {
    named: [
      ['organised', 'crime'],
      ['network', 'crime'],
    ],
    broad: true,
  },
  witnesses: { named: [['witness']] },
  'intercepted communication': { named: [['interception'], ['communication', 'evidence']] },
  cybercrime: { named: [['cyber']] },
  'digital evidence': {
    named: [
      ['electronic', 'evidence'],
      ['forensic', 'electronic'],
      ['cyber', 'forensic'],
    ],
  },
  'trafficking in human beings': {
    named: [
      ['trafficking', 'human being'],
      ['trafficking', 'victim'],
      ['trafficking', 'children'],
    ],
  },
  'shelters for victims': { named: [['shelter']] },
  'abuse of children': {
    named: [
      ['sexual', 'children'],
      ['exploitation', 'children'],
      ['children', 'internet'],
    ],
  },
  'smuggling of migrants': {
    named: [
      ['smuggling', 'migrant'],
      ['smuggling', 'human being'],
    ],
  },
  smuggling: { named: [['smuggling']], broad: true },
  drugs: { named: [['drug'], ['precursor']], broad: true },
  'new drugs': {
    named: [
      ['drug', 'early warning'],
      ['drug', 'new'],
    ],
  },
  'laundering of money': { named: [['laundering'], ['beneficial owner']] },
  'financial investigations': {
    named: [
      ['money', 'investigator'],
      ['money', 'investigation'],
    ],
  },
  'recovery of assets': {
    named: [
      ['asset', 'recovery'],
      ['seized', 'asset'],
      ['asset', 'management'],
    ],
  },
  'property crime': { named: [['stolen'], ['~burglar']] },
  'crime against the environment': {
    named: [['waste'], ['logging'], ['forest'], ['environment', 'crime']],
  },
  'storage of weapons': {
    named: [
      ['firearm', 'storage'],
      ['firearm', '~room'],
    ],
  },
  ballistics: { named: [['ballistics']] },
  firearms: { named: [['firearm']], broad: true },

  terrorism: { named: [['terrorism']], broad: true },
  extremism: { named: [['extremism'], ['radicalisation']], broad: true },
  'hate online': { named: [['hate'], ['propaganda', 'internet'], ['content', 'internet']] },
  'returned families': { named: [['returnee'], ['reintegration', 'family']] },
  prisons: { named: [['prisoner'], ['probation']] },
  'financing of terrorism': {
    named: [
      ['terrorism', 'money'],
      ['terrorism', 'laundering'],
    ],
  },
  'special units': { named: [['special', 'unit']] },
  'non-profit bodies': {
    named: [
      ['non-profit', 'money'],
      ['non-profit', 'control'],
      ['non-profit', 'risk'],
    ],
  },
  'critical infrastructure': {
    named: [
      ['critical', 'infrastructure'],
      ['critical', 'energy'],
    ],
  },
  'public places': { named: [['public space'], ['attack', 'protection']] },
  drones: { named: [['drone']] },
  'mass attacks': { named: [['attack', 'health'], ['attack', '~mass'], ['hostage']] },
  Europol: { named: [['Europol']] },
  'prosecution and courts': { named: [['prosecutor'], ['judge']], broad: true },
} satisfies Record<string, SubjectRow>

export type Subject = keyof typeof rows
export const subjects: Readonly<Record<Subject, SubjectRow>> = rows
export const allSubjects = Object.keys(rows) as Subject[] // `Object.keys` forgets the key type.
