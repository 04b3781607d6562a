import { different, type LabelledPair, same } from '../told.ts'

/** Pairs whose records are in two languages. */
// biome-ignore format: each record reads best in a line of its own
export const across: readonly LabelledPair[] = [
  same(
    'English and Albanian',
    { title: 'Equipment for the cybercrime unit', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Pajisje për njësinë e krimit kibernetik' },
  ),
  different(
    'another unit',
    { title: 'Equipment for the cybercrime unit', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Pajisje për njësinë e vrasjeve' },
  ),
  same(
    'English and Serbian',
    { title: 'Fight against terrorist financing', pillar: 'WBCTi', partners: ['RS'], types: ['institution building'] },
    { title: 'Borba protiv finansiranja terorizma' },
  ),
  different(
    'another fight',
    { title: 'Fight against terrorist financing', pillar: 'WBCSCi', partners: ['RS'], types: ['institution building'] },
    { title: 'Borba protiv utaje poreza' },
  ),
  same(
    'English and Macedonian',
    { title: 'Prevention of radicalisation in primary schools', pillar: 'WBCTi', partners: ['MK'], types: ['awareness or community work'] },
    { title: 'Превенција на радикализација во основните училишта' },
  ),
  different(
    'schools and prisons',
    { title: 'Prevention of radicalisation in schools', pillar: 'WBCTi', partners: ['MK'], types: ['awareness or community work'] },
    { title: 'Превенција на радикализација во затворите' },
  ),
  same(
    'Albanian and Macedonian',
    { title: 'Lufta kundër financimit të terrorizmit', pillar: 'WBCTi', partners: ['MK'], types: ['institution building'] },
    { title: 'Борба против финансирање на тероризмот' },
  ),
  same(
    'Serbian and Macedonian',
    { title: 'Oprema za jedinicu za kompjuterski kriminal', pillar: 'WBCSCi', partners: ['RS'], types: ['equipment'] },
    { title: 'Опрема за единицата за компјутерски криминал' },
  ),
  different(
    'another unit',
    { title: 'Oprema za jedinicu za kompjuterski kriminal', pillar: 'WBCSCi', partners: ['RS'], types: ['equipment'] },
    { title: 'Опрема за единицата за убиства' },
  ),
  same(
    'English and Cyrillic',
    { title: 'Exchange of liaison officers', pillar: 'WBCSCi', partners: ['RS'], types: ['information exchange or network'] },
    { title: 'Размена официра за везу' },
  ),
  different(
    'another exchange',
    { title: 'Exchange of liaison officers', pillar: 'WBCSCi', partners: ['RS'], types: ['information exchange or network'] },
    { title: 'Размена података о отисцима прстију' },
  ),
  same(
    'English and Bosnian, a place',
    { title: 'Vehicle scanners for the port of Bar', pillar: 'WBCSCi', partners: ['ME'], types: ['equipment'] },
    { title: 'Skeneri za vozila u luci Bar' },
  ),
  different(
    'another place',
    { title: 'Vehicle scanners for the port of Bar', pillar: 'WBCSCi', partners: ['ME'], types: ['equipment'] },
    { title: 'Skeneri za vozila u luci Kotor' },
  ),
  same(
    'English and Albanian, a phase',
    { title: 'Adriatic corridor, phase II', types: ['operational support'] },
    { title: 'Korridori i Adriatikut (faza e dytë)' },
  ),
  different(
    'another phase',
    { title: 'Adriatic corridor, phase II', types: ['operational support'], days: ['2022-01-01', '2023-12-31'] },
    { title: 'Korridori i Adriatikut, faza III', days: ['2024-01-01', '2025-12-31'] },
  ),
  same(
    'English and Montenegrin',
    { title: 'Monitoring of pre-trial detention', pillar: 'WBCSCi', partners: ['ME'], types: ['institution building'] },
    { title: 'Praćenje pritvora' },
  ),
]
