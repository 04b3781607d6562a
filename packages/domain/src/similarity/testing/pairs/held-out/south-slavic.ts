import { different, type LabelledPair, same } from '../told.ts'

/** Pairs in Bosnian, Croatian, Montenegrin and Serbian, in Latin and in Cyrillic letters. */
// biome-ignore format: each record reads best in a line of its own
export const southSlavic: readonly LabelledPair[] = [
  same(
    'both scripts',
    { title: 'Регионални центар за обуку водича паса', partners: ['RS'], types: ['infrastructure'] },
    { title: 'Regionalni centar za obuku vodiča pasa' },
  ),
  different(
    'another centre',
    { title: 'Regionalni centar za obuku vodiča pasa', partners: ['RS'], types: ['infrastructure'] },
    { title: 'Regionalni centar za obuku ronilaca' },
  ),
  same(
    'both scripts, another order',
    { title: 'Опрема за јединицу за високотехнолошки криминал', pillar: 'WBCSCi', partners: ['RS'], types: ['equipment'] },
    { title: 'Jedinica za visokotehnološki kriminal: oprema' },
  ),
  different(
    'another unit',
    { title: 'Oprema za jedinicu za sajber kriminal', pillar: 'WBCSCi', partners: ['BA'], types: ['equipment'] },
    { title: 'Oprema za jedinicu za ubistva' },
  ),
  same(
    'cases',
    { title: 'Borba protiv finansiranja terorizma', pillar: 'WBCTi', partners: ['BA'], types: ['institution building'] },
    { title: 'Finansiranje terorizma i borba protiv njega' },
  ),
  different(
    'another fight',
    { title: 'Borba protiv finansiranja terorizma', pillar: 'WBCSCi', partners: ['BA'], types: ['institution building'] },
    { title: 'Borba protiv utaje poreza' },
  ),
  same(
    'a phase',
    { title: 'Jadranski koridor, faza II', partners: ['ME'], types: ['operational support'] },
    { title: 'Јадрански коридор (друга фаза)' },
  ),
  different(
    'another phase',
    { title: 'Jadranski koridor, faza II', partners: ['ME'], types: ['operational support'], days: ['2022-01-01', '2023-12-31'] },
    { title: 'Jadranski koridor, faza III', days: ['2024-01-01', '2025-12-31'] },
  ),
  same(
    'without diacritics',
    { title: 'Praćenje pritvora prije suđenja', pillar: 'WBCSCi', partners: ['BA'], types: ['institution building'] },
    { title: 'Pracenje pritvora prije sudjenja' },
  ),
  same(
    'the place',
    { title: 'Skeneri za vozila u luci Bar', pillar: 'WBCSCi', partners: ['ME'], types: ['equipment'] },
    { title: 'Luka Bar: skener za vozila' },
  ),
  different(
    'another place',
    { title: 'Skeneri za vozila u luci Bar', pillar: 'WBCSCi', partners: ['ME'], types: ['equipment'] },
    { title: 'Skeneri za vozila u luci Zelenika' },
  ),
  same(
    'boilerplate',
    { title: 'Tehnička pomoć jačanju kapaciteta forenzičkog instituta u toksikologiji', pillar: 'WBCSCi', partners: ['BA'], types: ['institution building'] },
    { title: 'Forenzički institut: toksikologija' },
  ),
  different(
    'the same boilerplate',
    { title: 'Tehnička pomoć jačanju kapaciteta forenzičkog instituta u toksikologiji', pillar: 'WBCSCi', partners: ['BA'], types: ['institution building'] },
    { title: 'Tehnička pomoć jačanju kapaciteta forenzičkog instituta u balistici' },
  ),
  same(
    'prevention',
    { title: 'Превенција радикализације у основним школама', pillar: 'WBCTi', partners: ['RS'], types: ['awareness or community work'] },
    { title: 'Prevencija radikalizacije u osnovnim školama' },
  ),
  different(
    'schools and prisons',
    { title: 'Prevencija radikalizacije u osnovnim školama', pillar: 'WBCTi', partners: ['RS'], types: ['awareness or community work'] },
    { title: 'Prevencija radikalizacije u zatvorima' },
  ),
  same(
    'liaison officers',
    { title: 'Razmjena oficira za vezu', pillar: 'WBCSCi', partners: ['ME'], types: ['information exchange or network'] },
    { title: 'Oficiri za vezu – razmjena' },
  ),
  different(
    'partners',
    { title: 'Mapa puta za malo oružje: koordinator', pillar: 'WBCSCi', partners: ['RS'], types: ['institution building'] },
    { title: 'Мапа пута за мало оружје: координатор', partners: ['ME'] },
  ),
  different(
    'lots',
    { title: 'Nabavka uniformi, partija 3', partners: ['BA'], types: ['equipment'] },
    { title: 'Nabavka uniformi, partija 4' },
  ),
  same(
    'lots',
    { title: 'Nabavka uniformi, partija 3', partners: ['BA'], types: ['equipment'] },
    { title: 'Uniforme (lot 3) – nabavka' },
  ),
  same(
    'ekavian and ijekavian',
    { title: 'Razmena obaveštajnih podataka o krijumčarenju migranata', pillar: 'WBCSCi', partners: ['ME'], types: ['information exchange or network'] },
    { title: 'Razmjena obavještajnih podataka o krijumčarenju migranata' },
  ),
]
