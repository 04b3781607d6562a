import { different, type LabelledPair, same } from '../told.ts'

/** Pairs whose records are in two languages. */
// biome-ignore format: each record reads best in a line of its own
export const across: readonly LabelledPair[] = [
  same(
    'English and Albanian',
    { title: 'Radars for surveillance of the maritime border', types: ['equipment'] },
    { title: 'Radarë për mbikëqyrjen e kufirit detar' },
  ),
  different(
    'English and Albanian, another use',
    { title: 'Radars for surveillance of the maritime border', types: ['equipment'] },
    { title: 'Radarë për mbikëqyrjen e hapësirës ajrore' },
  ),
  same(
    'English and Albanian, assets',
    { title: 'Confiscation of criminal assets', pillar: 'WBCSCi', partners: ['XK'], types: ['legal drafting'] },
    { title: 'Konfiskimi i pasurive kriminale' },
  ),
  different(
    'English and Albanian, other officers',
    { title: 'Training of asylum officers', partners: ['XK'] },
    { title: 'Trajnimi i oficerëve të burgjeve' },
  ),
  same(
    'English and Cyrillic',
    { title: 'Witness protection in organised crime cases', pillar: 'WBCSCi', partners: ['RS'], types: ['institution building'] },
    { title: 'Заштита сведока у предметима организованог криминала' },
  ),
  different(
    'English and Cyrillic, others who are protected',
    { title: 'Witness protection in organised crime cases', pillar: 'WBCSCi', partners: ['RS'], types: ['institution building'] },
    { title: 'Заштита жртава у предметима организованог криминала' },
  ),
  same(
    'English and Bosnian',
    { title: 'Reintegration of returnees from Syria', pillar: 'WBCTi', partners: ['BA'], types: ['rehabilitation or reintegration'] },
    { title: 'Reintegracija povratnika iz Sirije' },
  ),
  different(
    'English and Bosnian, other people who come back',
    { title: 'Reintegration of returnees from Syria', pillar: 'WBCTi', partners: ['BA'], types: ['rehabilitation or reintegration'] },
    { title: 'Reintegracija maloljetnih prestupnika' },
  ),
  same(
    'English and Macedonian',
    { title: 'Training of customs officers in the detection of drugs', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Обука на царински службеници за откривање дрога' },
  ),
  different(
    'English and Macedonian, other officers',
    { title: 'Training of customs officers in the detection of drugs', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Обука на судии за случаи на дрога' },
  ),
  same(
    'Albanian and Macedonian',
    { title: 'Parandalimi i ekstremizmit të dhunshëm në Tetovë', pillar: 'WBCTi', partners: ['MK'], types: ['awareness or community work'] },
    { title: 'Превенција од насилен екстремизам во Тетово' },
  ),
  different(
    'Albanian and Macedonian, another town',
    { title: 'Parandalimi i ekstremizmit të dhunshëm në Tetovë', pillar: 'WBCTi', partners: ['MK'], types: ['awareness or community work'] },
    { title: 'Превенција од насилен екстремизам во Куманово' },
  ),
  same(
    'Serbian and Macedonian',
    { title: 'Kontrola malokalibarskog i lakog oružja', pillar: 'WBCSCi', types: ['institution building'], partners: ['MK'] },
    { title: 'Контрола на мало и лесно оружје' },
  ),
  different(
    'Serbian and Macedonian, another thing controlled',
    { title: 'Kontrola malokalibarskog i lakog oružja', pillar: 'WBCSCi', types: ['institution building'], partners: ['MK'] },
    { title: 'Контрола на експлозиви за цивилна употреба' },
  ),
  same(
    'English and Montenegrin',
    { title: 'Shelters for victims of trafficking in human beings', pillar: 'WBCSCi', partners: ['ME'], types: ['grant to civil society'] },
    { title: 'Skloništa za žrtve trgovine ljudima' },
  ),
  different(
    'English and Montenegrin, another help',
    { title: 'Shelters for victims of trafficking in human beings', pillar: 'WBCSCi', partners: ['ME'], types: ['grant to civil society'] },
    { title: 'Pravna pomoć žrtvama trgovine ljudima' },
  ),
  same(
    'Albanian and Serbian',
    { title: 'Trajnimi i policisë kufitare për analizën e riskut', partners: ['XK'] },
    { title: 'Обука граничне полиције за анализу ризика' },
  ),
  different(
    'Albanian and Serbian, another theme',
    { title: 'Trajnimi i policisë kufitare për analizën e riskut', partners: ['XK'] },
    { title: 'Obuka granične polcije za prvu pomoć' },
  ),
  same(
    'English and Cyrillic, a study visit',
    { title: 'Study visit of prosecutors to Zagreb', pillar: 'WBCSCi', partners: ['RS'], types: ['study visit or twinning'], days: ['2025-04-07', '2025-04-11'] },
    { title: 'Студијска посета тужилаца Загребу' },
  ),
  different(
    'English and Cyrillic, another town',
    { title: 'Study visit of prosecutors to Zagreb', pillar: 'WBCSCi', partners: ['RS'], types: ['study visit or twinning'], days: ['2025-04-07', '2025-04-11'] },
    { title: 'Студијска посета тужилаца Бечу' },
  ),
]
