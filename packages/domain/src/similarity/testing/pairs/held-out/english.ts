import { different, type LabelledPair, same } from '../told.ts'

/** Pairs of which both records are in English. */
// biome-ignore format: each record reads best in a line of its own
export const english: readonly LabelledPair[] = [
  same(
    'words in another order',
    { title: 'Regional training centre for dog handlers', types: ['infrastructure'] },
    { title: 'Dog handlers: regional training centre' },
  ),
  different(
    'another centre',
    { title: 'Regional training centre for dog handlers', types: ['infrastructure'] },
    { title: 'Regional training centre for divers' },
  ),
  same(
    'an abbreviation',
    { title: 'Integrated border management strategy 2025–2029', types: ['strategy or policy advice'] },
    { title: 'IBM strategy 2025-2029' },
  ),
  different(
    'another strategy',
    { title: 'Integrated border management strategy', types: ['strategy or policy advice'] },
    { title: 'Integrated coastal management strategy' },
  ),
  same(
    'the acronym behind the words',
    { title: 'Regional hub for migrant smuggling intelligence', pillar: 'WBCSCi', types: ['information exchange or network'] },
    { title: 'Regional Hub for Migrant Smuggling Intelligence (RHMSI)' },
  ),
  different(
    'another hub',
    { title: 'Regional hub for migrant smuggling intelligence', pillar: 'WBCSCi', types: ['information exchange or network'] },
    { title: 'Regional hub for stolen artworks' },
  ),
  same(
    'the donor in front',
    { title: 'Harbour Fund: Equipping the cybercrime unit', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Equipment for the cybercrime unit' },
  ),
  different(
    'another unit',
    { title: 'Equipment for the cybercrime unit', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Equipment for the homicide unit' },
  ),
  same(
    'a code in front',
    { title: '2023/0417 Fight against terrorist financing', pillar: 'WBCTi', types: ['institution building'] },
    { title: 'Fighting the financing of terrorism' },
  ),
  different(
    'another fight',
    { title: 'Fight against terrorist financing', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Fight against tax evasion' },
  ),
  same(
    'phase numbers',
    { title: 'Black Sea – Adriatic corridor, phase II', types: ['operational support'] },
    { title: 'Black Sea–Adriatic Corridor (second phase)' },
  ),
  different(
    'another phase',
    { title: 'Black Sea – Adriatic corridor, phase II', types: ['operational support'], days: ['2022-01-01', '2023-12-31'] },
    { title: 'Black Sea – Adriatic corridor, phase III', days: ['2024-01-01', '2025-12-31'] },
  ),
  different(
    'another phase in the same years',
    { title: 'Firearms focal points, phase 1', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Firearms focal points, phase 2' },
  ),
  same(
    'a typing error',
    { title: 'Monitoring of pre-trial detention', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Monitorring of pre-trial detention' },
  ),
  different(
    'another thing monitored',
    { title: 'Monitoring of pre-trial detention', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Monitoring of election campaigns' },
  ),
  same(
    'a year more',
    { title: 'Annual police football cup for tolerance 2025', pillar: 'WBCTi', types: ['awareness or community work'], days: ['2025-05-01', '2025-05-31'] },
    { title: 'Police football cup for tolerance' },
  ),
  different(
    'another year',
    { title: 'Annual police football cup for tolerance 2024', pillar: 'WBCTi', types: ['awareness or community work'], days: ['2024-05-01', '2024-05-31'] },
    { title: 'Annual police football cup for tolerance 2025', days: ['2025-05-01', '2025-05-31'] },
  ),
  same(
    'capitals',
    { title: 'ENHANCING THE RESPONSE TO RANSOMWARE', pillar: 'WBCSCi' },
    { title: 'Enhancing the response to ransomware' },
  ),
  different(
    'another attack',
    { title: 'Enhancing the response to ransomware', pillar: 'WBCSCi' },
    { title: 'Enhancing the response to arson' },
  ),
  same(
    'a subtitle left out',
    { title: 'Shields Up: protecting power plants against sabotage', pillar: 'WBCTi', types: ['strategy or policy advice'], summary: 'Security plans that protect power plants against sabotage.' },
    { title: 'Shields Up' },
  ),
  different(
    'a sister project',
    { title: 'Shields Up: protecting power plants', pillar: 'WBCTi', types: ['strategy or policy advice'] },
    { title: 'Shields Up: protecting water works' },
  ),
  same(
    'British and American',
    { title: 'Licence checks and programme evaluation for private security', types: ['research or assessment'] },
    { title: 'License checks and program evaluation for private security' },
  ),
  same(
    'boilerplate around it',
    { title: 'Technical assistance to the strengthening of the capacities of the forensic institute in toxicology', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Forensic institute: toxicology' },
  ),
  different(
    'the same boilerplate',
    { title: 'Technical assistance to the strengthening of the capacities of the forensic institute in toxicology', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Technical assistance to the strengthening of the capacities of the forensic institute in ballistics' },
  ),
  same(
    'the place in front',
    { title: 'Durrës port: vehicle scanners', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Vehicle scanners for the port of Durres' },
  ),
  different(
    'another place',
    { title: 'Vehicle scanners for the port of Durrës', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Vehicle scanners for the port of Shëngjin' },
  ),
  same(
    'singular',
    { title: 'Exchange of liaison officers', pillar: 'WBCSCi', types: ['information exchange or network'] },
    { title: 'Liaison officer exchange' },
  ),
  different(
    'another exchange',
    { title: 'Exchange of liaison officers', pillar: 'WBCSCi', types: ['information exchange or network'] },
    { title: 'Exchange of fingerprint data' },
  ),
  same(
    'cut off',
    { title: 'Specialised training for judges and prosecutors on the application of special investigative measures in organ…', pillar: 'WBCSCi' },
    { title: 'Specialised training for judges and prosecutors on the application of special investigative measures in organised crime cases' },
  ),
  different(
    'training and equipment',
    { title: 'Training on explosives detection at airports', pillar: 'WBCTi' },
    { title: 'Equipment for explosives detection at airports', types: ['equipment'] },
  ),
  different(
    'partners',
    { title: 'Roadmap on small arms: national coordinator', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Roadmap on small arms: national coordinator', partners: ['BA'] },
  ),
  different(
    'years',
    { title: 'Evaluation of community policing', types: ['research or assessment'], days: ['2022-01-01', '2023-12-31'] },
    { title: 'Evaluation of community policing', days: ['2025-02-01', '2026-01-31'] },
  ),
  different(
    'lots',
    { title: 'Supply of uniforms, lot 3', types: ['equipment'] },
    { title: 'Supply of uniforms, lot 4' },
  ),
  same(
    'lots',
    { title: 'Supply of uniforms, lot 3', types: ['equipment'] },
    { title: 'Uniform supply (Lot 3)' },
  ),
  different(
    'nothing but the donor',
    { title: 'Snow mobiles for border patrols', types: ['equipment'] },
    { title: 'Counselling for witnesses' },
  ),
  same(
    'prevention in schools',
    { title: 'Prevention of radicalisation in primary schools', pillar: 'WBCTi', types: ['awareness or community work'] },
    { title: 'Preventing radicalization in primary schools' },
  ),
  different(
    'schools and prisons',
    { title: 'Prevention of radicalisation in primary schools', pillar: 'WBCTi', types: ['awareness or community work'] },
    { title: 'Prevention of radicalisation in prisons' },
  ),
]
