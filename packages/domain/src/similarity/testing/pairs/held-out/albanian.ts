import { different, type LabelledPair, same } from '../told.ts'

/** Pairs of which both records are in Albanian. */
// biome-ignore format: each record reads best in a line of its own
export const albanian: readonly LabelledPair[] = [
  same(
    'words in another order',
    { title: 'Qendra rajonale e trajnimit për qentë e policisë', types: ['infrastructure'] },
    { title: 'Qentë e policisë: qendra rajonale e trajnimit' },
  ),
  different(
    'another centre',
    { title: 'Qendra rajonale e trajnimit për qentë e policisë', types: ['infrastructure'] },
    { title: 'Qendra rajonale e trajnimit për zhytësit' },
  ),
  same(
    'without diacritics',
    { title: 'Pajisje për njësinë e krimit kibernetik', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'PAJISJE PER NJESINE E KRIMIT KIBERNETIK' },
  ),
  different(
    'another unit',
    { title: 'Pajisje për njësinë e krimit kibernetik', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Pajisje për njësinë e vrasjeve' },
  ),
  same(
    'endings',
    { title: 'Lufta kundër financimit të terrorizmit', pillar: 'WBCTi', types: ['institution building'] },
    { title: 'Financimi i terrorizmit: luftimi i tij' },
  ),
  different(
    'another fight',
    { title: 'Lufta kundër financimit të terrorizmit', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Lufta kundër evazionit fiskal' },
  ),
  same(
    'a phase',
    { title: 'Korridori i Adriatikut, faza II', types: ['operational support'] },
    { title: 'Korridori i Adriatikut (faza e dytë)' },
  ),
  different(
    'another phase',
    { title: 'Korridori i Adriatikut, faza II', types: ['operational support'], days: ['2022-01-01', '2023-12-31'] },
    { title: 'Korridori i Adriatikut, faza III', days: ['2024-01-01', '2025-12-31'] },
  ),
  same(
    'a typing error',
    { title: 'Monitorimi i paraburgimit', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Monitorrimi i paraburgimit' },
  ),
  same(
    'the place',
    { title: 'Skanerë automjetesh për portin e Durrësit', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Porti i Durrësit: skaner për automjete' },
  ),
  different(
    'another place',
    { title: 'Skanerë automjetesh për portin e Durrësit', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Skanerë automjetesh për portin e Shëngjinit' },
  ),
  same(
    'boilerplate',
    { title: 'Asistencë teknike për forcimin e kapaciteteve të institutit të kriminalistikës në toksikologji', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Instituti i kriminalistikës: toksikologjia' },
  ),
  different(
    'the same boilerplate',
    { title: 'Asistencë teknike për forcimin e kapaciteteve të institutit të kriminalistikës në toksikologji', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Asistencë teknike për forcimin e kapaciteteve të institutit të kriminalistikës në balistikë' },
  ),
  same(
    'prevention',
    { title: 'Parandalimi i radikalizimit në shkollat fillore', pillar: 'WBCTi', types: ['awareness or community work'] },
    { title: 'Shkollat fillore: parandalim i radikalizimit' },
  ),
  different(
    'schools and prisons',
    { title: 'Parandalimi i radikalizimit në shkollat fillore', pillar: 'WBCTi', types: ['awareness or community work'] },
    { title: 'Parandalimi i radikalizimit në burgje' },
  ),
  same(
    'liaison officers',
    { title: 'Shkëmbimi i oficerëve ndërlidhës', pillar: 'WBCSCi', types: ['information exchange or network'] },
    { title: 'Oficerët ndërlidhës dhe shkëmbimi i tyre' },
  ),
  different(
    'partners',
    { title: 'Udhërrëfyesi për armët e vogla: koordinatori', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Udhërrëfyesi për armët e vogla: koordinatori', partners: ['XK'] },
  ),
  different(
    'years',
    { title: 'Vlerësimi i policimit në komunitet', types: ['research or assessment'], days: ['2022-01-01', '2023-12-31'] },
    { title: 'Vlerësimi i policimit në komunitet', days: ['2025-02-01', '2026-01-31'] },
  ),
]
