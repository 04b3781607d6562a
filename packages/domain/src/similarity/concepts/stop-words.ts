/**
 * Words that carry nothing: articles, prepositions, conjunctions, folded. In the order of the
 * dictionary's columns: English, Albanian, the South Slavic languages but Macedonian, Macedonian.
 */
export const stopWords: readonly string[] = [
  'a an the of for and or in on at to by with from into its it is are as be their his her this that these those through under over between among across within without against first second via per how who what which not no all more own other they them we our you your has have will affairs including aimed their towards',
  'i e u se te ne nga me per dhe ose si nje nen mbi deri pa tek te ti tij saj tyre qe eshte jane do ndaj mes midis gjate prej rreth',
  'i u na za sa s o od do iz po pri kod ka te ili a ali da se je su kao koji koja koje kojim njen njena njeno njihov njihova njegov njegova nad pod prema protiv radi bez uz kroz među medju izmedju oko svoj sebe',
  'na vo so od za i ili se e da koi koj koja koe nivna nivni nivnite nejzina negova kako pri po pred preku megu bez niz kon do',
]
