import { chromium } from '@playwright/test'

const [, , base, out, ...specs] = process.argv
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
for (const spec of specs) {
  const [path, name, width = '1280', scheme = 'light', full = 'full'] = spec.split('|')
  const ctx = await b.newContext({
    viewport: { width: Number(width), height: 900 },
    colorScheme: scheme,
  })
  const p = await ctx.newPage()
  if (process.env.LOGIN) {
    await p.goto(base + '/sign-in')
    await p.getByLabel('E-mail').fill('editor@demo.example')
    await p.getByLabel('Password').fill(process.env.LOGIN)
    await p.getByRole('button', { name: 'Sign in' }).click()
    await p.waitForLoadState()
  }
  await p.goto(base + path)
  await p.screenshot({ path: `${out}/${name}.png`, fullPage: full === 'full' })
  await ctx.close()
}
await b.close()
