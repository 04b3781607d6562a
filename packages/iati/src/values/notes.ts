import type { Note } from '../activity.ts'

/** Says what of an activity could not be taken as it stands. */
export type TakeNote = (line: number, element: string, sentence: string) => void

/** Keeps the first notes: a file made by one broken program says the same thing over and over. */
export function noteTaker(): { notes: Note[]; note: TakeNote } {
  const notes: Note[] = []

  return {
    notes,
    note(line, element, sentence) {
      if (notes.length < mostNotes) notes.push({ line, element, sentence })
    },
  }
}

const mostNotes = 20
