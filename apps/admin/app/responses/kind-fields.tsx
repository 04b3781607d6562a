import { type ResponseDraft, ResponseKind } from '@iisg/domain/responses'
import { DateField, Fieldset, type Refusal, TextField } from '@iisg/ui/forms'

type KindFieldsProps = {
  draft: ResponseDraft | undefined
  refusal: Refusal | undefined
}

/** What only some kinds have. It follows the kind that is stored, or was typed. */
export function KindFields({ draft, refusal }: KindFieldsProps) {
  // What was chosen in a refused form may be nothing, too.
  const kind = ResponseKind.safeParse(refusal?.typed.kind).data ?? draft?.kind
  const isAdopted = kind === 'legal act' || kind === 'strategy or plan'
  return (
    <>
      {(isAdopted || kind === undefined || hasTypedAdoption(refusal)) && (
        <AdoptionFields isAsked={isAdopted} draft={draft} refusal={refusal} />
      )}
      {!isAdopted && kind !== undefined && (
        <TextField
          name="place"
          label="Place"
          optional
          width="medium"
          value={draft?.place}
          refusal={refusal}
        />
      )}
    </>
  )
}

/** What somebody typed stays, whatever kind they choose then. */
function hasTypedAdoption(refusal: Refusal | undefined): boolean {
  return adoptionFields.some((name) => (refusal?.typed[name] ?? '') !== '')
}

const adoptionFields = ['adoptingBody', 'officialReference', 'adoptedOn', 'inForceOn'] as const

type AdoptionFieldsProps = KindFieldsProps & { isAsked: boolean }

function AdoptionFields({ isAsked, draft, refusal }: AdoptionFieldsProps) {
  return (
    <Fieldset
      legend="How it was adopted"
      hint={isAsked ? undefined : 'For legal acts, strategies and plans only.'}
    >
      <TextField
        name="adoptingBody"
        label="Adopted by"
        hint="Such as the parliament, the government or a ministry."
        optional
        value={draft?.adoptingBody}
        refusal={refusal}
      />
      <TextField
        name="officialReference"
        label="Official reference"
        hint="Such as its number in the official gazette."
        optional
        value={draft?.officialReference}
        refusal={refusal}
      />
      <div className="response-form__pair">
        <DateField
          name="adoptedOn"
          label="Adopted on"
          optional
          value={draft?.adoptedOn ?? undefined}
          refusal={refusal}
        />
        <DateField
          name="inForceOn"
          label="In force on"
          optional
          value={draft?.inForceOn ?? undefined}
          refusal={refusal}
        />
      </div>
    </Fieldset>
  )
}
