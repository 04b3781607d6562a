import { different, type LabelledPair, same } from '../told.ts'

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
  different(
    'two ranks',
    { title: 'Trajnim për drejtuesit e lartë të policisë' },
    { title: 'Trajnim për patrullat e policisë' },
  ),
  same(
    'a register',
    { title: 'Regjistri elektronik i armëve', pillar: 'WBCSCi', types: ['IT system'] },
    { title: 'Armët: regjistër elektronik' },
  ),
  different(
    'two registers',
    { title: 'Regjistri elektronik i armëve', pillar: 'WBCSCi', types: ['IT system'] },
    { title: 'Regjistri elektronik i automjeteve' },
  ),
  same(
    'a handbook',
    { title: 'Doracak për punonjësit e burgjeve: radikalizimi', pillar: 'WBCTi', types: ['research or assessment'] },
    { title: 'Radikalizimi në burgje – doracak për personelin' },
  ),
  different(
    'two handbooks',
    { title: 'Doracak për punonjësit e burgjeve: radikalizimi', pillar: 'WBCTi', types: ['research or assessment'] },
    { title: 'Doracak për punonjësit e burgjeve: korrupsioni' },
  ),
  same(
    'a conference',
    { title: 'Konferencë rajonale për trafikimin e trashëgimisë kulturore', pillar: 'WBCSCi', types: ['information exchange or network'] },
    { title: 'Trafikimi i trashëgimisë kulturore: konferenca rajonale' },
  ),
  different(
    'two terminals',
    { title: 'Rindërtimi i terminalit të pasagjerëve në pikën kufitare', types: ['infrastructure'] },
    { title: 'Rindërtimi i terminalit të mallrave në pikën kufitare' },
  ),
  same(
    'complaints',
    { title: 'Shqyrtimi i ankesave të qytetarëve ndaj policisë', types: ['institution building'] },
    { title: 'Ankesat e qytetarëve ndaj policisë: shqyrtim më i shpejtë' },
  ),
  different(
    'two centres',
    { title: 'Qendra kombëtare e koordinimit për kontrollin e kufirit', types: ['institution building'] },
    { title: 'Qendra kombëtare e trajnimit për kontrollin e kufirit' },
  ),
  different(
    'two surveys',
    { title: 'Anketë për besimin te policia', pillar: 'WBCSCi', types: ['research or assessment'] },
    { title: 'Anketë për korrupsionin në polici' },
  ),
  same(
    'one survey',
    { title: 'Anketë për besimin te policia', pillar: 'WBCSCi', types: ['research or assessment'] },
    { title: 'Besimi i qytetarëve te policia: anketë vjetore' },
  ),
  different(
    'two risks',
    { title: 'Vlerësimi kombëtar i rrezikut të pastrimit të parave', pillar: 'WBCSCi', types: ['research or assessment'] },
    { title: 'Vlerësimi kombëtar i rrezikut të financimit të terrorizmit' },
  ),
  same(
    'one assessment',
    { title: 'Vlerësimi kombëtar i rrezikut të pastrimit të parave', pillar: 'WBCSCi', types: ['research or assessment'] },
    { title: 'Pastrimi i parave: vlerësim kombëtar i rrezikut' },
  ),
  different(
    'two guidelines',
    { title: 'Udhëzime për kontrollin trupor në kufi', types: ['strategy or policy advice'] },
    { title: 'Udhëzime për përdorimin e forcës në kufi' },
  ),
  same(
    'one register',
    { title: 'Regjistri i personave të zhdukur', pillar: 'WBCSCi', types: ['IT system'] },
    { title: 'Persona të zhdukur: regjistër kombëtar' },
  ),
  different(
    'two registers',
    { title: 'Regjistri i personave të zhdukur', pillar: 'WBCSCi', types: ['IT system'] },
    { title: 'Regjistri i shkelësve seksualë' },
  ),
  different(
    'two skills',
    { title: 'Aftësi negocimi për rojet kufitare' },
    { title: 'Aftësi gjuhësore për rojet kufitare' },
  ),
  same(
    'one skill',
    { title: 'Aftësi gjuhësore për rojet kufitare' },
    { title: 'Kurs i gjuhës angleze për rojet kufitare' },
  ),
  different(
    'two laboratories',
    { title: 'Akreditimi i laboratorit të toksikologjisë', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Akreditimi i laboratorit të gjurmëve të gishtave' },
  ),
  same(
    'one laboratory',
    { title: 'Akreditimi i laboratorit të toksikologjisë', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Laboratori i toksikologjisë: akreditim' },
  ),
  different(
    'two clubs',
    { title: 'Klubet e futbollit kundër ekstremizmit të dhunshëm', pillar: 'WBCTi', types: ['awareness or community work'] },
    { title: 'Klubet e boksit kundër ekstremizmit të dhunshëm' },
  ),
  same(
    'a centre',
    { title: 'Rinovimi i qendrës së azilit', types: ['infrastructure'] },
    { title: 'Qendra për azilkërkues: rinovim' },
  ),
  different(
    'two operations',
    { title: 'Operacioni Shqiponja: makina të vjedhura', pillar: 'WBCSCi', types: ['operational support'] },
    { title: 'Operacioni Shqiponja: monedha të falsifikuara' },
  ),
  same(
    'one visit',
    { title: 'Vizitë pune e prokurorëve në Eurojust', pillar: 'WBCSCi', types: ['study visit or twinning'], days: ['2025-03-03', '2025-03-05'] },
    { title: 'Prokurorët vizitojnë Eurojust' },
  ),
  same(
    'words in another order',
    { title: 'Ndërmjetësues ndërmjet policisë dhe komunitetit rom', types: ['awareness or community work'] },
    { title: 'Komuniteti rom dhe policia: ndërmjetësues' },
  ),
  different(
    'two tasks',
    { title: 'Ndërmjetës për komunitetin rom', types: ['awareness or community work'] },
    { title: 'Përkthyes për komunitetin rom' },
  ),
  same(
    'definite forms',
    { title: 'Mbikëqyrja e bankave kundër pastrimit të parave', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Pastrimi i parave: mbikëqyrje e sektorit bankar' },
  ),
  different(
    'two sectors',
    { title: 'Mbikëqyrja e bankave kundër pastrimit të parave', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Mbikëqyrja e kazinove kundër pastrimit të parave' },
  ),
  same(
    'without diacritics',
    { title: 'Hetimi i mashtrimeve me kriptomonedha', pillar: 'WBCSCi' },
    { title: 'HETIMI I MASHTRIMEVE ME KRIPTOMONEDHA' },
  ),
  different(
    'two frauds',
    { title: 'Hetimi i mashtrimeve me kriptomonedha', pillar: 'WBCSCi' },
    { title: 'Hetimi i mashtrimeve në sigurime' },
  ),
  same(
    'a phase',
    { title: 'Patrulla të përbashkëta në tri kufij, faza e dytë', types: ['operational support'] },
    { title: 'Patrulla të përbashkëta në tri kufij (faza 2)' },
  ),
  same(
    'police horses',
    { title: 'Psikologë për burgjet e sigurisë së lartë', pillar: 'WBCTi', types: ['rehabilitation or reintegration'] },
    { title: 'Psikologu në burgun e sigurisë së lartë' },
  ),
  different(
    'two professions',
    { title: 'Psikologë për burgjet e sigurisë së lartë', pillar: 'WBCTi', types: ['rehabilitation or reintegration'] },
    { title: 'Imamë për burgjet e sigurisë së lartë' },
  ),
  same(
    'a refurbishment',
    { title: 'Rikonstruksioni i qendrës së paraburgimit në Shkodër', types: ['infrastructure'] },
    { title: 'Qendra e paraburgimit në Shkodër: rikonstruksion' },
  ),
  different(
    'two towns',
    { title: 'Rikonstruksioni i qendrës së paraburgimit në Shkodër', types: ['infrastructure'] },
    { title: 'Rikonstruksioni i qendrës së paraburgimit në Elbasan' },
  ),
  same(
    'seizure',
    { title: 'Kontrolli dhe sekuestrimi i pajisjeve elektronike', pillar: 'WBCSCi' },
    { title: 'Sekuestrimi dhe kontrolli i pajisjeve elektronike: kurs praktik' },
  ),
  same(
    'a study',
    { title: 'Studim mbi trafikimin e të miturve për lypje', pillar: 'WBCSCi', types: ['research or assessment'] },
    { title: 'Trafikimi i të miturve për qëllime lypjeje – studim' },
  ),
  different(
    'two studies',
    { title: 'Studim mbi trafikimin e të miturve për lypje', pillar: 'WBCSCi', types: ['research or assessment'] },
    { title: 'Studim mbi trafikimin e grave për shfrytëzim seksual' },
  ),
  same(
    'goggles',
    { title: 'Syze për shikim natën për njësinë speciale', pillar: 'WBCTi', types: ['equipment'] },
    { title: 'Njësia speciale: syze nate' },
  ),
  different(
    'two goods',
    { title: 'Syze për shikim natën për njësinë speciale', pillar: 'WBCTi', types: ['equipment'] },
    { title: 'Mburoja balistike për njësinë speciale' },
  ),
  different(
    'partners apart',
    { title: 'Linja telefonike kundër trafikimit', pillar: 'WBCSCi', types: ['awareness or community work'] },
    { title: 'Linja telefonike kundër trafikimit', partners: ['XK'] },
  ),
  same(
    'hate crimes',
    { title: 'Platformë kombëtare për denoncimin e krimeve të urrejtjes', pillar: 'WBCTi', types: ['IT system'] },
    { title: 'Denoncimi i krimeve të urrejtjes: platforma' },
  ),
  different(
    'two platforms',
    { title: 'Platformë kombëtare për denoncimin e krimeve të urrejtjes', pillar: 'WBCTi', types: ['IT system'] },
    { title: 'Platformë kombëtare për denoncimin e korrupsionit' },
  ),
  same(
    'mentors',
    { title: 'Mentorim i analistëve të rinj në njësinë kundër terrorizmit', pillar: 'WBCTi', types: ['mentoring or embedded expert'] },
    { title: 'Analistët e rinj të njësisë antiterror: mentorim' },
  ),
  different(
    'a law and another',
    { title: 'Akte nënligjore për ligjin e detektivëve privatë', types: ['legal drafting'] },
    { title: 'Akte nënligjore për ligjin e informacionit të klasifikuar' },
  ),
  same(
    'integrity',
    { title: 'Integriteti në administratën doganore', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Administrata doganore: plan integriteti' },
  ),
  different(
    'two administrations',
    { title: 'Integriteti në administratën doganore', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Integriteti në shërbimin e burgjeve' },
  ),
  different(
    'two dogs',
    { title: 'Qen për zbulimin e valutës', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Qen për zbulimin e duhanit' },
  ),
  same(
    'statistics',
    { title: 'Zyra për statistikat e migracionit të parregullt', types: ['institution building'] },
    { title: 'Statistikat e migracionit të parregullt: ngritja e zyrës' },
  ),
  different(
    'two uses of drones',
    { title: 'Dronë për mbikëqyrjen e kufirit', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Dronë për zbulimin e mbjelljeve të kanabisit' },
  ),
  same(
    'words in another order',
    { title: 'Kamera trupore për policinë rrugore', types: ['equipment'] },
    { title: 'Policia rrugore: kamera trupore' },
  ),
  different(
    'two goods',
    { title: 'Kamera trupore për policinë rrugore', types: ['equipment'] },
    { title: 'Alkooltestues për policinë rrugore' },
  ),
  same(
    'endings',
    { title: 'Mbrojtja e sinjalizuesve në administratën publike', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Sinjalizuesit në administratën publike dhe mbrojtja e tyre' },
  ),
  different(
    'two groups',
    { title: 'Mbrojtja e sinjalizuesve', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Mbrojtja personale e gjyqtarëve' },
  ),
  same(
    'medicines',
    { title: 'Laborator doganor për barnat e falsifikuara', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Barna të falsifikuara: laboratori i doganës' },
  ),
  different(
    'two goods',
    { title: 'Laborator doganor për barnat e falsifikuara', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Laborator doganor për karburantet' },
  ),
  same(
    'hotels',
    { title: 'Regjistrimi elektronik i mysafirëve në hotele', pillar: 'WBCSCi', types: ['IT system'] },
    { title: 'Mysafirët e hoteleve: regjistrim elektronik' },
  ),
  same(
    'a guide',
    { title: 'Udhëzues për prindërit mbi sigurinë e fëmijëve në internet', pillar: 'WBCSCi', types: ['awareness or community work'] },
    { title: 'Siguria e fëmijëve në internet: udhëzues për prindër' },
  ),
  different(
    'two guides',
    { title: 'Udhëzues për prindërit mbi sigurinë e fëmijëve në internet', pillar: 'WBCSCi', types: ['awareness or community work'] },
    { title: 'Udhëzues për prindërit mbi bullizmin në shkollë' },
  ),
  same(
    'floods',
    { title: 'Ushtrim rajonal për shpëtimin nga përmbytjet' },
    { title: 'Shpëtimi nga përmbytjet: ushtrim rajonal' },
  ),
  different(
    'two disasters',
    { title: 'Ushtrim rajonal për shpëtimin nga përmbytjet' },
    { title: 'Ushtrim rajonal për zjarret në pyje' },
  ),
  same(
    'drones',
    { title: 'Sisteme kundër dronëve për aeroportet', pillar: 'WBCTi', types: ['equipment'] },
    { title: 'Aeroporti: sistem kundër dronëve' },
  ),
  different(
    'two places',
    { title: 'Sisteme kundër dronëve për aeroportet', pillar: 'WBCTi', types: ['equipment'] },
    { title: 'Sisteme kundër dronëve për burgjet' },
  ),
  same(
    'veterans',
    { title: 'Rrethe bisede me veteranët e luftës', pillar: 'WBCTi', types: ['awareness or community work'] },
    { title: 'Veteranët e luftës: rrethe bisede' },
  ),
  different(
    'two audiences',
    { title: 'Rrethe bisede me veteranët e luftës', pillar: 'WBCTi', types: ['awareness or community work'] },
    { title: 'Rrethe bisede me studentët' },
  ),
  same(
    'an edition',
    { title: 'Java e veprimit kundër mushkave të parave, edicioni i pestë', pillar: 'WBCSCi', types: ['operational support'] },
    { title: 'Java e 5-të e veprimit kundër mushkave të parave' },
  ),
  same(
    'export of arms',
    { title: 'Kontrolli i eksportit të armëve: licencimi', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Licencimi dhe kontrolli i eksportit të armëve' },
  ),
  different(
    'two controls',
    { title: 'Kontrolli i eksportit të armëve', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Kontrolli i importit të barnave' },
  ),
  different(
    'partner',
    { title: 'Numri i urgjencës 112', types: ['institution building'] },
    { title: 'Numri i urgjencës 112', partners: ['XK'] },
  ),
  same(
    'documents',
    { title: 'Dokumente udhëtimi për refugjatët', types: ['IT system'] },
    { title: 'Lëshimi i dokumenteve të udhëtimit për refugjatët' },
  ),
  different(
    'two roofs',
    { title: 'Çati e re për konviktin e policisë kufitare', types: ['infrastructure'] },
    { title: 'Çati e re për magazinën e doganës' },
  ),
  same(
    'a roof',
    { title: 'Çati e re për konviktin e policisë kufitare', types: ['infrastructure'] },
    { title: 'Konvikti i policisë kufitare: çatia e re' },
  ),
  same(
    'words in another order',
    { title: 'Dhoma e kontrollit për policinë e autostradës', types: ['equipment'] },
    { title: 'Policia e autostradës: dhoma e kontrollit' },
  ),
  different(
    'two rooms',
    { title: 'Dhoma e kontrollit për policinë e autostradës', types: ['infrastructure'] },
    { title: 'Dhoma e intervistimit për të miturit' },
  ),
  same(
    'endings',
    { title: 'Inspektorët e punës kundër punës së detyruar në ndërtim', pillar: 'WBCSCi' },
    { title: 'Puna e detyruar në ndërtim dhe inspektorët e punës' },
  ),
  different(
    'two trades',
    { title: 'Inspektorët e punës kundër punës së detyruar në bujqësi', pillar: 'WBCSCi' },
    { title: 'Inspektorët e punës kundër punës së detyruar në restorante' },
  ),
  same(
    'a phase',
    { title: 'Dëshmitari i heshtur, faza e parë', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Dëshmitari i heshtur (faza 1)' },
  ),
  same(
    'statistics',
    { title: 'Statistikat e krimit sipas standardeve të Eurostatit', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Statistikat e krimit' },
  ),
  different(
    'two statistics',
    { title: 'Statistikat e krimit', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Statistikat e migracionit' },
  ),
  same(
    'a conference',
    { title: 'Konferenca vjetore e grave në polici', types: ['information exchange or network'] },
    { title: 'Gratë në polici: konferencë vjetore' },
  ),
  same(
    'a manual',
    { title: 'Manual për trajtimin e kriptomonedhave të sekuestruara', pillar: 'WBCSCi', types: ['research or assessment'] },
    { title: 'Kriptomonedhat e sekuestruara: manual' },
  ),
  different(
    'two manuals',
    { title: 'Manual për kriptomonedhat e sekuestruara', pillar: 'WBCSCi', types: ['research or assessment'] },
    { title: 'Manual për automjetet e sekuestruara' },
  ),
  same(
    'treatment',
    { title: 'Trajtimi i përdoruesve të drogës në vend të burgut', pillar: 'WBCSCi', types: ['rehabilitation or reintegration'] },
    { title: 'Në vend të burgut: trajtim për përdoruesit e drogës' },
  ),
  different(
    'two alternatives',
    { title: 'Trajtimi i përdoruesve të drogës në vend të burgut', pillar: 'WBCSCi', types: ['rehabilitation or reintegration'] },
    { title: 'Byzylykë elektronikë në vend të burgut' },
  ),
  same(
    'elections',
    { title: 'Planifikimi i sigurisë për zgjedhjet', pillar: 'WBCTi', types: ['strategy or policy advice'] },
    { title: 'Siguria e zgjedhjeve: planifikim' },
  ),
  different(
    'elections and sports',
    { title: 'Planifikimi i sigurisë për zgjedhjet', pillar: 'WBCTi', types: ['strategy or policy advice'] },
    { title: 'Planifikimi i sigurisë për ndeshjet e futbollit' },
  ),
  same(
    'electric cars',
    { title: 'Makina elektrike për patrullat në kryeqytet', types: ['equipment'] },
    { title: 'Patrullat në kryeqytet me makina elektrike' },
  ),
  different(
    'cars and bicycles',
    { title: 'Makina elektrike për patrullat', types: ['equipment'] },
    { title: 'Biçikleta për patrullat' },
  ),
  same(
    'an archive',
    { title: 'Skanimi i arkivit të prokurorisë së posaçme', pillar: 'WBCSCi', types: ['IT system'] },
    { title: 'Arkivi i prokurorisë së posaçme: skanim' },
  ),
  different(
    'two archives',
    { title: 'Skanimi i arkivit të prokurorisë së posaçme', pillar: 'WBCSCi', types: ['IT system'] },
    { title: 'Skanimi i arkivit të kadastrës' },
  ),
]
