/**
 * One notion in the languages of the region: its name, and the beginnings of the words for it in
 * English, in Albanian, in Bosnian/Croatian/Montenegrin/Serbian and in Macedonian. All folded, as
 * ../text has it. A beginning with a `$` stands for that word alone.
 */
export type Row = readonly [concept: string, en: string, sq: string, sh: string, mk: string]
