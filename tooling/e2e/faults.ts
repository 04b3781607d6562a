import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds wrong with what a page shows now, light or dark. */
export async function faults(page: Page, where: string): Promise<string[]> {
  const axe = () => new AxeBuilder({ page }).setLegacyMode(true)
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await axe().withTags(standards).analyze()
  // Of all rules only this one looks at colours.
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await axe().withRules('color-contrast').analyze()

  return [...light.violations, ...dark.violations].map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => target.join(' '))
    return `${where}: ${id}: ${help}: ${places.join(', ')}`
  })
}
