/** What stands in every mail. */
export const words = {
  name: 'IISG',
  tagline: 'Integrative Internal Security Governance',
  demonstration: 'Demonstration: what this mail tells is invented.',
}
