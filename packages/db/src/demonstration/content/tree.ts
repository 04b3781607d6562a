import type { ObjectiveTold } from './telling.ts'

export const treeLabel = 'Default tree 1 (ours)'

export const treeNote =
  'These objectives follow public EU frameworks. They are this platform’s own defaults and not the institution’s: the Secretariat replaces them with the ones that the Board adopts.'

export const treeInForceOn = '2023-01-01'

/** What each pillar aims at, and one measure for each strand where there is something to do. */
export const objectives: readonly ObjectiveTold[] = [
  {
    code: 'CT1',
    pillar: 'WBCTi',
    title: 'Laws and institutions in line with EU counter-terrorism law',
    measures: {
      A: 'Review laws and mandates against EU law',
      P: 'Coordinate strategies and action plans',
      R: 'Prosecute and try terrorist offences',
    },
  },
  {
    code: 'CT2',
    pillar: 'WBCTi',
    title: 'Preventing and countering radicalisation, also online',
    measures: {
      A: 'Notice new forms of radicalisation early',
      P: 'Refer and support people at risk where they live',
      T: 'Make online spaces and communities more resilient',
      R: 'Rehabilitate and reintegrate returnees and offenders',
    },
  },
  {
    code: 'CT3',
    pillar: 'WBCTi',
    title: 'Exchanging information and working with Europol',
    measures: {
      A: 'Assess threats in a common way',
      P: 'Keep secure channels and trained contact points',
      R: 'Investigate together and answer crises together',
    },
  },
  {
    code: 'CT4',
    pillar: 'WBCTi',
    title: 'Stopping the financing of terrorism',
    measures: {
      A: 'Assess the risk of terrorist financing',
      P: 'Supervise payment services and non-profit bodies',
      R: 'Trace and freeze the money',
    },
  },
  {
    code: 'CT5',
    pillar: 'WBCTi',
    title: 'Protecting critical infrastructure and public spaces',
    measures: {
      A: 'Know which sites are critical',
      T: 'Plan security with operators and towns',
      R: 'Exercise and manage incidents',
    },
  },
  {
    code: 'SC1',
    pillar: 'WBCSCi',
    title: 'High-risk criminal networks',
    measures: {
      A: 'Analyse networks and their key figures',
      P: 'Keep networks out of business and public contracts',
      R: 'Use special means and protect witnesses',
    },
  },
  {
    code: 'SC2',
    pillar: 'WBCSCi',
    title: 'Cyber-attacks',
    measures: {
      A: 'Share warnings of attacks',
      T: 'Protect the systems of public authorities',
      R: 'Secure and examine electronic evidence',
    },
  },
  {
    code: 'SC3',
    pillar: 'WBCSCi',
    title: 'Trafficking in human beings',
    measures: {
      A: 'Identify victims early',
      P: 'Warn groups at risk',
      T: 'Shelter, assist and compensate victims',
      R: 'Prosecute traffickers and take their profit',
    },
  },
  {
    code: 'SC4',
    pillar: 'WBCSCi',
    title: 'Sexual exploitation of children',
    measures: {
      P: 'Teach safe use of the internet',
      T: 'Support children who report abuse',
      R: 'Identify victims and offenders',
    },
  },
  {
    code: 'SC5',
    pillar: 'WBCSCi',
    title: 'Smuggling of migrants',
    measures: {
      A: 'Share a picture of routes and prices',
      P: 'Warn of the dangers of smuggling',
      R: 'Investigate smuggling together',
    },
  },
  {
    code: 'SC6',
    pillar: 'WBCSCi',
    title: 'Drugs',
    measures: {
      A: 'Warn early of new drugs',
      P: 'Reduce demand among young people',
      R: 'Control ports and find laboratories',
    },
  },
  {
    code: 'SC7',
    pillar: 'WBCSCi',
    title: 'Fraud, economic crime, money laundering and asset recovery',
    measures: {
      A: 'Know who owns companies and accounts',
      P: 'Supervise professions that move money',
      R: 'Find, freeze and manage criminal assets',
    },
  },
  {
    code: 'SC8',
    pillar: 'WBCSCi',
    title: 'Organised property crime',
    measures: { P: 'Advise households and dealers', R: 'Follow travelling groups across borders' },
  },
  {
    code: 'SC9',
    pillar: 'WBCSCi',
    title: 'Crime against the environment',
    measures: { A: 'Detect illegal waste and logging', R: 'Investigate environmental crime' },
  },
  {
    code: 'SC10',
    pillar: 'WBCSCi',
    title: 'Firearms',
    measures: {
      A: 'Trace weapons and their sources',
      P: 'Store, mark and destroy weapons safely',
      R: 'Link ballistic evidence across borders',
    },
  },
  {
    code: 'SC-H',
    pillar: 'WBCSCi',
    title: 'Document fraud (across all crimes)',
    measures: {
      P: 'Secure documents from birth on',
      R: 'Detect forged documents and their makers',
    },
  },
  {
    code: 'BS1',
    pillar: 'WBBSi',
    title: 'Border control and checks',
    measures: {
      A: 'Know in advance who and what arrives',
      P: 'Check people and documents at crossings',
      R: 'Follow up behind the border',
    },
  },
  {
    code: 'BS2',
    pillar: 'WBBSi',
    title: 'Surveillance and awareness of the situation',
    measures: { A: 'Share a picture of sea and land', T: 'Watch borders between crossings' },
  },
  {
    code: 'BS3',
    pillar: 'WBBSi',
    title: 'Risk analysis',
    measures: { A: 'Analyse risks in a common way', P: 'Bring risk analysis to every level' },
  },
  {
    code: 'BS4',
    pillar: 'WBBSi',
    title: 'Cooperation between agencies',
    measures: { P: 'Agree who does what at the border', R: 'Target and search together' },
  },
  {
    code: 'BS5',
    pillar: 'WBBSi',
    title: 'Cooperation across borders and with Frontex',
    measures: { P: 'Give joint work a legal basis', R: 'Patrol and work together' },
  },
  {
    code: 'BS6',
    pillar: 'WBBSi',
    title: 'Return',
    measures: { P: 'Counsel people before return', R: 'Carry out returns safely and lawfully' },
  },
  {
    code: 'BS7',
    pillar: 'WBBSi',
    title: 'Technology and information systems',
    measures: {
      A: 'Plan purchases for the whole life of equipment',
      T: 'Run systems that can exchange data',
    },
  },
  {
    code: 'BS8',
    pillar: 'WBBSi',
    title: 'Quality control',
    measures: { P: 'Evaluate border management regularly', R: 'Mend what evaluations found' },
  },
  {
    code: 'BS9',
    pillar: 'WBBSi',
    title: 'Search and rescue',
    measures: { A: 'Watch waters where people are in danger', R: 'Rescue people in distress' },
  },
  {
    code: 'BS-H1',
    pillar: 'WBBSi',
    title: 'Fundamental rights (across all tasks)',
    measures: { P: 'Train and advise on rights', T: 'Monitor rights independently' },
  },
  {
    code: 'BS-H2',
    pillar: 'WBBSi',
    title: 'Education and training (across all tasks)',
    measures: { A: 'Find out what training is missing', P: 'Teach a common curriculum' },
  },
  {
    code: 'BS-H3',
    pillar: 'WBBSi',
    title: 'Research and innovation (across all tasks)',
    measures: { A: 'Test tools before they are bought', P: 'Bring findings into practice' },
  },
]
