/** Meetings that never were: real ones have decided nothing about invented needs. */
export const inventedMeetings = {
  supportGroup: {
    slug: 'invented-support-group-2025',
    title: 'Support Group meeting of the demonstration',
    kind: 'Support Group meeting',
    day: '2025-01-22',
  },
  board: {
    slug: 'invented-board-2025',
    title: 'Board meeting of the demonstration',
    kind: 'Board meeting',
    day: '2025-02-10',
  },
  responseSupportGroup: {
    slug: 'invented-support-group-spring-2026',
    title: 'Support Group meeting of the demonstration on responses',
    kind: 'Support Group meeting',
    day: '2026-04-15',
  },
  responseBoard: {
    slug: 'invented-board-2026',
    title: 'Second Board meeting of the demonstration',
    kind: 'Board meeting',
    day: '2026-06-10',
  },
  laterSupportGroup: {
    slug: 'invented-support-group-2026',
    title: 'Second Support Group meeting of the demonstration',
    kind: 'Support Group meeting',
    day: '2026-10-14',
  },
} as const

/** What was put to the Board and what it decided, in this invention. */
export const decidedProposals = [
  {
    about: 'needs',
    advisedAt: 'supportGroup',
    decidedAt: 'board',
    title: 'Adopt the needs mapping 2023–2024',
    text: 'The Board is asked to adopt the needs that the three formations of the Support Group have validated.',
    advice: 'supports it with remarks',
    remarks: 'Two partners ask for an earlier start of the next mapping.',
    outcome: 'adopted',
    decided: 'The Board adopts the needs mapping and asks for an earlier start of the next one.',
    owner: 'Secretariat',
    dueOn: '2025-06-30',
    followUp: 'done',
    followUpNote: 'The mapping for 2025 and 2026 was opened in January 2025.',
  },
  {
    about: 'response report',
    advisedAt: 'responseSupportGroup',
    decidedAt: 'responseBoard',
    title: 'Adopt the response report 2025',
    text: 'The Board is asked to adopt the response report of 2025.',
    advice: 'supports it',
    remarks: '',
    outcome: 'adopted with changes',
    decided: 'The Board adopts the report and asks for a note on light events.',
    owner: 'Secretariat, with the chair of the Support Group',
    dueOn: '2026-09-30',
    followUp: 'under way',
    followUpNote: 'The note is drafted.',
  },
] as const

/** What is before the Board, and what is still a draft. */
export const proposalUnderWay = {
  title: 'Adopt the needs mapping 2025–2026',
  text: 'The Board is asked to adopt the needs that are validated by the end of the year.',
  advice: 'supports it',
} as const

export const decisionWithoutProposal = {
  title: 'A focal point for every pillar',
  text: 'Each partner names one focal point for each pillar, and tells the Secretariat.',
  owner: 'Partners',
  dueOn: '2025-05-31',
} as const

export const inventedErratum = {
  wrong: 'A seminar on document checks was recorded twice, under two titles.',
  right:
    'It was one seminar. The need that it serves is covered a little less than the matrix says.',
} as const
