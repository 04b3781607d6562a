/** How much each part of the score weighs, and from where on a link is suggested. */
export const suggestionWeights = {
  subject: 0.25,
  words: 0.4,
  sector: 0.1,
  partners: 0.1,
  period: 0.05,
  'activity types': 0.1,
  /** How much of the need's words has to be found: with a fine subject in common, and without. */
  enoughWords: { together: 0.12, alone: 0.4 },
  threshold: 0.55,
} as const
