import type { PolicyFolder } from '../../core/index.ts'
import { dates } from './dates.ts'
import { foreignTrade } from './document.ts'
import exhibitionAbroad from './exhibition-abroad.ts'
import exhibitionDomestic from './exhibition-domestic.ts'
import brandCultivation from './brand-cultivation.ts'
import customsClearance from './customs-clearance.ts'
import freightTrains from './freight-trains.ts'
import roadFreight from './road-freight.ts'
import creditInsurance from './credit-insurance.ts'
import taxRefundDate from './tax-refund-date.ts'
import creditGuarantee from './credit-guarantee.ts'
import relocation from './relocation.ts'
import rentFree from './rent-free.ts'
import bondedStorage from './bonded-storage.ts'
import ecommercePlatform from './ecommerce-platform.ts'
import ecommerceDemonstration from './ecommerce-demonstration.ts'
import tradeServiceFirm from './trade-service-firm.ts'
import tradeServicePilot from './trade-service-pilot.ts'
import serviceTrade from './service-trade.ts'
import highTechExports from './high-tech-exports.ts'
import incubatorTraining from './incubator-training.ts'
import incubatorGraduates from './incubator-graduates.ts'
import incubatorRecognition from './incubator-recognition.ts'
import exportBreakthrough from './export-breakthrough.ts'
import outboundInvestment from './outbound-investment.ts'
import { procedure } from './procedure.ts'

const folder: PolicyFolder = {
  documents: [foreignTrade],
  procedures: [procedure],
  dates: [dates],
  rules: [
    exhibitionAbroad,
    exhibitionDomestic,
    brandCultivation,
    customsClearance,
    freightTrains,
    roadFreight,
    creditInsurance,
    taxRefundDate,
    creditGuarantee,
    relocation,
    rentFree,
    bondedStorage,
    ecommercePlatform,
    ecommerceDemonstration,
    tradeServiceFirm,
    tradeServicePilot,
    serviceTrade,
    highTechExports,
    incubatorTraining,
    incubatorGraduates,
    incubatorRecognition,
    exportBreakthrough,
    outboundInvestment,
  ],
}
export default folder
