import { different, type LabelledPair, same } from '../told.ts'

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
  same(
    'a register',
    { title: 'Електронски регистар на оружје', pillar: 'WBCSCi', partners: ['MK'], types: ['IT system'] },
    { title: 'Регистар на огнено оружје (електронски)' },
  ),
  different(
    'two registers',
    { title: 'Електронски регистар на оружје', pillar: 'WBCSCi', partners: ['MK'], types: ['IT system'] },
    { title: 'Електронски регистар на возила' },
  ),
  same(
    'a handbook',
    { title: 'Прирачник за затворскиот персонал за радикализација', pillar: 'WBCTi', partners: ['MK'], types: ['research or assessment'] },
    { title: 'Радикализација во затворите: прирачник за персоналот' },
  ),
  different(
    'two handbooks',
    { title: 'Прирачник за затворскиот персонал за радикализација', pillar: 'WBCTi', partners: ['MK'], types: ['research or assessment'] },
    { title: 'Прирачник за затворскиот персонал за корупција' },
  ),
  same(
    'complaints',
    { title: 'Поплаки на граѓаните за работата на полицијата', partners: ['MK'], types: ['institution building'] },
    { title: 'Постапување по поплаки на граѓани за полицијата' },
  ),
  different(
    'two terminals',
    { title: 'Реконструкција на патничкиот терминал на граничниот премин', partners: ['MK'], types: ['infrastructure'] },
    { title: 'Реконструкција на товарниот терминал на граничниот премин' },
  ),
  different(
    'two surveys',
    { title: 'Анкета за довербата во полицијата', pillar: 'WBCSCi', partners: ['MK'], types: ['research or assessment'] },
    { title: 'Анкета за корупцијата во полицијата' },
  ),
  same(
    'one survey',
    { title: 'Анкета за довербата во полицијата', pillar: 'WBCSCi', partners: ['MK'], types: ['research or assessment'] },
    { title: 'Довербата на граѓаните во полицијата: анкета' },
  ),
  different(
    'two risks',
    { title: 'Национална проценка на ризикот од перење пари', pillar: 'WBCSCi', partners: ['MK'], types: ['research or assessment'] },
    { title: 'Национална проценка на ризикот од финансирање тероризам' },
  ),
  same(
    'one assessment',
    { title: 'Национална проценка на ризикот од перење пари', pillar: 'WBCSCi', partners: ['MK'], types: ['research or assessment'] },
    { title: 'Проценка на ризик: перење пари' },
  ),
  same(
    'one register',
    { title: 'Регистар на исчезнати лица', pillar: 'WBCSCi', partners: ['MK'], types: ['IT system'] },
    { title: 'Исчезнати лица – регистар' },
  ),
  different(
    'two registers',
    { title: 'Регистар на исчезнати лица', pillar: 'WBCSCi', partners: ['MK'], types: ['IT system'] },
    { title: 'Регистар на педофили' },
  ),
  different(
    'two skills',
    { title: 'Вештини за преговарање за граничната полиција', partners: ['MK'] },
    { title: 'Јазични вештини за граничната полиција' },
  ),
  same(
    'one skill',
    { title: 'Јазични вештини за граничната полиција', partners: ['MK'] },
    { title: 'Курс по англиски јазик за гранична полиција' },
  ),
  different(
    'two laboratories',
    { title: 'Акредитација на токсиколошката лабораторија', pillar: 'WBCSCi', partners: ['MK'], types: ['institution building'] },
    { title: 'Акредитација на дактилоскопската лабораторија' },
  ),
  same(
    'one laboratory',
    { title: 'Акредитација на токсиколошката лабораторија', pillar: 'WBCSCi', partners: ['MK'], types: ['institution building'] },
    { title: 'Токсиколошка лабораторија: акредитација' },
  ),
  different(
    'two clubs',
    { title: 'Фудбалски клубови против насилен екстремизам', pillar: 'WBCTi', partners: ['MK'], types: ['awareness or community work'] },
    { title: 'Боксерски клубови против насилен екстремизам' },
  ),
  same(
    'a centre',
    { title: 'Реновирање на центарот за азил', partners: ['MK'], types: ['infrastructure'] },
    { title: 'Центар за баратели на азил: реновирање' },
  ),
  same(
    'words in another order',
    { title: 'Посредници меѓу полицијата и ромската заедница', partners: ['MK'], types: ['awareness or community work'] },
    { title: 'Ромската заедница и полицијата: посредници' },
  ),
  different(
    'two tasks',
    { title: 'Посредници за ромската заедница', partners: ['MK'], types: ['awareness or community work'] },
    { title: 'Преведувачи за ромската заедница' },
  ),
  same(
    'articles',
    { title: 'Надзор на банките за спречување перење пари', pillar: 'WBCSCi', partners: ['MK'], types: ['institution building'] },
    { title: 'Спречување на перење пари: надзор на банкарскиот сектор' },
  ),
  different(
    'two sectors',
    { title: 'Надзор на банките за спречување перење пари', pillar: 'WBCSCi', partners: ['MK'], types: ['institution building'] },
    { title: 'Надзор на менувачниците за спречување перење пари' },
  ),
  same(
    'Latin letters',
    { title: 'Истраги на измами со криптовалути', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Istragi na izmami so kriptovaluti' },
  ),
  different(
    'two frauds',
    { title: 'Истраги на измами со криптовалути', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Истраги на измами во осигурувањето' },
  ),
  same(
    'prison psychologists',
    { title: 'Психолози во затворите со висока безбедност', pillar: 'WBCTi', partners: ['MK'], types: ['rehabilitation or reintegration'] },
    { title: 'Психолог за затворот со висока безбедност' },
  ),
  different(
    'two professions',
    { title: 'Психолози во затворите со висока безбедност', pillar: 'WBCTi', partners: ['MK'], types: ['rehabilitation or reintegration'] },
    { title: 'Имами во затворите со висока безбедност' },
  ),
  same(
    'search',
    { title: 'Претрес и одземање на електронски уреди', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Одземање и претрес на електронски уреди – практичен курс' },
  ),
  same(
    'a study',
    { title: 'Студија за трговија со деца заради питачење', pillar: 'WBCSCi', partners: ['MK'], types: ['research or assessment'] },
    { title: 'Трговија со деца за питачење: студија' },
  ),
  different(
    'two studies',
    { title: 'Студија за трговија со деца заради питачење', pillar: 'WBCSCi', partners: ['MK'], types: ['research or assessment'] },
    { title: 'Студија за трговија со жени заради сексуална експлоатација' },
  ),
  same(
    'hate crimes',
    { title: 'Платформа за пријавување злосторства од омраза', pillar: 'WBCTi', partners: ['MK'], types: ['IT system'] },
    { title: 'Пријавување на злосторства од омраза: национална платформа' },
  ),
  different(
    'two platforms',
    { title: 'Платформа за пријавување злосторства од омраза', pillar: 'WBCTi', partners: ['MK'], types: ['IT system'] },
    { title: 'Платформа за пријавување корупција' },
  ),
  same(
    'mentors',
    { title: 'Менторство за нови аналитичари во одделот за тероризам', pillar: 'WBCTi', partners: ['MK'], types: ['mentoring or embedded expert'] },
    { title: 'Новите аналитичари во одделот за тероризам: менторство' },
  ),
  different(
    'two laws',
    { title: 'Подзаконски акти за законот за детективска дејност', partners: ['MK'], types: ['legal drafting'] },
    { title: 'Подзаконски акти за законот за класифицирани информации' },
  ),
  same(
    'integrity',
    { title: 'Интегритет во царината', pillar: 'WBCSCi', partners: ['MK'], types: ['institution building'] },
    { title: 'Царинска управа: план за интегритет' },
  ),
  different(
    'two services',
    { title: 'Интегритет во царината', pillar: 'WBCSCi', partners: ['MK'], types: ['institution building'] },
    { title: 'Интегритет во службата за извршување санкции' },
  ),
  same(
    'a phase',
    { title: 'Заеднички патроли на тромеѓето, втора фаза', partners: ['MK'], types: ['operational support'] },
    { title: 'Заеднички патроли на тромеѓето (фаза 2)' },
  ),
  different(
    'two dogs',
    { title: 'Кучиња за откривање девизи', pillar: 'WBCSCi', partners: ['MK'], types: ['equipment'] },
    { title: 'Кучиња за откривање тутун' },
  ),
  different(
    'two goods',
    { title: 'Наочари за ноќно гледање за специјалната единица', pillar: 'WBCTi', partners: ['MK'], types: ['equipment'] },
    { title: 'Балистички штитови за специјалната единица' },
  ),
  same(
    'goggles',
    { title: 'Наочари за ноќно гледање за специјалната единица', pillar: 'WBCTi', partners: ['MK'], types: ['equipment'] },
    { title: 'Специјална единица: ноќни наочари' },
  ),
  same(
    'words in another order',
    { title: 'Камери на униформите на сообраќајната полиција', partners: ['MK'], types: ['equipment'] },
    { title: 'Сообраќајна полиција: камери на униформи' },
  ),
  different(
    'two goods',
    { title: 'Камери на униформите на сообраќајната полиција', partners: ['MK'], types: ['equipment'] },
    { title: 'Алкотести за сообраќајната полиција' },
  ),
  same(
    'endings',
    { title: 'Заштита на укажувачите во јавната администрација', pillar: 'WBCSCi', partners: ['MK'], types: ['institution building'] },
    { title: 'Укажувачи во јавна администрација: заштита' },
  ),
  different(
    'two groups',
    { title: 'Заштита на укажувачи', pillar: 'WBCSCi', partners: ['MK'], types: ['institution building'] },
    { title: 'Лична заштита на судиите' },
  ),
  same(
    'medicines',
    { title: 'Царинска лабораторија за фалсификувани лекови', pillar: 'WBCSCi', partners: ['MK'], types: ['equipment'] },
    { title: 'Фалсификувани лекови: царинската лабораторија' },
  ),
  different(
    'two goods',
    { title: 'Царинска лабораторија за фалсификувани лекови', pillar: 'WBCSCi', partners: ['MK'], types: ['equipment'] },
    { title: 'Царинска лабораторија за примероци гориво' },
  ),
  same(
    'Latin letters',
    { title: 'Водич за родители за безбедност на децата на интернет', pillar: 'WBCSCi', partners: ['MK'], types: ['awareness or community work'] },
    { title: 'Vodic za roditeli za bezbednost na decata na internet' },
  ),
  different(
    'two guides',
    { title: 'Водич за родители за безбедност на децата на интернет', pillar: 'WBCSCi', partners: ['MK'], types: ['awareness or community work'] },
    { title: 'Водич за родители за врсничко насилство' },
  ),
  same(
    'floods',
    { title: 'Регионална вежба за спасување од поплави', partners: ['MK'] },
    { title: 'Спасување при поплави: регионална вежба' },
  ),
  different(
    'two disasters',
    { title: 'Регионална вежба за спасување од поплави', partners: ['MK'] },
    { title: 'Регионална вежба за шумски пожари' },
  ),
  same(
    'drones',
    { title: 'Заштита на аеродромите од дронови', pillar: 'WBCTi', partners: ['MK'], types: ['equipment'] },
    { title: 'Заштита од дронови на аеродром' },
  ),
  different(
    'two places',
    { title: 'Заштита на аеродромите од дронови', pillar: 'WBCTi', partners: ['MK'], types: ['equipment'] },
    { title: 'Заштита на затворите од дронови' },
  ),
  same(
    'arms export',
    { title: 'Контрола на извоз на оружје: издавање дозволи', pillar: 'WBCSCi', partners: ['MK'], types: ['institution building'] },
    { title: 'Издавање на дозволи за извоз на оружје' },
  ),
  different(
    'two controls',
    { title: 'Контрола на извоз на оружје', pillar: 'WBCSCi', partners: ['MK'], types: ['institution building'] },
    { title: 'Контрола на увоз на лекови' },
  ),
  same(
    'documents',
    { title: 'Патни исправи за бегалците', partners: ['MK'], types: ['IT system'] },
    { title: 'Издавање патни исправи на бегалци' },
  ),
  different(
    'two documents',
    { title: 'Патни исправи за бегалците', partners: ['MK'], types: ['IT system'] },
    { title: 'Дозволи за престој за странски работници' },
  ),
  same(
    'hotels',
    { title: 'Електронска пријава на гости во хотелите', pillar: 'WBCSCi', partners: ['MK'], types: ['IT system'] },
    { title: 'Електронско пријавување на хотелски гости' },
  ),
  same(
    'a network',
    { title: 'Мрежа на контакт-точки за злосторства од омраза', pillar: 'WBCTi', partners: ['MK'], types: ['information exchange or network'] },
    { title: 'Контакт-точки за злосторства од омраза' },
  ),
  different(
    'two networks',
    { title: 'Мрежа на контакт-точки за злосторства од омраза', pillar: 'WBCTi', partners: ['MK'], types: ['information exchange or network'] },
    { title: 'Мрежа на контакт-точки за исчезнати деца' },
  ),
  same(
    'a roof',
    { title: 'Нов покрив за домот на граничната полиција', partners: ['MK'], types: ['infrastructure'] },
    { title: 'Домот на граничната полиција добива нов покрив' },
  ),
  same(
    'words in another order',
    { title: 'Контролна соба за полицијата на автопат', partners: ['MK'], types: ['equipment'] },
    { title: 'Полиција на автопат: контролна соба' },
  ),
  same(
    'endings',
    { title: 'Инспектори за труд против присилна работа во градежништвото', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Присилната работа во градежништво и инспекторите за труд' },
  ),
  different(
    'two trades',
    { title: 'Инспектори за труд против присилна работа во земјоделството', pillar: 'WBCSCi', partners: ['MK'] },
    { title: 'Инспектори за труд против присилна работа во рестораните' },
  ),
  same(
    'a phase',
    { title: 'Тивок сведок, прва фаза', pillar: 'WBCSCi', partners: ['MK'], types: ['equipment'] },
    { title: 'Тивок сведок (фаза 1)' },
  ),
  same(
    'statistics',
    { title: 'Статистика на криминал усогласена со Евростат', pillar: 'WBCSCi', partners: ['MK'], types: ['institution building'] },
    { title: 'Статистика на криминалот' },
  ),
  different(
    'two statistics',
    { title: 'Статистика на криминалот', pillar: 'WBCSCi', partners: ['MK'], types: ['institution building'] },
    { title: 'Статистика на миграциите' },
  ),
  same(
    'a conference',
    { title: 'Годишна конференција на жените во полицијата', partners: ['MK'], types: ['information exchange or network'] },
    { title: 'Жени во полиција – годишна конференција' },
  ),
  different(
    'two manuals',
    { title: 'Прирачник за запленети криптовалути', pillar: 'WBCSCi', partners: ['MK'], types: ['research or assessment'] },
    { title: 'Прирачник за запленети возила' },
  ),
  same(
    'a manual',
    { title: 'Прирачник за запленети криптовалути', pillar: 'WBCSCi', partners: ['MK'], types: ['research or assessment'] },
    { title: 'Запленети криптовалути: прирачник за постапување' },
  ),
  same(
    'elections',
    { title: 'План за безбедност на изборите', pillar: 'WBCTi', partners: ['MK'], types: ['strategy or policy advice'] },
    { title: 'Безбедност на избори: планирање' },
  ),
  different(
    'elections and matches',
    { title: 'План за безбедност на изборите', pillar: 'WBCTi', partners: ['MK'], types: ['strategy or policy advice'] },
    { title: 'План за безбедност на фудбалски натпревари' },
  ),
  same(
    'electric cars',
    { title: 'Електрични патролни возила во главниот град', partners: ['MK'], types: ['equipment'] },
    { title: 'Главен град: електрични возила за патроли' },
  ),
  different(
    'cars and bicycles',
    { title: 'Електрични патролни возила', partners: ['MK'], types: ['equipment'] },
    { title: 'Патролни велосипеди' },
  ),
  same(
    'an archive',
    { title: 'Скенирање на архивата на специјалното обвинителство', pillar: 'WBCSCi', partners: ['MK'], types: ['IT system'] },
    { title: 'Архивата на специјалното обвинителство: скенирање' },
  ),
  different(
    'two archives',
    { title: 'Скенирање на архивата на специјалното обвинителство', pillar: 'WBCSCi', partners: ['MK'], types: ['IT system'] },
    { title: 'Скенирање на архивата на катастарот' },
  ),
  same(
    'Latin letters',
    { title: 'Телефонски измами на постари лица', pillar: 'WBCSCi', partners: ['MK'], types: ['awareness or community work'] },
    { title: 'Telefonski izmami na postari lica' },
  ),
]
