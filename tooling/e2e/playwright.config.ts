import { defineConfig } from '@playwright/test'

/**
 * Crawls look at every page of the demonstration as it is delivered. Stories run twice, with and
 * without JavaScript: whoever has none must get everything done. What they leave is looked at last.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json']],
  use: {
    browserName: 'chromium',
    headless: true,
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'crawl', testDir: './crawl' },
    { name: 'with JavaScript', testDir: './stories' },
    { name: 'without JavaScript', testDir: './stories', use: { javaScriptEnabled: false } },
    { name: 'after', testDir: './after' },
  ],
})
