import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { z } from 'zod'
import { type Inbox, inboxAt } from './inbox.ts'

const Product = z.object({
  publicUrl: z.url(),
  adminUrl: z.url(),
  inboxUrl: z.url(),
  workerUrl: z.url(),
  password: z.string(),
})
type Product = z.infer<typeof Product>

type Fixtures = {
  /** Where the platform under test is. */
  product: Product
  /** The mail that it sent. */
  inbox: Inbox
  /** Signs in to the admin as a person of the demonstration. */
  signIn: (page: Page, who?: string) => Promise<void>
  /** A page for somebody, in a browser of their own, signed in. */
  pageOf: (who: string) => Promise<Page>
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from here
  product: async ({}, use) => use(Product.parse(JSON.parse(process.env.E2E_PRODUCT ?? '{}'))),

  inbox: async ({ product }, use) => use(inboxAt(product.inboxUrl)),

  signIn: async ({ product }, use) => {
    await use(async (page, who = 'editor') => {
      await page.goto(`${product.adminUrl}/sign-in`)
      await page.getByLabel('E-mail').fill(`${who}@demo.example`)
      await page.getByLabel('Password').fill(product.password)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page).toHaveURL(`${product.adminUrl}/`)
    })
  },

  pageOf: async ({ browser, signIn, javaScriptEnabled }, use) => {
    const opened: BrowserContext[] = []
    await use(async (who) => {
      const context = await browser.newContext({ javaScriptEnabled: javaScriptEnabled ?? true })
      opened.push(context)
      const page = await context.newPage()
      page.setDefaultTimeout(20_000)
      await signIn(page, who)
      return page
    })
    for (const context of opened) await context.close()
  },
})

export { expect }
