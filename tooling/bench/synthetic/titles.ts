import type { Chance } from './random.ts'

type Words = readonly [string, ...string[]]
type Tongue = { actions: Words; objects: Words; aims: Words; phase: (count: number) => string }

export type Language = 'en' | 'sq' | 'sr-Latn' | 'sr-Cyrl' | 'mk'

/** An invented title, such as somebody in this language would give a project of the pillars. */
export function titleOf(language: Language, chance: Chance): string {
  if (language === 'sr-Cyrl') return inCyrillic(titleOf('sr-Latn', chance))

  const { actions, objects, aims, phase } = tongues[language]
  const words = [chance.pick(actions), chance.pick(objects), chance.pick(aims)]
  if (chance.happens(0.7)) words.push('–', nickname(chance))
  if (chance.happens(0.3)) words.push(phase(1 + chance.below(4)))
  return words.join(' ')
}

/** The short name that a project goes by: without one, a million titles would be much alike. */
function nickname(chance: Chance): string {
  const syllables = Array.from({ length: 2 + chance.below(2) }, () => chance.pick(sounds))
  return syllables.join('').toUpperCase()
}

const sounds =
  'ba be bo da de do ga ka ke ko la le lo ma me mo na ne no ra re ro sa se so ta'.split(' ')

/** The same Serbian title in the other script. */
export function inCyrillic(latin: string): string {
  return latin.replace(/lj|nj|dž|Lj|Nj|Dž|\p{L}/gu, (letter) => cyrillic[letter] ?? letter)
}

const tongues: Record<Exclude<Language, 'sr-Cyrl'>, Tongue> = {
  en: {
    actions: ['Training of', 'Equipment for', 'Support to', 'Strengthening', 'Twinning with'],
    objects: [
      'border police units',
      'customs laboratories',
      'financial investigators',
      'prison staff',
      'forensic experts',
      'cybercrime units',
      'prosecutors of organised crime',
      'community policing officers',
    ],
    aims: [
      'in document examination',
      'in the tracing of firearms',
      'against trafficking in human beings',
      'in risk analysis',
      'for the prevention of radicalisation',
      'in the recovery of assets',
      'on encrypted communication',
      'in joint patrols on rivers',
      'for the protection of witnesses',
    ],
    phase: (count) => `(phase ${count})`,
  },
  sq: {
    actions: ['Trajnimi i', 'Pajisje për', 'Mbështetje për', 'Forcimi i', 'Binjakëzim me'],
    objects: [
      'policisë kufitare',
      'laboratorëve doganorë',
      'hetuesve financiarë',
      'personelit të burgjeve',
      'ekspertëve të kriminalistikës',
      'prokurorëve të posaçëm',
    ],
    aims: [
      'në shqyrtimin e dokumenteve',
      'në gjurmimin e armëve të zjarrit',
      'kundër trafikimit të qenieve njerëzore',
      'në analizën e rrezikut',
      'për parandalimin e radikalizimit',
      'në rikuperimin e aseteve',
    ],
    phase: (count) => `(faza ${count})`,
  },
  'sr-Latn': {
    actions: ['Obuka', 'Oprema za', 'Podrška', 'Jačanje', 'Tvining sa'],
    objects: [
      'granične policije',
      'carinskih laboratorija',
      'finansijskih istražitelja',
      'zatvorskog osoblja',
      'veštaka kriminalističke tehnike',
      'tužilaca za organizovani kriminal',
    ],
    aims: [
      'u proveri dokumenata',
      'u praćenju vatrenog oružja',
      'protiv trgovine ljudima',
      'u analizi rizika',
      'za sprečavanje radikalizacije',
      'u oduzimanju imovine',
      'u zajedničkim patrolama na Dunavu',
    ],
    phase: (count) => `(faza ${count})`,
  },
  mk: {
    actions: ['Обука на', 'Опрема за', 'Поддршка на', 'Зајакнување на', 'Твининг со'],
    objects: [
      'граничната полиција',
      'царинските лаборатории',
      'финансиските истражители',
      'затворскиот персонал',
      'форензичките вештаци',
      'јавните обвинители',
    ],
    aims: [
      'за проверка на документи',
      'за следење на огнено оружје',
      'против трговија со луѓе',
      'за анализа на ризик',
      'за спречување на радикализација',
      'за одземање имот',
    ],
    phase: (count) => `(фаза ${count})`,
  },
}

// biome-ignore format: an alphabet reads best in rows
const cyrillic: Record<string, string> = {
  lj: 'љ', nj: 'њ', dž: 'џ', Lj: 'Љ', Nj: 'Њ', Dž: 'Џ',
  a: 'а', b: 'б', c: 'ц', č: 'ч', ć: 'ћ', d: 'д', đ: 'ђ', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'и',
  j: 'ј', k: 'к', l: 'л', m: 'м', n: 'н', o: 'о', p: 'п', r: 'р', s: 'с', š: 'ш', t: 'т', u: 'у',
  v: 'в', z: 'з', ž: 'ж',
  A: 'А', B: 'Б', C: 'Ц', Č: 'Ч', Ć: 'Ћ', D: 'Д', Đ: 'Ђ', E: 'Е', F: 'Ф', G: 'Г', H: 'Х', I: 'И',
  J: 'Ј', K: 'К', L: 'Л', M: 'М', N: 'Н', O: 'О', P: 'П', R: 'Р', S: 'С', Š: 'Ш', T: 'Т', U: 'У',
  V: 'В', Z: 'З', Ž: 'Ж',
}
