import { describe, expect, test } from 'vitest'
import { readAll } from './testing/read-all.ts'
import { anXmlActivity, anXmlFile } from './testing/xml.ts'

const a = anXmlActivity('A')
const c = anXmlActivity('C')
const hidden = anXmlActivity('hidden')

describe('XML that is broken within an activity', () => {
  test.each([
    ['a lone "&"', '<description>R&D</description>', 'description', 'An "&" stands alone'],
    ['a lone "&" in an attribute', '<x a="R&D"/>', 'x', 'An "&" stands alone'],
    ['an entity of HTML', '<title>R&nbsp;D</title>', 'title', '"&nbsp;" means nothing'],
    ['an open element', '<description>', 'description', '<description> is not closed'],
    ['an end tag too many', '</budget>', 'iati-activity', ''],
    ['an attribute without its quote', '<value currency="EUR>1</value>', 'value', ''],
    ['an attribute twice', '<value currency="EUR" currency="EUR"/>', 'value', ''],
    ['a control character', '<title>\u0003</title>', 'title', ''],
    ['a reference to no character', '<title>&#0;</title>', 'title', ''],
    ['a comment with "--"', `<!-- -- ${hidden} -->`, 'iati-activity', '"--" within it'],
    ['a control character in CDATA', `<x><![CDATA[\u0003${hidden}]]></x>`, 'x', ''],
  ])(
    'by %s loses that activity and no other, however it is cut',
    async (_, fault, element, says) => {
      const file = anXmlFile(a, anXmlActivity('B', fault), c)

      for (const chunkSize of [1, 7, 100_000]) {
        const { identifiers, problems } = await readAll(file, chunkSize)

        expect(identifiers).toEqual(['A', 'C'])
        expect(problems).toMatchObject([{ kind: 'fault', activity: 'B' }])
        expect(problems[0]?.element).toBe(element)
        expect(problems[0]?.sentence).toContain(says)
        expect(problems[0]?.sentence).toContain('Activity B is lost.')
      }
    },
  )

  test('tells the line and the column to mend', async () => {
    const file = anXmlFile(a, anXmlActivity('B', '<description>R&D</description>'), c)

    const { problems } = await readAll(file)

    // A begins on line 3, B on line 10, and what differs stands on its sixth line.
    expect(problems).toMatchObject([{ line: 15, column: 17 }])
  })

  test('tells the line where the activity begins if its identifier is lost too', async () => {
    const nameless = '<iati-activity default-currency=EUR>\n</iati-activity>\n'

    const { problems, identifiers } = await readAll(anXmlFile(a, nameless, c))

    expect(identifiers).toEqual(['A', 'C'])
    expect(problems).toMatchObject([{ line: 10, element: 'iati-activity', activity: null }])
    expect(problems[0]?.sentence).toContain('The activity that begins on line 10 is lost.')
  })

  test('so that the next one begins inside it loses the open one only', async () => {
    const open = anXmlActivity('B').replace('</iati-activity>', '')

    for (const chunkSize of [1, 5, 100_000]) {
      const { identifiers, problems } = await readAll(anXmlFile(a, open, c), chunkSize)

      expect(identifiers).toEqual(['A', 'C'])
      expect(problems).toMatchObject([{ element: 'iati-activity', activity: 'B' }])
    }
  })

  test('keeps the lines of what is read behind it right', async () => {
    const { activities } = await readAll(anXmlFile(a, anXmlActivity('B', '\n\n<a>'), c))

    expect(activities.map(({ line }) => line)).toEqual([3, 19])
  })
})

// Patient, since a busy machine may take its time; nothing here is about speed.
describe('XML that ends too early', { timeout: 60_000 }, () => {
  const file = anXmlFile(a, anXmlActivity('B'), c)

  test('loses the activity in which it ends', async () => {
    const cut = file.indexOf('Title of C')

    const { identifiers, problems } = await readAll(file.slice(0, cut))

    expect(identifiers).toEqual(['A', 'B'])
    expect(problems).toMatchObject([
      { kind: 'fault', line: 19, element: 'narrative', activity: 'C' },
    ])
  })

  test('never takes a cut activity for a whole one, wherever it is cut', async () => {
    for (let cut = 40; cut < file.length - 1; cut += 3) {
      const { activities, problems } = await readAll(file.slice(0, cut))

      expect(problems, `cut at ${cut}`).toHaveLength(1)
      for (const { identifier, countries } of activities) {
        expect(file.slice(0, cut)).toContain(`Title of ${identifier}`)
        expect(countries).toHaveLength(1)
      }
    }
  })

  test('says that more may be missing where it ends between two', async () => {
    const { identifiers, problems } = await readAll(anXmlFile(a).replace('</iati-activities>', ''))

    expect(identifiers).toEqual(['A'])
    expect(problems[0]?.sentence).toContain('Activities may be missing.')
  })

  test('in a comment says where the comment begins', async () => {
    const { identifiers, problems } = await readAll(anXmlFile(a, `<!-- ${hidden}`, c))

    expect(identifiers).toEqual(['A'])
    expect(problems).toMatchObject([{ kind: 'fault', line: 10, column: 1 }])
  })
})

describe('XML with something behind its end', () => {
  test('keeps what is whole before', async () => {
    const { identifiers, problems } = await readAll(`${anXmlFile(a)}\u0000\u0000`)

    expect(identifiers).toEqual(['A'])
    expect(problems).toMatchObject([{ kind: 'fault', activity: null }])
  })

  test('reads a second document, and says that it stands there', async () => {
    const { identifiers, problems } = await readAll(anXmlFile(a) + anXmlFile(c))

    expect(identifiers).toEqual(['A', 'C'])
    expect(problems).toHaveLength(1)
  })
})

describe('a file that is no list of activities', () => {
  test.each([
    ['', 'The file is empty.'],
    [' \n ', 'The file is empty: it has no elements.'],
    ['<html></html>', 'begins with <html>'],
    ['<iati-organisations version="2.03"/>', 'IATI file about organisations'],
    ['<iati-activity/>', 'without the <iati-activities> around it'],
    ['{"activities": []}', 'neither XML nor a list'],
    ['PK\u0003\u0004', 'This is a ZIP file'],
  ])('is refused with a sentence: %j', async (file, sentence) => {
    const { activities, problems } = await readAll(file)

    expect(activities).toEqual([])
    expect(problems).toMatchObject([
      { kind: 'refusal', sentence: expect.stringContaining(sentence) },
    ])
  })
})
