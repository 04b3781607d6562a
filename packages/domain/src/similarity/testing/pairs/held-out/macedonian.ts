import { different, type LabelledPair, same } from '../told.ts'

/** Pairs in Macedonian. */
// biome-ignore format: each record reads best in a line of its own
export const macedonian: readonly LabelledPair[] = [
  same(
    'words in another order',
    { title: 'Регионален центар за обука на водичи на кучиња', partners: ['MK'], types: ['infrastructure'] },
    { title: 'Водичи на кучиња: регионален центар за обука' },
  ),
  different(
    'another centre',
    { title: 'Регионален центар за обука на водичи на кучиња', partners: ['MK'], types: ['infrastructure'] },
    { title: 'Регионален центар за обука на нуркачи' },
  ),
  same(
    'articles',
    { title: 'Опрема за единицата за компјутерски криминал', pillar: 'WBCSCi', partners: ['MK'], types: ['equipment'] },
    { title: 'Единица за компјутерски криминал: опремата' },
  ),
  different(
    'another unit',
    { title: 'Опрема за единицата за компјутерски криминал', pillar: 'WBCSCi', partners: ['MK'], types: ['equipment'] },
    { title: 'Опрема за единицата за убиства' },
  ),
  same(
    'endings',
    { title: 'Борба против финансирање на тероризмот', pillar: 'WBCTi', partners: ['MK'], types: ['institution building'] },
    { title: 'Финансирање тероризам: борба' },
  ),
  different(
    'another fight',
    { title: 'Борба против финансирање на тероризмот', pillar: 'WBCSCi', partners: ['MK'], types: ['institution building'] },
    { title: 'Борба против даночно затајување' },
  ),
  same(
    'a phase',
    { title: 'Јадрански коридор, фаза II', partners: ['MK'], types: ['operational support'] },
    { title: 'Јадранскиот коридор (втора фаза)' },
  ),
  different(
    'another phase',
    { title: 'Јадрански коридор, фаза II', partners: ['MK'], types: ['operational support'], days: ['2022-01-01', '2023-12-31'] },
    { title: 'Јадрански коридор, фаза III', days: ['2024-01-01', '2025-12-31'] },
  ),
  same(
    'boilerplate',
    { title: 'Техничка помош за зајакнување на капацитетите на форензичкиот институт во токсикологија', pillar: 'WBCSCi', partners: ['MK'], types: ['institution building'] },
    { title: 'Форензички институт: токсикологија' },
  ),
  different(
    'the same boilerplate',
    { title: 'Техничка помош за зајакнување на капацитетите на форензичкиот институт во токсикологија', pillar: 'WBCSCi', partners: ['MK'], types: ['institution building'] },
    { title: 'Техничка помош за зајакнување на капацитетите на форензичкиот институт во балистика' },
  ),
  same(
    'Latin letters',
    { title: 'Превенција на радикализација во основните училишта', pillar: 'WBCTi', partners: ['MK'], types: ['awareness or community work'] },
    { title: 'Prevencija na radikalizacija vo osnovnite ucilista' },
  ),
  different(
    'schools and prisons',
    { title: 'Превенција на радикализација во основните училишта', pillar: 'WBCTi', partners: ['MK'], types: ['awareness or community work'] },
    { title: 'Превенција на радикализација во затворите' },
  ),
  same(
    'a typing error',
    { title: 'Размена на офицери за врска', pillar: 'WBCSCi', partners: ['MK'], types: ['information exchange or network'] },
    { title: 'Размена на офцери за врска' },
  ),
  different(
    'lots',
    { title: 'Набавка на униформи, лот 3', partners: ['MK'], types: ['equipment'] },
    { title: 'Набавка на униформи, лот 4' },
  ),
]
