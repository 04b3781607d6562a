import type { OrganisationTold } from './telling.ts'

/** Organisations beyond the members that the public pages name, mostly as hosts of meetings. */
export const otherOrganisations: readonly OrganisationTold[] = [
  { name: 'European External Action Service', acronym: 'EEAS', type: '15', spellings: ['EEAS'] },
  { name: 'Office of the EU Counter-Terrorism Coordinator', acronym: 'EU CTC', type: '15' },
  {
    name: 'Directorate-General for Migration and Home Affairs',
    acronym: 'DG HOME',
    type: '15',
    spellings: ['DG HOME', 'European Commission – DG HOME'],
  },
  {
    name: 'EU Delegation to Bosnia and Herzegovina',
    type: '15',
    spellings: ['EUD / EUSR Bosnia and Herzegovina', 'EU Delegation to BiH'],
  },
  {
    name: 'EU Delegation to Serbia',
    type: '15',
    spellings: ['European Union Delegation to Serbia'],
  },
  { name: 'EUFOR', type: '15' },
  { name: 'Europol', type: '15' },
  {
    name: 'European Union Agency for Law Enforcement Training',
    acronym: 'CEPOL',
    type: '15',
    spellings: ['CEPOL'],
  },
  { name: 'INTERPOL', type: '40', spellings: ['Interpol'] },
  {
    name: 'Southeast European Law Enforcement Center',
    acronym: 'SELEC',
    type: '40',
    spellings: ['SELEC'],
  },
  {
    name: 'International Organization for Migration',
    acronym: 'IOM',
    type: '40',
    spellings: ['IOM'],
  },
  {
    name: 'United Nations Development Programme',
    acronym: 'UNDP',
    type: '40',
    iatiRef: 'XM-DAC-41114',
    spellings: ['UNDP'],
  },
  {
    name: 'United Nations Interregional Crime and Justice Research Institute',
    acronym: 'UNICRI',
    type: '40',
    spellings: ['UNICRI'],
  },
  { name: 'Global Counterterrorism Forum', acronym: 'GCTF', type: '40', spellings: ['GCTF'] },
  { name: 'State Secretariat for Migration, Switzerland', acronym: 'SEM', type: '10' },
  { name: 'AIRE Centre', type: '21', spellings: ['Advice on Individual Rights in Europe Centre'] },
  { name: 'CEELI Institute Prague', acronym: 'CEELI', type: '21', spellings: ['CEELI Institute'] },
  {
    name: 'George C. Marshall European Center for Security Studies',
    acronym: 'Marshall Center',
    type: '80',
  },
  { name: 'Strong Cities Network, Western Balkans Regional Hub', type: '90' },
  { name: 'ARK IT', type: '70' },
  { name: 'Ministry of Foreign Affairs, Albania', type: '10', partner: 'AL' },
  {
    name: 'National Coordinator for Countering Violent Extremism, Albania',
    type: '10',
    partner: 'AL',
  },
  { name: 'Police Directorate of Republika Srpska', type: '11', partner: 'BA' },
  { name: 'IISG Secretariat', acronym: 'IISG', type: '40' },
]
