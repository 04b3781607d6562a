/**
 * The rule about one name, written again without looking at how the platform keeps it: wherever it
 * is named it carries an asterisk, and whatever names it carries the footnote once.
 */
const footnote =
  /\*\s*This designation is without prejudice to positions on status.*?independence\./gs

/** What breaks the rule in one text: a page, a part of a mail, a file. Empty where all is well. */
export function breachesIn(text: string): string[] {
  const footnotes = text.match(footnote)?.length ?? 0
  const names = namesIn(text.replace(footnote, ' '))
  const bare = names.filter(({ starred }) => !starred).map(({ around }) => `bare: … ${around} …`)

  const expected = names.length > 0 ? 1 : 0
  if (footnotes === expected) return bare
  return [...bare, `${names.length} times named, ${footnotes} footnotes`]
}

type Naming = { starred: boolean; around: string }

function namesIn(text: string): Naming[] {
  const readable = text.replace(addresses, (address) => ' '.repeat(address.length))
  return [...readable.matchAll(words)]
    .filter(([word]) => !adjectives.test(word))
    .map(({ 0: word, index }) => ({
      starred: readable[index + word.length] === '*' && readable[index + word.length + 1] !== '*',
      around: readable
        .slice(Math.max(0, index - 30), index + word.length + 20)
        .replace(/\s+/g, ' '),
    }))
}

/** The name in Latin and Cyrillic letters, with whatever ending its language gives it. */
const words = /(?<![\p{L}\p{N}_-])(?:kosov|косов)\p{L}*/giu
const adjectives = /^(?:kosovar|kosovan|kosovsk|kosovac|косовск|косовар|косовац)/iu

/** Addresses of the web and of mail, and names of files: there a star would break them. */
const addresses = /\S*(?::\/\/|@|www\.)\S*|(?<=^|[\s("'])[\w./-]+\.(?:xml|csv|gz|pdf|html?)\b/gim
