import { fixed, money, percent, product } from '../../core/index.ts'
import type { Amount, Clause, Field, Reading } from '../../core/index.ts'

/* What a year's contribution and the years bought back share: the rates and the base they are taken of. */

export const rates: Clause = {
  at: '四（四）',
  says: '单位和在职职工各按医保缴费基数的 0.15% 按月交；灵活就业的人按 0.3%、退休的人按退休工资的 0.15% 每年交一次；退休的人财政再补 0.15%。',
}

const TWELVE_MONTHS = fixed(12, '月', '', rates)
const ONE_MONTH = fixed(1, '月')
export const USUAL = percent('0.15', '', rates)
/** Also what an employee and the employer, or a retiree and the treasury, come to together. */
export const BOTH_PARTS = percent('0.3', '', rates)

/** Who pays for himself. */
export const PERSONS = {
  employee: '在职职工个人',
  flexible: '灵活就业的人',
  retiree: '退休的人',
} as const

/** The monthly base; `hint` says which it is for whom. */
export function baseField(hint: string): Field<Amount<'元/月'>> {
  return money('每月的基数', { unit: '元/月', hint })
}

export const yearlyBase: Reading<'twelve-months' | 'one-month'> = {
  title: '一年交一次的，基数是几个月',
  wording: '条文说灵活就业和退休的人“每年”一次性划拨，没有说基数是一年的还是一个月的。',
  why: '在职职工按月交，一年是十二个月的；一年交一次的人负担应当相当。',
  options: { 'twelve-months': '十二个月的基数', 'one-month': '一个月的基数' },
}

/** A year's base of who pays by the month, and of who pays once a year. */
export function basesOfYear(
  monthlyBase: Amount<'元/月'>,
  reading: 'twelve-months' | 'one-month',
): { readonly byMonth: Amount<'元'>; readonly once: Amount<'元'> } {
  const byMonth = product(monthlyBase, TWELVE_MONTHS, '十二个月的基数', rates)
  if (reading === 'twelve-months') return { byMonth, once: byMonth }
  return { byMonth, once: product(monthlyBase, ONE_MONTH, '一个月的基数', rates) }
}
