export { FigureChart } from './figure-chart.tsx'
export { FigureTable } from './figure-table.tsx'
export { notShown, sayPillar, sayStandings } from './words.ts'
