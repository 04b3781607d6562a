import { type Need, NeedDraft } from '@iisg/domain/needs'
import { tierNames } from '@iisg/ui/disclosure'
import { kindNames, needStateNames, perspectiveNames, priorityNames } from '@iisg/ui/needs'
import { listed } from '@iisg/ui/numbers'
import { namePartners } from '@iisg/ui/partners'
import type { FieldWords } from '#app/forms/conflicts-between.ts'

/** What can be revised of a need. */
export type NeedRevision = Omit<NeedDraft, 'cycleId' | 'measureId'>

/** A need as its form has it. */
export function revisionOf(need: Need): NeedRevision {
  const { title, description, partners, kinds, perspectives, priority, state } = need
  const tier = NeedDraft.shape.tier.parse(need.tier)
  return { title, description, partners, kinds, perspectives, priority, state, tier }
}

/** A need's fields as its form calls them, and each one's value in words. */
export const needFields: FieldWords<NeedRevision> = {
  title: { label: 'Title', say: String },
  description: { label: 'Description', say: String },
  partners: { label: 'Stated by', say: namePartners },
  kinds: {
    label: 'What it asks to change',
    say: (kinds) => listed(kinds.map((kind) => kindNames[kind])),
  },
  perspectives: {
    label: 'Perspective',
    say: (perspectives) => listed(perspectives.map((each) => perspectiveNames[each])),
  },
  priority: { label: 'Priority', say: (priority) => priorityNames[priority] },
  state: { label: 'State', say: (state) => needStateNames[state] },
  tier: { label: 'Who may see it', say: (tier) => tierNames[tier] },
}
