import { renderToStaticMarkup as render } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import {
  Checkbox,
  CheckboxGroup,
  ConflictPanel,
  MoneyField,
  optionsOf,
  ProblemSummary,
  RadioGroup,
  type Refusal,
  Select,
  TextArea,
  TextField,
} from './index.ts'

const refusal: Refusal = {
  problems: { title: 'Give the response a title', form: 'Somebody closed the cycle' },
  typed: { title: ' ', kinds: ['operational'], strength: 'partial', regional: 'yes' },
}
const options = optionsOf({ legislative: 'Law', operational: 'Work' })

describe('a field', () => {
  test('is labelled by its name and explained by its hint', () => {
    const html = render(<TextField name="title" label="Title" hint="As in the agreement" />)

    expect(html).toContain('<label class="field__label" for="title">')
    expect(html).toContain('<p class="field__hint" id="title-hint">')
    expect(html).toMatch(/<input id="title" name="title"[^>]*aria-describedby="title-hint"/)
    expect(html).not.toContain('aria-invalid')
  })

  test('with a problem says so where it is, and keeps what was typed', () => {
    const html = render(
      <TextField name="title" label="Title" hint="…" refusal={refusal} value="Old" />,
    )

    expect(html).toContain('aria-invalid="true"')
    expect(html).toContain('aria-describedby="title-hint title-problem"')
    expect(html).toContain('id="title-problem"')
    expect(html).toContain('value=" "')
  })

  test('shows what is stored until something is typed', () => {
    expect(render(<TextArea name="summary" label="Summary" value="Stored" />)).toContain('Stored')
    expect(
      render(<Select name="kind" label="Kind" options={options} value="operational" />),
    ).toContain('<option value="operational" selected="">')
  })

  test('keeps an emptied value empty rather than bring back the stored one', () => {
    const emptied = { problems: {}, typed: { title: '' } }

    expect(
      render(<TextField name="title" label="Title" value="Old" refusal={emptied} />),
    ).not.toContain('Old')
  })

  test('for a password never sends it back', () => {
    const typed = { problems: {}, typed: { password: 'secret' } }

    expect(
      render(<TextField name="password" label="Password" type="password" refusal={typed} />),
    ).not.toContain('secret')
  })

  test('says that it is optional', () => {
    expect(render(<TextField name="title" label="Title" optional />)).toContain('(optional)')
  })
})

describe('a set of choices', () => {
  test('posts a list under one name and ticks what was typed', () => {
    const html = render(
      <CheckboxGroup name="kinds" label="Kinds" options={options} refusal={refusal} />,
    )

    expect(html.match(/name="kinds\[\]"/g)).toHaveLength(2)
    const ticked = [...html.matchAll(/<input[^>]*>/g)].filter(([input]) =>
      input.includes('checked'),
    )

    expect(ticked).toHaveLength(1)
    expect(ticked[0]?.[0]).toContain('value="operational"')
  })

  test('keeps everything unticked where that is what was posted', () => {
    const none = { problems: {}, typed: {} }

    expect(
      render(
        <CheckboxGroup
          name="kinds"
          label="Kinds"
          options={options}
          values={['operational']}
          refusal={none}
        />,
      ),
    ).not.toContain('checked')
  })

  test('is a group with a legend that a problem can lead to', () => {
    const html = render(
      <RadioGroup
        name="strength"
        label="How far?"
        options={options}
        refusal={{ problems: { strength: 'Choose' }, typed: {} }}
      />,
    )

    expect(html).toMatch(
      /<fieldset[^>]*id="strength"[^>]*tabindex="-1"[^>]*aria-describedby="strength-problem"/,
    )
    expect(html).toContain('<legend')
  })

  test('of one is a single yes, kept when it was ticked', () => {
    expect(render(<Checkbox name="regional" label="Regional" refusal={refusal} />)).toContain(
      'checked',
    )
    expect(
      render(
        <Checkbox name="regional" label="Regional" checked refusal={{ problems: {}, typed: {} }} />,
      ),
    ).not.toContain('checked')
  })
})

describe('an amount', () => {
  test('stands beside its currency, both named and both kept', () => {
    const html = render(
      <MoneyField
        name="amount"
        label="Budget"
        currencyName="currency"
        currencies={optionsOf({ EUR: 'EUR', RSD: 'RSD' })}
        currency="EUR"
        refusal={{
          problems: { amount: 'Enter an amount' },
          typed: { amount: 'many', currency: 'RSD' },
        }}
      />,
    )

    expect(html).toContain('aria-label="Budget: amount"')
    expect(html).toContain('aria-label="Budget: currency"')
    expect(html).toContain('value="many"')
    expect(html).toContain('<option value="RSD" selected="">')
  })
})

describe('the summary of problems', () => {
  test('leads to each field and takes the focus', () => {
    const html = render(<ProblemSummary refusal={refusal} />)

    expect(html).toContain('<a href="#title">Give the response a title</a>')
    expect(html).toMatch(/role="alert" tabindex="-1" autofocus=""/)
  })

  test('links no problem of the form as a whole, which has no field', () => {
    expect(render(<ProblemSummary refusal={refusal} />)).toContain(
      '<li>Somebody closed the cycle</li>',
    )
  })

  test('is not there without a refusal', () => {
    expect(render(<ProblemSummary refusal={undefined} />)).toBe('')
  })
})

describe('a conflict', () => {
  test('shows both versions of each field that differs', () => {
    const html = render(
      <ConflictPanel
        by="Mira"
        at="just now"
        conflicts={[{ label: 'Title', theirs: 'A', yours: 'B' }]}
      />,
    )

    expect(html).toContain(
      '<th scope="row">Title</th><td data-label="Theirs">A</td><td data-label="Yours">B</td>',
    )
  })
})
