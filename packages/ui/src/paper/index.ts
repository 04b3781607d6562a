export { barChartSvg, coverageBarSvg, stateGlyphSvg, timelineSvg } from './svg.tsx'
