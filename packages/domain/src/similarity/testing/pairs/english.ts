import { different, type LabelledPair, same } from './told.ts'

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
]
