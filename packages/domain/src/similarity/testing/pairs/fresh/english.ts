import { different, type LabelledPair, same } from '../told.ts'

/** Pairs of which both records are in English. */
// biome-ignore format: each record reads best in a line of its own
export const english: readonly LabelledPair[] = [
  same(
    'the kind of support at the end',
    { title: 'Twinning on the management of asylum reception centres', types: ['study visit or twinning'] },
    { title: 'Asylum reception centre management – Twinning project' },
  ),
  different(
    'another kind of centre',
    { title: 'Twinning on the management of asylum reception centres', types: ['study visit or twinning'] },
    { title: 'Twinning on the management of detention centres' },
  ),
  same(
    'the acronym and another order',
    { title: 'Support to the Financial Intelligence Unit in analysing suspicious transactions', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Financial Intelligence Unit (FIU): analysis of suspicious transactions' },
  ),
  different(
    'another unit, the same frame',
    { title: 'Support to the Financial Intelligence Unit', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Support to the Asset Management Office' },
  ),
  same(
    'verbs for nouns',
    { title: 'Rehabilitation and reintegration of families returning from Syria', pillar: 'WBCTi', types: ['rehabilitation or reintegration'] },
    { title: 'Reintegrating families who return from Syria' },
  ),
  different(
    'other people who come back',
    { title: 'Reintegration of families returning from Syria', pillar: 'WBCTi', types: ['rehabilitation or reintegration'] },
    { title: 'Reintegration of former prisoners' },
  ),
  same(
    'two goods the other way round',
    { title: 'Supply of thermal cameras and drones for border surveillance', types: ['equipment'] },
    { title: 'Drones and thermal imaging cameras for surveillance of the border' },
  ),
  different(
    'other goods',
    { title: 'Supply of thermal cameras and drones for border surveillance', types: ['equipment'] },
    { title: 'Supply of patrol boats for border surveillance' },
  ),
  same(
    'assets and proceeds',
    { title: 'Asset recovery: tracing and confiscating the proceeds of crime', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Tracing and confiscation of the proceeds of crime' },
  ),
  different(
    'a later step',
    { title: 'Tracing of criminal assets', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Sale of confiscated vehicles' },
  ),
  same(
    'a light event',
    { title: 'Study visit of anti-corruption prosecutors to Zagreb', pillar: 'WBCSCi', types: ['study visit or twinning'], days: ['2025-04-07', '2025-04-11'] },
    { title: 'Anti-corruption prosecutors: study visit to Zagreb' },
  ),
  different(
    'another town in the same week',
    { title: 'Study visit of anti-corruption prosecutors to Zagreb', pillar: 'WBCSCi', types: ['study visit or twinning'], days: ['2025-04-07', '2025-04-11'] },
    { title: 'Study visit of anti-corruption prosecutors to Vienna' },
  ),
  same(
    'an abbreviation that everybody knows',
    { title: 'Regional workshop on the control of small arms and light weapons', pillar: 'WBCSCi' },
    { title: 'SALW control: regional workshop' },
  ),
  different(
    'another conference of a series',
    { title: 'Third regional conference on foreign terrorist fighters', pillar: 'WBCTi', types: ['information exchange or network'], days: ['2025-03-03', '2025-03-04'] },
    { title: 'Fourth regional conference on foreign terrorist fighters', days: ['2025-10-06', '2025-10-07'] },
  ),
  same(
    'an abbreviation in brackets',
    { title: 'Joint investigation teams: guide and simulation exercise', pillar: 'WBCSCi' },
    { title: 'Guide and simulation exercise for joint investigation teams (JITs)' },
  ),
  different(
    'another group of staff',
    { title: 'Recognising violent extremism: training for prison staff', pillar: 'WBCTi' },
    { title: 'Recognising violent extremism: training for youth workers' },
  ),
]
