import type { NeedTold } from './telling.ts'

/** Invented needs of the current cycle in the serious-crime pillar. */
export const needsInWbcsci: readonly NeedTold[] = [
  {
    code: 'SC1-A-01',
    title: 'Analysts who can map high-risk networks',
    description:
      'Files stay with single cases. A handful of analysts per partner should join them into network charts that investigators use.',
    kinds: ['institutional', 'operational'],
    perspectives: ['prevention', 'response'],
    partners: ['AL', 'BA', 'XK', 'ME', 'MK', 'RS'],
    priority: 'critical',
    from: 'SC1-A-01',
  },
  {
    code: 'SC1-R-01',
    title: 'Lawful access to evidence from encrypted phones',
    description:
      'Courts judge such evidence differently. Clear rules of procedure and trained technical witnesses are needed.',
    kinds: ['legislative', 'operational'],
    perspectives: ['response'],
    partners: ['AL', 'BA', 'ME', 'RS'],
    priority: 'critical',
  },
  {
    code: 'SC1-R-02',
    title: 'Witness protection that works across borders',
    description:
      'Home is too small to hide in. Agreements on relocation and a shared fund would make testimony possible.',
    kinds: ['legislative', 'institutional'],
    perspectives: ['response'],
    partners: ['AL', 'BA', 'XK', 'ME', 'MK', 'RS'],
    priority: 'high',
    from: 'SC1-R-01',
  },
  {
    code: 'SC2-T-01',
    title: 'Incident response teams for police and interior systems',
    description:
      'Attacks took registers offline for weeks. Each partner wants a small team that watches, answers and restores.',
    kinds: ['institutional', 'operational'],
    perspectives: ['prevention', 'response'],
    partners: ['AL', 'XK', 'ME', 'MK'],
    priority: 'critical',
  },
  {
    code: 'SC2-R-01',
    title: 'Digital forensic laboratories with certified staff',
    description:
      'Phones wait up to a year to be examined. Laboratories need licences, storage and people who can testify.',
    kinds: ['operational', 'institutional'],
    perspectives: ['response'],
    partners: ['AL', 'BA', 'XK', 'MK', 'RS'],
    priority: 'high',
    from: 'SC2-R-01',
  },
  {
    code: 'SC3-A-01',
    title: 'Labour inspectors who recognise victims',
    description:
      'Exploitation at building sites and farms goes unseen. Inspectors, police and unions need common signs and a joint visit routine.',
    kinds: ['operational'],
    perspectives: ['prevention'],
    partners: ['AL', 'BA', 'MK', 'RS'],
    priority: 'high',
    from: 'SC3-A-01',
  },
  {
    code: 'SC3-T-01',
    title: 'Shelters for victims with steady funding',
    description:
      'Shelters live from one grant to the next. A line in the budget and common standards would keep them open.',
    kinds: ['institutional', 'legislative'],
    perspectives: ['response'],
    partners: ['AL', 'BA', 'XK', 'ME', 'MK'],
    priority: 'high',
  },
  {
    code: 'SC3-R-01',
    title: 'Financial cases against traffickers',
    description:
      'Convictions are few and profits stay. Prosecutors ask for a financial investigation in each trafficking file.',
    kinds: ['operational'],
    perspectives: ['response'],
    partners: ['BA', 'MK', 'RS'],
    priority: 'medium',
  },
  {
    code: 'SC4-P-01',
    title: 'School lessons on safe use of the internet',
    description:
      'Pilots reached a few schools. Teachers want material in every language of instruction and one trained colleague per school.',
    kinds: ['operational'],
    perspectives: ['prevention'],
    partners: ['AL', 'XK', 'ME', 'MK'],
    priority: 'medium',
  },
  {
    code: 'SC4-R-01',
    title: 'Specialists who identify children in abuse material',
    description:
      'Reports arrive faster than they can be read. Each partner needs a protected team with access to the international image database.',
    kinds: ['institutional', 'operational'],
    perspectives: ['response'],
    partners: ['AL', 'BA', 'XK', 'ME', 'MK', 'RS'],
    priority: 'critical',
  },
  {
    code: 'SC5-A-01',
    title: 'A shared picture of smuggling routes',
    description:
      'Routes shift within weeks. A short joint product every quarter would help police on both sides of a border.',
    kinds: ['operational'],
    perspectives: ['prevention'],
    partners: ['AL', 'BA', 'XK', 'ME', 'MK', 'RS'],
    priority: 'high',
    from: 'SC5-A-01',
  },
  {
    code: 'SC5-R-01',
    title: 'Joint investigation teams against smugglers',
    description:
      'Teams exist on paper. They need money for travel, translation and a prosecutor on each side.',
    kinds: ['operational', 'legislative'],
    perspectives: ['response'],
    partners: ['BA', 'ME', 'MK', 'RS'],
    priority: 'critical',
    from: 'SC5-R-01',
  },
  {
    code: 'SC6-A-01',
    title: 'Early warning of new drugs',
    description:
      'Hospitals, police and laboratories each see a part. A small network should report new substances within days.',
    kinds: ['institutional'],
    perspectives: ['prevention'],
    partners: ['AL', 'BA', 'XK', 'ME', 'MK', 'RS'],
    priority: 'medium',
  },
  {
    code: 'SC6-R-01',
    title: 'Control of containers in sea ports',
    description:
      'Drugs arrive hidden in ordinary freight. Port units need scanners, profiles and people who are moved on after some years.',
    kinds: ['operational', 'institutional'],
    perspectives: ['response'],
    partners: ['AL', 'ME'],
    priority: 'critical',
    from: 'SC6-R-01',
  },
  {
    code: 'SC7-A-01',
    title: 'Ownership data that police can search',
    description:
      'Registers of owners exist and are closed to investigators. Access must be direct, logged and lawful.',
    kinds: ['legislative', 'institutional'],
    perspectives: ['prevention', 'response'],
    partners: ['AL', 'BA', 'XK', 'MK'],
    priority: 'high',
  },
  {
    code: 'SC7-R-01',
    title: 'Asset recovery offices with staff and powers',
    description:
      'Offices have two or three people. They need access to registers, the right to freeze in urgent cases, and partners abroad.',
    kinds: ['legislative', 'institutional', 'operational'],
    perspectives: ['response'],
    partners: ['AL', 'BA', 'XK', 'ME', 'MK', 'RS'],
    priority: 'critical',
    from: 'SC7-R-01',
  },
  {
    code: 'SC7-R-02',
    title: 'Care for seized companies and cars',
    description:
      'Seized goods lose their value in the yard. Agencies want rules for early sale and managers for companies.',
    kinds: ['legislative', 'institutional'],
    perspectives: ['response'],
    partners: ['AL', 'BA', 'ME', 'RS'],
    priority: 'high',
  },
  {
    code: 'SC8-R-01',
    title: 'Exchange on travelling burglary groups',
    description:
      'Groups cross three borders in a night. Investigators ask for one list of contacts and one format for marks and methods.',
    kinds: ['operational'],
    perspectives: ['response'],
    partners: ['BA', 'MK', 'RS'],
    priority: 'low',
    state: 'returned',
  },
  {
    code: 'SC9-R-01',
    title: 'Investigators for waste and timber cases',
    description:
      'Inspectors find illegal dumps and cannot prove who pays. Police should be able to take such cases to court.',
    kinds: ['operational'],
    perspectives: ['response'],
    partners: ['BA', 'ME', 'MK', 'RS'],
    priority: 'medium',
  },
  {
    code: 'SC10-P-01',
    title: 'Safe rooms for weapons held as evidence',
    description:
      'Weapons are kept wherever there is space. Stations need locked rooms, a register and a date for destruction.',
    kinds: ['operational'],
    perspectives: ['prevention'],
    partners: ['AL', 'BA', 'XK', 'ME'],
    priority: 'medium',
  },
  {
    code: 'SC10-R-01',
    title: 'Ballistic laboratories that compare with each other',
    description:
      'A weapon used in one place is found in another. Laboratories need compatible systems and an agreement to compare.',
    kinds: ['operational', 'legislative'],
    perspectives: ['response'],
    partners: ['AL', 'BA', 'XK', 'ME', 'MK', 'RS'],
    priority: 'high',
  },
  {
    code: 'SC-H-P-01',
    title: 'Birth and residence papers that are hard to forge',
    description:
      'Good passports rest on weak papers. Registries want secure paper, and a check before a document is issued.',
    kinds: ['legislative', 'operational'],
    perspectives: ['prevention'],
    partners: ['AL', 'XK', 'MK'],
    priority: 'medium',
    state: 'submitted',
  },
]
