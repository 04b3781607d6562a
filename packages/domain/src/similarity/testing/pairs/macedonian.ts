import { different, type LabelledPair, same } from './told.ts'

/** Pairs in Macedonian, in Cyrillic letters and as it is typed in Latin ones. */
// biome-ignore format: each record reads best in a line of its own
export const macedonian: readonly LabelledPair[] = [
  same(
    'words in another order',
    { title: 'Обука на граничната полиција за проверка на документи', partners: ['MK'] },
    { title: 'Проверка на документи: обука за гранична полиција' },
  ),
  same(
    'both scripts',
    { title: 'Зајакнување на капацитетите за борба против трговија со луѓе', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Zajaknuvanje na kapacitetite za borba protiv trgovija so lugje' },
  ),
  different(
    'people and arms',
    { title: 'Борба против трговија со луѓе', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Борба против трговија со оружје' },
  ),
  different(
    'training and equipment',
    { title: 'Обука на граничната полиција', partners: ['MK'] },
    { title: 'Опрема за граничната полиција', types: ['equipment'] },
  ),
  same(
    'the article at the end of words',
    { title: 'Лабораторија за криминалистичка техника: ДНК', pillar: 'WBCSCi', partners: ['MK'], types: ['equipment'] },
    { title: 'ДНК во лабораторијата за криминалистичка техника' },
  ),
  different(
    'two sections of a laboratory',
    { title: 'Лабораторија за криминалистичка техника: ДНК', pillar: 'WBCSCi', partners: ['MK'], types: ['equipment'] },
    { title: 'Лабораторија за криминалистичка техника: балистика' },
  ),
  same(
    'support and assistance',
    { title: 'Поддршка на управата за финансиско разузнавање', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Помош за Управата за финансиско разузнавање' },
  ),
  different(
    'two administrations',
    { title: 'Поддршка на управата за финансиско разузнавање', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Поддршка на управата за извршување санкции' },
  ),
  same(
    'the phase in other numerals',
    { title: 'Безбедни премини, фаза II', partners: ['MK'] },
    { title: 'Безбедни премини (фаза 2)' },
  ),
  different(
    'another phase',
    { title: 'Безбедни премини, фаза 1', partners: ['MK'], days: ['2023-01-01', '2025-12-31'] },
    { title: 'Безбедни премини, фаза 2', days: ['2023-06-01', '2026-06-30'] },
  ),
  same(
    'a typing error',
    { title: 'Заштита на сведоци: безбедно преселување', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Заштита на сведоци: безбедно преселувње' },
  ),
  different(
    'witnesses and victims',
    { title: 'Заштита на сведоци', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Заштита на жртви' },
  ),
  same(
    'a course for prosecutors',
    { title: 'Обука на јавни обвинители за перење пари', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Курс за јавните обвинители: перење пари' },
  ),
  different(
    'prosecutors and judges',
    { title: 'Обука на јавни обвинители за перење пари', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Обука на судии за перење пари' },
  ),
  same(
    'a law',
    { title: 'Закон за оружје: изработка на нацрт', pillar: 'WBCSCi', partners: ['MK'], types: ['legal drafting'] },
    { title: 'Изработка на нацрт-закон за оружјето' },
  ),
  different(
    'two laws',
    { title: 'Изработка на нацрт-закон за оружје', pillar: 'WBCSCi', partners: ['MK'], types: ['legal drafting'] },
    { title: 'Изработка на нацрт-закон за странци' },
  ),
  same(
    'cameras at the green border',
    { title: 'Набавка на термовизиски камери за зелената граница', partners: ['MK'], types: ['equipment'] },
    { title: 'Термовизиски камери: набавка за зелена граница' },
  ),
  different(
    'two goods',
    { title: 'Набавка на термовизиски камери за зелената граница', partners: ['MK'], types: ['equipment'] },
    { title: 'Набавка на теренски возила за зелената граница' },
  ),
  same(
    'prison staff',
    { title: 'Затворски персонал и насилен екстремизам', pillar: 'WBCTi', partners: ['MK'] },
    { title: 'Обука на персоналот во затворите за насилниот екстремизам' },
  ),
  different(
    'prisons and schools',
    { title: 'Обука на затворскиот персонал за насилен екстремизам', pillar: 'WBCTi', partners: ['MK'] },
    { title: 'Обука на наставници за насилен екстремизам' },
  ),
  same(
    'returnees',
    { title: 'Повратници од странски војувања: рехабилитација на семејствата', pillar: 'WBCTi', partners: ['MK'], types: ['rehabilitation or reintegration'] },
    { title: 'Рехабилитација и реинтеграција на семејства на повратници' },
  ),
  different(
    'prosecution and rehabilitation',
    { title: 'Повратници од странски војувања: рехабилитација', pillar: 'WBCTi', partners: ['MK'], types: ['rehabilitation or reintegration'] },
    { title: 'Повратници од странски војувања: кривично гонење', types: ['training'] },
  ),
  same(
    'critical infrastructure',
    { title: 'Заштита на критичната инфраструктура: енергетика', pillar: 'WBCTi', partners: ['MK'] },
    { title: 'Критична инфраструктура во енергетиката и нејзина заштита' },
  ),
  different(
    'two sectors',
    { title: 'Заштита на критичната инфраструктура: енергетика', pillar: 'WBCTi', partners: ['MK'] },
    { title: 'Заштита на критичната инфраструктура: сообраќај' },
  ),
  same(
    'asylum',
    { title: 'Постапка за азил: интервјуа и информации за земјата на потекло', partners: ['MK'] },
    { title: 'Азил – информации за земјата на потекло и интервју' },
  ),
  different(
    'asylum and return',
    { title: 'Управување со миграции: постапка за азил', partners: ['MK'] },
    { title: 'Управување со миграции: доброволно враќање' },
  ),
  same(
    'small arms',
    { title: 'Мало и лесно оружје: стратегија и акциски план', pillar: 'WBCSCi', partners: ['MK'], types: ['strategy or policy advice'] },
    { title: 'Стратегија за мало и лесно оружје' },
  ),
  different(
    'a strategy and a depot',
    { title: 'Мало и лесно оружје: стратегија и акциски план', pillar: 'WBCSCi', partners: ['MK'], types: ['strategy or policy advice'] },
    { title: 'Мало и лесно оружје: магацин за одземено оружје', types: ['infrastructure'] },
  ),
  same(
    'asset recovery',
    { title: 'Канцеларија за одземање имот: воспоставување', pillar: 'WBCSCi', partners: ['MK'], types: ['institution building'] },
    { title: 'Воспоставување на канцеларијата за одземање на имот' },
  ),
  different(
    'seizing and managing property',
    { title: 'Одземање имот во странство', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Управување со одземени возила и нивна продажба' },
  ),
  same(
    'cyber crime, two terms',
    { title: 'Компјутерски криминал: електронски докази', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Електронски докази во истраги за компјутерски криминал' },
  ),
  different(
    'evidence and incidents',
    { title: 'Компјутерски криминал: електронски докази', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Компјутерски инциденти: национален тим за одговор' },
  ),
  same(
    'joint teams',
    { title: 'Заеднички истражни тимови: оперативен фонд', pillar: 'WBCSCi', partners: ['MK'], types: ['operational support'] },
    { title: 'Оперативен фонд за заедничките истражни тимови' },
  ),
  different(
    'two borders for patrols',
    { title: 'Заеднички патроли на границата со Албанија', partners: ['MK'], types: ['operational support'] },
    { title: 'Заеднички патроли на границата со Србија' },
  ),
  same(
    'illegal logging',
    { title: 'Нелегална сеча на шуми: обука за инспектори', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Обука на инспекторите за нелегалната сеча на шумите' },
  ),
  different(
    'forest and waste',
    { title: 'Обука на инспектори за нелегална сеча на шуми', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Обука на инспектори за криумчарење отпад' },
  ),
  same(
    'a motto and its summary',
    { title: 'Отпорна мрежа', pillar: 'WBCTi', partners: ['MK'], summary: 'Наставници и новинари учат да препознаат терористичка пропаганда и говор на омраза на интернет.' },
    { title: 'Отпорна мрежа: говор на омраза и терористичка пропаганда' },
  ),
  different(
    'two audiences',
    { title: 'Семинар за новинари за терористичка пропаганда', pillar: 'WBCTi', partners: ['MK'] },
    { title: 'Семинар за имами за терористичка пропаганда' },
  ),
  same(
    'women in the police',
    { title: 'Жените во полицијата: вработување и кариера', partners: ['MK'], types: ['institution building'] },
    { title: 'Вработување и кариера на жени во полиција' },
  ),
  different(
    'two groups',
    { title: 'Вработување на жени во полицијата', partners: ['MK'], types: ['institution building'] },
    { title: 'Вработување на припадници на заедниците во полицијата' },
  ),
  same(
    'precursors',
    { title: 'Контрола на прекурсори за дроги', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Прекурсори на дрога: контрола и надзор' },
  ),
  different(
    'two precursors',
    { title: 'Контрола на прекурсори за дроги', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Контрола на прекурсори за експлозиви' },
  ),
  same(
    'a study visit',
    { title: 'Студиска посета на раководители од граничната полиција на заедничкиот центар', partners: ['MK'], types: ['study visit or twinning'], days: ['2025-05-12', '2025-05-16'] },
    { title: 'Раководители на гранична полиција: студиска посета на заеднички центар', days: ['2025-05-12', '2025-05-16'] },
  ),
  different(
    'two study visits',
    { title: 'Студиска посета на раководители од граничната полиција на заедничкиот центар', partners: ['MK'], types: ['study visit or twinning'], days: ['2025-05-12', '2025-05-16'] },
    { title: 'Студиска посета на раководители од граничната полиција на школата за кучиња', days: ['2025-09-08', '2025-09-12'] },
  ),
  same(
    'in Latin letters as one types them',
    { title: 'Превенција на радикализација во локалната заедница', pillar: 'WBCTi', partners: ['MK'], types: ['awareness or community work'] },
    { title: 'Prevencija na radikalizacija vo lokalnata zaednica' },
  ),
  different(
    'prevention and prosecution',
    { title: 'Превенција на тероризам во локалната заедница', pillar: 'WBCTi', partners: ['MK'], types: ['awareness or community work'] },
    { title: 'Кривично гонење на тероризам', types: ['training'] },
  ),
  different(
    'another edition',
    { title: 'Летна школа за компјутерски криминал 2024', pillar: 'WBCSCi', partners: ['MK'], days: ['2024-07-01', '2024-07-12'] },
    { title: 'Летна школа за компјутерски криминал 2025', days: ['2025-07-01', '2025-07-12'] },
  ),
  different(
    'boilerplate',
    { title: 'Поддршка за зајакнување на институционалните капацитети во областа на миграциите', partners: ['MK'], types: ['institution building'] },
    { title: 'Поддршка за зајакнување на институционалните капацитети во областа на борбата против корупцијата' },
  ),
  same(
    'integrated border management',
    { title: 'Интегрирано гранично управување: мобилни единици', partners: ['MK'], types: ['equipment'] },
    { title: 'ИГУ: мобилни единици за интегрирано гранично управување' },
  ),
  different(
    'two parts of the programme',
    { title: 'Интегрирано гранично управување: мобилни единици', partners: ['MK'], types: ['equipment'] },
    { title: 'Интегрирано гранично управување: ветеринарна инспекција' },
  ),
  same(
    'dogs',
    { title: 'Кучиња за откривање дрога и нивни водичи', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Обука на водичи на кучиња за откривање на дрога' },
  ),
  different(
    'dogs and scanners',
    { title: 'Кучиња за откривање дрога на царина', pillar: 'WBCSCi', partners: ['MK'], types: ['equipment'] },
    { title: 'Скенер за возила на царина' },
  ),
  same(
    'special investigative measures',
    { title: 'Посебни истражни мерки: прикриени агенти', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Прикриени агенти и други посебни истражни мерки' },
  ),
  different(
    'undercover and interception',
    { title: 'Посебни истражни мерки: прикриени агенти', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Посебни истражни мерки: следење на комуникациите' },
  ),
  same(
    'children without company',
    { title: 'Заштита на деца без придружба на граница', partners: ['MK'] },
    { title: 'Малолетници без придружба: заштита на границата' },
  ),
  different(
    'two vulnerable groups',
    { title: 'Препознавање на деца без придружба на граница', partners: ['MK'] },
    { title: 'Препознавање на жртви на трговија со луѓе на граница' },
  ),
]
