import { different, type LabelledPair, same } from '../told.ts'

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
  different(
    'two ranks',
    { title: 'Obuka za više rukovodioce policije', partners: ['RS'] },
    { title: 'Obuka za pozornike policije' },
  ),
  same(
    'a register in two scripts',
    { title: 'Електронски регистар оружја', pillar: 'WBCSCi', partners: ['RS'], types: ['IT system'] },
    { title: 'Elektronski registar vatrenog oružja' },
  ),
  different(
    'two registers',
    { title: 'Elektronski registar oružja', pillar: 'WBCSCi', partners: ['RS'], types: ['IT system'] },
    { title: 'Електронски регистар возила' },
  ),
  same(
    'a handbook',
    { title: 'Priručnik za zatvorsko osoblje o radikalizaciji', pillar: 'WBCTi', partners: ['BA'], types: ['research or assessment'] },
    { title: 'Radikalizacija u zatvorima: priručnik za osoblje' },
  ),
  different(
    'two handbooks',
    { title: 'Priručnik za zatvorsko osoblje o radikalizaciji', pillar: 'WBCTi', partners: ['BA'], types: ['research or assessment'] },
    { title: 'Priručnik za zatvorsko osoblje o korupciji' },
  ),
  different(
    'two terminals',
    { title: 'Rekonstrukcija putničkog terminala na graničnom prelazu', partners: ['ME'], types: ['infrastructure'] },
    { title: 'Rekonstrukcija teretnog terminala na graničnom prelazu' },
  ),
  same(
    'complaints',
    { title: 'Pritužbe građana na rad policije: brže postupanje', partners: ['BA'], types: ['institution building'] },
    { title: 'Postupanje po pritužbama građana na rad policije' },
  ),
  same(
    'cultural goods',
    { title: 'Krijumčarenje kulturnih dobara: regionalna konferencija', pillar: 'WBCSCi', partners: ['RS'], types: ['information exchange or network'] },
    { title: 'Регионална конференција о кријумчарењу културних добара' },
  ),
  different(
    'two parts of a system',
    { title: 'Sistem za upravljanje predmetima tužilaštva: licence', pillar: 'WBCSCi', partners: ['BA'], types: ['IT system'] },
    { title: 'Sistem za upravljanje predmetima tužilaštva: serveri' },
  ),
  different(
    'two centres',
    { title: 'Nacionalni koordinacioni centar za kontrolu granice', partners: ['RS'], types: ['institution building'] },
    { title: 'Nacionalni centar za obuku u kontroli granice' },
  ),
  different(
    'two surveys',
    { title: 'Anketa o povjerenju u policiju', pillar: 'WBCSCi', partners: ['ME'], types: ['research or assessment'] },
    { title: 'Anketa o korupciji u policiji' },
  ),
  same(
    'one survey in two scripts',
    { title: 'Анкета о поверењу у полицију', pillar: 'WBCSCi', partners: ['RS'], types: ['research or assessment'] },
    { title: 'Povjerenje u policiju: godišnja anketa' },
  ),
  different(
    'two risks',
    { title: 'Nacionalna procjena rizika od pranja novca', pillar: 'WBCSCi', partners: ['BA'], types: ['research or assessment'] },
    { title: 'Nacionalna procjena rizika od finansiranja terorizma' },
  ),
  same(
    'one assessment',
    { title: 'Nacionalna procjena rizika od pranja novca', pillar: 'WBCSCi', partners: ['BA'], types: ['research or assessment'] },
    { title: 'Pranje novca: procjena rizika na državnom nivou' },
  ),
  same(
    'one register',
    { title: 'Registar nestalih lica', pillar: 'WBCSCi', partners: ['RS'], types: ['IT system'] },
    { title: 'Регистар несталих особа' },
  ),
  different(
    'two registers',
    { title: 'Registar nestalih lica', pillar: 'WBCSCi', partners: ['RS'], types: ['IT system'] },
    { title: 'Registar seksualnih prestupnika' },
  ),
  different(
    'two audits',
    { title: 'Revizija budžeta za zaštitu svjedoka', pillar: 'WBCSCi', partners: ['BA'], types: ['research or assessment'] },
    { title: 'Revizija budžeta za posebne istrage' },
  ),
  different(
    'two skills',
    { title: 'Veštine pregovaranja za graničnu policiju', partners: ['RS'] },
    { title: 'Jezičke veštine za graničnu policiju' },
  ),
  same(
    'one skill',
    { title: 'Jezičke veštine za graničnu policiju', partners: ['RS'] },
    { title: 'Курс енглеског језика за граничну полицију' },
  ),
  different(
    'two laboratories',
    { title: 'Akreditacija toksikološke laboratorije', pillar: 'WBCSCi', partners: ['ME'], types: ['institution building'] },
    { title: 'Akreditacija daktiloskopske laboratorije' },
  ),
  same(
    'one laboratory',
    { title: 'Akreditacija toksikološke laboratorije', pillar: 'WBCSCi', partners: ['ME'], types: ['institution building'] },
    { title: 'Toksikološka laboratorija – akreditacija po standardu' },
  ),
  different(
    'two clubs',
    { title: 'Fudbalski klubovi protiv nasilnog ekstremizma', pillar: 'WBCTi', partners: ['BA'], types: ['awareness or community work'] },
    { title: 'Bokserski klubovi protiv nasilnog ekstremizma' },
  ),
  same(
    'a centre',
    { title: 'Renoviranje centra za azil', partners: ['RS'], types: ['infrastructure'] },
    { title: 'Реновирање азилног центра' },
  ),
  different(
    'two operations',
    { title: 'Operacija Soko: ukradena vozila', pillar: 'WBCSCi', partners: ['BA'], types: ['operational support'] },
    { title: 'Operacija Soko: falsifikovani novac' },
  ),
  same(
    'one visit',
    { title: 'Radna posjeta tužilaca Eurojustu', pillar: 'WBCSCi', partners: ['BA'], types: ['study visit or twinning'], days: ['2025-03-03', '2025-03-05'] },
    { title: 'Tužioci u radnoj posjeti Eurojustu' },
  ),
  different(
    'two towers',
    { title: 'Osmatračnica na ušću reke', partners: ['RS'], types: ['infrastructure'] },
    { title: 'Osmatračnica na visoravni' },
  ),
  different(
    'two sections',
    { title: 'Senzori na istočnom dijelu granice', partners: ['ME'], types: ['equipment'] },
    { title: 'Senzori na obalnom dijelu granice' },
  ),
  same(
    'two scripts',
    { title: 'Посредници између полиције и ромске заједнице', partners: ['RS'], types: ['awareness or community work'] },
    { title: 'Posrednici između policije i romske zajednice' },
  ),
  different(
    'two tasks',
    { title: 'Posrednici za romsku zajednicu', partners: ['RS'], types: ['awareness or community work'] },
    { title: 'Prevodioci za romsku zajednicu' },
  ),
  same(
    'cases',
    { title: 'Nadzor banaka u sprječavanju pranja novca', pillar: 'WBCSCi', partners: ['BA'], types: ['institution building'] },
    { title: 'Sprječavanje pranja novca: nadzor nad bankama' },
  ),
  different(
    'two sectors',
    { title: 'Nadzor banaka u sprječavanju pranja novca', pillar: 'WBCSCi', partners: ['BA'], types: ['institution building'] },
    { title: 'Nadzor mjenjačnica u sprječavanju pranja novca' },
  ),
  same(
    'two scripts, another order',
    { title: 'Истраге превара са криптовалутама', pillar: 'WBCSCi', partners: ['RS'] },
    { title: 'Prevare sa kriptovalutama: istrage' },
  ),
  different(
    'two frauds',
    { title: 'Istrage prevara sa kriptovalutama', pillar: 'WBCSCi', partners: ['RS'] },
    { title: 'Istrage prevara u osiguranju' },
  ),
  same(
    'a phase in words',
    { title: 'Zajedničke patrole na tromeđi, druga faza', partners: ['ME'], types: ['operational support'] },
    { title: 'Zajedničke patrole na tromeđi (faza II)' },
  ),
  different(
    'another phase',
    { title: 'Zajedničke patrole na tromeđi, faza 1', partners: ['ME'], types: ['operational support'], days: ['2022-01-01', '2024-12-31'] },
    { title: 'Zajedničke patrole na tromeđi, faza 2', days: ['2023-06-01', '2026-12-31'] },
  ),
  same(
    'prison psychologists',
    { title: 'Psiholozi u zatvorima visoke bezbjednosti', pillar: 'WBCTi', partners: ['BA'], types: ['rehabilitation or reintegration'] },
    { title: 'Психолози за затворе високе безбједности' },
  ),
  different(
    'two professions',
    { title: 'Psiholozi u zatvorima visoke bezbjednosti', pillar: 'WBCTi', partners: ['BA'], types: ['rehabilitation or reintegration'] },
    { title: 'Imami u zatvorima visoke bezbjednosti' },
  ),
  same(
    'a house',
    { title: 'Obnova prihvatnog centra u Ušću', partners: ['RS'], types: ['infrastructure'] },
    { title: 'Prihvatni centar Ušće – obnova' },
  ),
  different(
    'two houses',
    { title: 'Obnova prihvatnog centra u Ušću', partners: ['RS'], types: ['infrastructure'] },
    { title: 'Obnova prihvatnog centra u Kladovu' },
  ),
  same(
    'search',
    { title: 'Pretresanje i oduzimanje elektronskih uređaja', pillar: 'WBCSCi', partners: ['RS'] },
    { title: 'Претресање и одузимање електронских уређаја: курс' },
  ),
  different(
    'two steps',
    { title: 'Pretresanje elektronskih uređaja', pillar: 'WBCSCi', partners: ['RS'] },
    { title: 'Predočavanje elektronskih uređaja na sudu' },
  ),
  same(
    'a study',
    { title: 'Studija o trgovini djecom radi prosjačenja', pillar: 'WBCSCi', partners: ['BA'], types: ['research or assessment'] },
    { title: 'Trgovina djecom u svrhu prosjačenja – studija' },
  ),
  different(
    'two studies',
    { title: 'Studija o trgovini djecom radi prosjačenja', pillar: 'WBCSCi', partners: ['BA'], types: ['research or assessment'] },
    { title: 'Studija o trgovini ženama radi seksualne eksploatacije' },
  ),
  same(
    'goggles',
    { title: 'Naočare za noćno osmatranje za specijalnu jedinicu', pillar: 'WBCTi', partners: ['ME'], types: ['equipment'] },
    { title: 'Specijalna jedinica: noćne naočare' },
  ),
  different(
    'two goods',
    { title: 'Naočare za noćno osmatranje za specijalnu jedinicu', pillar: 'WBCTi', partners: ['ME'], types: ['equipment'] },
    { title: 'Balistički štitovi za specijalnu jedinicu' },
  ),
  same(
    'hate crimes',
    { title: 'Платформа за пријаву злочина из мржње', pillar: 'WBCTi', partners: ['RS'], types: ['IT system'] },
    { title: 'Prijava zločina iz mržnje: nacionalna platforma' },
  ),
  different(
    'two platforms',
    { title: 'Platforma za prijavu zločina iz mržnje', pillar: 'WBCTi', partners: ['RS'], types: ['IT system'] },
    { title: 'Platforma za prijavu korupcije' },
  ),
  same(
    'mentors',
    { title: 'Mentorstvo za nove analitičare u odjeljenju za terorizam', pillar: 'WBCTi', partners: ['BA'], types: ['mentoring or embedded expert'] },
    { title: 'Novi analitičari odjeljenja za terorizam: mentorstvo' },
  ),
  different(
    'two laws',
    { title: 'Podzakonski akti uz zakon o detektivskoj djelatnosti', partners: ['BA'], types: ['legal drafting'] },
    { title: 'Podzakonski akti uz zakon o tajnim podacima' },
  ),
  same(
    'integrity',
    { title: 'Integritet u carini', pillar: 'WBCSCi', partners: ['RS'], types: ['institution building'] },
    { title: 'Интегритет у Управи царина' },
  ),
  different(
    'two services',
    { title: 'Integritet u carini', pillar: 'WBCSCi', partners: ['RS'], types: ['institution building'] },
    { title: 'Integritet u službi za izvršenje krivičnih sankcija' },
  ),
  same(
    'statistics',
    { title: 'Kancelarija za statistiku neregularnih migracija', partners: ['RS'], types: ['institution building'] },
    { title: 'Statistika neregularnih migracija: kancelarija' },
  ),
  different(
    'two dogs',
    { title: 'Psi za otkrivanje deviza', pillar: 'WBCSCi', partners: ['RS'], types: ['equipment'] },
    { title: 'Psi za otkrivanje duvana' },
  ),
  same(
    'drones',
    { title: 'Dronovi u rukama terorista: radionica', pillar: 'WBCTi', partners: ['ME'] },
    { title: 'Radionica o terorističkoj upotrebi dronova' },
  ),
  different(
    'two threats',
    { title: 'Radionica o terorističkoj upotrebi dronova', pillar: 'WBCTi', partners: ['ME'] },
    { title: 'Radionica o terorističkoj upotrebi vozila' },
  ),
  different(
    'partners apart',
    { title: 'Telefonska linija protiv trgovine ljudima', pillar: 'WBCSCi', partners: ['RS'], types: ['awareness or community work'] },
    { title: 'Телефонска линија против трговине људима', partners: ['ME'] },
  ),
  same(
    'ekavian and ijekavian',
    { title: 'Savetovanje porodica pred povratak', partners: ['BA'], types: ['mentoring or embedded expert'] },
    { title: 'Savjetovanje obitelji prije povratka' },
  ),
  same(
    'two scripts',
    { title: 'Камере на униформама саобраћајне полиције', partners: ['RS'], types: ['equipment'] },
    { title: 'Kamere na uniformama saobraćajne policije' },
  ),
  different(
    'two goods',
    { title: 'Kamere na uniformama saobraćajne policije', partners: ['RS'], types: ['equipment'] },
    { title: 'Alkometri za saobraćajnu policiju' },
  ),
  same(
    'cases',
    { title: 'Zaštita uzbunjivača u javnoj upravi', pillar: 'WBCSCi', partners: ['RS'], types: ['institution building'] },
    { title: 'Uzbunjivači u javnoj upravi i njihova zaštita' },
  ),
  different(
    'two groups',
    { title: 'Zaštita uzbunjivača', pillar: 'WBCSCi', partners: ['RS'], types: ['institution building'] },
    { title: 'Lična zaštita sudija' },
  ),
  same(
    'medicines',
    { title: 'Carinska laboratorija za krivotvorene lijekove', pillar: 'WBCSCi', partners: ['BA'], types: ['equipment'] },
    { title: 'Krivotvoreni lijekovi – carinska laboratorija' },
  ),
  different(
    'two goods',
    { title: 'Carinska laboratorija za krivotvorene lijekove', pillar: 'WBCSCi', partners: ['BA'], types: ['equipment'] },
    { title: 'Carinska laboratorija za uzorke goriva' },
  ),
  same(
    'hotels',
    { title: 'Електронска пријава гостију у хотелима', pillar: 'WBCSCi', partners: ['RS'], types: ['IT system'] },
    { title: 'Elektronska prijava hotelskih gostiju' },
  ),
  same(
    'a guide',
    { title: 'Vodič za roditelje o bezbjednosti djece na internetu', pillar: 'WBCSCi', partners: ['ME'], types: ['awareness or community work'] },
    { title: 'Bezbjednost djece na internetu: vodič za roditelje' },
  ),
  different(
    'two guides',
    { title: 'Vodič za roditelje o bezbjednosti djece na internetu', pillar: 'WBCSCi', partners: ['ME'], types: ['awareness or community work'] },
    { title: 'Vodič za roditelje o vršnjačkom nasilju' },
  ),
  same(
    'floods',
    { title: 'Regionalna vježba spasavanja u poplavama', partners: ['BA'] },
    { title: 'Spasavanje u poplavama: regionalna vježba' },
  ),
  different(
    'two disasters',
    { title: 'Regionalna vježba spasavanja u poplavama', partners: ['BA'] },
    { title: 'Regionalna vježba gašenja šumskih požara' },
  ),
  same(
    'drones',
    { title: 'Заштита аеродрома од дронова', pillar: 'WBCTi', partners: ['RS'], types: ['equipment'] },
    { title: 'Protivdronska zaštita aerodroma' },
  ),
  different(
    'two places',
    { title: 'Zaštita aerodroma od dronova', pillar: 'WBCTi', partners: ['RS'], types: ['equipment'] },
    { title: 'Zaštita zatvora od dronova' },
  ),
  same(
    'veterans',
    { title: 'Razgovori sa ratnim veteranima o radikalizaciji', pillar: 'WBCTi', partners: ['BA'], types: ['awareness or community work'] },
    { title: 'Ratni veterani i radikalizacija: razgovori' },
  ),
  different(
    'two audiences',
    { title: 'Razgovori sa ratnim veteranima o radikalizaciji', pillar: 'WBCTi', partners: ['BA'], types: ['awareness or community work'] },
    { title: 'Razgovori sa studentima o radikalizaciji' },
  ),
  same(
    'arms export',
    { title: 'Kontrola izvoza oružja: izdavanje dozvola', pillar: 'WBCSCi', partners: ['RS'], types: ['institution building'] },
    { title: 'Издавање дозвола за извоз оружја и контрола' },
  ),
  different(
    'two controls',
    { title: 'Kontrola izvoza oružja', pillar: 'WBCSCi', partners: ['BA'], types: ['institution building'] },
    { title: 'Kontrola uvoza lijekova' },
  ),
  same(
    'an edition',
    { title: 'Sedmica akcije protiv novčanih mula, peto izdanje', pillar: 'WBCSCi', partners: ['BA'], types: ['operational support'] },
    { title: 'Peta sedmica akcije protiv novčanih mula' },
  ),
  different(
    'another edition',
    { title: 'Peta sedmica akcije protiv novčanih mula', pillar: 'WBCSCi', partners: ['BA'], types: ['operational support'], days: ['2024-11-04', '2024-11-08'] },
    { title: 'Šesta sedmica akcije protiv novčanih mula', days: ['2025-11-03', '2025-11-07'] },
  ),
  same(
    'documents',
    { title: 'Putne isprave za izbjeglice', partners: ['ME'], types: ['IT system'] },
    { title: 'Izdavanje putnih isprava izbjeglicama' },
  ),
  different(
    'two documents',
    { title: 'Putne isprave za izbjeglice', partners: ['ME'], types: ['IT system'] },
    { title: 'Boravišne dozvole za strane radnike' },
  ),
  same(
    'a roof',
    { title: 'Нови кров за дом граничне полиције', partners: ['RS'], types: ['infrastructure'] },
    { title: 'Dom granične policije: novi krov' },
  ),
  different(
    'two roofs',
    { title: 'Novi krov za dom granične policije', partners: ['RS'], types: ['infrastructure'] },
    { title: 'Novi krov za carinsko skladište' },
  ),
  same(
    'hate crime',
    { title: 'Mreža kontakt-tačaka za zločine iz mržnje', pillar: 'WBCTi', partners: ['RS'], types: ['information exchange or network'] },
    { title: 'Kontakt-tačke za zločine iz mržnje: mreža' },
  ),
  different(
    'two networks',
    { title: 'Mreža kontakt-tačaka za zločine iz mržnje', pillar: 'WBCTi', partners: ['BA'], types: ['information exchange or network'] },
    { title: 'Mreža kontakt-tačaka za nestalu djecu' },
  ),
  same(
    'adviser',
    { title: 'Savjetnik u agenciji za borbu protiv korupcije', pillar: 'WBCSCi', partners: ['ME'], types: ['mentoring or embedded expert'] },
    { title: 'Agencija za borbu protiv korupcije: dugoročni savjetnik' },
  ),
  different(
    'partner',
    { title: 'Broj za hitne slučajeve 112', partners: ['RS'], types: ['institution building'] },
    { title: 'Број за хитне случајеве 112', partners: ['ME'] },
  ),
  same(
    'two scripts',
    { title: 'Контролна соба за полицију на ауто-путу', partners: ['RS'], types: ['equipment'] },
    { title: 'Kontrolna soba za policiju na auto-putu' },
  ),
  different(
    'two rooms',
    { title: 'Kontrolna soba za policiju na autoputu', partners: ['BA'], types: ['infrastructure'] },
    { title: 'Soba za razgovor sa maloljetnicima' },
  ),
  same(
    'cases',
    { title: 'Inspektori rada protiv prinudnog rada u građevinarstvu', pillar: 'WBCSCi', partners: ['RS'] },
    { title: 'Prinudni rad u građevinarstvu: inspektori rada' },
  ),
  different(
    'two trades',
    { title: 'Inspektori rada protiv prinudnog rada u poljoprivredi', pillar: 'WBCSCi', partners: ['RS'] },
    { title: 'Inspektori rada protiv prinudnog rada u restoranima' },
  ),
  same(
    'a phase',
    { title: 'Tihi svjedok, prva faza', pillar: 'WBCSCi', partners: ['BA'], types: ['equipment'] },
    { title: 'Tihi svjedok (faza I)' },
  ),
  different(
    'another phase',
    { title: 'Tihi svjedok, prva faza', pillar: 'WBCSCi', partners: ['BA'], types: ['equipment'], days: ['2022-01-01', '2024-06-30'] },
    { title: 'Tihi svjedok, treća faza', days: ['2024-01-01', '2026-12-31'] },
  ),
  same(
    'statistics',
    { title: 'Statistika kriminala usklađena sa Eurostatom', pillar: 'WBCSCi', partners: ['RS'], types: ['institution building'] },
    { title: 'Статистика криминала' },
  ),
  different(
    'two statistics',
    { title: 'Statistika kriminala', pillar: 'WBCSCi', partners: ['RS'], types: ['institution building'] },
    { title: 'Statistika migracija' },
  ),
  same(
    'a conference',
    { title: 'Godišnja konferencija žena u policiji', partners: ['RS'], types: ['information exchange or network'] },
    { title: 'Жене у полицији: годишња конференција' },
  ),
  same(
    'a manual',
    { title: 'Priručnik za postupanje sa zaplijenjenim kriptovalutama', pillar: 'WBCSCi', partners: ['ME'], types: ['research or assessment'] },
    { title: 'Zaplijenjene kriptovalute: priručnik' },
  ),
  different(
    'two manuals',
    { title: 'Priručnik za zaplijenjene kriptovalute', pillar: 'WBCSCi', partners: ['ME'], types: ['research or assessment'] },
    { title: 'Priručnik za zaplijenjena vozila' },
  ),
  same(
    'treatment',
    { title: 'Liječenje zavisnika umjesto zatvora', pillar: 'WBCSCi', partners: ['BA'], types: ['rehabilitation or reintegration'] },
    { title: 'Umjesto zatvora: liječenje zavisnika od droge' },
  ),
  different(
    'two alternatives',
    { title: 'Liječenje zavisnika umjesto zatvora', pillar: 'WBCSCi', partners: ['BA'], types: ['rehabilitation or reintegration'] },
    { title: 'Elektronske narukvice umjesto zatvora' },
  ),
  same(
    'elections',
    { title: 'Plan bezbednosti izbora', pillar: 'WBCTi', partners: ['RS'], types: ['strategy or policy advice'] },
    { title: 'Безбедност избора: планирање' },
  ),
  different(
    'elections and matches',
    { title: 'Plan bezbednosti izbora', pillar: 'WBCTi', partners: ['RS'], types: ['strategy or policy advice'] },
    { title: 'Plan bezbednosti fudbalskih utakmica' },
  ),
  same(
    'electric cars',
    { title: 'Električna patrolna vozila u glavnom gradu', partners: ['ME'], types: ['equipment'] },
    { title: 'Glavni grad: patrolna vozila na struju' },
  ),
  different(
    'cars and bicycles',
    { title: 'Električna patrolna vozila u glavnom gradu', partners: ['ME'], types: ['equipment'] },
    { title: 'Patrolni bicikli u glavnom gradu' },
  ),
  same(
    'an archive',
    { title: 'Skeniranje arhive specijalnog tužilaštva', pillar: 'WBCSCi', partners: ['ME'], types: ['IT system'] },
    { title: 'Digitalna arhiva specijalnog tužilaštva' },
  ),
  different(
    'two archives',
    { title: 'Skeniranje arhive specijalnog tužilaštva', pillar: 'WBCSCi', partners: ['ME'], types: ['IT system'] },
    { title: 'Skeniranje arhive katastra' },
  ),
  same(
    'the elderly',
    { title: 'Telefonske prevare starijih osoba', pillar: 'WBCSCi', partners: ['RS'], types: ['awareness or community work'] },
    { title: 'Старије особе као жртве телефонских превара' },
  ),
  different(
    'two victims',
    { title: 'Telefonske prevare starijih osoba', pillar: 'WBCSCi', partners: ['RS'], types: ['awareness or community work'] },
    { title: 'Internet prevare malih firmi' },
  ),
]
