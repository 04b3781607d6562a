import type { ResponseTold } from '../telling.ts'
import { borderCooperation } from './border-cooperation.ts'
import { checksAndSurveillance } from './checks-and-surveillance.ts'
import { criminalMoney } from './criminal-money.ts'
import { ofEarlierYears } from './earlier-years.ts'
import { lawAndExchange } from './law-and-exchange.ts'
import { moneyAndPlaces } from './money-and-places.ts'
import { networksAndEvidence } from './networks-and-evidence.ts'
import { peopleAndDrugs } from './people-and-drugs.ts'
import { againstRadicalisation } from './radicalisation.ts'
import { toldTwice } from './told-twice.ts'

export const responses: readonly ResponseTold[] = [
  ...ofEarlierYears,
  ...againstRadicalisation,
  ...lawAndExchange,
  ...moneyAndPlaces,
  ...networksAndEvidence,
  ...peopleAndDrugs,
  ...criminalMoney,
  ...checksAndSurveillance,
  ...borderCooperation,
  ...toldTwice,
]
