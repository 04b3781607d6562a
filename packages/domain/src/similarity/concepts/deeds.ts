import type { Row } from './row.ts'

/** What is done. Two titles that name different deeds are of different work. */
// biome-ignore format: a dictionary reads best in rows
export const deeds: readonly Row[] = [
  ['training', 'train course seminar workshop lectur educat class$ classes masterclass lesson instruct', 'trajn kurs$ kurse kursi seminar aftesim trainim mesimi edukim', 'obuk osposob usavrs kurs$ kursev seminar radionic obucav kursev edukac trening predavanj skolovanj instruktaz usavrsavanj', 'obuk kurs$ kursev seminar rabotilnic osposob edukac trening predavanj usovrsuv'],
  ['equipment', 'equip suppl procure purchas deliver provision equipment device hardware gear tender shipment handover donat', 'pajis furniz blerj prokurim pajisje dhurim donacion tender dorezim', 'oprem nabav isporuk snabdev snabdij uredjaj donacij tender donira opremanj', 'oprem nabav isporak snabduv uredi$ uredot donacij tender opremuv'],
  ['infrastructure works', 'construct refurbish renovat rebuild reconstruct works$ build facility extension premise$', 'ndertim rikonstruks rinovim ndertes punime godine$ godines', 'izgradnj gradnj rekonstruk renovir adaptacij obnov zgrad objekat objekt radovi sanacij', 'izgradb gradb rekonstruk renovir obnov zgrad objekt rabotite sanacij dogradb'],
  ['drafting', 'draft amend revision revis elabor', 'hartim projektligj amendament ndryshimet hartimi hartuar rishikim', 'nacrt izrad izmjen izmen amandman izradu sastavljanj reviz', 'nacrt izrabot izmen izrabotuv donesuv'],
  ['strategy', 'strateg policy$ policies roadmap masterplan concept$ framework white', 'strateg politika$ politikave koncept kuader', 'strateg politika$ politike koncept okvir', 'strateg politiki$ politika$ koncept ramka$'],
  ['mentoring', 'mentor embed coach advisor adviser counsel advice', 'mentor keshillt keshillim', 'mentor savetnik savjetnik ekspertsk savjetovanj savetovanj mentorstv', 'mentor sovetnik sovetuv mentorstv'],
  ['network', 'network alliance', 'rrjet rrjetez aleanc', 'mrez savez mreze umrezen', 'mrez mreza alijans'],
  ['study visit', 'twinning taiex visit studyvisit fieldtrip', 'binjakez vizit studimor vizite', 'tvining studijsk posjet poset posjete posete', 'tvining studisk poset poseti'],
  ['assessment', 'assess research study$ studies$ survey evaluat apprais diagnos baseline review$ reviews', 'vleresim studim$ studimi$ hulumtim anket vleresimi diagnoz', 'procen procjen istrazivanj studij$ studija anket ocjen ocen vrednovanj snimanj', 'procen istrazuvanj studij$ studija anket ocen vrednuv proucuv'],
  ['awareness', 'awareness campaign sensiti outreach', 'ndergjeges sensibiliz fushat ndergjegj', 'kampanj podizanj svest svijest svesti osvjesciv osvesciv informisanj', 'kampanj podigan svest osvestuv'],
  ['reintegration', 'reintegrat rehabilit resociali disengag deradicali', 'riintegr rehabilit risocializ deradikaliz', 'reintegr rehabilit resocijaliz deradikaliz', 'reintegr rehabilit resocijaliz deradikaliz'],
  ['grant', 'grant', 'grant', 'grant bespovratn', 'grant'],
  ['prosecuting', 'prosecuting prosecute indict', 'ndjekje$ ndjekja ndjekjen ndjekjes', 'gonjenj procesuir procesuiranj', 'gonenj gonenje procesuir'],
  ['exercise', 'exercis simulat tabletop drill$ drills', 'ushtrim simulim stervitj', 'vjezb vezb simulac vjezbe vezbe vjezba vezba', 'vezb simulac vezbi vezba'],
  ['recruiting', 'recruit hiring selection employ', 'rekrut punesim perzgjedhj punesimi', 'zaposlj regrut selekcij regrutacij zaposljav prijem$', 'vrabot regrut selekcij regrutir priem$'],
  ['secondment', 'secondment seconded liaison', 'nderlidh', 'upucivanj', 'upatuv'],
  ['audit', 'audit', 'auditim', 'revizij', 'revizij'],
  ['connecting', 'connect interconnect interoperab link$ linking linkage', 'lidhj$ lidhja nderlidhj ndervepr lidhje$', 'povez veza$ umrezav interoperab povezivanj', 'povrz vmrezuv interoperab povrzuv'],
  ['alignment', 'align harmonis harmoniz approximat transpos', 'perafr harmoniz perputhj', 'uskladj harmoniz', 'usogl harmoniz'],
  ['digitisation', 'digitis digitiz digitali', 'digjitaliz', 'digitaliz', 'digitaliz'],
  ['accreditation', 'accredit certif', 'akredit certifik', 'akredit sertifik certifik', 'akredit sertifik'],
  ['ratification', 'ratif', 'ratifik', 'ratifik', 'ratifik'],
  ['mapping', 'mapping', 'hartezim', 'mapiranj', 'mapiranj'],
  ['maintenance', 'maintenanc repair', 'mirembajtj riparim', 'odrzavanj poprav', 'odrzuvanj poprav'],
]
