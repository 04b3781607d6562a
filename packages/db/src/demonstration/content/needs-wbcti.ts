import type { NeedTold } from './telling.ts'

/** Invented needs of the current cycle in the counter-terrorism pillar. */
export const needsInWbcti: readonly NeedTold[] = [
  {
    code: 'CT1-A-01',
    title: 'Comparison of terrorism offences with the EU directive',
    description:
      'Criminal codes were changed at different times. A side-by-side comparison would show which offences are still missing and which penalties differ.',
    kinds: ['legislative'],
    perspectives: ['prevention', 'response'],
    partners: ['AL', 'BA', 'XK', 'ME', 'MK', 'RS'],
    priority: 'high',
    from: 'CT1-A-01',
  },
  {
    code: 'CT1-P-01',
    title: 'One coordination office with a clear mandate and staff',
    description:
      'Several bodies coordinate the same strategy. One office with its own budget line should lead and report once a year.',
    kinds: ['institutional', 'legislative'],
    perspectives: ['prevention'],
    partners: ['AL', 'XK', 'MK'],
    priority: 'medium',
  },
  {
    code: 'CT1-R-01',
    title: 'Specialised prosecutors and judges for terrorism cases',
    description:
      'Cases are few and complex. A small group of prosecutors and judges should be trained, protected and kept in place.',
    kinds: ['institutional', 'operational'],
    perspectives: ['response'],
    partners: ['BA', 'XK', 'MK', 'RS'],
    priority: 'high',
  },
  {
    code: 'CT2-A-01',
    title: 'Indicators for new extremist scenes',
    description:
      'Scenes change faster than handbooks. Police, schools and social work need a short common list of signs, renewed every year.',
    kinds: ['operational'],
    perspectives: ['prevention'],
    partners: ['AL', 'BA', 'XK', 'ME', 'RS'],
    priority: 'high',
  },
  {
    code: 'CT2-P-01',
    title: 'Referral desks in every larger town',
    description:
      'People who worry about a relative should know where to turn. A desk joins police, school, health and social work in one case conference.',
    kinds: ['institutional', 'operational'],
    perspectives: ['prevention'],
    partners: ['AL', 'BA', 'XK', 'ME', 'MK', 'RS'],
    priority: 'critical',
    from: 'CT2-P-01',
  },
  {
    code: 'CT2-P-02',
    title: 'Case managers in schools and social services',
    description:
      'Referrals stall when nobody owns the case. Trained case managers should follow a person for at least a year.',
    kinds: ['institutional'],
    perspectives: ['prevention'],
    partners: ['AL', 'BA', 'MK'],
    priority: 'high',
  },
  {
    code: 'CT2-T-01',
    title: 'Fast removal of terrorist content with the platforms',
    description:
      'A contact point must be able to flag content at any hour and in the local languages. Rules on appeal are missing too.',
    kinds: ['legislative', 'operational'],
    perspectives: ['prevention', 'response'],
    partners: ['AL', 'XK', 'ME', 'RS'],
    priority: 'critical',
  },
  {
    code: 'CT2-T-02',
    title: 'Youth workers who can answer hate online',
    description:
      'Young people meet hate in games and chats. Youth workers want practice, peer advice and material in their own language.',
    kinds: ['operational'],
    perspectives: ['prevention'],
    partners: ['BA', 'ME', 'MK'],
    priority: 'medium',
    from: 'CT2-T-01',
  },
  {
    code: 'CT2-R-01',
    title: 'Long-term support for families that returned',
    description:
      'Women and children came back from conflict areas. They need health care, schooling and a steady contact person for several years.',
    kinds: ['institutional', 'operational'],
    perspectives: ['response'],
    partners: ['AL', 'BA', 'XK', 'MK'],
    priority: 'critical',
    from: 'CT2-R-01',
  },
  {
    code: 'CT2-R-02',
    title: 'Probation after extremist offences',
    description:
      'Most sentences are short. Probation services need a programme that begins in prison and goes on after release.',
    kinds: ['institutional', 'operational'],
    perspectives: ['prevention', 'response'],
    partners: ['BA', 'XK', 'MK', 'RS'],
    priority: 'high',
  },
  {
    code: 'CT3-A-01',
    title: 'A common outline for threat assessments',
    description:
      'Assessments cannot be compared today. A common outline and scale would allow one regional picture without sharing sources.',
    kinds: ['operational'],
    perspectives: ['prevention'],
    partners: ['AL', 'BA', 'XK', 'ME', 'MK', 'RS'],
    priority: 'medium',
    from: 'CT3-A-01',
  },
  {
    code: 'CT3-P-01',
    title: 'Secure lines to Europol for counter-terrorism units',
    description:
      'Some units still exchange over a single shared terminal. Each unit should have its own secure line and two trained operators.',
    kinds: ['operational', 'institutional'],
    perspectives: ['prevention', 'response'],
    partners: ['AL', 'BA', 'XK', 'ME'],
    priority: 'critical',
    from: 'CT3-P-01',
  },
  {
    code: 'CT3-R-01',
    title: 'Joint exercises of special intervention units',
    description:
      'Units meet at conferences and seldom train together. Two joint exercises a year would build common tactics.',
    kinds: ['operational'],
    perspectives: ['response'],
    partners: ['AL', 'ME', 'MK', 'RS'],
    priority: 'medium',
  },
  {
    code: 'CT4-A-01',
    title: 'Fresh assessment of terrorist financing risks',
    description:
      'Assessments older than three years miss virtual assets and crowdfunding. The next round should use the same questions everywhere.',
    kinds: ['operational'],
    perspectives: ['prevention'],
    partners: ['AL', 'BA', 'XK', 'ME', 'MK', 'RS'],
    priority: 'high',
  },
  {
    code: 'CT4-P-01',
    title: 'Supervision of non-profit bodies according to risk',
    description:
      'Blanket rules burden honest associations. Supervisors need a method that looks closely only where the risk is real.',
    kinds: ['legislative', 'institutional'],
    perspectives: ['prevention'],
    partners: ['AL', 'BA', 'MK', 'RS'],
    priority: 'high',
  },
  {
    code: 'CT4-R-01',
    title: 'Financial investigators in counter-terrorism units',
    description:
      'Terrorism files rarely contain a financial part. Each unit should have two investigators who can follow small sums and virtual assets.',
    kinds: ['institutional', 'operational'],
    perspectives: ['response'],
    partners: ['AL', 'XK', 'MK'],
    priority: 'critical',
  },
  {
    code: 'CT5-A-01',
    title: 'Register of critical entities and who owns them',
    description:
      'Energy, water and transport are partly private. A register should say what is critical, who owns it and whom to call.',
    kinds: ['legislative', 'institutional'],
    perspectives: ['prevention'],
    partners: ['AL', 'BA', 'XK', 'ME', 'MK', 'RS'],
    priority: 'high',
    from: 'CT5-A-01',
  },
  {
    code: 'CT5-T-01',
    title: 'Security plans for crowded public places',
    description:
      'Markets, stadiums and stations have fire plans and no attack plans. Towns ask for a template and for people who test it with them.',
    kinds: ['operational'],
    perspectives: ['prevention'],
    partners: ['AL', 'BA', 'MK', 'RS'],
    priority: 'high',
  },
  {
    code: 'CT5-T-02',
    title: 'Plans against drones at large events',
    description:
      'Detection and rules of intervention are unclear. Event police want a legal basis and shared equipment.',
    kinds: ['legislative', 'operational'],
    perspectives: ['prevention', 'response'],
    partners: ['AL', 'ME', 'RS'],
    priority: 'medium',
    state: 'submitted',
  },
  {
    code: 'CT5-R-01',
    title: 'Police and medical teams that answer mass attacks together',
    description:
      'Rescue teams wait until a scene is safe. Joint drills should teach both services to work in a scene that is not.',
    kinds: ['operational'],
    perspectives: ['response'],
    partners: ['BA', 'XK', 'MK', 'RS'],
    priority: 'critical',
    state: 'validated',
  },
]
