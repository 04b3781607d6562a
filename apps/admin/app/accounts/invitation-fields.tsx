import type { Role } from '@iisg/domain/accounts'
import type { Organisation } from '@iisg/domain/organisations'
import { roleOptionsFor } from '@iisg/ui/accounts'
import { CheckboxGroup, RadioGroup, type Refusal, Select, TextField } from '@iisg/ui/forms'
import { partnerOptions } from '@iisg/ui/partners'
import { pillarOptions } from '@iisg/ui/pillars'

type InvitationFieldsProps = {
  /** The roles that the inviter may give. */
  roles: readonly Role[]
  organisations: readonly Organisation[]
  refusal: Refusal | undefined
}

/** Who is invited, as what, and for whom. */
export function InvitationFields({ roles, organisations, refusal }: InvitationFieldsProps) {
  return (
    <>
      <TextField name="name" label="Name" width="medium" refusal={refusal} />
      <TextField
        name="email"
        label="E-mail address"
        type="email"
        width="medium"
        refusal={refusal}
      />
      <RadioGroup name="role" label="Role" options={roleOptionsFor(roles)} refusal={refusal} />
      <Select
        name="partner"
        label="Partner"
        hint="For a partner coordinator."
        options={partnerOptions}
        none="No partner"
        refusal={refusal}
      />
      <Select
        name="organisationId"
        label="Organisation"
        hint="For a contributor of a member or of an EU Delegation."
        options={organisations.map(({ id, name }) => ({ value: id, text: name }))}
        none="No organisation"
        refusal={refusal}
      />
      <CheckboxGroup
        name="pillars"
        label="Pillars"
        hint="Those in which a coordinator or contributor reports."
        options={pillarOptions}
        refusal={refusal}
      />
    </>
  )
}
