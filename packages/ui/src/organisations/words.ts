import type { OrganisationRole, OrganisationType } from '@iisg/domain/organisations'
import { optionsOf } from '../forms/index.ts'

export const organisationRoleNames: Record<OrganisationRole, string> = {
  funding: 'Donor',
  accountable: 'Accountable',
  extending: 'Passes the money on',
  implementing: 'Implementer',
}

export const organisationTypeNames: Record<OrganisationType, string> = {
  '10': 'Government',
  '11': 'Local government',
  '15': 'Other public body',
  '21': 'International non-governmental organisation',
  '22': 'National non-governmental organisation',
  '23': 'Regional non-governmental organisation',
  '24': 'Non-governmental organisation of a partner',
  '30': 'Public-private partnership',
  '40': 'Multilateral organisation',
  '60': 'Foundation',
  '70': 'Private sector',
  '71': 'Private sector, of the provider',
  '72': 'Private sector, of the recipient',
  '73': 'Private sector, elsewhere',
  '80': 'Academic or training body',
  '90': 'Other',
}

export const organisationTypeOptions = optionsOf(organisationTypeNames)
