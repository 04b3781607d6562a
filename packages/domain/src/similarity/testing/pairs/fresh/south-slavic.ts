import { different, type LabelledPair, same } from '../told.ts'

/** Pairs in Bosnian, Croatian, Montenegrin and Serbian, in Latin and in Cyrillic letters. */
// biome-ignore format: each record reads best in a line of its own
export const southSlavic: readonly LabelledPair[] = [
  same(
    'both scripts, another order',
    { title: 'Јачање капацитета Управе за спречавање прања новца', pillar: 'WBCSCi', partners: ['RS'], types: ['institution building'] },
    { title: 'Uprava za sprečavanje pranja novca: jačanje kapaciteta' },
  ),
  different(
    'another authority',
    { title: 'Jačanje kapaciteta Uprave za sprečavanje pranja novca', pillar: 'WBCSCi', partners: ['RS'], types: ['institution building'] },
    { title: 'Јачање капацитета Управе царина' },
  ),
  same(
    'ekavian and ijekavian, both scripts',
    { title: 'Заштита сведока у предметима организованог криминала', pillar: 'WBCSCi', partners: ['BA'], types: ['institution building'] },
    { title: 'Zaštita svjedoka u predmetima organizovanog kriminala' },
  ),
  different(
    'others who are protected',
    { title: 'Zaštita svjedoka u predmetima organizovanog kriminala', pillar: 'WBCSCi', partners: ['BA'], types: ['institution building'] },
    { title: 'Zaštita žrtava u predmetima organizovanog kriminala' },
  ),
  same(
    'without the frame',
    { title: 'Nabavka termovizijskih kamera za nadzor državne granice', partners: ['BA'], types: ['equipment'] },
    { title: 'Termovizijske kamere za nadzor granice' },
  ),
  different(
    'other goods, the other script',
    { title: 'Набавка термовизијских камера за надзор границе', partners: ['RS'], types: ['equipment'] },
    { title: 'Nabavka terenskih vozila za nadzor granice' },
  ),
  same(
    'a study visit in both scripts',
    { title: 'Studijska posjeta tužilaca Zagrebu', pillar: 'WBCSCi', partners: ['BA'], types: ['study visit or twinning'], days: ['2025-04-07', '2025-04-11'] },
    { title: 'Студијска посјета тужилаца Загребу' },
  ),
  different(
    'another town in both scripts',
    { title: 'Студијска посета тужилаца Загребу', pillar: 'WBCSCi', partners: ['RS'], types: ['study visit or twinning'], days: ['2025-04-07', '2025-04-11'] },
    { title: 'Studijska poseta tužilaca Beču' },
  ),
  same(
    'support around it',
    { title: 'Reintegracija povratnika iz Sirije i Iraka', pillar: 'WBCTi', partners: ['BA'], types: ['rehabilitation or reintegration'] },
    { title: 'Podrška reintegraciji povratnika iz Sirije i Iraka' },
  ),
  different(
    'other people who come back',
    { title: 'Reintegracija povratnika iz Sirije', pillar: 'WBCTi', partners: ['BA'], types: ['rehabilitation or reintegration'] },
    { title: 'Reintegracija bivših zatvorenika' },
  ),
  same(
    'the English abbreviation behind it',
    { title: 'Kontrola malokalibarskog i lakog oružja (SALW)', pillar: 'WBCSCi', partners: ['RS'], types: ['institution building'] },
    { title: 'Контрола малокалибарског и лаког оружја' },
  ),
  different(
    'another thing controlled',
    { title: 'Kontrola malokalibarskog i lakog oružja', pillar: 'WBCSCi', partners: ['RS'], types: ['institution building'] },
    { title: 'Контрола робе двоструке намене' },
  ),
  same(
    'the staff told otherwise',
    { title: 'Obuka zatvorskog osoblja o nasilnom ekstremizmu', pillar: 'WBCTi', partners: ['ME'] },
    { title: 'Nasilni ekstremizam: obuka osoblja u zatvorima' },
  ),
  different(
    'another theme for the same people',
    { title: 'Radionica za novinare o izvještavanju o terorizmu', pillar: 'WBCTi', partners: ['ME'] },
    { title: 'Radionica za novinare o zaštiti izvora' },
  ),
  same(
    'property gained by crime',
    { title: 'Oduzimanje imovine stečene krivičnim djelom', pillar: 'WBCSCi', partners: ['ME'], types: ['legal drafting'] },
    { title: 'Одузимање имовине стечене кривичним дјелом' },
  ),
  different(
    'another law',
    { title: 'Zakon o azilu: izrada podzakonskih akata', partners: ['ME'], types: ['legal drafting'] },
    { title: 'Zakon o strancima: izrada podzakonskih akata' },
  ),
  same(
    'a shorter title',
    { title: 'Borba protiv trgovine ljudima: sigurne kuće za žrtve', pillar: 'WBCSCi', partners: ['BA'], types: ['grant to civil society'] },
    { title: 'Sigurne kuće za žrtve trgovine ljudima' },
  ),
  different(
    'another airport',
    { title: 'Analiza rizika na aerodromu Sarajevo', partners: ['BA'], types: ['institution building'] },
    { title: 'Analiza rizika na aerodromu Tuzla' },
  ),
  same(
    'a typing error',
    { title: 'Traganje i spasavanje na moru: zajednička vježba', partners: ['ME'], types: ['operational support'], days: ['2025-09-15', '2025-09-19'] },
    { title: 'Zajednička vježba traganja i spašavanja na moru' },
  ),
  different(
    'another town, the other script',
    { title: 'Prevencija nasilnog ekstremizma u Novom Pazaru', pillar: 'WBCTi', partners: ['RS'], types: ['awareness or community work'] },
    { title: 'Превенција насилног екстремизма у Врању' },
  ),
]
