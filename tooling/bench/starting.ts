import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { root } from '#tooling/launch/root.ts'
import { startProduct } from '#tooling/product/product.ts'
import { type Figure, median } from './figure.ts'

const warmStarts = 3

/** How long `npm start` takes in a fresh clone whose packages are there, and again after that. */
export async function starting(folder: string): Promise<Figure[]> {
  const checkout = path.join(folder, 'platform')
  must('git', ['clone', '--quiet', root, checkout])
  must('npm', ['run', '--silent', 'iisg', '--', '--help'], checkout)

  const start = async () => {
    const product = await startProduct({
      folder: checkout,
      dataDir: path.join(checkout, '.data'),
      command: ['npm', 'start'],
    })
    await product.stop()
    return product.seconds
  }
  const cold = await start()
  const warm: number[] = []
  for (let count = 0; count < warmStarts; count++) warm.push(await start())

  return [
    { name: '`npm start`, cold after the download', measured: cold, target: 30, unit: 's', of: 1 },
    { name: '`npm start`, warm', measured: median(warm), target: 3, unit: 's', of: warm.length },
  ]
}

function must(program: string, args: string[], cwd = root): void {
  const { status, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stderr}`)
}
