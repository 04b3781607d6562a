import type { Row } from './row.ts'

/** What is done. Two titles that name different deeds are of different work. */
// biome-ignore format: a dictionary reads best in rows
export const deeds: readonly Row[] = [
  ['training', 'train course seminar workshop lectur', 'trajn kurs$ kurse kursi seminar aftesim', 'obuk osposob usavrs kurs$ kursev seminar radionic obucav kursev edukac', 'obuk kurs$ kursev seminar rabotilnic osposob edukac'],
  ['equipment', 'equip suppl procure purchas deliver provision', 'pajis furniz blerj prokurim', 'oprem nabav isporuk snabdev snabdij', 'oprem nabav isporak snabduv'],
  ['infrastructure works', 'construct refurbish renovat rebuild reconstruct', 'ndertim rikonstruks rinovim', 'izgradnj gradnj rekonstruk renovir adaptacij obnov', 'izgradb gradb rekonstruk renovir obnov'],
  ['drafting', 'draft amend', 'hartim projektligj amendament ndryshimet', 'nacrt izrad izmjen izmen amandman', 'nacrt izrabot izmen'],
  ['strategy', 'strateg policy$ policies roadmap masterplan', 'strateg politika$ politikave', 'strateg politika$ politike', 'strateg politiki$ politika$'],
  ['mentoring', 'mentor embed coach advisor adviser', 'mentor keshillt', 'mentor savetnik savjetnik ekspertsk', 'mentor sovetnik'],
  ['network', 'network', 'rrjet', 'mrez', 'mrez'],
  ['study visit', 'twinning taiex visit studyvisit', 'binjakez vizit studimor', 'tvining studijsk posjet poset', 'tvining studisk poset'],
  ['assessment', 'assess research study$ studies$ survey evaluat apprais', 'vleresim studim$ studimi$ hulumtim anket', 'procen procjen istrazivanj studij$ studija anket ocjen ocen', 'procen istrazuvanj studij$ studija anket ocen'],
  ['awareness', 'awareness campaign sensiti', 'ndergjeges sensibiliz fushat', 'kampanj podizanj svest svijest svesti', 'kampanj podigan svest'],
  ['reintegration', 'reintegrat rehabilit resociali disengag deradicali', 'riintegr rehabilit risocializ deradikaliz', 'reintegr rehabilit resocijaliz deradikaliz', 'reintegr rehabilit resocijaliz deradikaliz'],
  ['grant', 'grant', 'grant', 'grant bespovratn', 'grant'],
  ['prosecuting', 'prosecution prosecuting prosecute', 'ndjekje$ ndjekja ndjekjen', 'gonjenj procesuir', 'gonenj gonenje procesuir'],
  ['exercise', 'exercis simulat tabletop', 'ushtrim simulim', 'vjezb vezb simulac', 'vezb simulac'],
  ['recruiting', 'recruit hiring', 'rekrut punesim', 'zaposlj regrut', 'vrabot regrut'],
  ['secondment', 'secondment seconded liaison', 'nderlidh', 'upucivanj', 'upatuv'],
  ['audit', 'audit', 'auditim', 'revizij', 'revizij'],
  ['connecting', 'connect interconnect interoperab link$ linking', 'lidhj$ lidhja nderlidhj ndervepr', 'povez veza$ umrezav interoperab', 'povrz vmrezuv interoperab'],
  ['alignment', 'align harmonis harmoniz approximat transpos', 'perafr harmoniz perputhj', 'uskladj harmoniz', 'usogl harmoniz'],
  ['digitisation', 'digitis digitiz digitali', 'digjitaliz', 'digitaliz', 'digitaliz'],
  ['accreditation', 'accredit certif', 'akredit certifik', 'akredit sertifik certifik', 'akredit sertifik'],
  ['ratification', 'ratif', 'ratifik', 'ratifik', 'ratifik'],
  ['mapping', 'mapping', 'hartezim', 'mapiranj', 'mapiranj'],
  ['maintenance', 'maintenanc repair', 'mirembajtj riparim', 'odrzavanj poprav', 'odrzuvanj poprav'],
]
