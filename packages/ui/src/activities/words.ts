import type { ActivityType } from '@iisg/domain/activities'
import { optionsOf } from '../forms/index.ts'

export const activityTypeNames: Record<ActivityType, string> = {
  training: 'Training',
  'train-the-trainer': 'Training of trainers',
  equipment: 'Equipment',
  infrastructure: 'Infrastructure',
  'IT system': 'IT system',
  'legal drafting': 'Legal drafting',
  'strategy or policy advice': 'Strategy or policy advice',
  'institution building': 'Institution building',
  'mentoring or embedded expert': 'Mentoring or embedded expert',
  'operational support': 'Operational support',
  'information exchange or network': 'Information exchange or network',
  'study visit or twinning': 'Study visit, TAIEX or Twinning',
  'research or assessment': 'Research or assessment',
  'awareness or community work': 'Awareness or community work',
  'rehabilitation or reintegration': 'Rehabilitation or reintegration',
  'grant to civil society': 'Grant to civil society',
}

export const activityTypeOptions = optionsOf(activityTypeNames)
