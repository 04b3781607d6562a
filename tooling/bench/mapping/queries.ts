import { methodOf } from '@iisg/domain/analysis'
import { daysIn } from '@iisg/domain/time'
import type { Synthetic } from '../synthetic/synthetic.ts'

/**
 * The same figures in SQL, in the best way that we know: running sums over what starts and ends, so
 * that no pair of rows is ever joined. Both databases understand it.
 */
export function queriesFor({ window }: Pick<Synthetic, 'window'>): string[] {
  const { beneficiary, pipeline, priority, status, strength } = methodOf(1)
  const days = daysIn(window)
  const first = `date '${window.from}'`
  return [
    // Every link in each cell that it serves; `share` is q, `f` and `u` its days in the window.
    `create temporary table served as
     select l.need, np.partner, l.response, r.status = 'cancelled' as cancelled, r.cents,
            ${weightOf('l.strength', strength)} *
              case when r.status = 'pipeline'
                   then case when r.committed then ${pipeline.committed}e0 else ${pipeline.uncommitted}e0 end
                   else ${weightOf('r.status', status)} end *
              case when rp.partner is null then ${beneficiary.regional}e0 else ${beneficiary.named}e0 end
              as share,
            greatest(r.starts_on - ${first}, 0) as f, least(r.ends_on - ${first}, ${days - 1}) as u
     from link l
     join response r on r.response = l.response
     join need_partner np on np.need = l.need
     left join response_partner rp on rp.response = l.response and rp.partner = np.partner
     where rp.partner is not null or r.for_region`,

    `create temporary table working as select * from served where share > 0 and f <= u`,

    // Formula B: the logarithm of what is left, as a running sum; a full share counts apart.
    `create temporary table coverage as
     with change as (
       select need, partner, f as day, case when share < 1 then ln(1 - share) else 0 end as lg,
              case when share < 1 then 0 else 1 end as full_ones from working
       union all
       select need, partner, u + 1, case when share < 1 then -ln(1 - share) else 0 end,
              case when share < 1 then 0 else -1 end from working where u + 1 < ${days}
     ), daily as (
       select need, partner, day, sum(lg) as lg, sum(full_ones) as full_ones
       from change group by need, partner, day
     ), running as (
       select need, partner, day,
              sum(lg) over cell as lg, sum(full_ones) over cell as full_ones,
              lead(day, 1, ${days}) over cell as next
       from daily window cell as (partition by need, partner order by day)
     )
     select need, partner,
            sum((next - day) * case when full_ones > 0 then 1 else 1 - exp(lg) end) / ${days}.0
              as coverage
     from running group by need, partner`,

    // Pairs that share a day: all pairs, less those of which one ended before the other began.
    `create temporary table together as
     with moment as (
       select need, partner, f as day, 1 as begins, 0 as ends from working
       union all
       select need, partner, u + 1, 0, 1 from working
     ), running as (
       select need, partner, begins,
              sum(ends) over (partition by need, partner order by day) as ended
       from moment
     ), apart as (
       select need, partner, sum(begins) as responses,
              sum(case when begins = 1 then ended else 0 end) as pairs
       from running group by need, partner
     ), before as (
       select need, partner, f, u,
              max(u) over (partition by need, partner order by f
                           rows between unbounded preceding and 1 preceding) as lasting
       from working
     ), longest as (
       select need, partner,
              max(case when lasting is null then 0 else least(u, lasting) - f + 1 end) as days
       from before group by need, partner
     )
     select need, partner, responses,
            (responses * (responses - 1)) / 2 - pairs as pairs,
            greatest(coalesce(days, 0), 0) as longest
     from apart join longest using (need, partner)`,

    // Formula K: equally over need × partner, the cents left over to the first.
    `create temporary table allocated as
     with part as (
       select need, partner, cents,
              count(*) over (partition by response) as cells,
              row_number() over (partition by response order by need, partner) as place
       from served where not cancelled
     ), each_part as (
       select need, partner,
              (cents - mod(cents, cells)) / cells + case when place <= mod(cents, cells) then 1 else 0 end as cents
       from part
     )
     select need, partner, sum(cents) as cents from each_part group by need, partner`,

    `create temporary table result as
     select np.need, np.partner,
            coalesce(t.responses, 0) as responses, coalesce(t.pairs, 0) as pairs,
            coalesce(t.longest, 0) as longest, coalesce(a.cents, 0) as cents,
            coalesce(c.coverage, 0) as coverage,
            100 * ${weightOf('n.priority', priority)} * (1 - coalesce(c.coverage, 0)) as gap
     from need_partner np
     join need n on n.need = np.need
     left join together t on t.need = np.need and t.partner = np.partner
     left join allocated a on a.need = np.need and a.partner = np.partner
     left join coverage c on c.need = np.need and c.partner = np.partner`,
  ]
}

/** What a word weighs, as a number that is no decimal. */
function weightOf(column: string, weights: Readonly<Record<string, number>>): string {
  const cases = Object.entries(weights).map(([word, weight]) => `when '${word}' then ${weight}e0`)
  return `case ${column} ${cases.join(' ')} end`
}

/** What the queries leave behind, and how it is read. */
export const made = ['served', 'working', 'coverage', 'together', 'allocated', 'result']
export const reading = `select cast(need as varchar) as need, partner, cast(responses as double precision) as responses,
  cast(pairs as double precision) as pairs, cast(longest as double precision) as longest,
  cast(cents as double precision) as cents, cast(coverage as double precision) as coverage,
  cast(gap as double precision) as gap from result`
