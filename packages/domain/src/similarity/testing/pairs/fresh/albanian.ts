import { different, type LabelledPair, same } from '../told.ts'

/** Pairs of which both records are in Albanian. */
// biome-ignore format: each record reads best in a line of its own
export const albanian: readonly LabelledPair[] = [
  same(
    'a short form of and',
    { title: 'Trajnim për hetuesit e krimit ekonomik dhe financiar', pillar: 'WBCSCi' },
    { title: 'Trajnimi i hetuesve të krimit ekonomik e financiar' },
  ),
  different(
    'another crime',
    { title: 'Trajnim për hetuesit e krimit ekonomik', pillar: 'WBCSCi' },
    { title: 'Trajnim për hetuesit e krimit mjedisor' },
  ),
  same(
    'the goods first',
    { title: 'Mbikëqyrja e kufirit detar me radarë', types: ['equipment'] },
    { title: 'Radarë për mbikëqyrjen e kufirit detar' },
  ),
  different(
    'another border',
    { title: 'Radarë për mbikëqyrjen e kufirit detar', types: ['equipment'] },
    { title: 'Dronë për mbikëqyrjen e kufirit të gjelbër' },
  ),
  same(
    'without its years',
    { title: 'Strategjia kombëtare kundër ekstremizmit të dhunshëm 2025–2030', pillar: 'WBCTi', types: ['strategy or policy advice'] },
    { title: 'Strategjia kombëtare kundër ekstremizmit të dhunshëm' },
  ),
  different(
    'another strategy',
    { title: 'Strategjia kombëtare kundër ekstremizmit të dhunshëm', pillar: 'WBCTi', types: ['strategy or policy advice'] },
    { title: 'Strategjia kombëtare për mbrojtjen e infrastrukturës kritike' },
  ),
  same(
    'without diacritics',
    { title: 'Mbrojtja e dëshmitarëve në çështjet e krimit të organizuar', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Mbrojtja e deshmitareve ne ceshtjet e krimit te organizuar' },
  ),
  different(
    'others who are protected',
    { title: 'Mbrojtja e dëshmitarëve në çështjet e krimit të organizuar', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Mbrojtja e viktimave në çështjet e krimit të organizuar' },
  ),
  same(
    'wealth and assets',
    { title: 'Konfiskimi i pasurive kriminale', pillar: 'WBCSCi', types: ['legal drafting'] },
    { title: 'Konfiskimi i aseteve kriminale' },
  ),
  different(
    'another law',
    { title: 'Ligji për të huajt: akte nënligjore', types: ['legal drafting'] },
    { title: 'Ligji për azilin: akte nënligjore' },
  ),
  same(
    'the room first',
    { title: 'Bashkëpunimi policor ndërkombëtar: dhomë operative e përbashkët', pillar: 'WBCSCi', types: ['infrastructure'] },
    { title: 'Dhomë e përbashkët operative për bashkëpunimin policor ndërkombëtar' },
  ),
  different(
    'another town',
    { title: 'Vizitë studimore e prokurorëve në Romë', pillar: 'WBCSCi', types: ['study visit or twinning'], days: ['2025-05-12', '2025-05-16'] },
    { title: 'Vizitë studimore e prokurorëve në Lubjanë' },
  ),
  same(
    'support around it',
    { title: 'Riintegrimi i familjeve të kthyera nga Siria', pillar: 'WBCTi', partners: ['XK'], types: ['rehabilitation or reintegration'] },
    { title: 'Mbështetje për riintegrimin e familjeve të kthyera nga Siria' },
  ),
  different(
    'another municipality',
    { title: 'Parandalimi i ekstremizmit të dhunshëm në Prizren', pillar: 'WBCTi', partners: ['XK'], types: ['awareness or community work'] },
    { title: 'Parandalimi i ekstremizmit të dhunshëm në Pejë' },
  ),
]
