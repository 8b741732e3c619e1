import type { PolicyFolder } from '../../core/index.ts'
import { dates } from './dates.ts'
import { serviceRecovery } from './document.ts'
import onTheJobTraining from './on-the-job-training.ts'
import trainingLimit from './training-limit.ts'
import flexibleInsurance from './flexible-insurance.ts'
import stateRent from './state-rent.ts'
import privateRent from './private-rent.ts'
import onlineRetail from './online-retail.ts'
import foodFestival from './food-festival.ts'
import freightPlatform from './freight-platform.ts'
import greenCommerce from './green-commerce.ts'
import newlyCounted from './newly-counted.ts'
import travelDeposit from './travel-deposit.ts'
import scenicTickets from './scenic-tickets.ts'
import freeEntry from './free-entry.ts'
import jobRetention from './job-retention.ts'
import contributionWaiver from './contribution-waiver.ts'
import waterPrice from './water-price.ts'
import gasPrice from './gas-price.ts'
import vatExemption from './vat-exemption.ts'
import landUseTax from './land-use-tax.ts'
import lossCarryForward from './loss-carry-forward.ts'
import guaranteeFee from './guarantee-fee.ts'
import loanRate from './loan-rate.ts'
import interestSubsidy from './interest-subsidy.ts'
import loanDeferral from './loan-deferral.ts'
import housingFund from './housing-fund.ts'
import fundDeferral from './fund-deferral.ts'
import taxDeferral from './tax-deferral.ts'
import { procedure } from './procedure.ts'

const folder: PolicyFolder = {
  documents: [serviceRecovery],
  procedures: [procedure],
  dates: [dates],
  rules: [
    onTheJobTraining,
    trainingLimit,
    flexibleInsurance,
    stateRent,
    privateRent,
    onlineRetail,
    foodFestival,
    freightPlatform,
    greenCommerce,
    newlyCounted,
    travelDeposit,
    scenicTickets,
    freeEntry,
    jobRetention,
    contributionWaiver,
    waterPrice,
    gasPrice,
    vatExemption,
    landUseTax,
    lossCarryForward,
    guaranteeFee,
    loanRate,
    interestSubsidy,
    loanDeferral,
    housingFund,
    fundDeferral,
    taxDeferral,
  ],
}
export default folder
