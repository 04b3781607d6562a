import { describe, expect, test } from 'vitest'
import type { IatiActivity } from '../activity.ts'
import { readAll } from '../testing/read-all.ts'

describe('an activity of version 2', () => {
  test('is told in English where it can be, and keeps its other languages', async () => {
    const activity = await read(`
      <title>
        <narrative xml:lang="FR">Formation</narrative>
        <narrative xml:lang="EN">  Training
          of police </narrative>
      </title>
      <description type="2"><narrative>Objectives</narrative></description>
      <description type="1"><narrative>General</narrative></description>`)

    expect(activity).toMatchObject({
      title: 'Training of police',
      titles: [
        { language: 'fr', text: 'Formation' },
        { language: 'en', text: 'Training of police' },
      ],
      description: 'General',
    })
  })

  test('is told in its first language where there is no English', async () => {
    const activity = await read('<title><narrative xml:lang="fr">Formation</narrative></title>')

    expect(activity).toMatchObject({ title: 'Formation', language: 'en' })
  })

  test('takes a day for none where its publisher says that it is unavailable', async () => {
    const activity = await read(`
      <activity-date type="1" iso-date="2011-10-01">
        <narrative>Date unavailable. Calculated from the transactions</narrative>
      </activity-date>
      <activity-date type="2" iso-date="2011-10-02"/>
      <activity-date type="3" iso-date="2021-02-30"/>
      <activity-date type="4" iso-date="9999-12-31"/>`)

    expect(activity.dates).toEqual({
      plannedStart: null,
      actualStart: '2011-10-02',
      plannedEnd: null,
      actualEnd: null,
    })
    expect(activity.notes.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('2011-10-01 is a placeholder'),
      '"2021-02-30" is no day.',
      '"9999-12-31" is no day.',
    ])
  })

  test('keeps apart what it names and what its transactions name', async () => {
    const activity = await read(`
      <recipient-country code="al" percentage="60"/>
      <recipient-region code="89" percentage="40"/>
      <sector code="15130" percentage="33.33"/>
      <sector code="E02" vocabulary="98"/>
      <transaction>
        <transaction-type code="2"/><value>1</value>
        <sector code="15210" vocabulary="1"/><recipient-country code="RS"/>
      </transaction>`)

    expect(activity).toMatchObject({
      countries: [{ code: 'AL', share: 60 }],
      regions: [{ code: '89', share: 40, vocabulary: '1' }],
      sectors: [
        { code: '15130', vocabulary: '1', share: 33.33 },
        { code: 'E02', vocabulary: '98', share: null },
      ],
      transactions: [{ sectors: [{ code: '15210' }], countries: [{ code: 'RS', share: null }] }],
    })
  })

  test('has exact amounts, in their own currency or in that of the activity', async () => {
    const activity = await read(`
      <budget type="2" status="2">
        <period-start iso-date="2020-04-01"/><period-end iso-date="2021-03-31"/>
        <value currency="GBP" value-date="2020-04-01"> 123456789012345.67 </value>
      </budget>
      <budget><value>100.10</value></budget>
      <transaction>
        <transaction-type code="3"/><transaction-date iso-date="2012-01-01+01:00"/>
        <value value-date="2012-01-02">-322000.00</value>
        <receiver-org ref="US-1" type="10"><narrative>State</narrative></receiver-org>
      </transaction>`)

    expect(activity).toMatchObject({
      budgets: [
        {
          amount: '123456789012345.67',
          currency: 'GBP',
          type: 'revised',
          status: 'committed',
          from: '2020-04-01',
          until: '2021-03-31',
          valueDate: '2020-04-01',
        },
        { amount: '100.10', currency: 'EUR', type: 'original', status: 'indicative', from: null },
      ],
      transactions: [
        {
          amount: '-322000.00',
          currency: 'EUR',
          type: '3',
          day: '2012-01-01',
          valueDay: '2012-01-02',
          provider: null,
          receiver: { ref: 'US-1', type: '10', name: 'State' },
        },
      ],
    })
    expect(activity.notes).toEqual([])
  })

  test.each([
    ['<value>1,500</value>', '"1,500" is no amount'],
    ['<value>1.5E6</value>', '"1.5E6" is no amount'],
    ['<value></value>', 'It has no amount'],
    ['', 'It has no amount'],
    ['<value currency="EURO">5</value>', 'its currency is unknown'],
  ])('leaves out an amount that could mean anything: %s', async (value, sentence) => {
    const activity = await read(`<transaction><transaction-type code="2"/>${value}</transaction>`)

    expect(activity.transactions).toEqual([])
    expect(activity.notes).toMatchObject([
      { line: 5, element: 'transaction', sentence: expect.stringContaining(sentence) },
    ])
  })

  test('never holds the people who can be contacted', async () => {
    const activity = await read(`
      <contact-info>
        <person-name><narrative>Ann Official</narrative></person-name>
        <telephone>+1 555 0100</telephone><email>ann@example.org</email>
      </contact-info>
      <title><narrative>Training</narrative></title>
      <transaction>
        <transaction-type code="2"/><value>1</value>
        <description><narrative>Paid to Ann Official</narrative></description>
      </transaction>`)

    expect(activity.title).toBe('Training')
    expect(JSON.stringify(activity)).not.toMatch(/Ann|555|example\.org/)
  })

  test('names who takes part, and says whose role is unknown', async () => {
    const activity = await read(`
      <participating-org role="1" ref="" type="10"><narrative>Sida</narrative></participating-org>
      <participating-org role="4" ref="XM-1"/>
      <participating-org role="9"><narrative>Someone</narrative></participating-org>
      <participating-org role="2"/>`)

    expect(activity.organisations).toEqual([
      { role: 'funding', ref: null, type: '10', name: 'Sida' },
      { role: 'implementing', ref: 'XM-1', type: null, name: null },
    ])
    expect(activity.notes).toMatchObject([{ sentence: expect.stringContaining('Someone') }])
  })

  test('has at most twenty notes, however much is wrong with it', async () => {
    const activity = await read('<transaction/>'.repeat(500))

    expect(activity.notes).toHaveLength(20)
  })
})

