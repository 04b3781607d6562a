import { addDays, type Day, dayAt } from '../time/index.ts'

/** Easter Sunday as the Western churches keep it, by Gauss's rule in its Gregorian form. */
export function westernEaster(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  return addDays(march(year, 22), epact + weekday - 7 * late)
}

/** Easter Sunday as the Orthodox churches keep it: reckoned in the Julian calendar. */
export function orthodoxEaster(year: number): Day {
  const moon = (19 * (year % 19) + 15) % 30
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  // The Julian calendar is thirteen days behind from 1900 to 2099.
  return addDays(march(year, 22), moon + weekday + 13)
}

function march(year: number, day: number): Day {
  return dayAt(Date.UTC(year, 2, day) / 86_400_000)
}
