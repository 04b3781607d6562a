/** How a thing is to be taken. Each tone is a mark, an ink and a ground in colours.css. */
export const tones = ['neutral', 'open', 'thin', 'covered', 'unreported', 'not-applicable'] as const

export type Tone = (typeof tones)[number]
