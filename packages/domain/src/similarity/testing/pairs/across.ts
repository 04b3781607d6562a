import { different, type LabelledPair, same } from './told.ts'

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
]
