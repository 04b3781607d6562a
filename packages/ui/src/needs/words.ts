import type { Kind, NeedState, Perspective, Priority } from '@iisg/domain/needs'
import { optionsOf } from '../forms/index.ts'

export const priorityNames: Record<Priority, string> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
}

export const kindNames: Record<Kind, string> = {
  legislative: 'Legislative',
  institutional: 'Institutional',
  operational: 'Operational',
}

export const perspectiveNames: Record<Perspective, string> = {
  prevention: 'Prevention',
  response: 'Response',
}

export const needStateNames: Record<NeedState, string> = {
  draft: 'Draft',
  submitted: 'Submitted',
  returned: 'Returned',
  validated: 'Validated by the Support Group',
  adopted: 'Adopted by the Board',
  closed: 'Closed',
}

export const priorityOptions = optionsOf(priorityNames)
export const perspectiveOptions = optionsOf(perspectiveNames)
export const needStateOptions = optionsOf(needStateNames)
export const kindOptions = [
  { value: 'legislative', text: kindNames.legislative, hint: 'Laws and rules' },
  { value: 'institutional', text: kindNames.institutional, hint: 'Bodies, staff, strategies' },
  { value: 'operational', text: kindNames.operational, hint: 'Training, equipment, daily work' },
] satisfies { value: Kind; text: string; hint: string }[]
