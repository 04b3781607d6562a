import type { NeedTold } from './telling.ts'

/** Invented needs of the current cycle in the border-security pillar. */
export const needsInWbbsi: readonly NeedTold[] = [
  {
    code: 'BS1-P-01',
    title: 'Document examination at road crossings',
    description:
      'First-line officers have seconds for each document. They need light tools, samples and a second line that answers at once.',
    kinds: ['operational'],
    perspectives: ['prevention'],
    partners: ['AL', 'BA', 'XK', 'ME', 'MK', 'RS'],
    priority: 'critical',
    from: 'BS1-P-01',
  },
  {
    code: 'BS1-P-02',
    title: 'Interview skills for the second line',
    description:
      'Officers ask closed questions and miss vulnerable people. Training should be practical and done in pairs with interpreters.',
    kinds: ['operational'],
    perspectives: ['prevention'],
    partners: ['AL', 'MK', 'RS'],
    priority: 'medium',
  },
  {
    code: 'BS1-R-01',
    title: 'Mobile units behind the border',
    description:
      'Crossings are watched and side roads are not. Mobile units need vehicles, mandates and a link to the risk analysts.',
    kinds: ['legislative', 'operational'],
    perspectives: ['response'],
    partners: ['BA', 'ME', 'RS'],
    priority: 'high',
  },
  {
    code: 'BS2-A-01',
    title: 'One picture of what happens at sea',
    description:
      'Navy, police, customs and harbour offices watch separately. One room should see all and call whoever is nearest.',
    kinds: ['institutional', 'operational'],
    perspectives: ['prevention'],
    partners: ['AL', 'ME'],
    priority: 'high',
  },
  {
    code: 'BS2-T-01',
    title: 'Surveillance of green borders at night',
    description:
      'Terrain is steep and patrols are few. Thermal cameras and drones help only where somebody can react within the hour.',
    kinds: ['operational'],
    perspectives: ['prevention', 'response'],
    partners: ['AL', 'BA', 'XK', 'ME', 'MK'],
    priority: 'critical',
    from: 'BS2-T-01',
  },
  {
    code: 'BS3-A-01',
    title: 'A common risk analysis product',
    description:
      'Analysts use different indicators. A common product twice a year should guide joint operations and purchases.',
    kinds: ['operational'],
    perspectives: ['prevention'],
    partners: ['AL', 'BA', 'XK', 'ME', 'MK', 'RS'],
    priority: 'high',
    from: 'BS3-A-01',
  },
  {
    code: 'BS3-P-01',
    title: 'Risk analysts at regional commands',
    description:
      'Analysis stays in the capital. Regional commands want one analyst each, with access to the same data.',
    kinds: ['institutional'],
    perspectives: ['prevention'],
    partners: ['BA', 'XK', 'MK', 'RS'],
    priority: 'medium',
  },
  {
    code: 'BS4-P-01',
    title: 'Written agreements between border police and customs',
    description:
      'Cooperation depends on persons. Agreements should say who stops, who searches and who keeps the data.',
    kinds: ['legislative', 'institutional'],
    perspectives: ['prevention'],
    partners: ['AL', 'BA', 'XK'],
    priority: 'medium',
  },
  {
    code: 'BS4-R-01',
    title: 'Joint targeting of freight',
    description:
      'Customs select lorries by value, police by driver. A joint cell should select by risk and learn from what it finds.',
    kinds: ['operational', 'institutional'],
    perspectives: ['response'],
    partners: ['AL', 'ME', 'MK', 'RS'],
    priority: 'high',
  },
  {
    code: 'BS5-P-01',
    title: 'Legal basis for joint patrols',
    description:
      'Patrols run on protocols that end each year. A lasting agreement should settle powers, weapons and liability.',
    kinds: ['legislative'],
    perspectives: ['prevention'],
    partners: ['BA', 'ME', 'RS'],
    priority: 'high',
    from: 'BS5-P-01',
  },
  {
    code: 'BS5-R-01',
    title: 'Readiness to host officers of the European standing corps',
    description:
      'Hosts need offices, interpreters and clear command. New officers should be at work within a week of their arrival.',
    kinds: ['operational', 'institutional'],
    perspectives: ['response'],
    partners: ['AL', 'BA', 'ME', 'MK', 'RS'],
    priority: 'medium',
  },
  {
    code: 'BS6-R-01',
    title: 'Return with an individual assessment',
    description:
      'Decisions look alike and courts send them back. Case workers need templates, interpreters and access to country information.',
    kinds: ['legislative', 'operational'],
    perspectives: ['response'],
    partners: ['AL', 'BA', 'XK', 'ME', 'MK', 'RS'],
    priority: 'high',
    from: 'BS6-R-01',
  },
  {
    code: 'BS7-T-01',
    title: 'Biometric checks ready for new entry rules',
    description:
      'Travellers to the EU will be registered on entry. Systems at home should read the same data and keep queues short.',
    kinds: ['operational', 'legislative'],
    perspectives: ['prevention'],
    partners: ['AL', 'XK', 'ME', 'MK'],
    priority: 'critical',
  },
  {
    code: 'BS7-A-01',
    title: 'Upkeep of equipment after projects end',
    description:
      'Scanners stand still for want of a part. Each purchase should come with upkeep, training and a plan for replacement.',
    kinds: ['institutional'],
    perspectives: ['prevention'],
    partners: ['AL', 'BA', 'XK', 'ME', 'MK', 'RS'],
    priority: 'high',
    from: 'BS7-A-01',
  },
  {
    code: 'BS8-P-01',
    title: 'Own quality control with trained evaluators',
    description:
      'Evaluation comes from outside and rarely. Partners want their own trained evaluators and a yearly plan.',
    kinds: ['institutional'],
    perspectives: ['prevention'],
    partners: ['AL', 'ME', 'MK', 'RS'],
    priority: 'medium',
  },
  {
    code: 'BS9-R-01',
    title: 'Rescue at sea and on lakes',
    description:
      'Boats are old and crews are volunteers. Crews need training, thermal search and one number to call.',
    kinds: ['operational'],
    perspectives: ['response'],
    partners: ['AL', 'ME', 'MK'],
    priority: 'high',
    state: 'validated',
  },
  {
    code: 'BS-H1-T-01',
    title: 'Independent monitoring of rights at borders',
    description:
      'Complaints are hard to make and slow to follow. A monitor with free access should report in public once a year.',
    kinds: ['legislative', 'institutional'],
    perspectives: ['prevention', 'response'],
    partners: ['AL', 'BA', 'XK', 'ME', 'MK', 'RS'],
    priority: 'high',
    from: 'BS-H1-T-01',
  },
  {
    code: 'BS-H2-P-01',
    title: 'Common curriculum in the local languages',
    description:
      'Academies teach different things in different orders. A common core, translated and tested, would let officers train together.',
    kinds: ['institutional', 'operational'],
    perspectives: ['prevention'],
    partners: ['AL', 'BA', 'XK', 'ME', 'MK', 'RS'],
    priority: 'medium',
    state: 'validated',
  },
  {
    code: 'BS-H3-A-01',
    title: 'Field tests of detection tools before purchase',
    description:
      'Tools that work in a hall fail in rain. A shared test site would spare each partner the same mistake.',
    kinds: ['operational'],
    perspectives: ['prevention'],
    partners: ['MK', 'RS'],
    priority: 'low',
    state: 'draft',
  },
]
