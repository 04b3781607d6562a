/**
 * Which slice of the domain may know which others. What a slice knows through another it may name
 * itself, so only the first step is written down.
 */
export const sliceArrows: Record<string, readonly string[]> = {
  time: [],
  text: [],
  // Words alone: what records they stand in is not its business.
  similarity: ['text'],
  money: ['time'],
  partners: [],
  // What people write into a tree names partners, too; it is in force from a day on.
  pillars: ['partners', 'time'],
  // What is asked for and what is done share their words: needs and responses know them, not each other.
  activities: [],
  changes: [],
  disclosure: [],
  // Shares of anything: it knows neither donors nor needs.
  concentration: [],
  provenance: [],

  organisations: ['partners', 'text'],
  members: ['organisations', 'pillars', 'time'],
  cycles: ['organisations', 'partners', 'pillars', 'time'],
  holidays: ['partners', 'time'],
  // Who may move a task hangs on whose it is; nobody is reminded on a day off.
  tasks: ['accounts', 'cycles', 'holidays'],
  // Who may know a need, and who may move it, hangs on whose it is.
  needs: ['accounts', 'activities', 'changes', 'cycles', 'money', 'provenance'],
  responses: ['accounts', 'activities', 'needs', 'organisations', 'money'],
  // The likeness of texts has its weights in the method.
  analysis: ['responses', 'cycles', 'similarity'],
  // Records that what is being typed looks like, by the likeness of the method.
  'look-alikes': ['analysis'],
  // Needs that one action could serve, by the weights of the method.
  pooling: ['analysis'],
  // Pairs of responses, judged by the weights of the method; needs to pool are looked for with them.
  findings: ['analysis', 'pooling'],
  // What two records become that are found to be one.
  merging: ['findings'],
  // What both sides say of a link, judged by what it would change, and who may say it.
  links: ['accounts', 'analysis'],
  // A link that nobody has declared yet, from what both texts mean.
  suggestions: ['links', 'similarity'],
  // What a planned response would run into and ask for, before anything is kept.
  commitment: ['absorption', 'findings'],
  // What an institution can take on, how fresh a record is, how cycles compare: all judged by the
  // thresholds of the method.
  absorption: ['analysis'],
  // A whole mapping, judged at once and again after each edit.
  mapping: ['analysis'],
  freshness: ['analysis'],
  progress: ['analysis'],
  // A profile is told from the whole mapping and from who does how much of it.
  profiles: ['absorption', 'analysis', 'concentration'],
  reports: ['analysis'],
  // What of a matrix the public may know.
  'public-figures': ['analysis'],

  // What a frozen cycle rests on, what nobody had decided of it, and who sealed it.
  snapshots: ['accounts', 'findings', 'reports'],

  products: ['pillars', 'time'],
  // What is put to the Board rests on frozen figures; what it adopts is moved on in its own slice.
  board: ['events', 'products', 'snapshots'],
  events: ['disclosure', 'pillars', 'time'],
  news: ['changes', 'partners', 'pillars', 'time'],
  // A grant says for whom and in which pillar.
  accounts: ['disclosure', 'organisations', 'pillars'],
  subscribers: ['accounts', 'pillars'],
  newsletter: ['events', 'news', 'responses', 'subscribers'],
  imports: ['responses'],

  // What has happened is read from the audit, and weighed as it was before.
  movements: ['analysis', 'audit'],

  audit: [
    'accounts',
    'findings',
    'imports',
    'links',
    'merging',
    'newsletter',
    'reports',
    'products',
    'members',
    'board',
    'public-figures',
    'snapshots',
    'suggestions',
    'tasks',
  ],
}

/**
 * How the slices of a package stand to each other. Where `arrows` is given, only those are allowed;
 * in every package, arrows that run in a circle are not.
 */
export type SliceRules = {
  arrows?: Record<string, readonly string[]>
  /** Whether the others see only what a slice's index names. */
  indexed: boolean
  /** Known to every slice, and knowing none itself. */
  below?: readonly string[]
  /** Knows every slice, and is known to none but tests. */
  above?: readonly string[]
}

export const sliceRules: Record<string, SliceRules> = {
  domain: { indexed: true, arrows: sliceArrows, above: ['testing'] },
  // The same arrows as in the domain. Only the audit lies the other way round: it is the door that
  // every change goes through.
  db: {
    indexed: true,
    arrows: sliceArrows,
    // What hangs on a cycle is read from the tables themselves, whichever slice they are of.
    below: ['audit', 'frozen', 'jobs', 'public'],
    above: ['testing', 'migrations', 'demonstration'],
  },
  ui: { indexed: true },
  email: { indexed: true },
}

/** What a slice may name: its own arrows, and whatever those lead to. */
export function reachableFrom(
  slice: string,
  arrows: Record<string, readonly string[]>,
): ReadonlySet<string> {
  const found = new Set<string>()
  const walk = (from: string) => {
    for (const next of arrows[from] ?? []) {
      if (found.has(next)) continue
      found.add(next)
      walk(next)
    }
  }
  walk(slice)
  return found
}
