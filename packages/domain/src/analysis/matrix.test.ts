import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partners } from '../partners/index.ts'
import { aNeed, anyLinkTo, anyMapping, days, plainCellsOf } from '../testing/index.ts'
import { cellOf, evidenceFor, explanationOf, indexOf, matrixOf, methodOf } from './index.ts'

describe('the coverage matrix', () => {
  test('is what counting by hand gives: every need, partner, day and link', () => {
    fc.assert(
      fc.property(anyMapping, (mapping) => {
        const { rows } = matrixOf(mapping)

        for (const { need, partner, coverage, gap } of plainCellsOf(mapping)) {
          const cell = rows.find((row) => row.need.id === need)?.cells[partner]
          expect(cell && 'coverage' in cell && cell.coverage).toBeCloseTo(coverage, 12)
          if (cell && 'gap' in cell) expect(cell.gap).toBeCloseTo(gap, 9)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('says of each cell what the cell and its explanation say, to the last bit', () => {
    fc.assert(
      fc.property(anyMapping, (mapping) => {
        const { needs, links, tasks, window, method } = mapping
        const { rows } = matrixOf(mapping)

        needs.forEach((need, at) => {
          for (const partner of partners) {
            const input = {
              need,
              partner,
              links: links.filter(({ needId }) => needId === need.id),
              evidence: evidenceFor('WBBSi', partner, tasks),
              window,
              method,
            }
            expect(rows[at]?.cells[partner]).toEqual(cellOf(input))
            expect(explanationOf(input, 'secretariat').cell).toEqual(cellOf(input))
          }
        })
      }),
    )
  })

  test('says so of a need with hundreds of links too', () => {
    const need = aNeed({ partners: ['AL', 'RS'] })
    const links = fc.array(anyLinkTo([need]), { minLength: 300, maxLength: 300 })
    const window = days('2025-01-01', '2025-04-30')
    fc.assert(
      fc.property(links, (links) => {
        const input = { links, window, method: methodOf(1) }
        const { rows } = matrixOf({ needs: [need], tasks: [], ...input })

        for (const partner of need.partners) {
          const evidence = evidenceFor('WBBSi', partner, [])
          expect(rows[0]?.cells[partner]).toEqual(cellOf({ need, partner, evidence, ...input }))
        }
      }),
      { numRuns: 5 },
    )
  })

  test('refuses a window longer than the days that a record may name', () => {
    const window = days('1900-01-01', '2100-12-31')

    expect(() =>
      matrixOf({ needs: [], links: [], tasks: [], window, method: methodOf(1) }),
    ).toThrow('too long')
  })

  test('has the indexes of its rows', () => {
    fc.assert(
      fc.property(anyMapping, (mapping) => {
        const { rows, byPartner, total } = matrixOf(mapping)

        expect(total).toEqual(indexOf(rows, partners, mapping.method))
        expect(byPartner.AL).toEqual(indexOf(rows, ['AL'], mapping.method))
      }),
    )
  })

  test('does not depend on the order of the links', () => {
    fc.assert(
      fc.property(anyMapping, (mapping) => {
        const turned = { ...mapping, links: mapping.links.toReversed() }

        expect(matrixOf(turned)).toEqual(matrixOf(mapping))
      }),
    )
  })
})
