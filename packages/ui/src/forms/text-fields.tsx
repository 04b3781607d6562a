import { controlOf, Field, type FieldProps, startsWith } from './field.tsx'

/** How wide an input is, to hint at how much belongs in it. */
export type FieldWidth = 'short' | 'medium' | 'full'

type TextFieldProps = FieldProps & {
  /** What is stored so far. */
  value?: string | undefined
  type?: 'text' | 'email' | 'url' | 'password'
  width?: FieldWidth
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'url'
  /** What a browser may fill in by itself, such as 'email' or 'current-password'. */
  autoComplete?: string
  /** The id of a `datalist` with what the browser may suggest. */
  list?: string
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { value, type = 'text', width = 'full', inputMode, autoComplete, list, ...field } = props

  return (
    <Field {...field}>
      <input
        {...controlOf(field)}
        type={type}
        data-width={width}
        inputMode={inputMode}
        autoComplete={autoComplete}
        list={list}
        // A password is never sent back to the page.
        defaultValue={type === 'password' ? undefined : startsWith(field, value)}
      />
    </Field>
  )
}

/** Several lines of text. */
export function TextArea(props: FieldProps & { value?: string | undefined; rows?: number }) {
  const { value, rows = 5, ...field } = props

  return (
    <Field {...field}>
      <textarea {...controlOf(field)} rows={rows} defaultValue={startsWith(field, value)} />
    </Field>
  )
}

/** A day of the calendar, sent as 2024-04-19 whatever the browser shows. */
export function DateField(props: FieldProps & { value?: string | undefined }) {
  const { value, ...field } = props

  return (
    <Field {...field}>
      <input
        {...controlOf(field)}
        type="date"
        data-width="short"
        defaultValue={startsWith(field, value)}
      />
    </Field>
  )
}

type FileFieldProps = FieldProps & {
  /** Kinds of file to offer first, such as '.xml,.gz,.csv'. */
  accept?: string
  multiple?: boolean
}

/** One or more files. The form around it needs `encType="multipart/form-data"`. */
export function FileField({ accept, multiple, ...field }: FileFieldProps) {
  return (
    <Field {...field}>
      <input {...controlOf(field)} type="file" accept={accept} multiple={multiple} />
    </Field>
  )
}
