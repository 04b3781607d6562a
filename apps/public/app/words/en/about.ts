/** A paragraph, or a list of things that stand under it. */
type Part = string | readonly { term: string; text: string; href?: string }[]
type Chapter = { id: string; title: string; parts: readonly Part[] }

const chapters: readonly Chapter[] = [
  {
    id: 'what',
    title: 'What the IISG is',
    parts: [
      'Integrative Internal Security Governance (IISG) is how six Western Balkans partners and those who support them coordinate their work on internal security. The partners are Albania, Bosnia and Herzegovina, Kosovo*, Montenegro, North Macedonia and Serbia.',
      'It grew out of a counter-terrorism initiative of 2015 and was launched in September 2017. Since April 2020 the Regional Cooperation Council in Sarajevo hosts its Secretariat. The work has three pillars: counter-terrorism (WBCTi), serious crime (WBCSCi) and border security (WBBSi).',
      'Every two years partners say what they need: the needs mapping. Every year members say what is done about it, by projects, laws, strategies and plans: the response mapping. This platform holds the one beside the other.',
    ],
  },
  {
    id: 'governance',
    title: 'Who decides',
    parts: [
      [
        {
          term: 'Board',
          text: 'One voice for each of the six partners and one for the European Commission, which chairs. It adopts methods, reports and new members.',
        },
        {
          term: 'Support Group',
          text: 'The members: the partners’ authorities, EU bodies and agencies, states and organisations that give support. It meets pillar by pillar, gives advice, and proposes to the Board.',
        },
        {
          term: 'Secretariat',
          text: 'A small office that runs the mappings, prepares meetings and keeps this platform.',
        },
      ],
    ],
  },
  {
    id: 'disclosure',
    title: 'What is public and what is not',
    parts: [
      'Anyone may know of a support project what it is called, who pays, who carries it out, for whom, in which pillar, when, and how far it has come. This site shows that and no more.',
      'Needs, how far a project meets them, budgets and analysis are for the members of the Support Group. The site’s own access to the database cannot read them.',
      'Of a needs mapping that is over and frozen, the Secretariat may publish how many needs there are and how far they are met. A figure with too few needs behind it is not shown, nor one that such a figure could be worked out from.',
      'That something is missing here does not mean that it is not done. It may not have been reported, or not published yet.',
    ],
  },
  {
    id: 'designation',
    title: 'A name with an asterisk',
    parts: [
      'Wherever Kosovo* is named, the name carries an asterisk, and a footnote explains it once on the page, in the mail or in the file. Partners stand in alphabetical order. There are no flags.',
    ],
  },
  {
    id: 'sources',
    title: 'Sources and licences',
    parts: [
      'Support projects come from members, and from data that donors publish. Each project’s page names its source. We thank all who publish:',
      [
        {
          term: 'IATI Standard',
          text: 'The format in which donors publish their activities, and its lists of codes.',
          href: 'https://iatistandard.org/',
        },
        {
          term: 'United Kingdom',
          text: 'Contains public sector information licensed under the Open Government Licence v3.0.',
          href: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
        },
        { term: 'United States', text: 'Foreign assistance data of US agencies, CC0 1.0.' },
        { term: 'Sweden', text: 'Aid data of the Government of Sweden, public domain.' },
        {
          term: 'Switzerland',
          text: 'Data of the Swiss Agency for Development and Cooperation, ODC-PDDL.',
        },
        { term: 'UNDP', text: 'United Nations Development Programme, CC BY.' },
        { term: 'UNHCR', text: 'The UN Refugee Agency, CC BY 4.0.' },
        { term: 'Gavi', text: 'Gavi, the Vaccine Alliance, CC BY.' },
        { term: 'The World Bank', text: 'Data of The World Bank Group.' },
        { term: 'OECD', text: 'Purpose codes of the Development Assistance Committee.' },
        { term: 'European Central Bank', text: 'Euro reference rates, where sums are converted.' },
      ],
      'Meetings are told in our own words from public pages of the IISG.',
    ],
  },
  {
    id: 'privacy',
    title: 'Privacy',
    parts: [
      'This site sets no cookie, runs no script and counts no visitor. Its log has neither addresses of visitors nor what they search for.',
      'Whoever asks for the newsletter gives an e-mail address. It is used for the newsletter and for nothing else. Each mail has a link that ends it.',
    ],
  },
  {
    id: 'accessibility',
    title: 'Accessibility',
    parts: [
      'The site is made to meet WCAG 2.2 at level AA, as the European standard EN 301 549 asks. It works without scripts, by keyboard, with screen readers, in light and dark, at 400 % size and on paper.',
      'Every change is checked by an automated test (axe) on each kind of page, in light and dark, before it goes in. People with disabilities have not tested it yet.',
      'What we know to fall short: titles of projects are shown in the language of whoever published them, and that language is not marked for screen readers.',
      'If something keeps you from reading a page, tell the Secretariat which page it is and what you use. Its address is with the Regional Cooperation Council.',
    ],
  },
  {
    id: 'contact',
    title: 'Contact',
    parts: [
      [
        {
          term: 'Secretariat',
          text: 'The IISG Secretariat is hosted by the Regional Cooperation Council, whose site has its address.',
          href: 'https://www.rcc.int/',
        },
      ],
    ],
  },
]

export const about = {
  title: 'About',
  heading: 'About the IISG and this site',
  lead: 'What the IISG is, who decides, what is public, and where the data comes from.',
  description:
    'What Integrative Internal Security Governance is, who decides, what this site shows and what it does not, sources, licences and accessibility.',
  onThisPage: 'On this page',
  chapters,
}
