import { different, type LabelledPair, same } from './told.ts'

/** Pairs of which both records are in Albanian, as it is written in two partners. */
// biome-ignore format: each record reads best in a line of its own
export const albanian: readonly LabelledPair[] = [
  same(
    'words in another order',
    { title: 'Trajnimi i policisë kufitare për ekzaminimin e dokumenteve' },
    { title: 'Ekzaminimi i dokumenteve: trajnim për policinë kufitare' },
  ),
  different(
    'training and equipment',
    { title: 'Trajnimi i policisë kufitare' },
    { title: 'Pajisje për policinë kufitare', types: ['equipment'] },
  ),
  same(
    'without diacritics',
    { title: 'Forcimi i kapaciteteve të Policisë së Shtetit në luftën kundër krimit kibernetik', pillar: 'WBCSCi' },
    { title: 'Forcimi i kapaciteteve te Policise se Shtetit ne luften kunder krimit kibernetik' },
  ),
  different(
    'two crimes in one frame',
    { title: 'Forcimi i kapaciteteve të Policisë së Shtetit në luftën kundër krimit kibernetik', pillar: 'WBCSCi' },
    { title: 'Forcimi i kapaciteteve të Policisë së Shtetit në luftën kundër krimit mjedisor' },
  ),
  same(
    'definite and indefinite forms',
    { title: 'Laborator kriminalistik: pajisje për analizën e ADN-së', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Pajisjet e laboratorit kriminalistik për analiza të ADN-së' },
  ),
  different(
    'two sections of a laboratory',
    { title: 'Laboratori kriminalistik: seksioni i ADN-së', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Laboratori kriminalistik: seksioni i balistikës' },
  ),
  same(
    'a synonym for the fight',
    { title: 'Lufta kundër trafikimit të qenieve njerëzore', pillar: 'WBCSCi' },
    { title: 'Luftimi i trafikimit me qenie njerëzore' },
  ),
  different(
    'people and drugs',
    { title: 'Lufta kundër trafikimit të qenieve njerëzore', pillar: 'WBCSCi' },
    { title: 'Lufta kundër trafikimit të narkotikëve' },
  ),
  same(
    'with the donor in front',
    { title: 'Menaxhimi i integruar i kufirit në pikat kaluese', types: ['institution building'] },
    { title: 'Harbour Fund: Menaxhimi i Integruar i Kufirit (MIK) në pikat e kalimit kufitar' },
  ),
  different(
    'two partners',
    { title: 'Mbështetje për parandalimin e ekstremizmit të dhunshëm në Shqipëri', pillar: 'WBCTi', partners: ['AL'] },
    { title: 'Mbështetje për parandalimin e ekstremizmit të dhunshëm në Kosovë*', partners: ['XK'] },
  ),
  same(
    'two words for support',
    { title: 'Mbështetje për njësinë e inteligjencës financiare', pillar: 'WBCSCi' },
    { title: 'Asistencë për Njësinë e Inteligjencës Financiare' },
  ),
  different(
    'money and criminal intelligence',
    { title: 'Mbështetje për njësinë e inteligjencës financiare', pillar: 'WBCSCi' },
    { title: 'Mbështetje për njësinë e hetimit të vrasjeve' },
  ),
  same(
    'the phase in another numeral',
    { title: 'Kufij të sigurt, faza II', days: ['2024-01-01', '2026-12-31'] },
    { title: 'Kufij të Sigurt (faza 2)' },
  ),
  different(
    'another phase',
    { title: 'Kufij të sigurt, faza I', days: ['2023-01-01', '2025-12-31'] },
    { title: 'Kufij të sigurt, faza II', days: ['2023-06-01', '2026-06-30'] },
  ),
  same(
    'a typing error',
    { title: 'Mbrojtja e dëshmitarëve: zhvendosje e sigurt', pillar: 'WBCSCi' },
    { title: 'Mbrojtja e dëshmitarve: zhvendosje e sigurtë' },
  ),
  different(
    'witnesses and victims',
    { title: 'Mbrojtja e dëshmitarëve', pillar: 'WBCSCi' },
    { title: 'Mbrojtja e viktimave' },
  ),
  same(
    'police in the community',
    { title: 'Policimi në komunitet në zonat rurale', types: ['awareness or community work'] },
    { title: 'Policimi në komunitet: zona rurale dhe këshillat vendorë' },
  ),
  different(
    'two towns',
    { title: 'Ndërtimi i stacionit të policisë kufitare në Kukës', types: ['infrastructure'] },
    { title: 'Ndërtimi i stacionit të policisë kufitare në Gjirokastër' },
  ),
  same(
    'the town with and without its ending',
    { title: 'Ndërtimi i stacionit të policisë kufitare në Gjirokastër', types: ['infrastructure'] },
    { title: 'Stacioni i policisë kufitare, Gjirokastra: ndërtim' },
  ),
  same(
    'course and training',
    { title: 'Kurs për prokurorët: hetimi i pastrimit të parave', pillar: 'WBCSCi' },
    { title: 'Trajnim i prokurorëve për hetimin e pastrimit të parave' },
  ),
  different(
    'prosecutors and judges',
    { title: 'Trajnim i prokurorëve për hetimin e pastrimit të parave', pillar: 'WBCSCi' },
    { title: 'Trajnim i gjyqtarëve për pastrimin e parave' },
  ),
  same(
    'a law by its full name',
    { title: 'Hartimi i ligjit për armët', pillar: 'WBCSCi', types: ['legal drafting'] },
    { title: 'Asistencë teknike për Ministrinë e Brendshme: projektligji për armët' },
  ),
  different(
    'two laws',
    { title: 'Hartimi i ligjit për armët', pillar: 'WBCSCi', types: ['legal drafting'] },
    { title: 'Hartimi i ligjit për të huajt' },
  ),
  same(
    'passenger data',
    { title: 'Njësia e informacionit të pasagjerëve dhe programi i saj kompjuterik', pillar: 'WBCTi', types: ['IT system'] },
    { title: 'Njësia e informacionit për pasagjerët (PNR)' },
  ),
  different(
    'two systems',
    { title: 'Sistemi i informacionit të pasagjerëve', pillar: 'WBCTi', types: ['IT system'] },
    { title: 'Sistemi i informacionit të burgjeve' },
  ),
  same(
    'returnees and their families',
    { title: 'Riintegrimi i grave dhe fëmijëve të kthyer nga zonat e konfliktit', pillar: 'WBCTi', types: ['rehabilitation or reintegration'] },
    { title: 'Gratë dhe fëmijët e kthyer nga zonat e konfliktit: rehabilitim dhe riintegrim' },
  ),
  different(
    'returnees from conflict and returned migrants',
    { title: 'Riintegrimi i të kthyerve nga zonat e konfliktit', pillar: 'WBCTi', types: ['rehabilitation or reintegration'] },
    { title: 'Riintegrimi i emigrantëve të kthyer nga Bashkimi Evropian' },
  ),
  same(
    'cameras',
    { title: 'Furnizim me kamera termike për kufirin e gjelbër', types: ['equipment'] },
    { title: 'Kamera termike për kufirin e gjelbër: furnizim' },
  ),
  different(
    'two goods',
    { title: 'Furnizim me kamera termike për kufirin e gjelbër', types: ['equipment'] },
    { title: 'Furnizim me automjete terreni për kufirin e gjelbër' },
  ),
  same(
    'the summary tells it where the title is a motto',
    { title: 'Porti i qetë', summary: 'Siguria e portit dhe profilizimi i kontejnerëve.', types: ['training'] },
    { title: 'Porti i Qetë: siguria portuale dhe profilizimi i kontejnerëve' },
  ),
  same(
    'asset recovery',
    { title: 'Zyra për rikuperimin e aseteve: ngritja dhe çështjet e para', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Ngritja e Zyrës për Rikuperimin e Aseteve (ARO)' },
  ),
  different(
    'recovering and managing assets',
    { title: 'Rikuperimi i aseteve kriminale jashtë vendit', pillar: 'WBCSCi', types: ['training'] },
    { title: 'Administrimi dhe shitja e automjeteve të sekuestruara' },
  ),
  same(
    'prison staff',
    { title: 'Personeli i burgjeve dhe ekstremizmi i dhunshëm', pillar: 'WBCTi' },
    { title: 'Trajnimi i personelit të burgut mbi ekstremizmin e dhunshëm' },
  ),
  different(
    'prisons and schools',
    { title: 'Ekstremizmi i dhunshëm në burgje: trajnim i personelit', pillar: 'WBCTi' },
    { title: 'Ekstremizmi i dhunshëm në shkolla: trajnim i mësuesve' },
  ),
  same(
    'a study visit',
    { title: 'Vizitë studimore e drejtuesve të policisë kufitare në qendrën e përbashkët', types: ['study visit or twinning'], days: ['2025-05-12', '2025-05-16'] },
    { title: 'Drejtuesit e policisë kufitare vizitojnë qendrën e përbashkët (vizitë studimore)', days: ['2025-05-12', '2025-05-16'] },
  ),
  different(
    'two study visits',
    { title: 'Vizitë studimore e drejtuesve të policisë kufitare në qendrën e përbashkët', types: ['study visit or twinning'], days: ['2025-05-12', '2025-05-16'] },
    { title: 'Vizitë studimore e drejtuesve të policisë kufitare në shkollën e qenve', days: ['2025-09-08', '2025-09-12'] },
  ),
  same(
    'illegal logging',
    { title: 'Hetimi i prerjes së paligjshme të pyjeve', pillar: 'WBCSCi' },
    { title: 'Prerja ilegale e pyjeve: trajnim për hetuesit' },
  ),
  different(
    'forest and waste',
    { title: 'Inspektorët kundër prerjes së paligjshme të pyjeve', pillar: 'WBCSCi' },
    { title: 'Inspektorët kundër trafikimit të mbetjeve' },
  ),
  same(
    'critical infrastructure',
    { title: 'Mbrojtja e infrastrukturës kritike: energjia', pillar: 'WBCTi' },
    { title: 'Infrastruktura kritike e energjisë dhe mbrojtja e saj' },
  ),
  different(
    'two sectors',
    { title: 'Mbrojtja e infrastrukturës kritike: energjia', pillar: 'WBCTi' },
    { title: 'Mbrojtja e infrastrukturës kritike: transporti' },
  ),
  same(
    'asylum',
    { title: 'Procedura e azilit: intervistat dhe informacioni për vendin e origjinës' },
    { title: 'Azili: informacion për vendin e origjinës dhe intervista' },
  ),
  different(
    'asylum and return',
    { title: 'Menaxhimi i migracionit: procedura e azilit' },
    { title: 'Menaxhimi i migracionit: kthimi vullnetar' },
  ),
  same(
    'small arms',
    { title: 'Armët e vogla dhe të lehta: strategjia dhe plani i veprimit', pillar: 'WBCSCi', types: ['strategy or policy advice'] },
    { title: 'Strategjia për armët e vogla e të lehta (AVL)' },
  ),
  different(
    'a strategy and a depot',
    { title: 'Armët e vogla dhe të lehta: strategjia dhe plani i veprimit', pillar: 'WBCSCi', types: ['strategy or policy advice'] },
    { title: 'Armët e vogla dhe të lehta: depo e sigurt për armët e sekuestruara', types: ['infrastructure'] },
  ),
  same(
    'women in the police',
    { title: 'Gratë në polici: rekrutimi dhe karriera', types: ['institution building'] },
    { title: 'Rekrutimi dhe karriera e grave në Polici' },
  ),
  different(
    'two groups of recruits',
    { title: 'Rekrutimi i grave në polici', types: ['institution building'] },
    { title: 'Rekrutimi i pakicave në polici' },
  ),
  same(
    'young people online',
    { title: 'Të rinjtë kundër gjuhës së urrejtjes në internet', pillar: 'WBCTi', types: ['awareness or community work'] },
    { title: 'Gjuha e urrejtjes në internet: të rinjtë reagojnë' },
  ),
  different(
    'young people and parents',
    { title: 'Të rinjtë kundër radikalizimit në internet', pillar: 'WBCTi', types: ['awareness or community work'] },
    { title: 'Prindërit dhe radikalizimi: linjë telefonike' },
  ),
  same(
    'joint teams',
    { title: 'Ekipet e përbashkëta hetimore: fond operativ', pillar: 'WBCSCi', types: ['operational support'] },
    { title: 'Fondi operativ i ekipeve të përbashkëta të hetimit' },
  ),
  different(
    'two kinds of teams',
    { title: 'Ekipet e përbashkëta hetimore', pillar: 'WBCSCi', types: ['operational support'] },
    { title: 'Ekipet e reagimit ndaj incidenteve kibernetike' },
  ),
  same(
    'drug precursors',
    { title: 'Monitorimi i prekursorëve të drogës', pillar: 'WBCSCi' },
    { title: 'Prekursorët e drogës: monitorim dhe kontroll' },
  ),
  different(
    'two precursors',
    { title: 'Monitorimi i prekursorëve të drogës', pillar: 'WBCSCi' },
    { title: 'Monitorimi i prekursorëve të eksplozivëve' },
  ),
  same(
    'special investigative measures',
    { title: 'Përdorimi i agjentëve të fshehtë dhe i informatorëve', pillar: 'WBCSCi' },
    { title: 'Agjentë të fshehtë, informatorë: trajnim' },
  ),
  different(
    'undercover and interception',
    { title: 'Masat e posaçme hetimore: agjentët e fshehtë', pillar: 'WBCSCi' },
    { title: 'Masat e posaçme hetimore: përgjimi i komunikimeve' },
  ),
  different(
    'two audiences',
    { title: 'Kurse për gazetarët mbi propagandën terroriste', pillar: 'WBCTi' },
    { title: 'Kurse për imamët mbi propagandën terroriste' },
  ),
  same(
    'forged documents',
    { title: 'Zbulimi i dokumenteve të falsifikuara në kufi' },
    { title: 'Dokumente të falsifikuara: zbulimi në pikat kufitare' },
  ),
  different(
    'documents and vehicles',
    { title: 'Zbulimi i dokumenteve të falsifikuara në kufi' },
    { title: 'Zbulimi i automjeteve të vjedhura në kufi' },
  ),
  same(
    'a title in capitals',
    { title: 'Qendra e përbashkët e operacioneve detare', types: ['equipment'] },
    { title: 'QENDRA E PËRBASHKËT E OPERACIONEVE DETARE – PAJISJE' },
  ),
  different(
    'sea and land',
    { title: 'Mbikëqyrja e kufirit detar', types: ['equipment'] },
    { title: 'Mbikëqyrja e kufirit tokësor', types: ['equipment'] },
  ),
  different(
    'another edition',
    { title: 'Shkolla verore për krimin kibernetik 2024', pillar: 'WBCSCi', days: ['2024-07-01', '2024-07-12'] },
    { title: 'Shkolla verore për krimin kibernetik 2025', days: ['2025-07-01', '2025-07-12'] },
  ),
  same(
    'risk analysis',
    { title: 'Analiza e rrezikut në policinë kufitare', types: ['institution building'] },
    { title: 'Njësitë e analizës së riskut të policisë kufitare' },
  ),
  different(
    'boilerplate',
    { title: 'Mbështetje për forcimin e kapaciteteve institucionale në fushën e migracionit', types: ['institution building'] },
    { title: 'Mbështetje për forcimin e kapaciteteve institucionale në fushën e antikorrupsionit' },
  ),
  same(
    'witnesses of the two Albanian standards',
    { title: 'Bashkëpunimi ndërkufitar: patrullime të përbashkëta', partners: ['XK'], types: ['operational support'] },
    { title: 'Patrullimet e përbashkëta në bashkëpunimin ndërkufitar' },
  ),
  different(
    'patrols and contact centres',
    { title: 'Bashkëpunimi ndërkufitar: patrullime të përbashkëta', partners: ['XK'], types: ['operational support'] },
    { title: 'Bashkëpunimi ndërkufitar: qendra e përbashkët e kontaktit' },
  ),
]
