import type { OrganisationTold } from './telling.ts'

/** Providers that do not exist. Their names say so, on whatever page they end up. */
const donorsAndImplementers = {
  northernLights: {
    name: 'Northern Lights Security Fund (demonstration)',
    acronym: 'NLSF',
    type: '10',
    spellings: ['The Northern Lights Security Fund', 'Northern Lights Security Fund (NLSF)'],
  },
  harbour: {
    name: 'Harbour Cooperation Agency (demonstration)',
    acronym: 'HCA',
    type: '15',
    spellings: ['Agency Harbour Cooperation', 'Harbor Cooperation Agency'],
  },
  alpine: {
    name: 'Alpine Rule of Law Facility (demonstration)',
    acronym: 'ARLF',
    type: '15',
  },
  meridian: {
    name: 'Meridian Partnership Office (demonstration)',
    acronym: 'MPO',
    type: '10',
    spellings: ['Office of the Meridian Partnership'],
  },
  juniper: {
    name: 'Juniper Stability Fund (demonstration)',
    acronym: 'JSF',
    type: '10',
  },
  linden: {
    name: 'Linden Development Service (demonstration)',
    acronym: 'LDS',
    type: '15',
    spellings: ['Lindén Development Service'],
  },
  compass: {
    name: 'Compass Multilateral Trust (demonstration)',
    acronym: 'CMT',
    type: '40',
  },
  bridge: {
    name: 'Фондација Мост (demonstration)',
    type: '60',
    spellings: ['Fondacija Most', 'Bridge Foundation'],
  },
  safeTowns: {
    name: 'Центар за безбедни градови (demonstration)',
    type: '24',
    spellings: ['Centar za bezbedni gradovi', 'Centre for Safe Towns'],
  },
  lantern: {
    name: 'Lantern Institute for Community Safety (demonstration)',
    acronym: 'LICS',
    type: '21',
  },
  keystone: {
    name: 'Keystone Police Training College (demonstration)',
    acronym: 'KPTC',
    type: '80',
  },
  bluewater: {
    name: 'Bluewater Border Technology Ltd (demonstration)',
    type: '70',
    spellings: ['Bluewater Border Technology'],
  },
  ridgeline: {
    name: 'Ridgeline Consult (demonstration)',
    type: '70',
  },
  openBench: {
    name: 'Open Bench Judicial Network (demonstration)',
    acronym: 'OBJN',
    type: '21',
  },
} satisfies Record<string, OrganisationTold>

/** Stand-ins for authorities of the partners, so that nothing invented is laid at a real door. */
const authorities = {
  authorityAL: {
    name: 'Example Authority, Albania (demonstration)',
    type: '10',
    partner: 'AL',
    eventsPerMonth: 2,
  },
  authorityBA: {
    name: 'Example Authority, Bosnia and Herzegovina (demonstration)',
    type: '10',
    partner: 'BA',
  },
  authorityXK: { name: 'Example Authority, Kosovo* (demonstration)', type: '10', partner: 'XK' },
  authorityME: { name: 'Example Authority, Montenegro (demonstration)', type: '10', partner: 'ME' },
  authorityMK: {
    name: 'Example Authority, North Macedonia (demonstration)',
    type: '10',
    partner: 'MK',
    eventsPerMonth: 1,
  },
  authorityRS: {
    name: 'Example Authority, Serbia (demonstration)',
    type: '10',
    partner: 'RS',
    eventsPerMonth: 4,
  },
} satisfies Record<string, OrganisationTold>

export type ProviderKey = keyof typeof donorsAndImplementers | keyof typeof authorities

export const providers: Record<ProviderKey, OrganisationTold> = {
  ...donorsAndImplementers,
  ...authorities,
}
