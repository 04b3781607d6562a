import { different, type LabelledPair, same } from '../told.ts'

/** Pairs in Macedonian. */
// biome-ignore format: each record reads best in a line of its own
export const macedonian: readonly LabelledPair[] = [
  same(
    'words in another order',
    { title: 'Заштита на критичната инфраструктура во телекомуникациите', pillar: 'WBCTi', partners: ['MK'], types: ['strategy or policy advice'] },
    { title: 'Телекомуникации: заштита на критична инфраструктура' },
  ),
  different(
    'another sector',
    { title: 'Заштита на критичната инфраструктура во телекомуникациите', pillar: 'WBCTi', partners: ['MK'], types: ['strategy or policy advice'] },
    { title: 'Заштита на критичната инфраструктура во здравството' },
  ),
  same(
    'plural and article',
    { title: 'Обука на царински службеници за откривање дрога', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Обука за откривање на дроги за царинските службеници' },
  ),
  different(
    'another thing found',
    { title: 'Обука на царински службеници за откривање дрога', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Обука на царински службеници за откривање фалсификати' },
  ),
  same(
    'the frame in front',
    { title: 'Термовизиски камери за надзор на границата', partners: ['MK'], types: ['equipment'] },
    { title: 'Набавка на термовизиски камери за граничен надзор' },
  ),
  different(
    'other goods',
    { title: 'Термовизиски камери за надзор на границата', partners: ['MK'], types: ['equipment'] },
    { title: 'Теренски возила за надзор на границата' },
  ),
  same(
    'Latin letters',
    { title: 'Спречување на перење пари и финансирање на тероризам', pillar: 'WBCSCi', partners: ['MK'], types: ['institution building'] },
    { title: 'Sprecuvanje na perenje pari i finansiranje na terorizam' },
  ),
  different(
    'another base of data',
    { title: 'База на податоци за ДНК', pillar: 'WBCSCi', partners: ['MK'], types: ['IT system'] },
    { title: 'База на податоци за украдени возила' },
  ),
  same(
    'without its years',
    { title: 'Национална стратегија за борба против трговија со луѓе 2025–2028', pillar: 'WBCSCi', partners: ['MK'], types: ['strategy or policy advice'] },
    { title: 'Национална стратегија за борба против трговијата со луѓе' },
  ),
  different(
    'another help',
    { title: 'Засолништа за жртви на трговија со луѓе', pillar: 'WBCSCi', partners: ['MK'], types: ['grant to civil society'] },
    { title: 'Правна помош за жртви на трговија со луѓе' },
  ),
  same(
    'who goes at the end',
    { title: 'Студиска посета на јавни обвинители на Љубљана', pillar: 'WBCSCi', partners: ['MK'], types: ['study visit or twinning'], days: ['2025-06-02', '2025-06-06'] },
    { title: 'Студиска посета на Љубљана за јавните обвинители' },
  ),
  different(
    'other visitors',
    { title: 'Студиска посета на обвинители на Љубљана', pillar: 'WBCSCi', partners: ['MK'], types: ['study visit or twinning'], days: ['2025-06-02', '2025-06-06'] },
    { title: 'Студиска посета на судии на Љубљана' },
  ),
  same(
    'support around it',
    { title: 'Реинтеграција на повратници од Сирија', pillar: 'WBCTi', partners: ['MK'], types: ['rehabilitation or reintegration'] },
    { title: 'Поддршка за реинтеграцијата на повратниците од Сирија' },
  ),
  different(
    'another town',
    { title: 'Превенција од насилен екстремизам во Тетово', pillar: 'WBCTi', partners: ['MK'], types: ['awareness or community work'] },
    { title: 'Превенција од насилен екстремизам во Куманово' },
  ),
]
