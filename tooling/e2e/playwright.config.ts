import { defineConfig } from '@playwright/test'

/**
 * Stories run twice, with and without JavaScript: whoever has none must get everything done.
 * Crawls look at every page once.
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
    trace: 'retain-on-failure',
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
    { name: 'with JavaScript', testDir: './stories' },
    { name: 'without JavaScript', testDir: './stories', use: { javaScriptEnabled: false } },
    { name: 'crawl', testDir: './crawl' },
  ],
})
