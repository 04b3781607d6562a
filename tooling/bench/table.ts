import type { Figure, Gap } from './figure.ts'

/** The figures as a table for paper. A ratio below 1 keeps the promise. */
export function tableOf(figures: readonly Figure[], gaps: readonly Gap[]): string {
  return [
    '| what | measured | promised | ratio | median of |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...figures.map(
      ({ name, measured, target, unit, of }) =>
        `| ${name} | ${short(measured)} ${unit} | ${target} ${unit} | ${(measured / target).toFixed(2)} | ${of} |`,
    ),
    ...gaps.map(({ name, because }) => `| ${name} | not measured: ${because} | | | |`),
  ].join('\n')
}

/** Three figures say enough. */
function short(value: number): string {
  return String(Number(value.toPrecision(3)))
}
