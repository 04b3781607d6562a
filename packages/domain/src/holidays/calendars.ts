import type { Partner } from '../partners/index.ts'

/** What a partner's law says of its days off. Easter days count from Easter Sunday. */
export type HolidayCalendar = {
  /** Where the days come from, in words. */
  source: string
  /** Days of every year, as month and day. */
  everyYear: readonly string[]
  western: readonly number[]
  orthodox: readonly number[]
  /** How many days each Bajram has. */
  bajram: number
  /** A day off that falls on one of these is made up for on the next working day. */
  madeUpFor: 'weekends' | 'Sundays' | 'never'
}

/**
 * The public holidays of the six partners, read in November 2026. Days off of one region or of one
 * faith are among them: they are there to spare people, not to count their leave.
 */
export const holidayCalendars: Readonly<Record<Partner, HolidayCalendar>> = {
  AL: {
    source:
      'The law of 1992 on official holidays and memorial days (no. 7651), with its changes up to 2024, and the yearly calendar of the Bank of Albania.',
    everyYear: [
      '01-01',
      '01-02',
      '03-14',
      '03-22',
      '05-01',
      '09-05',
      ...['11-22', '11-28', '11-29'],
      '12-08',
      '12-25',
    ],
    western: [0],
    orthodox: [0],
    bajram: 1,
    madeUpFor: 'weekends',
  },
  BA: {
    source:
      'The laws on holidays of the two entities and of the Brčko District: there is no one law for all, and a day off of any of them is spared.',
    everyYear: [
      '01-01',
      '01-02',
      '01-06',
      '01-07',
      '01-14',
      '03-01',
      '03-08',
      '05-01',
      '05-02',
      '05-09',
      '11-21',
      '11-25',
      '12-24',
      '12-25',
    ],
    western: [-2, 0, 1],
    orthodox: [-2, 0, 1],
    bajram: 2,
    madeUpFor: 'Sundays',
  },
  XK: {
    source: 'The law of 2008 on official holidays (no. 03/L-064), and the yearly list of days off.',
    everyYear: ['01-01', '01-02', '01-07', '02-17', '04-09', '05-01', '05-09', '12-25'],
    western: [0, 1],
    orthodox: [0, 1],
    bajram: 1,
    madeUpFor: 'weekends',
  },
  ME: {
    source:
      'The law on state and other holidays, and the law on celebrating religious holidays with its days for the Orthodox, Catholic and Muslim faiths.',
    everyYear: [
      '01-01',
      '01-02',
      '01-06',
      '01-07',
      '05-01',
      '05-02',
      '05-21',
      '05-22',
      '07-13',
      '07-14',
      '11-13',
      '12-24',
      '12-25',
    ],
    western: [-2, 0, 1],
    orthodox: [-2, 0, 1],
    bajram: 3,
    madeUpFor: 'Sundays',
  },
  MK: {
    source:
      'The law on holidays, and the programme of non-working days that the Government publishes each year.',
    everyYear: ['01-01', '01-07', '05-01', '05-24', '08-02', '09-08', '10-11', '10-23', '12-08'],
    western: [],
    orthodox: [-2, 0, 1],
    bajram: 1,
    madeUpFor: 'Sundays',
  },
  RS: {
    source: 'The law on state and other holidays: its days for all, and for the Orthodox faith.',
    everyYear: ['01-01', '01-02', '01-07', '02-15', '02-16', '05-01', '05-02', '11-11'],
    western: [],
    orthodox: [-2, -1, 0, 1],
    bajram: 0,
    madeUpFor: 'Sundays',
  },
}
