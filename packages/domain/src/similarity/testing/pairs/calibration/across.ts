import { different, type LabelledPair, same } from '../told.ts'

/** Pairs whose records are in two languages: one project told by its donor and by its partner. */
// biome-ignore format: each record reads best in a line of its own
export const across: readonly LabelledPair[] = [
  same(
    'English and Albanian',
    { title: 'Training of the border police in risk analysis' },
    { title: 'Trajnimi i policisë kufitare për analizën e rrezikut' },
  ),
  different(
    'English and Albanian, another theme',
    { title: 'Training of the border police in risk analysis' },
    { title: 'Trajnimi i policisë kufitare për të drejtat e njeriut' },
  ),
  same(
    'English and Serbian',
    { title: 'Training of prosecutors on money laundering', pillar: 'WBCSCi', partners: ['RS'] },
    { title: 'Obuka tužilaca o pranju novca' },
  ),
  different(
    'English and Serbian, another audience',
    { title: 'Training of prosecutors on money laundering', pillar: 'WBCSCi', partners: ['RS'] },
    { title: 'Obuka sudija o pranju novca' },
  ),
  same(
    'English and Serbian in Cyrillic',
    { title: 'Protection of critical infrastructure in energy', pillar: 'WBCTi', partners: ['RS'] },
    { title: 'Заштита критичне инфраструктуре у енергетици' },
  ),
  different(
    'English and Serbian in Cyrillic, another sector',
    { title: 'Protection of critical infrastructure in energy', pillar: 'WBCTi', partners: ['RS'] },
    { title: 'Заштита критичне инфраструктуре у саобраћају' },
  ),
  same(
    'English and Macedonian',
    { title: 'Combating trafficking in human beings', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Борба против трговија со луѓе' },
  ),
  different(
    'English and Macedonian, another crime',
    { title: 'Combating trafficking in human beings', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Борба против трговија со дрога' },
  ),
  same(
    'Serbian and Macedonian',
    { title: 'Prevencija nasilnog ekstremizma u školama', pillar: 'WBCTi', partners: ['RS', 'MK'], types: ['awareness or community work'] },
    { title: 'Превенција на насилен екстремизам во училиштата' },
  ),
  different(
    'Serbian and Macedonian, another place of prevention',
    { title: 'Prevencija nasilnog ekstremizma u školama', pillar: 'WBCTi', partners: ['RS', 'MK'], types: ['awareness or community work'] },
    { title: 'Превенција на насилен екстремизам во затворите' },
  ),
  same(
    'Albanian and Macedonian',
    { title: 'Mbrojtja e dëshmitarëve', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Заштита на сведоци' },
  ),
  different(
    'Albanian and Macedonian, another group',
    { title: 'Mbrojtja e dëshmitarëve', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Заштита на жртвите' },
  ),
  same(
    'Albanian and Serbian',
    { title: 'Laboratori kriminalistik: analiza e ADN-së', pillar: 'WBCSCi', partners: ['XK'], types: ['equipment'] },
    { title: 'Kriminalistička laboratorija: DNK analiza' },
  ),
  different(
    'Albanian and Serbian, another section',
    { title: 'Laboratori kriminalistik: analiza e ADN-së', pillar: 'WBCSCi', partners: ['XK'], types: ['equipment'] },
    { title: 'Kriminalistička laboratorija: balistika' },
  ),
  same(
    'a nickname kept in both languages',
    { title: 'Quiet Harbour: port security', partners: ['ME'] },
    { title: 'Quiet Harbour – bezbjednost luka' },
  ),
  same(
    'supply of vehicles',
    { title: 'Supply of patrol vehicles for the border police', partners: ['BA'], types: ['equipment'] },
    { title: 'Nabavka patrolnih vozila za graničnu policiju' },
  ),
  different(
    'supply of vehicles and of cameras',
    { title: 'Supply of patrol vehicles for the border police', partners: ['BA'], types: ['equipment'] },
    { title: 'Nabavka kamera za graničnu policiju' },
  ),
  same(
    'a summary in English below a title in Macedonian',
    { title: 'Безбедни училишта', pillar: 'WBCTi', partners: ['MK'], summary: 'Safe schools: teachers learn to recognise radicalisation.' },
    { title: 'Safe schools: recognising radicalisation', summary: 'Teachers learn to recognise radicalisation among pupils.' },
  ),
  same(
    'law on weapons',
    { title: 'Drafting of the law on weapons', pillar: 'WBCSCi', partners: ['ME'], types: ['legal drafting'] },
    { title: 'Izrada zakona o oružju' },
  ),
  different(
    'law on weapons and law on foreigners',
    { title: 'Drafting of the law on weapons', pillar: 'WBCSCi', partners: ['ME'], types: ['legal drafting'] },
    { title: 'Izrada zakona o strancima' },
  ),
  same(
    'asylum procedure',
    { title: 'Asylum procedure: interviews', partners: ['AL'] },
    { title: 'Procedura e azilit: intervistat' },
  ),
  different(
    'asylum procedure and voluntary return',
    { title: 'Migration management: asylum', partners: ['AL'] },
    { title: 'Menaxhimi i migracionit: kthimi' },
  ),
  same(
    'financial investigations',
    { title: 'Financial investigations and asset recovery', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Финансиски истраги и одземање имот' },
  ),
  different(
    'financial investigations and financing of terrorism',
    { title: 'Financial investigations and asset recovery', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Спречување на финансирање тероризам' },
  ),
  same(
    'integrated border management',
    { title: 'Integrated border management strategy', partners: ['XK'], types: ['strategy or policy advice'] },
    { title: 'Strategjia e menaxhimit të integruar të kufirit' },
  ),
  different(
    'a strategy for the border and one against corruption',
    { title: 'Integrated border management strategy', partners: ['XK'], types: ['strategy or policy advice'] },
    { title: 'Strategjia kundër korrupsionit' },
  ),
  same(
    'joint patrols',
    { title: 'Joint border patrols', partners: ['RS', 'MK'], types: ['operational support'] },
    { title: 'Заедничке граничне патроле' },
  ),
  different(
    'joint patrols and joint investigation teams',
    { title: 'Joint border patrols', partners: ['RS', 'MK'], types: ['operational support'] },
    { title: 'Заеднички истражни тимови' },
  ),
  same(
    'electronic evidence',
    { title: 'Electronic evidence in cybercrime cases', pillar: 'WBCSCi', partners: ['BA'] },
    { title: 'Elektronski dokazi u predmetima sajber kriminala' },
  ),
  different(
    'electronic evidence and incident response',
    { title: 'Electronic evidence in cybercrime cases', pillar: 'WBCSCi', partners: ['BA'] },
    { title: 'Odgovor na sajber incidente' },
  ),
  same(
    'women in the police',
    { title: 'Women in the police', partners: ['AL'], types: ['institution building'] },
    { title: 'Gratë në polici' },
  ),
  different(
    'women and minorities in the police',
    { title: 'Recruitment of women into the police', partners: ['AL'], types: ['institution building'] },
    { title: 'Rekrutimi i pakicave në polici' },
  ),
  same(
    'reintegration of returnees',
    { title: 'Reintegration of returnees from conflict zones', pillar: 'WBCTi', partners: ['XK'], types: ['rehabilitation or reintegration'] },
    { title: 'Riintegrimi i të kthyerve nga zonat e konfliktit' },
  ),
  same(
    'small arms',
    { title: 'Small arms and light weapons strategy', pillar: 'WBCSCi', partners: ['ME'], types: ['strategy or policy advice'] },
    { title: 'Strategija za malo i lako oružje' },
  ),
  different(
    'small arms strategy and weapons storage',
    { title: 'Small arms and light weapons strategy', pillar: 'WBCSCi', partners: ['ME'], types: ['strategy or policy advice'] },
    { title: 'Skladište za oduzeto oružje', types: ['infrastructure'] },
  ),
  same(
    'hate speech',
    { title: 'Young people against hate speech on the internet', pillar: 'WBCTi', partners: ['BA'], types: ['awareness or community work'] },
    { title: 'Mladi protiv govora mržnje na internetu' },
  ),
  different(
    'the young and journalists',
    { title: 'Young people against hate speech on the internet', pillar: 'WBCTi', partners: ['BA'], types: ['awareness or community work'] },
    { title: 'Novinari protiv govora mržnje' },
  ),
  same(
    'forged documents',
    { title: 'Detection of forged documents at the border', partners: ['MK'] },
    { title: 'Откривање на фалсификувани документи на граница' },
  ),
  different(
    'forged documents and stolen vehicles',
    { title: 'Detection of forged documents at the border', partners: ['MK'] },
    { title: 'Откривање на украдени возила на граница' },
  ),
  same(
    'detection dogs',
    { title: 'Dogs for drug detection at customs', pillar: 'WBCSCi', partners: ['AL'], types: ['equipment'] },
    { title: 'Qentë për zbulimin e drogës në doganë' },
  ),
  different(
    'dogs and scanners',
    { title: 'Dogs for drug detection at customs', pillar: 'WBCSCi', partners: ['AL'], types: ['equipment'] },
    { title: 'Skaner për kontejnerë në doganë' },
  ),
  same(
    'the phase in two languages',
    { title: 'Safe Crossings, phase 2', partners: ['RS'] },
    { title: 'Safe Crossings – faza II' },
  ),
  different(
    'the phase in two languages, another one',
    { title: 'Safe Crossings, phase 2', partners: ['RS'], days: ['2023-01-01', '2025-12-31'] },
    { title: 'Safe Crossings – faza III', days: ['2023-06-01', '2026-06-30'] },
  ),
  same(
    'witness protection in English and Bosnian',
    { title: 'Witness protection unit', pillar: 'WBCSCi', partners: ['BA'], types: ['institution building'] },
    { title: 'Jedinica za zaštitu svjedoka' },
  ),
  different(
    'the unit for witnesses and the unit for cybercrime',
    { title: 'Witness protection unit', pillar: 'WBCSCi', partners: ['BA'], types: ['institution building'] },
    { title: 'Jedinica za sajber kriminal' },
  ),
  same(
    'a network of prosecutors',
    { title: 'Network of prosecutors against organised crime', pillar: 'WBCSCi', partners: ['AL'], types: ['information exchange or network'] },
    { title: 'Rrjeti i prokurorëve kundër krimit të organizuar' },
  ),
  different(
    'two networks',
    { title: 'Network of prosecutors against organised crime', pillar: 'WBCSCi', partners: ['AL'], types: ['information exchange or network'] },
    { title: 'Rrjeti i ekspertëve të kriminalistikës' },
  ),
  same(
    'prison staff',
    { title: 'Training of prison staff on radicalisation', pillar: 'WBCTi', partners: ['MK'] },
    { title: 'Обука на затворскиот персонал за радикализација' },
  ),
  different(
    'prison staff and teachers',
    { title: 'Training of prison staff on radicalisation', pillar: 'WBCTi', partners: ['MK'] },
    { title: 'Обука на наставници за радикализација' },
  ),
  same(
    'illegal logging',
    { title: 'Investigation of illegal logging', pillar: 'WBCSCi', partners: ['AL'] },
    { title: 'Hetimi i prerjes së paligjshme të pyjeve' },
  ),
  different(
    'logging and waste',
    { title: 'Investigation of illegal logging', pillar: 'WBCSCi', partners: ['AL'] },
    { title: 'Hetimi i trafikimit të mbetjeve' },
  ),
  same(
    'bomb disposal',
    { title: 'Explosive ordnance disposal: equipment for the special unit', pillar: 'WBCTi', partners: ['ME'], types: ['equipment'] },
    { title: 'Oprema specijalne jedinice za uklanjanje eksplozivnih sredstava' },
  ),
  same(
    'coastal surveillance',
    { title: 'Surveillance of the maritime border', partners: ['ME'], types: ['equipment'] },
    { title: 'Nadzor morske granice' },
  ),
  different(
    'sea and land',
    { title: 'Surveillance of the maritime border', partners: ['ME'], types: ['equipment'] },
    { title: 'Nadzor kopnene granice' },
  ),
  same(
    'community policing',
    { title: 'Community policing in rural areas', partners: ['AL'], types: ['awareness or community work'] },
    { title: 'Policimi në komunitet në zonat rurale' },
  ),
  same(
    'police academy',
    { title: 'Police academy: new curriculum', partners: ['MK'], types: ['institution building'] },
    { title: 'Полициска академија: нова наставна програма' },
  ),
  different(
    'curriculum and dormitory',
    { title: 'Police academy: new curriculum', partners: ['MK'], types: ['institution building'] },
    { title: 'Полициска академија: реновирање на зградата', types: ['infrastructure'] },
  ),
  same(
    'a register',
    { title: 'Electronic register of weapons', pillar: 'WBCSCi', partners: ['XK'], types: ['IT system'] },
    { title: 'Regjistri elektronik i armëve' },
  ),
  different(
    'two registers',
    { title: 'Electronic register of weapons', pillar: 'WBCSCi', partners: ['XK'], types: ['IT system'] },
    { title: 'Regjistri elektronik i automjeteve' },
  ),
  same(
    'complaints',
    { title: 'Complaints of citizens about the police', partners: ['MK'], types: ['institution building'] },
    { title: 'Поплаки на граѓаните за полицијата' },
  ),
  different(
    'complaints and integrity',
    { title: 'Complaints of citizens about the police', partners: ['MK'], types: ['institution building'] },
    { title: 'Интегритет во полицијата' },
  ),
  same(
    'a handbook',
    { title: 'Handbook on radicalisation for prison staff', pillar: 'WBCTi', partners: ['BA'], types: ['research or assessment'] },
    { title: 'Priručnik o radikalizaciji za zatvorsko osoblje' },
  ),
  same(
    'cultural goods',
    { title: 'Trafficking of cultural goods', pillar: 'WBCSCi', partners: ['RS'], types: ['training'] },
    { title: 'Кријумчарење културних добара' },
  ),
  same(
    'a survey',
    { title: 'Survey on trust in the police', pillar: 'WBCSCi', partners: ['BA'], types: ['research or assessment'] },
    { title: 'Anketa o povjerenju u policiju' },
  ),
  different(
    'two surveys',
    { title: 'Survey on trust in the police', pillar: 'WBCSCi', partners: ['BA'], types: ['research or assessment'] },
    { title: 'Anketa o korupciji u policiji' },
  ),
  same(
    'a risk assessment',
    { title: 'National risk assessment of money laundering', pillar: 'WBCSCi', types: ['research or assessment'] },
    { title: 'Vlerësimi kombëtar i rrezikut të pastrimit të parave' },
  ),
  different(
    'two risk assessments',
    { title: 'National risk assessment of money laundering', pillar: 'WBCSCi', types: ['research or assessment'] },
    { title: 'Vlerësimi kombëtar i rrezikut të financimit të terrorizmit' },
  ),
  same(
    'missing persons',
    { title: 'Register of missing persons', pillar: 'WBCSCi', partners: ['MK'], types: ['IT system'] },
    { title: 'Регистар на исчезнати лица' },
  ),
  same(
    'use of force',
    { title: 'Guidelines on the use of force', types: ['strategy or policy advice'] },
    { title: 'Udhëzime për përdorimin e forcës' },
  ),
  same(
    'a laboratory',
    { title: 'Accreditation of the toxicology laboratory', pillar: 'WBCSCi', partners: ['ME'], types: ['institution building'] },
    { title: 'Akreditacija toksikološke laboratorije' },
  ),
  different(
    'two laboratories',
    { title: 'Accreditation of the toxicology laboratory', pillar: 'WBCSCi', partners: ['ME'], types: ['institution building'] },
    { title: 'Akreditacija daktiloskopske laboratorije' },
  ),
  same(
    'stolen cars',
    { title: 'Operation Swift: stolen cars', pillar: 'WBCSCi', types: ['operational support'] },
    { title: 'Operacioni Swift: makina të vjedhura' },
  ),
  different(
    'two operations',
    { title: 'Operation Swift: stolen cars', pillar: 'WBCSCi', partners: ['BA'], types: ['operational support'] },
    { title: 'Operacija Swift: falsifikovani novac' },
  ),
  same(
    'asylum centre',
    { title: 'Renovation of the asylum centre', partners: ['MK'], types: ['infrastructure'] },
    { title: 'Реновирање на центарот за азил' },
  ),
  same(
    'football clubs',
    { title: 'Football clubs against violent extremism', pillar: 'WBCTi', partners: ['BA'], types: ['awareness or community work'] },
    { title: 'Fudbalski klubovi protiv nasilnog ekstremizma' },
  ),
  same(
    'English and Albanian',
    { title: 'Supervision of banks against money laundering', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Mbikëqyrja e bankave kundër pastrimit të parave' },
  ),
  different(
    'two sectors',
    { title: 'Supervision of banks against money laundering', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Mbikëqyrja e kazinove kundër pastrimit të parave' },
  ),
  same(
    'English and Serbian',
    { title: 'Investigation of cryptocurrency fraud', pillar: 'WBCSCi', partners: ['RS'] },
    { title: 'Istrage prevara sa kriptovalutama' },
  ),
  different(
    'two frauds',
    { title: 'Investigation of cryptocurrency fraud', pillar: 'WBCSCi', partners: ['RS'] },
    { title: 'Istrage prevara u osiguranju' },
  ),
  same(
    'English and Macedonian',
    { title: 'Psychologists for high-security prisons', pillar: 'WBCTi', partners: ['MK'], types: ['rehabilitation or reintegration'] },
    { title: 'Психолози во затворите со висока безбедност' },
  ),
  different(
    'two professions',
    { title: 'Psychologists for high-security prisons', pillar: 'WBCTi', partners: ['MK'], types: ['rehabilitation or reintegration'] },
    { title: 'Имами во затворите со висока безбедност' },
  ),
  same(
    'Serbian and Macedonian',
    { title: 'Studija o trgovini decom radi prosjačenja', pillar: 'WBCSCi', partners: ['RS'], types: ['research or assessment'] },
    { title: 'Студија за трговија со деца заради питачење' },
  ),
  different(
    'two studies',
    { title: 'Studija o trgovini decom radi prosjačenja', pillar: 'WBCSCi', partners: ['RS'], types: ['research or assessment'] },
    { title: 'Студија за трговија со жени' },
  ),
  same(
    'Albanian and Macedonian',
    { title: 'Mentorim i analistëve të rinj kundër terrorizmit', pillar: 'WBCTi', partners: ['MK'], types: ['mentoring or embedded expert'] },
    { title: 'Менторство за нови аналитичари за тероризам' },
  ),
  same(
    'English and Bosnian',
    { title: 'Search and seizure of electronic devices', pillar: 'WBCSCi', partners: ['BA'] },
    { title: 'Pretresanje i oduzimanje elektronskih uređaja' },
  ),
  different(
    'two steps',
    { title: 'Search and seizure of electronic devices', pillar: 'WBCSCi', partners: ['BA'] },
    { title: 'Predočavanje elektronskih dokaza na sudu' },
  ),
  same(
    'English and Albanian, a law',
    { title: 'By-laws to the law on private detectives', types: ['legal drafting'] },
    { title: 'Akte nënligjore për ligjin e detektivëve privatë' },
  ),
  different(
    'two laws',
    { title: 'By-laws to the law on private detectives', types: ['legal drafting'] },
    { title: 'Akte nënligjore për ligjin e policisë' },
  ),
  same(
    'English and Montenegrin',
    { title: 'Workshop on the terrorist use of drones', pillar: 'WBCTi', partners: ['ME'] },
    { title: 'Radionica o terorističkoj upotrebi dronova' },
  ),
  different(
    'two threats',
    { title: 'Workshop on the terrorist use of drones', pillar: 'WBCTi', partners: ['ME'] },
    { title: 'Radionica o terorističkoj upotrebi vozila' },
  ),
  same(
    'English and Cyrillic',
    { title: 'Reporting platform for hate crimes', pillar: 'WBCTi', partners: ['RS'], types: ['IT system'] },
    { title: 'Платформа за пријаву злочина из мржње' },
  ),
  different(
    'two platforms',
    { title: 'Reporting platform for hate crimes', pillar: 'WBCTi', partners: ['RS'], types: ['IT system'] },
    { title: 'Платформа за пријаву корупције' },
  ),
  same(
    'integrity',
    { title: 'Integrity in the customs administration', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Integriteti në administratën doganore' },
  ),
  different(
    'two services',
    { title: 'Integrity in the customs administration', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Integriteti në shërbimin e burgjeve' },
  ),
  same(
    'the phase',
    { title: 'Tri-border patrols, phase 2', partners: ['ME'], types: ['operational support'] },
    { title: 'Zajedničke patrole na tromeđi, faza 2' },
  ),
  different(
    'another phase',
    { title: 'Tri-border patrols, phase 2', partners: ['ME'], types: ['operational support'], days: ['2022-01-01', '2024-12-31'] },
    { title: 'Zajedničke patrole na tromeđi, faza 3', days: ['2024-01-01', '2026-12-31'] },
  ),
  different(
    'two dogs',
    { title: 'Currency detection dogs', pillar: 'WBCSCi', partners: ['RS'], types: ['equipment'] },
    { title: 'Psi za otkrivanje duvana' },
  ),
  same(
    'mediators',
    { title: 'Mediators for Roma communities', partners: ['MK'], types: ['awareness or community work'] },
    { title: 'Посредници за ромската заедница' },
  ),
  same(
    'statistics',
    { title: 'Statistics on irregular migration', types: ['institution building'] },
    { title: 'Statistikat e migracionit të parregullt' },
  ),
  same(
    'English and Albanian',
    { title: 'Body-worn cameras for traffic police', types: ['equipment'] },
    { title: 'Kamera trupore për policinë rrugore' },
  ),
  different(
    'two goods',
    { title: 'Body-worn cameras for traffic police', types: ['equipment'] },
    { title: 'Alkooltestues për policinë rrugore' },
  ),
  same(
    'English and Serbian',
    { title: 'Protection of whistle-blowers', pillar: 'WBCSCi', partners: ['RS'], types: ['institution building'] },
    { title: 'Zaštita uzbunjivača' },
  ),
  different(
    'two groups',
    { title: 'Protection of whistle-blowers', pillar: 'WBCSCi', partners: ['RS'], types: ['institution building'] },
    { title: 'Lična zaštita sudija' },
  ),
  same(
    'English and Macedonian',
    { title: 'Customs laboratory for falsified medicines', pillar: 'WBCSCi', partners: ['MK'], types: ['equipment'] },
    { title: 'Царинска лабораторија за фалсификувани лекови' },
  ),
  different(
    'two goods',
    { title: 'Customs laboratory for falsified medicines', pillar: 'WBCSCi', partners: ['MK'], types: ['equipment'] },
    { title: 'Царинска лабораторија за гориво' },
  ),
  same(
    'English and Bosnian',
    { title: 'Guide for parents on the safety of children online', pillar: 'WBCSCi', partners: ['BA'], types: ['awareness or community work'] },
    { title: 'Vodič za roditelje o sigurnosti djece na internetu' },
  ),
  different(
    'two guides',
    { title: 'Guide for parents on the safety of children online', pillar: 'WBCSCi', partners: ['BA'], types: ['awareness or community work'] },
    { title: 'Vodič za roditelje o vršnjačkom nasilju' },
  ),
  same(
    'Albanian and Macedonian',
    { title: 'Sisteme kundër dronëve për aeroportet', pillar: 'WBCTi', partners: ['MK'], types: ['equipment'] },
    { title: 'Заштита на аеродромите од дронови' },
  ),
  different(
    'two places',
    { title: 'Sisteme kundër dronëve për aeroportet', pillar: 'WBCTi', partners: ['MK'], types: ['equipment'] },
    { title: 'Заштита на затворите од дронови' },
  ),
  same(
    'Serbian and Macedonian',
    { title: 'Regionalna vežba spasavanja u poplavama', partners: ['RS'] },
    { title: 'Регионална вежба за спасување од поплави' },
  ),
  different(
    'two disasters',
    { title: 'Regionalna vežba spasavanja u poplavama', partners: ['RS'] },
    { title: 'Регионална вежба за шумски пожари' },
  ),
  same(
    'English and Cyrillic',
    { title: 'Travel documents for refugees', partners: ['RS'], types: ['IT system'] },
    { title: 'Путне исправе за избеглице' },
  ),
  different(
    'two documents',
    { title: 'Travel documents for refugees', partners: ['RS'], types: ['IT system'] },
    { title: 'Боравишне дозволе за стране раднике' },
  ),
  same(
    'English and Albanian, arms',
    { title: 'Arms export control', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Kontrolli i eksportit të armëve' },
  ),
  different(
    'two controls',
    { title: 'Arms export control', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Kontrolli i importit të barnave' },
  ),
  same(
    'English and Montenegrin',
    { title: 'Electronic registration of hotel guests', pillar: 'WBCSCi', partners: ['ME'], types: ['IT system'] },
    { title: 'Elektronska prijava hotelskih gostiju' },
  ),
  same(
    'English and Macedonian, a network',
    { title: 'Network of contact points for hate crime', pillar: 'WBCTi', partners: ['MK'], types: ['information exchange or network'] },
    { title: 'Мрежа на контакт-точки за злосторства од омраза' },
  ),
  different(
    'two networks',
    { title: 'Network of contact points for hate crime', pillar: 'WBCTi', partners: ['MK'], types: ['information exchange or network'] },
    { title: 'Мрежа на контакт-точки за исчезнати деца' },
  ),
  same(
    'war veterans',
    { title: 'War veterans and radicalisation', pillar: 'WBCTi', types: ['awareness or community work'] },
    { title: 'Veteranët e luftës dhe radikalizimi' },
  ),
  different(
    'two audiences',
    { title: 'War veterans and radicalisation', pillar: 'WBCTi', types: ['awareness or community work'] },
    { title: 'Studentët dhe radikalizimi' },
  ),
  same(
    'adviser',
    { title: 'Adviser in the anti-corruption agency', pillar: 'WBCSCi', partners: ['ME'], types: ['mentoring or embedded expert'] },
    { title: 'Savjetnik u agenciji za borbu protiv korupcije' },
  ),
  same(
    'English and Albanian',
    { title: 'Labour inspectors against forced labour', pillar: 'WBCSCi' },
    { title: 'Inspektorët e punës kundër punës së detyruar' },
  ),
  different(
    'two inspectors',
    { title: 'Labour inspectors against forced labour', pillar: 'WBCSCi' },
    { title: 'Inspektorët e tregut kundër mallrave të falsifikuara' },
  ),
  same(
    'English and Serbian',
    { title: 'Crime statistics', pillar: 'WBCSCi', partners: ['RS'], types: ['institution building'] },
    { title: 'Statistika kriminala' },
  ),
  different(
    'two statistics',
    { title: 'Crime statistics', pillar: 'WBCSCi', partners: ['RS'], types: ['institution building'] },
    { title: 'Statistika migracija' },
  ),
  same(
    'English and Macedonian',
    { title: 'Annual conference of women in the police', partners: ['MK'], types: ['information exchange or network'] },
    { title: 'Годишна конференција на жените во полицијата' },
  ),
  same(
    'English and Bosnian',
    { title: 'Manual on seized cryptocurrency', pillar: 'WBCSCi', partners: ['BA'], types: ['research or assessment'] },
    { title: 'Priručnik za zaplijenjene kriptovalute' },
  ),
  different(
    'two manuals',
    { title: 'Manual on seized cryptocurrency', pillar: 'WBCSCi', partners: ['BA'], types: ['research or assessment'] },
    { title: 'Priručnik za zaplijenjena vozila' },
  ),
  same(
    'Albanian and Macedonian',
    { title: 'Planifikimi i sigurisë për zgjedhjet', pillar: 'WBCTi', partners: ['MK'], types: ['strategy or policy advice'] },
    { title: 'Безбедност на избори: план' },
  ),
  different(
    'elections and matches',
    { title: 'Planifikimi i sigurisë për zgjedhjet', pillar: 'WBCTi', partners: ['MK'], types: ['strategy or policy advice'] },
    { title: 'Безбедност на фудбалски натпревари: план' },
  ),
  same(
    'Serbian and Macedonian',
    { title: 'Električna patrolna vozila', partners: ['RS'], types: ['equipment'] },
    { title: 'Електрични патролни возила' },
  ),
  different(
    'cars and bicycles',
    { title: 'Electric patrol cars', partners: ['ME'], types: ['equipment'] },
    { title: 'Patrolni bicikli' },
  ),
  same(
    'English and Cyrillic',
    { title: 'Election security planning', pillar: 'WBCTi', partners: ['RS'], types: ['strategy or policy advice'] },
    { title: 'План безбедности избора' },
  ),
  same(
    'English and Montenegrin',
    { title: 'Digital archive of the special prosecution', pillar: 'WBCSCi', partners: ['ME'], types: ['IT system'] },
    { title: 'Digitalna arhiva specijalnog tužilaštva' },
  ),
  different(
    'two archives',
    { title: 'Digital archive of the special prosecution', pillar: 'WBCSCi', partners: ['ME'], types: ['IT system'] },
    { title: 'Digitalna arhiva katastra' },
  ),
  same(
    'English and Albanian, a phase',
    { title: 'Silent Witness, phase 1', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Silent Witness, faza e parë' },
  ),
  different(
    'another phase',
    { title: 'Silent Witness, phase 1', pillar: 'WBCSCi', types: ['equipment'], days: ['2022-01-01', '2024-06-30'] },
    { title: 'Silent Witness, faza e dytë', days: ['2024-01-01', '2026-12-31'] },
  ),
  same(
    'telephone fraud',
    { title: 'Telephone fraud', pillar: 'WBCSCi', partners: ['RS'], types: ['awareness or community work'] },
    { title: 'Telefonske prevare' },
  ),
  different(
    'two frauds',
    { title: 'Telephone fraud against the elderly', pillar: 'WBCSCi', partners: ['RS'], types: ['awareness or community work'] },
    { title: 'Prevare u javnim nabavkama' },
  ),
]
