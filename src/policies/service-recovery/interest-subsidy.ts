import {
  cap,
  count,
  defineRule,
  fixed,
  money,
  percentage,
  product,
  quotient,
  share,
} from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { serviceRecovery } from './document.ts'

const clause: Clause = {
  at: '（六）',
  says: '中央和省里的财政按企业实际拿到的贷款利率贴息，最长贴一年；朔州照此落实。',
}

const MOST_MONTHS = fixed(12, '月', '', clause)
const TWELVE_MONTHS = fixed(12, '月')

export default defineRule({
  id: 'service-recovery/interest-subsidy',
  document: serviceRecovery,
  title: '疫情防控重点企业贷款贴息',
  summary:
    '运送、销售、研发重要医用和生活物资的骨干企业，贷款利息由中央、省财政补一部分，最长补一年。算出补多少。',
  keywords: ['贴息', '贷款贴息', '利息', '贷款', '财政贴息', '疫情防控', '重点企业', '防疫物资'],
  audience: ['enterprise'],
  occasions: ['loan'],
  kind: 'entitlement',
  unit: '元',
  headline: '贴息',
  clauses: [clause],
  office: '市财政局、市金融办、人行朔州市中心支行、朔州银保监分局',
  inputs: {
    principal: money('贷款的本金', { hint: '能贴息的那笔贷款' }),
    actualRate: percentage('实际的年利率', { hint: '贷款合同上一年百分之几，如 3.15' }),
    subsidyShare: percentage('利息补百分之几', {
      hint: '中央、省里定的，公报没有印，问财政局；如补一半填 50',
    }),
    months: count('贷款的月数', '月', { hint: '最多算 12 个月' }),
  },
  compute({ principal, actualRate, subsidyShare, months }) {
    const interest = share(principal, actualRate, '一年的利息', clause)
    const aYear = share(interest, subsidyShare, '一年的贴息', clause)
    const counted = cap(months, MOST_MONTHS, '贴息的月数', clause)
    return { amount: product(quotient(aYear, TWELVE_MONTHS), counted, '贴息', clause) }
  },
  conditions: [
    '是承担疫情防控重点保障任务，运输、批发、销售、研发、检测重要医用和生活物资的骨干企业。',
    '按企业实际拿到的贷款利率贴。',
  ],
  cautions: [
    '贴息那一句没有写给哪些企业，这里照同一条前面说的骨干企业；以中央和省里的规定为准。',
    '补利息的百分之几，公报没有印。填的不对，算出来就不对。',
    '按本金一直不变、按月计息估算；分期还本的，利息和贴息都少一些。',
  ],
  examples: [
    {
      title: '贷款 200 万元一年，利率 4%，补一半',
      inputs: { principal: '2000000', actualRate: '4', subsidyShare: '50', months: '12' },
      working: '2,000,000 × 4% = 80,000；80,000 × 50% = 40,000；40,000 × 12 ÷ 12 = 40,000',
      total: '40000.00',
    },
    {
      title: '贷款 18 个月，只算 12 个月',
      inputs: { principal: '2000000', actualRate: '4', subsidyShare: '50', months: '18' },
      working: '一年的贴息 40,000；18 个月超过 12 个月：40,000 × 12 ÷ 12 = 40,000',
      total: '40000.00',
    },
    {
      title: '7 个月，除不尽',
      inputs: { principal: '1000000', actualRate: '3.55', subsidyShare: '50', months: '7' },
      working:
        '1,000,000 × 3.55% = 35,500；× 50% = 17,750；17,750 × 7 ÷ 12 = 10,354.166…，到分 10,354.17',
      total: '10354.17',
    },
    {
      title: '差一个月不到一年',
      inputs: { principal: '2400000', actualRate: '5', subsidyShare: '100', months: '11' },
      working: '2,400,000 × 5% = 120,000；全补；120,000 × 11 ÷ 12 = 110,000',
      total: '110000.00',
    },
  ],
})
