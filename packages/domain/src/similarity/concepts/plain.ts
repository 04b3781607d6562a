import type { Row } from './row.ts'

/** What is in every second title of the region: frames, not content. */
// biome-ignore format: a dictionary reads best in rows
export const plain: readonly Row[] = [
  ['support', 'support assist help aid$ contribut back', 'mbeshtet asistenc ndihm kontribut', 'podrsk pomoc doprinos', 'poddrsk pomos pridones'],
  ['strengthening', 'strength enhanc improv reinforc upgrad boost increas foster promot modern reform', 'forcim permires rritj avancim modernizim reform', 'jacan unapredj unaprjedj poboljs osnaz modernizac reform', 'zajaknuv unapred podobr zgolem modernizac reform'],
  ['capacity', 'capacit capabilit competenc skill', 'kapacitet aftesi', 'kapacitet sposobnost vjestin vestin', 'kapacitet sposobnost vestin'],
  ['project', 'project program initiativ activit measure$ measures scheme action$ actions intervention', 'projekt program iniciativ aktivitet masa$ masat mase', 'projek program inicijativ aktivnost mjer$ mjere mera$ mere$ akcij akcion radnj', 'proekt program inicijativ aktivnost merk merki akci akcisk'],
  ['plan', 'plan$ plans', 'plan$ plani planit', 'plan$ plana', 'plan$ planot'],
  ['implementation', 'implement execut', 'zbatim implement', 'sprovodj provodj implement primjen primen', 'sproveduv implement primen'],
  ['establishing', 'establish set$ setting creat build$ building found$', 'ngrit krijim themelim', 'uspostav osniv formir', 'vospostav osnov formir'],
  ['development', 'develop', 'zhvillim', 'razvoj', 'razvoj'],
  ['institution', 'institut', 'institu', 'institu', 'institu'],
  ['fight', 'fight combat counter$ countering anti$ tackl suppress', 'luft luftim kunder', 'borb suzbij protiv', 'borb suzbiv protiv'],
  ['field', 'field$ area$ areas sector', 'fush sektor zona$ zonat zonave', 'oblast podrucj sektor sredin', 'oblast sektor'],
  ['cooperation', 'cooperat collaborat coordinat', 'bashkepun bashkerend koordin', 'saradnj suradnj koordin', 'sorabotk koordin'],
  ['joint', 'joint common$ shared together', 'perbashket sebashku', 'zajednick', 'zaednick'],
  ['national', 'national state$ govern', 'kombetar shtet qever', 'nacional drzav vlad', 'nacional drzav vlad'],
  ['international', 'international transnational foreign', 'nderkombet', 'medjunarod inostran strane$ stranim stranih', 'megunarod'],
  ['regional', 'region', 'rajon', 'region', 'region'],
  ['Western Balkans', 'western balkan wb$ wb6$', 'perendim ballkan', 'zapadn balkan', 'zapaden balkan'],
  ['European Union', 'eu$ europe european union', 'be$ evrop bashkim bashkimi', 'eu$ evrop europ unij', 'eu$ evrop unij'],
  ['technical', 'technical techniqu', 'teknik', 'tehni', 'tehni'],
  ['system', 'system platform', 'sistem platform', 'sistem sustav platform', 'sistem platform'],
  ['integrated', 'integrated', 'integruar', 'integris integriran', 'integriran'],
  ['new', 'new$ modern$', 'ri$ re$ reja', 'novi$ nova$ novo$ nove$', 'nov$ nova$ novi$'],
  ['work', 'work$ working practic', 'pune$ punes praktik', 'rad$ rada praks', 'rabota praks'],
  ['republic', 'republic', 'republik', 'republik', 'republik'],
  ['illegal', 'illegal illicit unlawful', 'ilegal paligjshem paligjshme', 'ilegal nelegal nezakonit', 'ilegal nelegal nezakonsk'],
  ['violent', 'violen', 'dhun', 'nasil', 'nasil'],
  ['unspecified', 'unspecif various miscell other$', 'tjera', 'ostal razn', 'drug$ drugi$ razni'],
  ['phase', 'phase$ phases stage', 'faza$ faze fazes', 'faza$ faze fazi', 'faza$ fazata'],
]
