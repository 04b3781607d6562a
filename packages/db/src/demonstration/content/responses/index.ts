import type { ResponseTold } from '../telling.ts'
import { atCrossings } from './at-crossings.ts'
import { betweenCrossings } from './between-crossings.ts'
import { borderAgencies } from './border-agencies.ts'
import { borderTechnology } from './border-technology.ts'
import { againstCrimeOnline } from './crime-online.ts'
import { criminalMoney } from './criminal-money.ts'
import { againstNetworks } from './criminal-networks.ts'
import { againstDrugsAndFirearms } from './drugs-and-firearms.ts'
import { ofEarlierYears } from './earlier-years.ts'
import { exchangeOnTerrorism } from './exchange-on-terrorism.ts'
import { lawAgainstTerrorism } from './law-against-terrorism.ts'
import { forPrevention } from './prevention.ts'
import { forPublicPlaces } from './public-places.ts'
import { forReturnAndExit } from './return-and-exit.ts'
import { rightsAndTraining } from './rights-and-training.ts'
import { riskAnalysis } from './risk-analysis.ts'
import { againstSmugglingAndTrafficking } from './smuggling-and-trafficking.ts'
import { againstTerroristFinancing } from './terrorist-financing.ts'
import { toldTwice } from './told-twice.ts'

/** Every invented response, pillar by pillar. */
export const responses: readonly ResponseTold[] = [
  ...ofEarlierYears,
  ...forPrevention,
  ...forReturnAndExit,
  ...lawAgainstTerrorism,
  ...exchangeOnTerrorism,
  ...againstTerroristFinancing,
  ...forPublicPlaces,
  ...againstNetworks,
  ...againstCrimeOnline,
  ...againstSmugglingAndTrafficking,
  ...againstDrugsAndFirearms,
  ...criminalMoney,
  ...atCrossings,
  ...betweenCrossings,
  ...borderTechnology,
  ...riskAnalysis,
  ...borderAgencies,
  ...rightsAndTraining,
  ...toldTwice,
]
