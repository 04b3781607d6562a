import { en } from './en.ts'

/** What a catalogue of words has to say. Another language is another `Words`: complete, or it does not compile. */
export type Words = typeof en

/** The words of the one language that the site speaks so far. */
export const words: Words = en
