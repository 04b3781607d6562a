import { partnerNames } from '@iisg/domain/partners'
import { mayTakePart, type NameableInstitution, type ReadLine } from '@iisg/domain/responses'
import { CheckboxGroup, type Refusal } from '@iisg/ui/forms'

type TakingPartProps = {
  institutions: readonly NameableInstitution[]
  refusal: Refusal | undefined
}

/**
 * The choice of institutions for all lines at once. It is folded away, since there are many, and
 * lies open where something of it is chosen or wrong.
 */
export function TakingPart({ institutions, refusal }: TakingPartProps) {
  if (institutions.length === 0) return null
  const chosen = [refusal?.typed.institutions ?? []].flat()
  const isOpen = chosen.length > 0 || refusal?.problems.institutions !== undefined
  return (
    <details className="response-form__more" open={isOpen}>
      <summary>Choose the institutions that take part</summary>
      <CheckboxGroup
        name="institutions"
        label="Institutions that take part"
        hint="Each line that names none in its fifth column takes those that are ticked here and belong to a partner that it serves."
        optional
        options={institutions.map(({ id, name, acronym, partner }) => ({
          value: id,
          text: acronym === null || acronym === name ? name : `${name} (${acronym})`,
          hint: partnerNames[partner],
        }))}
        refusal={refusal}
      />
    </details>
  )
}

/**
 * Lines with the institutions that were ticked for all of them, where a line names none itself. What
 * is ticked has to belong to a partner that some line serves.
 */
export function takingPart(
  lines: readonly ReadLine[],
  ticked: string | string[] | undefined,
  institutions: readonly NameableInstitution[],
): { lines: ReadLine[]; problem: string | undefined } {
  const ids = [ticked ?? []].flat()
  const chosen = institutions.filter(({ id }) => ids.includes(id))
  const events = lines.flatMap((line) => (line.status === 'good' ? [line.event] : []))
  // As long as no line can be read, nobody knows whom they serve.
  const stray =
    events.length === 0
      ? undefined
      : chosen.find((one) => !events.some((event) => mayTakePart(event, one)))
  const isUnknown = chosen.length < new Set(ids).size

  return {
    lines: lines.map((line) => withInstitutions(line, chosen)),
    problem: isUnknown
      ? 'Choose among the institutions that are listed'
      : stray && servedByNone(stray),
  }
}

function withInstitutions(line: ReadLine, chosen: readonly NameableInstitution[]): ReadLine {
  if (line.status === 'bad' || line.event.institutions.length > 0) return line
  const theirs = chosen.filter((one) => mayTakePart(line.event, one)).map(({ id }) => id)
  return { ...line, event: { ...line.event, institutions: theirs } }
}

function servedByNone({ name, partner }: NameableInstitution): string {
  const whose = partnerNames[partner]
  return `“${name}” belongs to ${whose}, which no line serves: untick it, or name ${whose} in a line`
}
