import { different, type LabelledPair, same } from './told.ts'

/** Pairs in Bosnian, Croatian, Montenegrin and Serbian, in Latin and in Cyrillic letters. */
// biome-ignore format: each record reads best in a line of its own
export const southSlavic: readonly LabelledPair[] = [
  same(
    'one title in both scripts',
    { title: 'Obuka granične policije za otkrivanje falsifikovanih isprava', partners: ['RS'] },
    { title: 'Обука граничне полиције за откривање фалсификованих исправа' },
  ),
  same(
    'both scripts, in another order',
    { title: 'Јачање капацитета полиције у борби против трговине људима', pillar: 'WBCSCi', partners: ['RS'] },
    { title: 'Borba protiv trgovine ljudima: jačanje kapaciteta policije' },
  ),
  different(
    'both scripts, another crime',
    { title: 'Јачање капацитета полиције у борби против трговине људима', pillar: 'WBCSCi', partners: ['RS'] },
    { title: 'Jačanje kapaciteta policije u borbi protiv trgovine drogom' },
  ),
  different(
    'training and equipment',
    { title: 'Obuka granične policije', partners: ['BA'] },
    { title: 'Oprema za graničnu policiju', types: ['equipment'] },
  ),
  same(
    'đ and dj',
    { title: 'Međunarodna saradnja tužilaca', pillar: 'WBCSCi', partners: ['ME'], types: ['information exchange or network'] },
    { title: 'Medjunarodna saradnja tuzilaca' },
  ),
  same(
    'without diacritics',
    { title: 'Sprečavanje nasilnog ekstremizma među mladima', pillar: 'WBCTi', partners: ['BA'], types: ['awareness or community work'] },
    { title: 'Sprecavanje nasilnog ekstremizma medju mladima' },
  ),
  different(
    'the young and prisoners',
    { title: 'Sprečavanje nasilnog ekstremizma među mladima', pillar: 'WBCTi', partners: ['BA'], types: ['awareness or community work'] },
    { title: 'Sprečavanje nasilnog ekstremizma među zatvorenicima' },
  ),
  same(
    'ekavian and ijekavian',
    { title: 'Bezbednost na internetu: deca i roditelji', pillar: 'WBCSCi', partners: ['RS', 'ME'], types: ['awareness or community work'] },
    { title: 'Bezbjednost na internetu: djeca i roditelji' },
  ),
  same(
    'Bosnian and Serbian words for security',
    { title: 'Sigurnost granica: analiza rizika', partners: ['BA'] },
    { title: 'Bezbjednost granica – analiza rizika' },
  ),
  different(
    'risk analysis and surveillance',
    { title: 'Sigurnost granica: analiza rizika', partners: ['BA'] },
    { title: 'Sigurnost granica: nadzor rijeke' },
  ),
  same(
    'cases of nouns',
    { title: 'Nabavka termovizijskih kamera za zelenu granicu', partners: ['ME'], types: ['equipment'] },
    { title: 'Termovizijske kamere na zelenoj granici: nabavka' },
  ),
  different(
    'two goods',
    { title: 'Nabavka termovizijskih kamera za zelenu granicu', partners: ['ME'], types: ['equipment'] },
    { title: 'Nabavka terenskih vozila za zelenu granicu' },
  ),
  same(
    'the phase in other numerals and another script',
    { title: 'Безбедни прелази, фаза II', partners: ['RS'] },
    { title: 'Bezbedni prelazi (faza 2)' },
  ),
  different(
    'another phase',
    { title: 'Bezbedni prelazi, faza 1', partners: ['RS'], days: ['2023-01-01', '2025-12-31'] },
    { title: 'Bezbedni prelazi, faza 2', days: ['2023-06-01', '2026-06-30'] },
  ),
  different(
    'two partners',
    { title: 'Podrška prevenciji radikalizacije u Srbiji', pillar: 'WBCTi', partners: ['RS'] },
    { title: 'Podrška prevenciji radikalizacije u Crnoj Gori', partners: ['ME'] },
  ),
  same(
    'support and assistance',
    { title: 'Podrška finansijsko-obavještajnoj jedinici', pillar: 'WBCSCi', partners: ['BA'] },
    { title: 'Pomoć finansijsko-obavještajnom odjelu' },
  ),
  different(
    'financial intelligence and forensic accounting',
    { title: 'Podrška finansijsko-obavještajnoj jedinici', pillar: 'WBCSCi', partners: ['BA'] },
    { title: 'Podrška kriminalističko-tehničkoj jedinici' },
  ),
  same(
    'a typing error',
    { title: 'Zaštita svjedoka: sigurno preseljenje', pillar: 'WBCSCi', partners: ['BA'] },
    { title: 'Zaštita svjedoka: sigurno presljenje' },
  ),
  different(
    'witnesses and victims',
    { title: 'Zaštita svjedoka', pillar: 'WBCSCi', partners: ['BA'] },
    { title: 'Zaštita žrtava' },
  ),
  same(
    'one law in two scripts',
    { title: 'Закон о оружју и муницији: израда нацрта', pillar: 'WBCSCi', partners: ['RS'], types: ['legal drafting'] },
    { title: 'Izrada nacrta zakona o oružju i municiji' },
  ),
  different(
    'two laws',
    { title: 'Izrada nacrta zakona o oružju i municiji', pillar: 'WBCSCi', partners: ['RS'], types: ['legal drafting'] },
    { title: 'Израда нацрта закона о странцима' },
  ),
  same(
    'prosecutors, their course',
    { title: 'Obuka tužilaca o pranju novca', pillar: 'WBCSCi', partners: ['RS'] },
    { title: 'Kurs za tužioce: pranje novca' },
  ),
  different(
    'prosecutors and judges',
    { title: 'Obuka tužilaca o pranju novca', pillar: 'WBCSCi', partners: ['RS'] },
    { title: 'Obuka sudija o pranju novca' },
  ),
  same(
    'Croatian and Serbian spelling of financing',
    { title: 'Financiranje terorizma: nadzor nad neprofitnim organizacijama', pillar: 'WBCTi', partners: ['BA'], types: ['research or assessment'] },
    { title: 'Finansiranje terorizma: nadzor neprofitnih organizacija' },
  ),
  different(
    'two methods of financing',
    { title: 'Finansiranje terorizma: nadzor neprofitnih organizacija', pillar: 'WBCTi', partners: ['BA'], types: ['research or assessment'] },
    { title: 'Finansiranje terorizma: virtuelna imovina' },
  ),
  same(
    'two towns in one spelling each',
    { title: 'Izgradnja granične stanice u Bijelom Polju', partners: ['ME'], types: ['infrastructure'] },
    { title: 'Granična stanica Bijelo Polje – izgradnja' },
  ),
  different(
    'two towns',
    { title: 'Izgradnja granične stanice u Bijelom Polju', partners: ['ME'], types: ['infrastructure'] },
    { title: 'Izgradnja granične stanice u Rožajama' },
  ),
  same(
    'the patrols on the river',
    { title: 'Zajedničke patrole na Drini', partners: ['RS', 'BA'], types: ['operational support'] },
    { title: 'Заједничке патроле на Дрини' },
  ),
  different(
    'two rivers',
    { title: 'Zajedničke patrole na Drini', partners: ['RS', 'BA'], types: ['operational support'] },
    { title: 'Zajedničke patrole na Dunavu' },
  ),
  same(
    'cyber crime in two words',
    { title: 'Visokotehnološki kriminal: elektronski dokazi', pillar: 'WBCSCi', partners: ['RS'] },
    { title: 'Електронски докази у истрагама високотехнолошког криминала' },
  ),
  different(
    'cyber evidence and cyber defence',
    { title: 'Sajber bezbednost: elektronski dokazi', pillar: 'WBCSCi', partners: ['RS'] },
    { title: 'Sajber bezbednost: zaštita elektroenergetske mreže' },
  ),
  same(
    'passenger data with the acronym',
    { title: 'Jedinica za informacije o putnicima i njen softver', pillar: 'WBCTi', partners: ['RS'], types: ['IT system'] },
    { title: 'Jedinica za informacije o putnicima (PNR)' },
  ),
  different(
    'passengers and prisoners',
    { title: 'Informacioni sistem o putnicima', pillar: 'WBCTi', partners: ['RS'], types: ['IT system'] },
    { title: 'Informacioni sistem o zatvorenicima' },
  ),
  same(
    'asset recovery told twice',
    { title: 'Ured za oduzimanje imovine: uspostavljanje i prvi predmeti', pillar: 'WBCSCi', partners: ['BA'], types: ['institution building'] },
    { title: 'Uspostavljanje ureda za oduzimanje imovine' },
  ),
  different(
    'seizing and managing property',
    { title: 'Oduzimanje imovine u inostranstvu', pillar: 'WBCSCi', partners: ['BA'] },
    { title: 'Upravljanje oduzetim vozilima i njihova prodaja' },
  ),
  same(
    'returnees',
    { title: 'Povratnici sa stranih ratišta: rehabilitacija porodica', pillar: 'WBCTi', partners: ['BA'], types: ['rehabilitation or reintegration'] },
    { title: 'Rehabilitacija i reintegracija porodica povratnika sa ratišta' },
  ),
  different(
    'returnees from war and returned migrants',
    { title: 'Reintegracija povratnika sa stranih ratišta', pillar: 'WBCTi', partners: ['BA'], types: ['rehabilitation or reintegration'] },
    { title: 'Reintegracija povratnika po sporazumu o readmisiji' },
  ),
  same(
    'prison staff',
    { title: 'Zatvorsko osoblje i nasilni ekstremizam', pillar: 'WBCTi', partners: ['ME'] },
    { title: 'Obuka zatvorskog osoblja o nasilnom ekstremizmu' },
  ),
  different(
    'prisons and schools',
    { title: 'Obuka zatvorskog osoblja o nasilnom ekstremizmu', pillar: 'WBCTi', partners: ['ME'] },
    { title: 'Obuka nastavnika o nasilnom ekstremizmu' },
  ),
  same(
    'a motto with its summary in the other script',
    { title: 'Мирна лука', partners: ['ME'], summary: 'Безбедност луке и профилисање контејнера.' },
    { title: 'Mirna luka: bezbjednost luke i profilisanje kontejnera' },
  ),
  different(
    'one motto, two projects',
    { title: 'Mirna luka: profilisanje kontejnera', partners: ['ME'] },
    { title: 'Mirna luka: obuka posada' },
  ),
  same(
    'a study visit',
    { title: 'Studijska posjeta rukovodilaca granične policije zajedničkom centru', partners: ['BA'], types: ['study visit or twinning'], days: ['2025-05-12', '2025-05-16'] },
    { title: 'Rukovodioci granične policije u studijskoj posjeti zajedničkom centru', days: ['2025-05-12', '2025-05-16'] },
  ),
  different(
    'two study visits',
    { title: 'Studijska posjeta rukovodilaca granične policije zajedničkom centru', partners: ['BA'], types: ['study visit or twinning'], days: ['2025-05-12', '2025-05-16'] },
    { title: 'Studijska posjeta rukovodilaca granične policije školi za pse', days: ['2025-09-08', '2025-09-12'] },
  ),
  same(
    'illegal logging',
    { title: 'Nelegalna sječa šuma: obuka istražitelja', pillar: 'WBCSCi', partners: ['BA'] },
    { title: 'Ilegalna sječa šume – obuka za istražitelje' },
  ),
  different(
    'forest and waste',
    { title: 'Obuka inspektora o nelegalnoj sječi šuma', pillar: 'WBCSCi', partners: ['BA'] },
    { title: 'Obuka inspektora o krijumčarenju otpada' },
  ),
  same(
    'critical infrastructure in two scripts',
    { title: 'Заштита критичне инфраструктуре: енергетика', pillar: 'WBCTi', partners: ['RS'] },
    { title: 'Kritična infrastruktura u energetici i njena zaštita' },
  ),
  different(
    'two sectors',
    { title: 'Заштита критичне инфраструктуре: енергетика', pillar: 'WBCTi', partners: ['RS'] },
    { title: 'Zaštita kritične infrastrukture: saobraćaj' },
  ),
  same(
    'asylum',
    { title: 'Azilni postupak: intervju i informacije o zemlji porijekla', partners: ['BA'] },
    { title: 'Postupak azila – informacije o zemljama porijekla, intervju' },
  ),
  different(
    'asylum and return',
    { title: 'Upravljanje migracijama: postupak azila', partners: ['BA'] },
    { title: 'Upravljanje migracijama: dobrovoljni povratak' },
  ),
  same(
    'small arms and their letters',
    { title: 'Malo i lako oružje: strategija i akcioni plan', pillar: 'WBCSCi', partners: ['ME'], types: ['strategy or policy advice'] },
    { title: 'Strategija za malo i lako oružje (SALW)' },
  ),
  different(
    'a strategy and a depot',
    { title: 'Malo i lako oružje: strategija i akcioni plan', pillar: 'WBCSCi', partners: ['ME'], types: ['strategy or policy advice'] },
    { title: 'Malo i lako oružje: skladište za oduzeto oružje', types: ['infrastructure'] },
  ),
  same(
    'women in the police',
    { title: 'Жене у полицији: запошљавање и каријера', partners: ['RS'], types: ['institution building'] },
    { title: 'Zapošljavanje i karijera žena u policiji' },
  ),
  different(
    'two groups',
    { title: 'Zapošljavanje žena u policiji', partners: ['RS'], types: ['institution building'] },
    { title: 'Запошљавање припадника мањина у полицији' },
  ),
  same(
    'joint teams and their fund',
    { title: 'Zajednički istražni timovi: operativni fond', pillar: 'WBCSCi', partners: ['RS'], types: ['operational support'] },
    { title: 'Operativni fond zajedničkih istražnih timova (ZIT)' },
  ),
  different(
    'two kinds of teams',
    { title: 'Zajednički istražni timovi', pillar: 'WBCSCi', partners: ['RS'], types: ['operational support'] },
    { title: 'Timovi za odgovor na sajber incidente' },
  ),
  same(
    'dogs',
    { title: 'Psi za otkrivanje droge i eksploziva: vodiči i obuka', pillar: 'WBCSCi', partners: ['ME'] },
    { title: 'Obuka vodiča pasa tragača za drogu i eksploziv' },
  ),
  different(
    'dogs and scanners',
    { title: 'Psi za otkrivanje droge na carini', pillar: 'WBCSCi', partners: ['ME'], types: ['equipment'] },
    { title: 'Skener za vozila na carini' },
  ),
  same(
    'precursors',
    { title: 'Контрола прекурсора дрога', pillar: 'WBCSCi', partners: ['RS'] },
    { title: 'Prekursori droga – kontrola' },
  ),
  different(
    'two precursors',
    { title: 'Контрола прекурсора дрога', pillar: 'WBCSCi', partners: ['RS'] },
    { title: 'Kontrola prekursora eksploziva' },
  ),
  same(
    'special investigative measures',
    { title: 'Prikriveni istražioci i rad sa informatorima', pillar: 'WBCSCi', partners: ['RS'] },
    { title: 'Прикривени иследници, рад са информаторима: обука' },
  ),
  different(
    'undercover and interception',
    { title: 'Posebne dokazne radnje: prikriveni istražilac', pillar: 'WBCSCi', partners: ['RS'] },
    { title: 'Posebne dokazne radnje: tajni nadzor komunikacije' },
  ),
  different(
    'two audiences',
    { title: 'Seminar za novinare o terorističkoj propagandi', pillar: 'WBCTi', partners: ['BA'] },
    { title: 'Seminar za imame o terorističkoj propagandi' },
  ),
  same(
    'forensic laboratory',
    { title: 'Forenzička laboratorija: DNK analiza', pillar: 'WBCSCi', partners: ['ME'], types: ['equipment'] },
    { title: 'Форензичка лабораторија – ДНК' },
  ),
  different(
    'two sections',
    { title: 'Forenzička laboratorija: DNK', pillar: 'WBCSCi', partners: ['ME'], types: ['equipment'] },
    { title: 'Forenzička laboratorija: balistika' },
  ),
  same(
    'community policing',
    { title: 'Rad policije u zajednici u seoskim sredinama', partners: ['BA'], types: ['awareness or community work'] },
    { title: 'Rad policije u lokalnoj zajednici (seoske sredine)' },
  ),
  different(
    'another edition',
    { title: 'Ljetna škola o sajber kriminalu 2024', pillar: 'WBCSCi', partners: ['BA'], days: ['2024-07-01', '2024-07-12'] },
    { title: 'Ljetna škola o sajber kriminalu 2025', days: ['2025-07-01', '2025-07-12'] },
  ),
  different(
    'boilerplate',
    { title: 'Podrška jačanju institucionalnih kapaciteta u oblasti migracija', partners: ['RS'], types: ['institution building'] },
    { title: 'Podrška jačanju institucionalnih kapaciteta u oblasti borbe protiv korupcije' },
  ),
  same(
    'the programme in front',
    { title: 'Integrisano upravljanje granicom: mobilne jedinice', partners: ['RS'], types: ['equipment'] },
    { title: 'ИУГ – мобилне јединице (интегрисано управљање границом)' },
  ),
  different(
    'two parts of the programme',
    { title: 'Integrisano upravljanje granicom: mobilne jedinice', partners: ['RS'], types: ['equipment'] },
    { title: 'Integrisano upravljanje granicom: granična veterinarska inspekcija' },
  ),
  different(
    'sea and land',
    { title: 'Nadzor morske granice', partners: ['ME'], types: ['equipment'] },
    { title: 'Nadzor kopnene granice', types: ['equipment'] },
  ),
  same(
    'a database of ballistics',
    { title: 'Povezivanje balističke baze sa regionalnim centrom', pillar: 'WBCSCi', partners: ['BA'], types: ['IT system'] },
    { title: 'Balistička baza podataka: veza sa regionalnim centrom' },
  ),
  different(
    'two databases',
    { title: 'Povezivanje balističke baze sa regionalnim centrom', pillar: 'WBCSCi', partners: ['BA'], types: ['IT system'] },
    { title: 'Povezivanje DNK baze sa regionalnim centrom' },
  ),
  same(
    'hostages',
    { title: 'Специјална јединица: преговарање у талачкој кризи', pillar: 'WBCTi', partners: ['RS'] },
    { title: 'Specijalna jedinica – talačka kriza, pregovaranje' },
  ),
  different(
    'hostages and bombs',
    { title: 'Specijalna jedinica: pregovaranje u talačkoj krizi', pillar: 'WBCTi', partners: ['RS'] },
    { title: 'Specijalna jedinica: uklanjanje eksplozivnih naprava' },
  ),
  same(
    'journalists and their summary',
    { title: 'Otporna mreža', pillar: 'WBCTi', partners: ['BA'], summary: 'Nastavnici i novinari uče da prepoznaju terorističku propagandu i govor mržnje na internetu.' },
    { title: 'Otporna mreža', summary: 'Obuka nastavnika i novinara: govor mržnje i teroristička propaganda na internetu.' },
  ),
  same(
    'curriculum',
    { title: 'Нови наставни план полицијске академије', partners: ['RS'], types: ['institution building'] },
    { title: 'Policijska akademija: novi nastavni plan i program' },
  ),
  different(
    'what is taught and where one sleeps',
    { title: 'Policijska akademija: novi nastavni plan', partners: ['RS'], types: ['institution building'] },
    { title: 'Policijska akademija: novi smještaj za polaznike', types: ['infrastructure'] },
  ),
  same(
    'unaccompanied children',
    { title: 'Maloljetnici bez pratnje na granici: zaštita', partners: ['BA'] },
    { title: 'Zaštita djece bez pratnje na granici' },
  ),
  different(
    'two vulnerable groups',
    { title: 'Prepoznavanje djece bez pratnje na granici', partners: ['BA'] },
    { title: 'Prepoznavanje žrtava trgovine ljudima na granici' },
  ),
  same(
    'tender of vehicles',
    { title: 'Isporuka patrolnih vozila, partija 1', partners: ['BA'], types: ['equipment'] },
    { title: 'Isporuka patrolnih vozila (lot 1)' },
  ),
  different(
    'another lot',
    { title: 'Isporuka patrolnih vozila, partija 1', partners: ['BA'], types: ['equipment'] },
    { title: 'Isporuka patrolnih vozila, partija 2' },
  ),
  same(
    'cash at airports',
    { title: 'Prenos gotovine preko granice: kontrola na aerodromima', pillar: 'WBCSCi', partners: ['RS'] },
    { title: 'Контрола преноса готовине на аеродромима' },
  ),
  different(
    'a network of prosecutors and one of experts',
    { title: 'Mreža tužilaca', pillar: 'WBCSCi', partners: ['RS', 'ME'], types: ['information exchange or network'] },
    { title: 'Mreža vještaka' },
  ),
  same(
    'women and men in the shelter',
    { title: 'Sigurne kuće za žrtve trgovine ljudima', pillar: 'WBCSCi', partners: ['BA'], types: ['infrastructure'] },
    { title: 'Žrtve trgovine ljudima: sigurna kuća' },
  ),
]
