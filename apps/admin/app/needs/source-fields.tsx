import type { SourceDocument } from '@iisg/domain/needs'
import './source-fields.css'
import { Fieldset, type Refusal, Select, TextField } from '@iisg/ui/forms'
import { Button } from '@iisg/ui/layout'
import { documentCategoryOptions } from '@iisg/ui/needs'
import { rowCount, sourceField } from './read-need.ts'

type SourceFieldsProps = {
  sources: readonly SourceDocument[]
  refusal: Refusal | undefined
}

/** The documents that a need is found in: those there are, and room for another. */
export function SourceFields({ sources, refusal }: SourceFieldsProps) {
  const rows = Math.max(sources.length, refusal ? rowCount(refusal.typed) : 0) + 1
  return (
    <Fieldset
      legend="Documents"
      hint="Where the need is found: a report, a strategy, an act. Name the page, so that others can look it up. Public documents only."
    >
      {Array.from({ length: rows }, (_, index) => (
        <SourceRow
          // Rows have no name but their place.
          key={sourceField(index, 'title')}
          index={index}
          source={sources[index]}
          refusal={refusal}
        />
      ))}
      <Button kind="secondary" name="step" value="document" formNoValidate>
        Add a row for another document
      </Button>
    </Fieldset>
  )
}

type SourceRowProps = {
  index: number
  source: SourceDocument | undefined
  refusal: Refusal | undefined
}

function SourceRow({ index, source, refusal }: SourceRowProps) {
  const of = `of document ${index + 1}`
  return (
    <div className="source-row">
      <TextField
        name={sourceField(index, 'title')}
        label={`Title ${of}`}
        optional
        value={source?.title}
        refusal={refusal}
      />
      <Select
        name={sourceField(index, 'category')}
        label={`Kind ${of}`}
        options={documentCategoryOptions}
        value={source?.category}
        refusal={refusal}
      />
      <TextField
        name={sourceField(index, 'page')}
        label={`Page or section ${of}`}
        optional
        width="short"
        value={source?.page}
        refusal={refusal}
      />
      <TextField
        name={sourceField(index, 'link')}
        label={`Address ${of}`}
        optional
        type="url"
        value={source?.link}
        refusal={refusal}
      />
    </div>
  )
}
