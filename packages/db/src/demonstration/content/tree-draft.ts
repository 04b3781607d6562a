export const draftLabel = 'Default tree 2 (draft)'

export const draftNote =
  'A draft of ours for the cycle after the next: it shows how a tree goes on. Nobody has decided on it.'

/** What is said in other words. */
export const renamed: Readonly<Record<string, string>> = {
  'CT2-P': 'Refer people at risk to support where they live',
  'BS3-A': 'Analyse risks by the common model of the EU',
}

/** One measure that goes on in two, and two that go on in one. */
export const split = {
  code: 'SC2-T',
  into: [
    { code: 'SC2-T1', title: 'Protect the networks of public authorities' },
    { code: 'SC2-T2', title: 'Protect the systems of hospitals, energy and water' },
  ],
} as const

export const merged = {
  codes: ['BS8-P', 'BS8-R'],
  into: { code: 'BS8-PR', title: 'Evaluate border management and mend what is found' },
} as const

export const dropped = 'BS-H3-P'

export const added = {
  objective: 'CT5',
  code: 'CT5-P',
  title: 'Agree security standards for public events',
} as const
