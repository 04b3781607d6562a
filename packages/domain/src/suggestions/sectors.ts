import type { Subject } from './subjects.ts'

/**
 * What five-digit purpose codes of the OECD DAC say of a subject. The usual codes of our projects,
 * 15130 and 15210, say nothing so fine and are not here: a sector alone never suggests a link.
 */
export const sectorSubjects: Readonly<Record<string, readonly Subject[]>> = {
  '15113': [
    'laundering of money',
    'financial investigations',
    'recovery of assets',
    'organised crime',
  ],
  '15132': ['border checks', 'organised crime'],
  '15134': ['prosecution and courts', 'witnesses'],
  '15136': ['border checks', 'return', 'smuggling of migrants'],
  '15137': ['prisons', 'extremism'],
  '15160': ['rights at the border'],
  '15180': ['shelters for victims', 'trafficking in human beings'],
  '15190': ['return', 'smuggling of migrants', 'trafficking in human beings', 'border checks'],
  '15220': ['extremism', 'hate online', 'returned families'],
  '15240': ['firearms'],
  '16063': ['drugs'],
  '22040': ['cybercrime', 'digital evidence'],
  '24010': [
    'financing of terrorism',
    'financial investigations',
    'laundering of money',
    'non-profit bodies',
  ],
  '33120': ['customs', 'freight', 'border checks'],
}
