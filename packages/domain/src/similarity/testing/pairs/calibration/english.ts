import { different, type LabelledPair, same } from '../told.ts'

/** Pairs of which both records are in English. */
// biome-ignore format: each record reads best in a line of its own
export const english: readonly LabelledPair[] = [
  same(
    'words in another order, with an acronym',
    { title: 'Countering serious crime in the Western Balkans', pillar: 'WBCSCi' },
    { title: 'CSC WB: Western Balkans serious crime project' },
  ),
  same(
    'words in another order',
    { title: 'Training of border police in document examination' },
    { title: 'Document examination training for the border police' },
  ),
  different(
    'training and equipment',
    { title: 'Border police training' },
    { title: 'Border police equipment', types: ['equipment'] },
  ),
  different(
    'another partner',
    { title: 'Support to P/CVE in Albania', pillar: 'WBCTi', partners: ['AL'] },
    { title: 'Support to P/CVE in Serbia', partners: ['RS'] },
  ),
  same(
    'the donor named in front',
    { title: 'Integrated border management at the blue border', summary: 'Procedures and joint patrols for coast guard, customs and border police.' },
    { title: 'Harbour Fund – Integrated Border Management (IBM) at the Blue Border' },
  ),
  same(
    'an abbreviation for its words',
    { title: 'Integrated border management: risk analysis units' },
    { title: 'IBM risk analysis units' },
  ),
  different(
    'another theme, the same frame',
    { title: 'Strengthening the capacities of the border police in risk analysis' },
    { title: 'Strengthening the capacities of the border police in returns' },
  ),
  different(
    'another phase',
    { title: 'Safe Crossings, phase I', days: ['2022-01-01', '2024-12-31'] },
    { title: 'Safe Crossings, phase II', days: ['2023-06-01', '2026-12-31'] },
  ),
  same(
    'the phase in another numeral',
    { title: 'Safe Crossings, phase II' },
    { title: 'Safe Crossings (Phase 2)' },
  ),
  different(
    'another phase within the same months',
    { title: 'Regional firearms roadmap support, phase 2', pillar: 'WBCSCi' },
    { title: 'Regional firearms roadmap support, phase 3' },
  ),
  same(
    'a typing error',
    { title: 'Witness protection units: secure relocation', pillar: 'WBCSCi' },
    { title: 'Witness protecton units: secure relocation' },
  ),
  same(
    'British and American spelling',
    { title: 'Programme for the modernisation of the forensic laboratory', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Forensic Laboratory Modernization Program' },
  ),
  different(
    'the same laboratory, another part of it',
    { title: 'Forensic laboratory: DNA section', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Forensic laboratory: ballistics section' },
  ),
  same(
    'a subtitle left out',
    { title: 'Quiet Harbour: port security and container profiling', types: ['equipment', 'training'] },
    { title: 'Quiet Harbour port security' },
  ),
  same(
    'a title in capitals with a code in front',
    { title: 'Support to the financial intelligence unit', pillar: 'WBCSCi', summary: 'Analysts learn to trace virtual assets.' },
    { title: 'HF-2231 SUPPORT TO THE FINANCIAL INTELLIGENCE UNIT', summary: 'Tracing of virtual assets by analysts.' },
  ),
  different(
    'financial intelligence and criminal intelligence',
    { title: 'Support to the financial intelligence unit', pillar: 'WBCSCi' },
    { title: 'Support to the criminal intelligence unit' },
  ),
  same(
    'synonyms: fight, combat',
    { title: 'Fight against trafficking in human beings', pillar: 'WBCSCi' },
    { title: 'Combating human trafficking (THB)' },
  ),
  different(
    'trafficking of people and of drugs',
    { title: 'Combating human trafficking', pillar: 'WBCSCi' },
    { title: 'Combating drug trafficking' },
  ),
  different(
    'trafficking of firearms and of drugs',
    { title: 'Fight against the trafficking of firearms', pillar: 'WBCSCi' },
    { title: 'Fight against the trafficking of drugs' },
  ),
  same(
    'the longer title of an annual report',
    { title: 'Mentoring prosecutors in money laundering cases', pillar: 'WBCSCi', types: ['mentoring or embedded expert'] },
    { title: 'Anti-money-laundering: mentoring for prosecutors' },
  ),
  different(
    'prosecutors and judges',
    { title: 'Mentoring prosecutors in money laundering cases', pillar: 'WBCSCi', types: ['mentoring or embedded expert'] },
    { title: 'Mentoring judges in money laundering cases' },
  ),
  same(
    'the same course under the name of its series',
    { title: 'Open-source intelligence course for counter-terrorism analysts', pillar: 'WBCTi' },
    { title: 'OSINT course for CT analysts' },
  ),
  different(
    'another course of the series',
    { title: 'Open-source intelligence course for counter-terrorism analysts', pillar: 'WBCTi' },
    { title: 'Interview techniques course for counter-terrorism analysts' },
  ),
  different(
    'the edition of another year',
    { title: 'Summer school on cybercrime 2024', pillar: 'WBCSCi', days: ['2024-07-01', '2024-07-12'] },
    { title: 'Summer school on cybercrime 2025', days: ['2025-07-01', '2025-07-12'] },
  ),
  same(
    'one with the year, one without',
    { title: 'Summer school on cybercrime 2025', pillar: 'WBCSCi', days: ['2025-07-01', '2025-07-12'] },
    { title: 'Cybercrime summer school', days: ['2025-07-01', '2025-07-12'] },
  ),
  different(
    'another town',
    { title: 'Construction of the border police station in Kukës', types: ['infrastructure'] },
    { title: 'Construction of the border police station in Korçë' },
  ),
  same(
    'the town in another spelling',
    { title: 'Construction of the border police station in Korçë', types: ['infrastructure'] },
    { title: 'Border police station in Korca: construction' },
  ),
  same(
    'the same summary under a nickname',
    { title: 'Lighthouse', summary: 'Coastal radar and a joint maritime operations centre for coast guard, border police and navy.', types: ['equipment'] },
    { title: 'Coastal radar and joint maritime operations centre (Lighthouse)' },
  ),
  different(
    'one nickname, two components',
    { title: 'Lighthouse: coastal radar', types: ['equipment'] },
    { title: 'Lighthouse: training of crews' },
  ),
  same(
    'a component told by its donor as the whole',
    { title: 'Community policing in rural municipalities', pillar: 'WBCTi', types: ['awareness or community work'] },
    { title: 'Rural community policing', by: ['Harbour Fund', 'Lantern Foundation'] },
  ),
  different(
    'the same words from bodies that have nothing to do with each other, for other people',
    { title: 'Community policing in rural municipalities', pillar: 'WBCTi', partners: ['BA'] },
    { title: 'Community policing', by: ['Linden Agency', 'Lantern Foundation'], partners: ['XK'] },
  ),
  different(
    'the same title, years later',
    { title: 'Twinning with the customs administration', days: ['2015-01-01', '2017-06-30'], types: ['study visit or twinning'] },
    { title: 'Twinning with the customs administration', days: ['2024-09-01', '2026-08-31'] },
  ),
  same(
    'the same title, the days a little apart',
    { title: 'Twinning with the customs administration', days: ['2024-01-01', '2026-06-30'], types: ['study visit or twinning'] },
    { title: 'Customs Administration Twinning', days: ['2024-03-01', '2026-08-31'] },
  ),
  different(
    'customs and tax',
    { title: 'Twinning with the customs administration', types: ['study visit or twinning'] },
    { title: 'Twinning with the tax administration' },
  ),
  same(
    'words of the donor around the same core',
    { title: 'Programme of assistance to the implementation of the strategy on small arms and light weapons', pillar: 'WBCSCi', types: ['strategy or policy advice'] },
    { title: 'SALW strategy implementation assistance' },
  ),
  different(
    'drawing up a strategy and storing arms',
    { title: 'Small arms and light weapons: strategy and action plan', pillar: 'WBCSCi', types: ['strategy or policy advice'] },
    { title: 'Small arms and light weapons: secure storage of seized arms', types: ['infrastructure'] },
  ),
  same(
    'a title cut off at the end',
    { title: 'Establishment of a national platform for the exchange of passenger name records between competent authorities', pillar: 'WBCTi', types: ['IT system'] },
    { title: 'Establishment of a national platform for the exchange of passenger name rec…' },
  ),
  same(
    'an abbreviation and its words',
    { title: 'Passenger name records: a unit and its software', pillar: 'WBCTi', types: ['IT system'] },
    { title: 'PNR unit and software' },
  ),
  different(
    'passenger records and vessel records',
    { title: 'National system for passenger information', types: ['IT system'] },
    { title: 'National system for vessel traffic information' },
  ),
  same(
    'the name of the programme in front',
    { title: 'Regional Security Programme – Component 3: joint investigation teams', pillar: 'WBCSCi', types: ['operational support'] },
    { title: 'Joint investigation teams (component 3 of the regional security programme)' },
  ),
  different(
    'another component of the programme',
    { title: 'Regional Security Programme – Component 3: joint investigation teams', pillar: 'WBCSCi', types: ['operational support'] },
    { title: 'Regional Security Programme – Component 2: asset recovery' },
  ),
  different(
    'another lot of a tender',
    { title: 'Supply of patrol vehicles, lot 1', types: ['equipment'] },
    { title: 'Supply of patrol vehicles, lot 2' },
  ),
  same(
    'supply and delivery',
    { title: 'Supply of thermal cameras to the green border', types: ['equipment'] },
    { title: 'Delivery of thermal imaging cameras for the green border' },
  ),
  different(
    'two goods for one border',
    { title: 'Supply of thermal cameras to the green border', types: ['equipment'] },
    { title: 'Supply of all-terrain vehicles to the green border' },
  ),
  same(
    'singular and plural',
    { title: 'Rehabilitation of returning foreign terrorist fighters and their families', pillar: 'WBCTi', types: ['rehabilitation or reintegration'] },
    { title: 'Foreign terrorist fighter returnees: rehabilitation of families' },
  ),
  different(
    'prosecution and rehabilitation of the same people',
    { title: 'Returning foreign terrorist fighters: prosecution', pillar: 'WBCTi', types: ['training'] },
    { title: 'Returning foreign terrorist fighters: rehabilitation', types: ['rehabilitation or reintegration'] },
  ),
  same(
    'probation told in two ways',
    { title: 'Disengagement of violent extremist prisoners through probation', pillar: 'WBCTi', types: ['rehabilitation or reintegration'] },
    { title: 'Probation and disengagement for violent extremist offenders in prison' },
  ),
  different(
    'prison staff and probation officers',
    { title: 'Training of prison staff on violent extremism', pillar: 'WBCTi' },
    { title: 'Training of probation officers on violent extremism' },
  ),
  same(
    'summaries carry what the titles do not share',
    { title: 'Stronger together', pillar: 'WBCTi', summary: 'Local prevention councils in twelve municipalities plan against radicalisation.' },
    { title: 'Stronger Together – local prevention councils' },
  ),
  different(
    'the same motto for two things',
    { title: 'Stronger together: local prevention councils', pillar: 'WBCTi' },
    { title: 'Stronger together: hotline for parents' },
  ),
  same(
    'cyber in two spellings',
    { title: 'Cyber security incident response team', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Cybersecurity: Computer Security Incident Response Team (CSIRT)' },
  ),
  different(
    'cyber incidents and cyber evidence',
    { title: 'Cyber incident response for ministries', pillar: 'WBCSCi' },
    { title: 'Electronic evidence for cyber investigators' },
  ),
  same(
    'asset recovery with its acronym',
    { title: 'Asset recovery office: establishment and first cases', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Establishment of the Asset Recovery Office (ARO)' },
  ),
  different(
    'recovering and managing assets',
    { title: 'Asset recovery office: tracing abroad', pillar: 'WBCSCi', types: ['training'] },
    { title: 'Asset management office: sale of seized vehicles' },
  ),
  same(
    'typing errors in two words',
    { title: 'Enhancement of surveillance at the maritime border', types: ['equipment'] },
    { title: 'Enhancment of survelliance at the maritime border' },
  ),
  different(
    'the land border and the sea border',
    { title: 'Enhancement of surveillance at the maritime border', types: ['equipment'] },
    { title: 'Enhancement of surveillance at the land border' },
  ),
  same(
    'sniffer dogs in other words',
    { title: 'Dog handlers: sniffer dogs for drugs and explosives', pillar: 'WBCSCi' },
    { title: 'Drug and explosive detection dogs and their handlers' },
  ),
  different(
    'dogs and scanners for the same purpose',
    { title: 'Detection dogs for customs at the port', types: ['equipment'] },
    { title: 'Container scanner for customs at the port' },
  ),
  same(
    'a study visit in other words',
    { title: 'Study visit of border police commanders to the joint contact centre', types: ['study visit or twinning'], days: ['2025-05-12', '2025-05-16'] },
    { title: 'Visit of commanders of the border police to a joint contact centre (study visit)' },
  ),
  different(
    'two study visits of one group',
    { title: 'Study visit of border police commanders to the joint contact centre', types: ['study visit or twinning'], days: ['2025-05-12', '2025-05-16'] },
    { title: 'Study visit of border police commanders to the canine school', days: ['2025-09-08', '2025-09-12'] },
  ),
  different(
    'another funder and another implementer for the same course',
    { title: 'Course on forged documents', by: ['Alpine Cooperation', 'Ridgeline'] },
    { title: 'Course on forged documents', by: ['Juniper Trust', 'Safe Towns'] },
  ),
  same(
    'the implementer reports what the funder reported',
    { title: 'Course on forged documents', by: ['Alpine Cooperation', 'Ridgeline'] },
    { title: 'Forged document course', by: ['Alpine Cooperation', 'Alpine Cooperation'] },
  ),
  same(
    'long bureaucratic form of a short title',
    { title: 'Legal drafting: law on weapons', pillar: 'WBCSCi', types: ['legal drafting'] },
    { title: 'Technical assistance to the Ministry of Interior for drafting the Law on Weapons' },
  ),
  different(
    'two laws',
    { title: 'Technical assistance to the Ministry of Interior for drafting the Law on Weapons', pillar: 'WBCSCi', types: ['legal drafting'] },
    { title: 'Technical assistance to the Ministry of Interior for drafting the Law on Private Security' },
  ),
  different(
    'two ministries',
    { title: 'Technical assistance to the Ministry of Interior in human resources', types: ['institution building'] },
    { title: 'Technical assistance to the Ministry of Justice in human resources' },
  ),
  same(
    'ministry by its letters',
    { title: 'Human resources management in the Ministry of Internal Affairs', types: ['institution building'] },
    { title: 'HRM in the MoI: human resources in the Ministry of the Interior' },
  ),
  same(
    'environmental crime told twice',
    { title: 'Illegal logging: investigators and forest guards', pillar: 'WBCSCi' },
    { title: 'Training investigators and forest guards against illegal logging' },
  ),
  different(
    'two environmental crimes',
    { title: 'Training inspectors against illegal logging', pillar: 'WBCSCi' },
    { title: 'Training inspectors against waste trafficking' },
  ),
  same(
    'a table-top exercise',
    { title: 'Crisis exercise for the protection of critical energy infrastructure', pillar: 'WBCTi', days: ['2025-10-06', '2025-10-08'] },
    { title: 'Exercise: protecting critical infrastructure (energy) in a crisis', days: ['2025-10-06', '2025-10-08'] },
  ),
  different(
    'two sectors of critical infrastructure',
    { title: 'Protection of critical infrastructure: energy', pillar: 'WBCTi' },
    { title: 'Protection of critical infrastructure: transport' },
  ),
  different(
    'soft targets and critical infrastructure',
    { title: 'Protection of public spaces', pillar: 'WBCTi', types: ['training'] },
    { title: 'Protection of critical infrastructure' },
  ),
  same(
    'only hyphens and capitals differ',
    { title: 'Follow-the-Money: parallel financial investigations', pillar: 'WBCSCi' },
    { title: 'Follow the money – Parallel Financial Investigations' },
  ),
  different(
    'boilerplate is all that is shared',
    { title: 'Support to the strengthening of institutional capacities in the field of migration', types: ['institution building'] },
    { title: 'Support to the strengthening of institutional capacities in the field of anti-corruption' },
  ),
  different(
    'the region and the programme are all that is shared',
    { title: 'EU support to the Western Balkans: veterinary border inspection', types: ['equipment'] },
    { title: 'EU support to the Western Balkans: weapons registries' },
  ),
  same(
    'EU written out',
    { title: 'EU support to veterinary border inspection posts', types: ['equipment'] },
    { title: 'European Union assistance to Border Inspection Posts (veterinary)' },
  ),
  same(
    'unaccompanied minors, children',
    { title: 'Protection of unaccompanied minors at the border', types: ['training'] },
    { title: 'Protecting unaccompanied children at borders' },
  ),
  different(
    'two vulnerable groups',
    { title: 'Identification of unaccompanied minors at the border' },
    { title: 'Identification of victims of trafficking at the border' },
  ),
  same(
    'asylum told twice',
    { title: 'Asylum interviews and country-of-origin information', types: ['training'] },
    { title: 'Country of origin information and interviews in the asylum procedure' },
  ),
  different(
    'asylum and return',
    { title: 'Migration management: asylum procedure', types: ['training'] },
    { title: 'Migration management: voluntary return', types: ['training'] },
  ),
  same(
    'return and readmission',
    { title: 'Readmission agreements: case handling', types: ['IT system'] },
    { title: 'Readmission case management (agreements)' },
  ),
  same(
    'gender in the police',
    { title: 'Women in the border police: recruitment and careers', types: ['institution building'] },
    { title: 'Recruitment and career of women in border police' },
  ),
  different(
    'recruiting two groups',
    { title: 'Recruitment of women into the police', types: ['institution building'] },
    { title: 'Recruitment of minority officers into the police' },
  ),
  same(
    'a transcription slip in a name',
    { title: 'Network of prosecutors PROSNET', pillar: 'WBCSCi', types: ['information exchange or network'] },
    { title: 'PROS-NET prosecutors network' },
  ),
  different(
    'two networks',
    { title: 'Network of prosecutors', pillar: 'WBCSCi', types: ['information exchange or network'] },
    { title: 'Network of forensic experts' },
  ),
  same(
    'unspecified titles of one programme with the theme behind a semicolon',
    { title: 'Directorate of Justice – unspecified training; crime scene management', pillar: 'WBCSCi', by: ['Meridian Department', 'Meridian Department'] },
    { title: 'Directorate of Justice training: Crime Scene Management' },
  ),
  different(
    'unspecified titles of one programme with another theme behind the semicolon',
    { title: 'Directorate of Justice – unspecified training; crime scene management', pillar: 'WBCSCi', by: ['Meridian Department', 'Meridian Department'] },
    { title: 'Directorate of Justice – unspecified training; public corruption' },
  ),
  different(
    'grants of one programme to two towns',
    { title: 'Small grants for youth against violent extremism: Zenica', pillar: 'WBCTi', partners: ['BA'], types: ['grant to civil society'] },
    { title: 'Small grants for youth against violent extremism: Tuzla' },
  ),
  same(
    'grants told with other words',
    { title: 'Small grants for youth against violent extremism', pillar: 'WBCTi', types: ['grant to civil society'] },
    { title: 'Youth against violent extremism: a small grants scheme' },
  ),
  same(
    'cash couriers',
    { title: 'Cash couriers: controls at airports', pillar: 'WBCSCi' },
    { title: 'Control of cash couriers at the airport' },
  ),
  different(
    'airport and seaport',
    { title: 'Airport security: baggage screening', types: ['equipment'] },
    { title: 'Seaport security: container screening', types: ['equipment'] },
  ),
  same(
    'drug precursors',
    { title: 'Monitoring of drug precursors', pillar: 'WBCSCi' },
    { title: 'Precursor monitoring (drugs)' },
  ),
  different(
    'drug precursors and explosives precursors',
    { title: 'Monitoring of drug precursors', pillar: 'WBCSCi' },
    { title: 'Monitoring of explosives precursors' },
  ),
  same(
    'an early-warning system',
    { title: 'Early warning system on new psychoactive substances', pillar: 'WBCSCi', types: ['information exchange or network'] },
    { title: 'EWS for new psychoactive substances (NPS)' },
  ),
  same(
    'disinformation and hate speech with the same summary',
    { title: 'Resilient Net', pillar: 'WBCTi', summary: 'Teachers and journalists learn to recognise terrorist propaganda and hate speech on the internet.' },
    { title: 'Resilient Net', summary: 'Recognising terrorist propaganda and hate speech online: courses for teachers and journalists.' },
  ),
  different(
    'one audience, two topics',
    { title: 'Courses for journalists on terrorist propaganda', pillar: 'WBCTi' },
    { title: 'Courses for journalists on corruption' },
  ),
  same(
    'explosive ordnance',
    { title: 'EOD teams: robots and suits', pillar: 'WBCTi', types: ['equipment'] },
    { title: 'Explosive ordnance disposal teams: robots and protective suits' },
  ),
  different(
    'hostage negotiators and bomb teams',
    { title: 'Special police unit: hostage negotiation', pillar: 'WBCTi' },
    { title: 'Special police unit: bomb disposal' },
  ),
  same(
    'ballistic database',
    { title: 'Ballistic database connected with the regional hub', pillar: 'WBCSCi', types: ['IT system'] },
    { title: 'Connecting the database on ballistics to a regional hub' },
  ),
  different(
    'two databases',
    { title: 'Connecting the ballistic database to the regional hub', pillar: 'WBCSCi', types: ['IT system'] },
    { title: 'Connecting the DNA database to the regional hub' },
  ),
  same(
    'police academy curriculum',
    { title: 'New curriculum of the police academy', types: ['institution building'] },
    { title: 'Police Academy: curricula reform' },
  ),
  different(
    'what an academy teaches and where it sleeps',
    { title: 'Police academy: new curriculum', types: ['institution building'] },
    { title: 'Police academy: new dormitory', types: ['infrastructure'] },
  ),
  same(
    'standing of informants',
    { title: 'Handling of informants and undercover agents', pillar: 'WBCSCi' },
    { title: 'Undercover agents and informant handling' },
  ),
  different(
    'special investigative means, two of them',
    { title: 'Special investigative measures: undercover agents', pillar: 'WBCSCi' },
    { title: 'Special investigative measures: interception of communications' },
  ),
  same(
    'victims’ shelters',
    { title: 'Shelters for victims of trafficking', pillar: 'WBCSCi', types: ['infrastructure'] },
    { title: 'Trafficking victims: shelter network' },
  ),
  same(
    'a donor’s template with blanks',
    { title: 'Contribution to the project “Search and rescue at sea”', types: ['equipment'] },
    { title: 'Search and Rescue at Sea' },
  ),
  different(
    'a donor’s template with two projects in it',
    { title: 'Contribution to the project “Search and rescue at sea”', types: ['equipment'] },
    { title: 'Contribution to the project “Mountain rescue”' },
  ),
  different(
    'the same course for two levels',
    { title: 'Basic course in criminal analysis', pillar: 'WBCSCi' },
    { title: 'Advanced course in criminal analysis' },
  ),
  same(
    'mobile teams in the field',
    { title: 'Mobile teams for inland checks', types: ['equipment'] },
    { title: 'Inland control: mobile teams' },
  ),
  different(
    'two modules of one certificate',
    { title: 'Certificate in financial crime: introductory module', pillar: 'WBCSCi' },
    { title: 'Certificate in financial crime: final module' },
  ),
  different(
    'one programme at two ranks',
    { title: 'Leadership programme for mid-level police managers', types: ['training'] },
    { title: 'Leadership programme for senior police managers' },
  ),
  same(
    'one programme, ranks told with other words',
    { title: 'Leadership programme for mid-level police managers', types: ['training'] },
    { title: 'Mid-level management: leadership course in the police' },
  ),
  different(
    'the day and the night on one river',
    { title: 'River patrols: night vision for boats', types: ['equipment'] },
    { title: 'River patrols: engines for boats' },
  ),
  different(
    'one nickname, two audiences',
    { title: 'Open Eyes: hotel staff against trafficking', pillar: 'WBCSCi', types: ['awareness or community work'] },
    { title: 'Open Eyes: bus drivers against trafficking' },
  ),
  same(
    'one nickname, the audience told twice',
    { title: 'Open Eyes: hotel staff against trafficking', pillar: 'WBCSCi', types: ['awareness or community work'] },
    { title: 'Open Eyes, a campaign with hotels against human trafficking' },
  ),
  different(
    'design and works of one building',
    { title: 'Design study for the new border crossing at the lake', types: ['research or assessment'] },
    { title: 'Works for the new border crossing at the lake', types: ['infrastructure'] },
  ),
  different(
    'a crossing for people and one for goods',
    { title: 'Reconstruction of the passenger terminal at the border crossing', types: ['infrastructure'] },
    { title: 'Reconstruction of the freight terminal at the border crossing' },
  ),
  same(
    'the building told in other words',
    { title: 'Reconstruction of the freight terminal at the border crossing', types: ['infrastructure'] },
    { title: 'Rebuilding a border crossing’s cargo terminal' },
  ),
  different(
    'two registers',
    { title: 'Electronic register of weapon owners', pillar: 'WBCSCi', types: ['IT system'] },
    { title: 'Electronic register of vehicle owners' },
  ),
  different(
    'two handbooks of one series',
    { title: 'Handbook for prison staff on radicalisation', pillar: 'WBCTi', types: ['research or assessment'] },
    { title: 'Handbook for prison staff on corruption' },
  ),
  same(
    'a handbook and its guide',
    { title: 'Handbook for prison staff on radicalisation', pillar: 'WBCTi', types: ['research or assessment'] },
    { title: 'Radicalisation in prison: a guide for staff' },
  ),
  different(
    'two conferences of one donor',
    { title: 'Regional conference on the trafficking of cultural goods', pillar: 'WBCSCi', types: ['information exchange or network'] },
    { title: 'Regional conference on the trafficking of wildlife' },
  ),
  different(
    'licences and servers of one system',
    { title: 'Case management system of the prosecution: licences', pillar: 'WBCSCi', types: ['IT system'] },
    { title: 'Case management system of the prosecution: servers' },
  ),
  different(
    'two case management systems',
    { title: 'Case management system for prosecutors', pillar: 'WBCSCi', types: ['IT system'] },
    { title: 'Case management system for probation' },
  ),
  same(
    'one case management system',
    { title: 'Case management system for prosecutors', pillar: 'WBCSCi', types: ['IT system'] },
    { title: 'CMS for prosecutors: electronic case management' },
  ),
  different(
    'policy and practice of one theme',
    { title: 'Disinformation: a strategy for the government', pillar: 'WBCTi', types: ['strategy or policy advice'] },
    { title: 'Disinformation: courses for schools', types: ['training'] },
  ),
  same(
    'a long sentence of a donor',
    { title: 'Assistance to the border police in introducing document readers at all international crossings', types: ['equipment'] },
    { title: 'Document readers for border crossings' },
  ),
  same(
    'a donor’s code behind the title',
    { title: 'Asset declarations of police officers', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Asset declarations of police officers [AC-2023/114]' },
  ),
  different(
    'one institution, two tasks',
    { title: 'Police inspectorate: complaints of citizens', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Police inspectorate: integrity tests' },
  ),
  same(
    'the inspectorate and its task',
    { title: 'Police inspectorate: complaints of citizens', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Handling citizens’ complaints in the police inspectorate' },
  ),
  different(
    'two seas of paper',
    { title: 'Digital archive of the border police', types: ['IT system'] },
    { title: 'Digital radio of the border police', types: ['equipment'] },
  ),
  different(
    'analysis for two units',
    { title: 'Analytical software for the organised crime department', pillar: 'WBCSCi', types: ['IT system'] },
    { title: 'Analytical software for the border department' },
  ),
  same(
    'one software',
    { title: 'Analytical software for the organised crime department', pillar: 'WBCSCi', types: ['IT system'] },
    { title: 'Analysis software (department for organised crime)' },
  ),
  different(
    'two chapters of one acquis',
    { title: 'Alignment with the EU acquis on visas', types: ['legal drafting'] },
    { title: 'Alignment with the EU acquis on asylum' },
  ),
  different(
    'two peer reviews',
    { title: 'Peer review of border management at the northern border', types: ['research or assessment'] },
    { title: 'Peer review of border management at the southern border' },
  ),
  same(
    'one peer review',
    { title: 'Peer review of border management at the northern border', types: ['research or assessment'] },
    { title: 'Northern border: a peer review of its management' },
  ),
  different(
    'hardware and people of one centre',
    { title: 'National coordination centre: hardware', types: ['equipment'] },
    { title: 'National coordination centre: staffing', types: ['institution building'] },
  ),
  different(
    'two national centres',
    { title: 'National coordination centre for border control', types: ['institution building'] },
    { title: 'National training centre for border control' },
  ),
  same(
    'one national centre',
    { title: 'National coordination centre for border control', types: ['institution building'] },
    { title: 'Border control: national coordination centre (NCC)' },
  ),
  different(
    'two weeks of one academy',
    { title: 'Joint academy week for young diplomats', pillar: 'WBCSCi' },
    { title: 'Joint academy week for young prosecutors' },
  ),
  different(
    'two crimes behind one method',
    { title: 'Undercover purchases on the darknet: drugs', pillar: 'WBCSCi' },
    { title: 'Undercover purchases on the darknet: firearms' },
  ),
  different(
    'two tools of one lab',
    { title: 'Mobile phone extraction kits for the digital forensics lab', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Hard disk imaging kits for the digital forensics lab' },
  ),
  same(
    'one tool',
    { title: 'Mobile phone extraction kits for the digital forensics lab', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Digital forensics: kits to extract mobile phones' },
  ),
  different(
    'two ends of a chain',
    { title: 'Custody records for first-instance detention', pillar: 'WBCSCi', types: ['IT system'] },
    { title: 'Custody records for transport of detainees' },
  ),
  different(
    'two public bodies',
    { title: 'Integrity plan for the customs administration', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Integrity plan for the tax administration' },
  ),
  different(
    'two rounds of grants',
    { title: 'Civil society facility, call 1: prevention in schools', pillar: 'WBCTi' },
    { title: 'Civil society facility, call 2: prevention in prisons' },
  ),
  different(
    'two kinds of victims',
    { title: 'Support services for victims of terrorism', pillar: 'WBCTi', types: ['institution building'] },
    { title: 'Support services for victims of cyber fraud' },
  ),
  same(
    'one service',
    { title: 'Support services for victims of terrorism', pillar: 'WBCTi', types: ['institution building'] },
    { title: 'Victims of terrorism: help desk and services' },
  ),
  different(
    'two languages of one service',
    { title: 'Interpreters for asylum interviews in Arabic' },
    { title: 'Interpreters for asylum interviews in Pashto' },
  ),
  different(
    'winter and summer',
    { title: 'Winter equipment for mountain patrols', types: ['equipment'] },
    { title: 'Summer uniforms for mountain patrols' },
  ),
  same(
    'winter told twice',
    { title: 'Winter equipment for mountain patrols', types: ['equipment'] },
    { title: 'Mountain patrols: winter clothing and equipment' },
  ),
  different(
    'two surveys',
    { title: 'Survey on trust in the police', pillar: 'WBCSCi', types: ['research or assessment'] },
    { title: 'Survey on corruption in the police' },
  ),
  same(
    'one survey',
    { title: 'Survey on trust in the police', pillar: 'WBCSCi', types: ['research or assessment'] },
    { title: 'Public trust in police: annual survey' },
  ),
  different(
    'two lines of one programme',
    { title: 'Police cooperation convention: exchange of DNA profiles', pillar: 'WBCSCi', types: ['IT system'] },
    { title: 'Police cooperation convention: exchange of vehicle registration data' },
  ),
  same(
    'one line of it',
    { title: 'Police cooperation convention: exchange of DNA profiles', pillar: 'WBCSCi', types: ['IT system'] },
    { title: 'DNA profile exchange under the police cooperation convention' },
  ),
  different(
    'pre- and post-',
    { title: 'Pre-deployment training of border guards' },
    { title: 'Post-return monitoring by border guards' },
  ),
  different(
    'two risks',
    { title: 'National risk assessment of money laundering', pillar: 'WBCSCi', types: ['research or assessment'] },
    { title: 'National risk assessment of terrorist financing' },
  ),
  same(
    'one risk assessment',
    { title: 'National risk assessment of money laundering', pillar: 'WBCSCi', types: ['research or assessment'] },
    { title: 'NRA on money laundering' },
  ),
  different(
    'supervision of two sectors',
    { title: 'Supervision of casinos against money laundering', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Supervision of notaries against money laundering' },
  ),
  different(
    'two posts at one lake',
    { title: 'Police post on the eastern shore of the lake', types: ['infrastructure'] },
    { title: 'Police post on the western shore of the lake' },
  ),
  different(
    'two procurements of one system',
    { title: 'Automated fingerprint identification: workstations', pillar: 'WBCSCi', types: ['IT system'] },
    { title: 'Automated fingerprint identification: maintenance contract' },
  ),
  same(
    'the same in letters',
    { title: 'Automated fingerprint identification: workstations', pillar: 'WBCSCi', types: ['IT system'] },
    { title: 'AFIS workstations' },
  ),
  different(
    'the founding and the closing conference',
    { title: 'Opening conference of the Danube partnership', days: ['2024-02-01', '2024-02-02'], types: ['information exchange or network'] },
    { title: 'Closing conference of the Danube partnership', days: ['2026-11-10', '2026-11-11'] },
  ),
  different(
    'two guidelines',
    { title: 'Guidelines on body searches at the border', types: ['strategy or policy advice'] },
    { title: 'Guidelines on the use of force at the border' },
  ),
  same(
    'one guideline',
    { title: 'Guidelines on the use of force at the border', types: ['strategy or policy advice'] },
    { title: 'Use of force: guidelines for border police' },
  ),
  different(
    'two audits',
    { title: 'Audit of the witness protection budget', pillar: 'WBCSCi', types: ['research or assessment'] },
    { title: 'Audit of the special investigation budget' },
  ),
  different(
    'one unit, two sciences',
    { title: 'Forensic centre: toxicology', pillar: 'WBCSCi' },
    { title: 'Forensic centre: handwriting' },
  ),
  different(
    'two registers of persons',
    { title: 'Register of sex offenders', pillar: 'WBCSCi', types: ['IT system'] },
    { title: 'Register of missing persons' },
  ),
  same(
    'one register',
    { title: 'Register of missing persons', pillar: 'WBCSCi', types: ['IT system'] },
    { title: 'Missing persons registry' },
  ),
  different(
    'two exhibitions',
    { title: 'Travelling exhibition on forced marriages', pillar: 'WBCSCi', types: ['awareness or community work'] },
    { title: 'Travelling exhibition on labour exploitation' },
  ),
  different(
    'two parts of a law',
    { title: 'Implementing acts of the law on foreigners: visas', types: ['legal drafting'] },
    { title: 'Implementing acts of the law on foreigners: residence permits' },
  ),
  different(
    'two crossings',
    { title: 'Joint crossing point Hani i Elezit', types: ['institution building'] },
    { title: 'Joint crossing point Muriqan' },
  ),
  different(
    'two prisons',
    { title: 'Deradicalisation in the high-security prison', pillar: 'WBCTi', types: ['rehabilitation or reintegration'] },
    { title: 'Deradicalisation in the juvenile prison' },
  ),
  same(
    'one prison',
    { title: 'Deradicalisation in the high-security prison', pillar: 'WBCTi', types: ['rehabilitation or reintegration'] },
    { title: 'High-security prison: deradicalisation of inmates' },
  ),
  different(
    'two media',
    { title: 'Television spots against recruitment by extremists', pillar: 'WBCTi', types: ['awareness or community work'] },
    { title: 'Radio spots against recruitment by extremists' },
  ),
  different(
    'two exercises',
    { title: 'Field exercise: chemical attack in a metro', pillar: 'WBCTi' },
    { title: 'Field exercise: hijacked aircraft' },
  ),
  same(
    'one exercise',
    { title: 'Field exercise: hijacked aircraft', pillar: 'WBCTi' },
    { title: 'Hijacking of an aircraft: field exercise 2025' },
  ),
  different(
    'two trees of one tender',
    { title: 'Delivery of X-ray units for parcels', types: ['equipment'] },
    { title: 'Delivery of X-ray units for lorries' },
  ),
  same(
    'one tender',
    { title: 'Delivery of X-ray units for parcels', types: ['equipment'] },
    { title: 'X-ray units to screen parcels: delivery' },
  ),
  different(
    'two rights',
    { title: 'Human rights monitoring at forced returns', types: ['institution building'] },
    { title: 'Human rights monitoring in police custody' },
  ),
  different(
    'two steps of one reform',
    { title: 'Reform of the intelligence service: legal framework', pillar: 'WBCTi', types: ['legal drafting'] },
    { title: 'Reform of the intelligence service: parliamentary oversight', types: ['institution building'] },
  ),
  same(
    'one step',
    { title: 'Reform of the intelligence service: parliamentary oversight', pillar: 'WBCTi', types: ['institution building'] },
    { title: 'Oversight of the intelligence service by parliament' },
  ),
  different(
    'two schools',
    { title: 'Pilot in secondary schools on online radicalisation', pillar: 'WBCTi', types: ['awareness or community work'] },
    { title: 'Pilot in vocational schools on online radicalisation' },
  ),
  different(
    'two clubs',
    { title: 'Football clubs against violent extremism', pillar: 'WBCTi', types: ['awareness or community work'] },
    { title: 'Boxing clubs against violent extremism' },
  ),
  same(
    'one club',
    { title: 'Football clubs against violent extremism', pillar: 'WBCTi', types: ['awareness or community work'] },
    { title: 'Violent extremism: football clubs say no' },
  ),
  different(
    'two skills',
    { title: 'Negotiation skills for border guards' },
    { title: 'Language skills for border guards' },
  ),
  same(
    'one skill',
    { title: 'Language skills for border guards' },
    { title: 'English language course for border guards' },
  ),
  different(
    'two frauds',
    { title: 'Investigating VAT carousel fraud', pillar: 'WBCSCi' },
    { title: 'Investigating subsidy fraud' },
  ),
  different(
    'two duties of one body',
    { title: 'Coast guard: search and rescue coordination', types: ['institution building'] },
    { title: 'Coast guard: fisheries control' },
  ),
  same(
    'one duty',
    { title: 'Coast guard: search and rescue coordination', types: ['institution building'] },
    { title: 'Coordination of search and rescue by the coast guard' },
  ),
  different(
    'two networks of labs',
    { title: 'Network of drug laboratories', pillar: 'WBCSCi' },
    { title: 'Network of DNA laboratories' },
  ),
  different(
    'a law and its by-law',
    { title: 'Law on the protection of critical infrastructure', pillar: 'WBCTi', types: ['legal drafting'] },
    { title: 'By-law on the designation of critical infrastructure operators' },
  ),
  same(
    'one law',
    { title: 'Law on the protection of critical infrastructure', pillar: 'WBCTi', types: ['legal drafting'] },
    { title: 'Drafting a law to protect critical infrastructure' },
  ),
  different(
    'two halves of a project',
    { title: 'Trust in justice: court monitoring', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Trust in justice: free legal aid' },
  ),
  different(
    'two lines of evidence',
    { title: 'Crime scene photography for patrol officers', pillar: 'WBCSCi' },
    { title: 'Crime scene sketching for patrol officers' },
  ),
  different(
    'two technologies',
    { title: 'Blockchain analysis for financial investigators', pillar: 'WBCSCi' },
    { title: 'Bank statement analysis for financial investigators' },
  ),
  same(
    'one technology',
    { title: 'Blockchain analysis for financial investigators', pillar: 'WBCSCi' },
    { title: 'Financial investigators learn blockchain tracing and analysis' },
  ),
  different(
    'two operations',
    { title: 'Operation Swift: stolen cars', pillar: 'WBCSCi', types: ['operational support'] },
    { title: 'Operation Swift: counterfeit currency' },
  ),
  same(
    'one operation',
    { title: 'Operation Swift: stolen cars', pillar: 'WBCSCi', types: ['operational support'] },
    { title: 'Operation SWIFT on stolen vehicles' },
  ),
  different(
    'two towers',
    { title: 'Observation tower at the estuary', types: ['infrastructure'] },
    { title: 'Observation tower at the plateau' },
  ),
  different(
    'two months',
    { title: 'Firearms amnesty campaign in spring', pillar: 'WBCSCi', types: ['awareness or community work'] },
    { title: 'Firearms destruction ceremony in spring' },
  ),
  different(
    'two commissions',
    { title: 'Support to the commission for the control of small arms', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Support to the commission for the search of missing persons' },
  ),
  same(
    'one commission',
    { title: 'Support to the commission for the control of small arms', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'SALW commission support' },
  ),
  different(
    'two visits',
    { title: 'Working visit of prosecutors to Eurojust', pillar: 'WBCSCi', types: ['study visit or twinning'], days: ['2025-03-03', '2025-03-05'] },
    { title: 'Working visit of prosecutors to Europol' },
  ),
  same(
    'one visit',
    { title: 'Working visit of prosecutors to Eurojust', pillar: 'WBCSCi', types: ['study visit or twinning'], days: ['2025-03-03', '2025-03-05'] },
    { title: 'Prosecutors visit Eurojust' },
  ),
  different(
    'two age groups',
    { title: 'Boarding school programme for children of returnees', pillar: 'WBCTi', types: ['rehabilitation or reintegration'] },
    { title: 'Vocational programme for adult returnees' },
  ),
  different(
    'two standards',
    { title: 'ISO certification of the toxicology laboratory', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'ISO certification of the fingerprint laboratory' },
  ),
  same(
    'one standard',
    { title: 'ISO certification of the fingerprint laboratory', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Fingerprint laboratory: accreditation (ISO 17025)' },
  ),
  different(
    'two floors',
    { title: 'Renovation of the first floor of the asylum centre', types: ['infrastructure'] },
    { title: 'Renovation of the kitchen of the asylum centre' },
  ),
  same(
    'one house',
    { title: 'Renovation of the asylum centre', types: ['infrastructure'] },
    { title: 'Asylum centre refurbishment' },
  ),
  different(
    'two messages',
    { title: 'Campaign against carrying knives', pillar: 'WBCSCi', types: ['awareness or community work'] },
    { title: 'Campaign against carrying fireworks' },
  ),
  different(
    'two years’ plans',
    { title: 'Annual work plan 2024 of the cyber team', pillar: 'WBCSCi', days: ['2024-01-01', '2024-12-31'] },
    { title: 'Annual work plan 2026 of the cyber team', days: ['2026-01-01', '2026-12-31'] },
  ),
  different(
    'two borders',
    { title: 'Green border sensors on the eastern section', types: ['equipment'] },
    { title: 'Green border sensors on the coastal section' },
  ),
  same(
    'one border',
    { title: 'Green border sensors on the eastern section', types: ['equipment'] },
    { title: 'Sensors for the eastern green border' },
  ),
  different(
    'two ends of a trail',
    { title: 'Tracing of firearms seized at home', pillar: 'WBCSCi' },
    { title: 'Tracing of firearms found abroad' },
  ),
  same(
    'with its aim told',
    { title: 'Tracing of firearms seized at home', pillar: 'WBCSCi' },
    { title: 'Firearms tracing (weapons seized at home)' },
  ),
  different(
    'two bodies of water',
    { title: 'Dive team for harbours', types: ['equipment'] },
    { title: 'Dive team for reservoirs' },
  ),
  same(
    'the donor’s long form',
    { title: 'Strengthening the fight against money laundering through better supervision of banks', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'AML supervision of the banking sector' },
  ),
  different(
    'two supervised sectors',
    { title: 'Better supervision of banks against money laundering', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Better supervision of exchange offices against money laundering' },
  ),
  same(
    'words in another order',
    { title: 'Community mediators for police and Roma communities', types: ['awareness or community work'] },
    { title: 'Mediators between the police and Roma communities' },
  ),
  different(
    'mediators and interpreters',
    { title: 'Community mediators for police and Roma communities', types: ['awareness or community work'] },
    { title: 'Interpreters for police and Roma communities' },
  ),
  same(
    'a typing error in the theme',
    { title: 'Investigation of cryptocurrency frauds', pillar: 'WBCSCi' },
    { title: 'Investigaton of crypto-currency fraud' },
  ),
  different(
    'two kinds of fraud',
    { title: 'Investigation of cryptocurrency fraud', pillar: 'WBCSCi' },
    { title: 'Investigation of insurance fraud' },
  ),
  same(
    'the phase told in words',
    { title: 'Tri-border patrols: second phase', types: ['operational support'] },
    { title: 'Tri-border patrols, phase 2' },
  ),
  different(
    'another phase',
    { title: 'Tri-border patrols, phase 2', types: ['operational support'], days: ['2022-01-01', '2024-12-31'] },
    { title: 'Tri-border patrols, phase 3', days: ['2024-06-01', '2026-12-31'] },
  ),
  same(
    'an acronym in brackets',
    { title: 'Entry-exit system: preparing border crossing points', types: ['IT system'] },
    { title: 'Preparation of border crossing points for the Entry/Exit System (EES)' },
  ),
  different(
    'two systems to prepare for',
    { title: 'Preparing border crossing points for the entry-exit system', types: ['IT system'] },
    { title: 'Preparing border crossing points for travel authorisations' },
  ),
  same(
    'one title with its aim',
    { title: 'Mobile biometric kits', types: ['equipment'] },
    { title: 'Mobile biometric kits for first-line border checks' },
  ),
  different(
    'kits for two uses',
    { title: 'Mobile biometric kits for border checks', types: ['equipment'] },
    { title: 'Mobile radiation detectors for border checks' },
  ),
  same(
    'one summary under two mottos',
    { title: 'Clean Hands', pillar: 'WBCSCi', types: ['institution building'], summary: 'Integrity testing and asset declarations in the customs administration.' },
    { title: 'Clean hands: integrity in customs' },
  ),
  different(
    'one motto, two administrations',
    { title: 'Clean Hands: integrity in customs', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Clean Hands: integrity in the prison service' },
  ),
  same(
    'singular, plural, article',
    { title: 'The psychologist in the high-risk prison', pillar: 'WBCTi', types: ['rehabilitation or reintegration'] },
    { title: 'Psychologists for high-risk prisons' },
  ),
  different(
    'two professions',
    { title: 'Psychologists for high-risk prisons', pillar: 'WBCTi', types: ['rehabilitation or reintegration'] },
    { title: 'Imams for high-risk prisons' },
  ),
  same(
    'Albanian town in two spellings',
    { title: 'Refurbishment of the detention facility in Shkodër', types: ['infrastructure'] },
    { title: 'Shkodra detention centre: refurbishment' },
  ),
  different(
    'two towns',
    { title: 'Refurbishment of the detention facility in Shkodër', types: ['infrastructure'] },
    { title: 'Refurbishment of the detention facility in Elbasan' },
  ),
  same(
    'a programme’s name in front',
    { title: 'Safer Roads Home – return counselling for families', types: ['mentoring or embedded expert'] },
    { title: 'Return counselling for families' },
  ),
  different(
    'two services of one programme',
    { title: 'Safer Roads Home – return counselling for families', types: ['mentoring or embedded expert'] },
    { title: 'Safer Roads Home – medical checks before return' },
  ),
  same(
    'verbs for nouns',
    { title: 'Modelling routes of migrant smugglers', pillar: 'WBCSCi', types: ['research or assessment'] },
    { title: 'Models of migrant smuggling routes' },
  ),
  different(
    'two models',
    { title: 'Models of migrant smuggling routes', pillar: 'WBCSCi', types: ['research or assessment'] },
    { title: 'Models of illegal border crossings' },
  ),
  same(
    'American words',
    { title: 'License plate recognition cameras at highway toll stations', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Number plate recognition at motorway tolls' },
  ),
  different(
    'two places for cameras',
    { title: 'Plate recognition cameras at motorway tolls', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Plate recognition cameras at ferry terminals' },
  ),
  same(
    'and, ampersand',
    { title: 'Search & seizure of electronic devices', pillar: 'WBCSCi' },
    { title: 'Search and seizure of electronic devices: practical course' },
  ),
  different(
    'two steps of a case',
    { title: 'Search and seizure of electronic devices', pillar: 'WBCSCi' },
    { title: 'Presentation of electronic devices in court' },
  ),
  same(
    'a conference and its number',
    { title: 'Third regional conference of witness protection units', pillar: 'WBCSCi', types: ['information exchange or network'] },
    { title: 'Witness protection units: 3rd regional conference' },
  ),
  different(
    'another number',
    { title: 'Third regional conference of witness protection units', pillar: 'WBCSCi', types: ['information exchange or network'], days: ['2024-05-14', '2024-05-15'] },
    { title: 'Fourth regional conference of witness protection units', days: ['2025-05-13', '2025-05-14'] },
  ),
  same(
    'a study and its report',
    { title: 'Study on the trafficking of minors for begging', pillar: 'WBCSCi', types: ['research or assessment'] },
    { title: 'Child trafficking for forced begging – a study' },
  ),
  different(
    'two studies',
    { title: 'Study on the trafficking of minors for begging', pillar: 'WBCSCi', types: ['research or assessment'] },
    { title: 'Study on the trafficking of women for sexual exploitation' },
  ),
  same(
    'bylaws',
    { title: 'Secondary legislation for the law on private detectives', types: ['legal drafting'] },
    { title: 'By-laws to the law on private detectives' },
  ),
  different(
    'two laws',
    { title: 'By-laws to the law on private detectives', types: ['legal drafting'] },
    { title: 'By-laws to the law on classified information' },
  ),
  same(
    'mentors',
    { title: 'A mentor for every new analyst in the terrorism unit', pillar: 'WBCTi', types: ['mentoring or embedded expert'] },
    { title: 'Mentoring of new analysts in the counter-terrorism unit' },
  ),
  different(
    'analysts and negotiators',
    { title: 'Mentoring of new analysts in the counter-terrorism unit', pillar: 'WBCTi', types: ['mentoring or embedded expert'] },
    { title: 'Mentoring of new negotiators in the special unit' },
  ),
  same(
    'a cut-off title',
    { title: 'Improving the cooperation between prosecutors, police and financial investigators in cases of high-level cor…', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Improving cooperation between prosecutors, police and financial investigators in high-level corruption cases' },
  ),
  different(
    'two kinds of case',
    { title: 'Cooperation between prosecutors and police in high-level corruption cases', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Cooperation between prosecutors and police in war crimes cases' },
  ),
  same(
    'a course and its place',
    { title: 'Joint course for coast guards in Vlora' },
    { title: 'Coast guard joint course (Vlorë)' },
  ),
  different(
    'the days apart',
    { title: 'Joint course for coast guards', days: ['2021-09-06', '2021-09-10'] },
    { title: 'Joint course for coast guards', days: ['2025-09-08', '2025-09-12'] },
  ),
  different(
    'partners apart',
    { title: 'Hotline against human trafficking', pillar: 'WBCSCi', types: ['awareness or community work'] },
    { title: 'Hotline against human trafficking', partners: ['ME'] },
  ),
  same(
    'night vision',
    { title: 'Night vision goggles for the special intervention unit', pillar: 'WBCTi', types: ['equipment'] },
    { title: 'Special intervention unit: goggles for night vision' },
  ),
  different(
    'two goods',
    { title: 'Night vision goggles for the special intervention unit', pillar: 'WBCTi', types: ['equipment'] },
    { title: 'Ballistic shields for the special intervention unit' },
  ),
  same(
    'a list of topics',
    { title: 'Workshop: terrorist use of drones, detection and response', pillar: 'WBCTi' },
    { title: 'Drones in the hands of terrorists: workshop on detection and response' },
  ),
  different(
    'two threats',
    { title: 'Workshop: terrorist use of drones', pillar: 'WBCTi' },
    { title: 'Workshop: terrorist use of vehicles' },
  ),
  same(
    'the office and its people',
    { title: 'Staffing the office for irregular migration statistics', types: ['institution building'] },
    { title: 'Office of irregular migration statistics: staff' },
  ),
  different(
    'boilerplate',
    { title: 'Further support to institutional reform and capacity building in the area of public procurement', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Further support to institutional reform and capacity building in the area of juvenile justice' },
  ),
  same(
    'boilerplate around one core',
    { title: 'Further support to institutional reform and capacity building in the area of juvenile justice', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Juvenile justice: support to institutional reform' },
  ),
  different(
    'a platform and its users',
    { title: 'National platform for reporting hate crimes', pillar: 'WBCTi', types: ['IT system'] },
    { title: 'National platform for reporting cyber incidents' },
  ),
  same(
    'a platform',
    { title: 'National platform for reporting hate crimes', pillar: 'WBCTi', types: ['IT system'] },
    { title: 'Hate crime reporting platform' },
  ),
  different(
    'one donor, nothing in common',
    { title: 'Energy audit of police stations', pillar: 'WBCTi', types: ['research or assessment'] },
    { title: 'Radicalisation in sports clubs' },
  ),
  different(
    'customs, two dogs',
    { title: 'Currency detection dogs', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Tobacco detection dogs' },
  ),
  same(
    'words in another order',
    { title: 'Body-worn cameras for traffic police', types: ['equipment'] },
    { title: 'Traffic police: body-worn cameras' },
  ),
  different(
    'two goods for one service',
    { title: 'Body-worn cameras for traffic police', types: ['equipment'] },
    { title: 'Breathalysers for traffic police' },
  ),
  same(
    'the aim spelt out',
    { title: 'Protection of whistle-blowers', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Establishing procedures for the protection of whistleblowers in the public administration' },
  ),
  different(
    'whistle-blowers and judges',
    { title: 'Protection of whistle-blowers', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Personal protection of judges' },
  ),
  same(
    'a series and its number',
    { title: 'Money mule action week, fifth edition', pillar: 'WBCSCi', types: ['operational support'] },
    { title: '5th money mule action week' },
  ),
  different(
    'another edition',
    { title: 'Money mule action week, fifth edition', pillar: 'WBCSCi', types: ['operational support'], days: ['2024-11-04', '2024-11-08'] },
    { title: 'Money mule action week, sixth edition', days: ['2025-11-03', '2025-11-07'] },
  ),
  same(
    'counterfeit, falsified',
    { title: 'Falsified medicines: customs laboratory', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Customs laboratory for counterfeit medicines' },
  ),
  different(
    'two goods',
    { title: 'Customs laboratory for counterfeit medicines', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Customs laboratory for fuel samples' },
  ),
  same(
    'a long and a short form',
    { title: 'Support to the introduction of biometric residence permits for foreign nationals', types: ['IT system'] },
    { title: 'Biometric residence permits' },
  ),
  different(
    'two documents',
    { title: 'Biometric residence permits', types: ['IT system'] },
    { title: 'Biometric seafarer identity documents' },
  ),
  same(
    'singular and plural',
    { title: 'Online grooming of children: a guide for parents', pillar: 'WBCSCi', types: ['awareness or community work'] },
    { title: 'Guides for parents on online child grooming' },
  ),
  different(
    'two guides',
    { title: 'Guide for parents on online child grooming', pillar: 'WBCSCi', types: ['awareness or community work'] },
    { title: 'Guide for parents on school bullying' },
  ),
  same(
    'nouns for verbs',
    { title: 'Registering guests in hotels electronically', pillar: 'WBCSCi', types: ['IT system'] },
    { title: 'Electronic registration of hotel guests' },
  ),
  different(
    'two registers',
    { title: 'Electronic registration of hotel guests', pillar: 'WBCSCi', types: ['IT system'] },
    { title: 'Electronic registration of short-term rentals' },
  ),
  same(
    'a typing error',
    { title: 'Emergency number 112 and call takers', types: ['institution building'] },
    { title: 'Emergancy number 112: call takers' },
  ),
  different(
    'two services',
    { title: 'Emergency number: training of call takers', types: ['IT system'] },
    { title: 'Emergency number: location of mobile callers' },
  ),
  same(
    'a title with its abbreviation',
    { title: 'Mutual legal assistance in criminal matters', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'MLA (mutual legal assistance) in criminal matters' },
  ),
  different(
    'assistance and extradition',
    { title: 'Mutual legal assistance in drug cases', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Extradition in drug cases' },
  ),
  same(
    'a motto with a subtitle',
    { title: 'Second Chance – work for former prisoners', pillar: 'WBCTi', types: ['rehabilitation or reintegration'], summary: 'Work placements for former prisoners who left extremist groups.' },
    { title: 'Second Chance', summary: 'Former prisoners find work after leaving extremist groups.' },
  ),
  different(
    'one motto',
    { title: 'Second Chance – work for former prisoners', pillar: 'WBCTi', types: ['rehabilitation or reintegration'] },
    { title: 'Second Chance – evening school for adults' },
  ),
  same(
    'the donor in front',
    { title: 'Keystone Institute: Data protection officers in police services', types: ['institution building'] },
    { title: 'Data protection officers for the police' },
  ),
  different(
    'two officers',
    { title: 'Data protection officers for the police', types: ['institution building'] },
    { title: 'Liaison officers for the police' },
  ),
  same(
    'another order and a year',
    { title: 'Regional exercise on flood rescue 2024', days: ['2024-09-16', '2024-09-20'] },
    { title: 'Flood rescue: regional exercise' },
  ),
  different(
    'two disasters',
    { title: 'Regional exercise on flood rescue', days: ['2024-09-16', '2024-09-20'] },
    { title: 'Regional exercise on forest fires' },
  ),
  same(
    'a network with another word',
    { title: 'Network of contact points for hate crime', pillar: 'WBCTi', types: ['information exchange or network'] },
    { title: 'Hate crime contact points network' },
  ),
  different(
    'two networks',
    { title: 'Network of contact points for hate crime', pillar: 'WBCTi', types: ['information exchange or network'] },
    { title: 'Network of contact points for missing children' },
  ),
  same(
    'hyphens',
    { title: 'Counter-drone systems for airports', pillar: 'WBCTi', types: ['equipment'] },
    { title: 'Anti-drone system at the airport' },
  ),
  different(
    'two places',
    { title: 'Counter-drone systems for airports', pillar: 'WBCTi', types: ['equipment'] },
    { title: 'Counter-drone systems for prisons' },
  ),
  same(
    'a law and its analysis',
    { title: 'Gap analysis of the law on private security', types: ['research or assessment'] },
    { title: 'Law on private security: analysis of gaps' },
  ),
  different(
    'analysis of two laws',
    { title: 'Gap analysis of the law on private security', types: ['research or assessment'] },
    { title: 'Gap analysis of the law on border control' },
  ),
  same(
    'the coast told twice',
    { title: 'Marine unit for the southern coast', types: ['equipment'] },
    { title: 'South coast marine unit' },
  ),
  different(
    'two coasts',
    { title: 'Marine unit for the southern coast', types: ['equipment'] },
    { title: 'Marine unit for the northern coast' },
  ),
  same(
    'an assessment',
    { title: 'Threat assessment on wildlife crime', pillar: 'WBCSCi', types: ['research or assessment'] },
    { title: 'Assessing the threat of wildlife trafficking' },
  ),
  different(
    'two threats',
    { title: 'Threat assessment on wildlife crime', pillar: 'WBCSCi', types: ['research or assessment'] },
    { title: 'Threat assessment on oil theft' },
  ),
  same(
    'mentors and advisers',
    { title: 'Embedded adviser for the anti-corruption agency', pillar: 'WBCSCi', types: ['mentoring or embedded expert'] },
    { title: 'Long-term adviser embedded in the Anti-Corruption Agency' },
  ),
  different(
    'two agencies',
    { title: 'Embedded adviser for the anti-corruption agency', pillar: 'WBCSCi', types: ['mentoring or embedded expert'] },
    { title: 'Embedded adviser for the agency for personal data' },
  ),
  same(
    'veterans',
    { title: 'Talking circles for war veterans at risk of radicalisation', pillar: 'WBCTi', types: ['awareness or community work'] },
    { title: 'War veterans at risk: talking circles against radicalisation' },
  ),
  different(
    'two audiences',
    { title: 'Talking circles for war veterans at risk of radicalisation', pillar: 'WBCTi', types: ['awareness or community work'] },
    { title: 'Talking circles for students at risk of radicalisation' },
  ),
  same(
    'disinformation',
    { title: 'Fact-checking against disinformation in elections', pillar: 'WBCTi', types: ['grant to civil society'] },
    { title: 'Disinformation in elections: fact checkers' },
  ),
  different(
    'two purposes',
    { title: 'Fact-checking against disinformation in elections', pillar: 'WBCTi', types: ['grant to civil society'] },
    { title: 'Fact-checking against disinformation on vaccines' },
  ),
  same(
    'works',
    { title: 'New roof and insulation for the border police dormitory', types: ['infrastructure'] },
    { title: 'Border police dormitory: roof and insulation works' },
  ),
  different(
    'two buildings',
    { title: 'New roof for the border police dormitory', types: ['infrastructure'] },
    { title: 'New roof for the customs warehouse' },
  ),
  different(
    'boilerplate',
    { title: 'Institutional strengthening in the field of statistics', types: ['institution building'] },
    { title: 'Institutional strengthening in the field of fisheries' },
  ),
  different(
    'the partner apart',
    { title: 'Arms export control: licensing', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Arms export control: licensing', partners: ['RS'] },
  ),
  same(
    'arms export',
    { title: 'Arms export control: licensing', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Licensing in the control of arms exports' },
  ),
  different(
    'partly the same words',
    { title: 'Arms export control: licensing', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Arms marking: laser machines' },
  ),
  same(
    'the summary decides',
    { title: 'Good Neighbours', types: ['operational support'], summary: 'Joint foot patrols of local police and market guards.' },
    { title: 'Good neighbours: police patrols in markets' },
  ),
  different(
    'one title in two fields',
    { title: 'Observers on trial', types: ['research or assessment'] },
    { title: 'Trial of an observation balloon at the border' },
  ),
  same(
    'refugee documents',
    { title: 'Travel documents for refugees', types: ['IT system'] },
    { title: 'Issuing travel documents to refugees' },
  ),
  different(
    'refugees and stateless',
    { title: 'Travel documents for refugees', types: ['IT system'] },
    { title: 'Travel documents for stateless children' },
  ),
  same(
    'words in another order',
    { title: 'Control room for the motorway police', types: ['equipment'] },
    { title: 'Motorway police control room' },
  ),
  different(
    'two rooms',
    { title: 'Control room for the motorway police', types: ['infrastructure'] },
    { title: 'Interview room for the juvenile police' },
  ),
  same(
    'with its frame',
    { title: 'Technical assistance to strengthen parole boards in supervising extremist offenders', pillar: 'WBCTi', types: ['institution building'] },
    { title: 'Parole boards: supervision of extremist offenders' },
  ),
  different(
    'two boards',
    { title: 'Parole boards: supervision of extremist offenders', pillar: 'WBCTi', types: ['institution building'] },
    { title: 'Licensing boards: supervision of betting shops' },
  ),
  same(
    'an acronym in front',
    { title: 'JCC – Joint customs checks on parcels', pillar: 'WBCSCi', types: ['operational support'] },
    { title: 'Joint customs checks of parcels' },
  ),
  different(
    'two checks',
    { title: 'Joint customs checks of parcels', pillar: 'WBCSCi', types: ['operational support'] },
    { title: 'Joint customs checks of yachts' },
  ),
  same(
    'American spelling',
    { title: 'Labor inspectors against forced labor in construction', pillar: 'WBCSCi' },
    { title: 'Labour inspectors and forced labour on building sites' },
  ),
  different(
    'two trades',
    { title: 'Labour inspectors and forced labour in agriculture', pillar: 'WBCSCi' },
    { title: 'Labour inspectors and forced labour in restaurants' },
  ),
  same(
    'a phase',
    { title: 'Silent Witness, phase one', pillar: 'WBCSCi', types: ['equipment'] },
    { title: 'Silent Witness (phase 1)' },
  ),
  different(
    'another phase',
    { title: 'Silent Witness, phase one', pillar: 'WBCSCi', types: ['equipment'], days: ['2022-01-01', '2024-06-30'] },
    { title: 'Silent Witness, phase two', days: ['2024-01-01', '2026-12-31'] },
  ),
  same(
    'one says more',
    { title: 'Crime statistics', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Crime statistics in line with Eurostat' },
  ),
  different(
    'two statistics',
    { title: 'Crime statistics in line with Eurostat', pillar: 'WBCSCi', types: ['institution building'] },
    { title: 'Migration statistics in line with Eurostat' },
  ),
  same(
    'a typing error',
    { title: 'Financing of terorism: charity sector outreach', pillar: 'WBCTi', types: ['awareness or community work'] },
    { title: 'Terrorism financing – outreach to the charity sector' },
  ),
  different(
    'two sectors',
    { title: 'Terrorism financing: outreach to the charity sector', pillar: 'WBCTi', types: ['awareness or community work'] },
    { title: 'Terrorism financing: outreach to jewellers' },
  ),
  same(
    'a conference',
    { title: 'Women in policing: annual conference', types: ['information exchange or network'] },
    { title: 'Annual conference of women in policing' },
  ),
  different(
    'two conferences',
    { title: 'Annual conference of women in policing', types: ['information exchange or network'] },
    { title: 'Annual conference of police chaplains' },
  ),
  same(
    'a manual',
    { title: 'Manual on the handling of seized cryptocurrency', pillar: 'WBCSCi', types: ['research or assessment'] },
    { title: 'Handling seized cryptocurrency: a manual' },
  ),
  different(
    'two manuals',
    { title: 'Manual on the handling of seized cryptocurrency', pillar: 'WBCSCi', types: ['research or assessment'] },
    { title: 'Manual on the handling of seized horses' },
  ),
  same(
    'a place',
    { title: 'Harbour master’s office in Bar: new radar', types: ['equipment'] },
    { title: 'New radar for the harbour master in Bar' },
  ),
  different(
    'two places',
    { title: 'New radar for the harbour master in Bar', types: ['equipment'] },
    { title: 'New radar for the harbour master in Kotor' },
  ),
  same(
    'a donor’s template',
    { title: 'Action document: support to the fight against organised crime – encrypted communications', pillar: 'WBCSCi' },
    { title: 'Encrypted communications (fight against organised crime)' },
  ),
  different(
    'a donor’s template, another core',
    { title: 'Action document: support to the fight against organised crime – encrypted communications', pillar: 'WBCSCi' },
    { title: 'Action document: support to the fight against organised crime – hotel raids' },
  ),
  same(
    'a summary tells it',
    { title: 'Open Road', types: ['institution building'], summary: 'Reorganising lanes and shifts so that lorries wait fewer hours at border crossings.' },
    { title: 'Open road: fewer waiting hours at border crossings' },
  ),
  different(
    'one title, two things',
    { title: 'Open Road', types: ['institution building'], summary: 'Reorganising lanes and shifts so that lorries wait fewer hours at border crossings.' },
    { title: 'Open Road', by: ['Linden Agency', 'Safe Towns'], summary: 'Driving school for young offenders.' },
  ),
  same(
    'drug treatment',
    { title: 'Drug treatment instead of prison', pillar: 'WBCSCi', types: ['rehabilitation or reintegration'] },
    { title: 'Treatment of drug users as an alternative to prison' },
  ),
  different(
    'two alternatives',
    { title: 'Drug treatment instead of prison', pillar: 'WBCSCi', types: ['rehabilitation or reintegration'] },
    { title: 'Electronic tags instead of prison' },
  ),
  same(
    'a visit',
    { title: 'Visit of forensic chemists to the reference laboratory', pillar: 'WBCSCi', types: ['study visit or twinning'], days: ['2025-06-02', '2025-06-04'] },
    { title: 'Forensic chemists visit a reference laboratory' },
  ),
  different(
    'two visits',
    { title: 'Visit of forensic chemists to the reference laboratory', pillar: 'WBCSCi', types: ['study visit or twinning'], days: ['2025-06-02', '2025-06-04'] },
    { title: 'Visit of forensic chemists to the tax academy' },
  ),
  same(
    'standards',
    { title: 'Standard operating procedures for hot pursuit across borders', types: ['strategy or policy advice'] },
    { title: 'Cross-border hot pursuit: SOPs' },
  ),
  different(
    'two procedures',
    { title: 'Standard operating procedures for hot pursuit', types: ['strategy or policy advice'] },
    { title: 'Standard operating procedures for strip searches' },
  ),
  same(
    'archives',
    { title: 'Scanning the archive of the special prosecution', pillar: 'WBCSCi', types: ['IT system'] },
    { title: 'Digital archive of the special prosecution office' },
  ),
  different(
    'two archives',
    { title: 'Scanning the archive of the special prosecution', pillar: 'WBCSCi', types: ['IT system'] },
    { title: 'Scanning the archive of the land registry' },
  ),
  same(
    'patrol cars',
    { title: 'Electric patrol cars in the capital', types: ['equipment'] },
    { title: 'Electric vehicles for patrols in the capital' },
  ),
  different(
    'cars and bicycles',
    { title: 'Electric patrol cars in the capital', types: ['equipment'] },
    { title: 'Electric patrol bicycles in the capital' },
  ),
  different(
    'the partner apart',
    { title: 'Election security planning', pillar: 'WBCTi', types: ['strategy or policy advice'] },
    { title: 'Election security planning', partners: ['ME'] },
  ),
  different(
    'the years apart',
    { title: 'Election security planning', pillar: 'WBCTi', types: ['strategy or policy advice'], days: ['2019-01-01', '2020-06-30'] },
    { title: 'Election security planning', days: ['2024-01-01', '2025-12-31'] },
  ),
  same(
    'election security',
    { title: 'Security planning for elections', pillar: 'WBCTi', types: ['strategy or policy advice'] },
    { title: 'Election security planning' },
  ),
  same(
    'victims of fraud',
    { title: 'Older people as victims of telephone fraud', pillar: 'WBCSCi', types: ['awareness or community work'] },
    { title: 'Telephone fraud against the elderly' },
  ),
  different(
    'two victims',
    { title: 'Telephone fraud against the elderly', pillar: 'WBCSCi', types: ['awareness or community work'] },
    { title: 'Internet fraud against small firms' },
  ),
  different(
    'one donor, other work',
    { title: 'Snow ploughs for mountain crossings', types: ['equipment'] },
    { title: 'Sign language for police counters' },
  ),
  same(
    'an institute',
    { title: 'National institute of criminology: first research agenda', pillar: 'WBCSCi', types: ['research or assessment'] },
    { title: 'Research agenda for the national institute of criminology' },
  ),
  different(
    'two institutes',
    { title: 'Research agenda for the institute of criminology', pillar: 'WBCSCi', types: ['research or assessment'] },
    { title: 'Research agenda for the institute of toxicology' },
  ),
]
