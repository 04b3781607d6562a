import type { Organisation } from '@iisg/domain/organisations'
import { CheckboxGroup, type Refusal, TextField } from '@iisg/ui/forms'
import { Button } from '@iisg/ui/layout'
import { type OrganisationList, searchFieldOf, shownFieldOf } from './organisation-search.ts'

type OrganisationPickerProps = {
  list: OrganisationList
  label: string
  addLabel: string
  organisations: readonly Organisation[]
  /** Those in the list so far. */
  chosen: readonly string[]
  /** Those who may be meant by what was looked for. */
  perhaps: readonly string[]
  refusal: Refusal | undefined
}

/**
 * Organisations in a list that grows by looking for one after the other. The browser suggests names
 * as they are typed; without that, the button shows who may be meant.
 */
export function OrganisationPicker(props: OrganisationPickerProps) {
  const { list, label, addLabel, organisations, chosen, perhaps, refusal } = props
  const shown = [...new Set([...chosen, ...perhaps])]
  const options = shown.flatMap((id) => {
    const organisation = organisations.find((each) => each.id === id)
    if (!organisation) return []
    const { iatiRef } = organisation
    // Two of one name are told apart by how others know them.
    return [{ value: id, text: labelOf(organisation), ...(iatiRef !== null && { hint: iatiRef }) }]
  })

  return (
    <>
      <CheckboxGroup
        name={list}
        label={label}
        hint={options.length === 0 ? 'None so far.' : undefined}
        options={options}
        values={chosen}
        refusal={refusal}
      />
      {perhaps.length > 0 && (
        <input
          type="hidden"
          name={shownFieldOf(list)}
          value={refusal?.typed[shownFieldOf(list)] ?? ''}
        />
      )}
      <div className="organisation-picker">
        <TextField
          name={searchFieldOf(list)}
          label={addLabel}
          hint="Type a name or an acronym."
          optional
          width="medium"
          list="organisations"
          autoComplete="off"
          refusal={refusal}
        />
        <Button kind="secondary" name="step" value="look" formNoValidate>
          Find<span className="only-read-out"> it: {addLabel}</span>
        </Button>
      </div>
    </>
  )
}

/** What the browser suggests, once for all lists of a form. */
export function OrganisationSuggestions({
  organisations,
}: {
  organisations: readonly Organisation[]
}) {
  return (
    <datalist id="organisations">
      {organisations.map((organisation) => (
        <option key={organisation.id} value={labelOf(organisation)} />
      ))}
    </datalist>
  )
}

function labelOf({ name, acronym }: Organisation): string {
  return acronym === null || acronym === name ? name : `${name} (${acronym})`
}
