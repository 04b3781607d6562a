/**
 * A share, 0 to 1, in whole percent. Only nothing is called 0% and only all of it 100%: what rounds there
 * without being there says so.
 */
export function percent(share: number): string {
  const rounded = Math.round(share * 100)
  if (rounded <= 0 && share > 0) return '<1%'
  if (rounded >= 100 && share < 1 - 1e-9) return '>99%'
  return `${rounded}%`
}

/** A whole number with its thousands apart: 1,207. */
export function count(number: number): string {
  return whole.format(number)
}

/** A number with its noun: '1 need', '12 needs'. The plural is given where an s does not make it. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${count(number)} ${number === 1 ? one : many}`
}

/** A number to one decimal, such as a gap index: 50.9. */
export function toOneDecimal(number: number): string {
  return tenths.format(number)
}

/** 'Albania, Kosovo* and Serbia'. */
export function listed(words: readonly string[]): string {
  return list.format(words)
}

const whole = new Intl.NumberFormat('en')
const tenths = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const list = new Intl.ListFormat('en-GB')
