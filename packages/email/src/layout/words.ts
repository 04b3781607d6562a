/** What stands in every mail. */
export const words = {
  name: 'IISG',
  tagline: 'Integrative Internal Security Governance',
  demonstration: 'Demonstration: some of what this mail tells is invented.',
}