describe('an activity of version 1', () => {
  test('has its texts in the elements themselves and words for codes', async () => {
    const activity = await read(`
      <reporting-org ref="GB-1" type="10">Department</reporting-org>
      <title xml:lang="fr">Formation</title><title xml:lang="en">Training</title>
      <participating-org ref="GB" role="Funding">UNITED KINGDOM</participating-org>
      <activity-status code="4">Post-completion</activity-status>
      <activity-date type="end-actual">2009-09-01Z</activity-date>
      <activity-date type="start-planned" iso-date="2006-08-01Z">1 August</activity-date>
      <recipient-region>Kosovo (KO)</recipient-region>
      <sector code="15110" vocabulary="DAC">Policy</sector>
      <related-activity ref="GB-1-1" type="1">Parent</related-activity>
      <transaction>
        <value value-date="2006-04-01Z">275688</value>
        <transaction-type code="C">Commitment</transaction-type>
        <transaction-date iso-date="2006-04-01Z">Budget for 2006</transaction-date>
        <provider-org ref="GB-1">Department</provider-org>
      </transaction>`)

    expect(activity).toMatchObject({
      reporter: { ref: 'GB-1', type: '10', name: 'Department' },
      title: 'Training',
      organisations: [{ role: 'funding', name: 'UNITED KINGDOM' }],
      statusCode: '4',
      status: 'closed',
      dates: { plannedStart: '2006-08-01', actualEnd: '2009-09-01' },
      regions: [{ code: null, name: 'Kosovo (KO)' }],
      sectors: [{ vocabulary: '1', code: '15110' }],
      related: [{ type: '1', identifier: 'GB-1-1' }],
      transactions: [{ type: '2', publishedType: 'C', amount: '275688', day: '2006-04-01' }],
      notes: [],
    })
  })
})

describe('the time of an activity', () => {
  test('is an instant in UTC, whatever zone it was written in', async () => {
    const { activities } = await readAll(
      `<iati-activities version="2.03" generated-datetime="2023-12-19T18:15:06.0134+01:00">
      <iati-activity last-updated-datetime="2024-12-31T12:59:23-05:00"/></iati-activities>`,
    )

    expect(activities).toMatchObject([
      {
        line: 2,
        identifier: null,
        version: '2.03',
        lastUpdatedAt: '2024-12-31T17:59:23.000Z',
        fileGeneratedAt: '2023-12-19T17:15:06.013Z',
      },
    ])
  })
})

/** Reads one activity that begins on line 2 and has this from line 5 on. */
async function read(more: string): Promise<IatiActivity> {
  const { activities, problems } = await readAll(`<iati-activities version="2.03">
    <iati-activity xml:lang="en"
      default-currency="EUR" hierarchy="2">
      <iati-identifier>A</iati-identifier>
${more.replace(/^\n/, '')}
</iati-activity></iati-activities>`)

  expect(problems).toEqual([])
  const [activity] = activities
  if (activity === undefined) throw new Error('No activity was read')
  expect(activity).toMatchObject({ line: 2, hierarchy: 2 })
  return activity
}
