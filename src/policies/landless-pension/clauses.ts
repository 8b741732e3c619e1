import type { Clause } from '../../core/index.ts'

/* The clauses on which the rules stand. */

export const who: Clause = {
  at: '二',
  says: '征地时在册、有承包权、年满 16 周岁的村民，承包地全没了（或者剩下的人均不到 0.3 亩），或者没了一半及以上，可得补贴。分几次征的加起来算，不能重复享受。年龄算到土地补偿公告那天。',
}

export const headcount: Clause = {
  at: '二',
  says: '没有承包到户、或者分不清是谁的地，保障人数等于征地面积除以本村人均承包地面积，尾数四舍五入；名单由村（居）民代表大会定，先照顾 45 岁及以上的和困难的人。',
}

export const rate139: Clause = {
  at: '三（一）',
  says: '承包地全部失去的，每人按县里上一年度城市低保标准的 139 倍筹钱；失去大部分的，再乘失地的比例。',
}

export const payer: Clause = {
  at: '三（二）',
  says: '单独选址的项目由用地单位在报批前交足；分批次的由县政府先安排，供地时由用地单位交或从土地出让金里结算。不减免，不缓交。',
}

export const account: Clause = {
  at: '四',
  says: '补贴连本带息记进养老保险个人账户的专门项目；不顶每年的缴费，不算缴费年限。',
}

export const monthlyPayout: Clause = {
  at: '五',
  says: '还没领养老金的，补贴到时候并入个人账户按月发；已经在领的，按补贴金额和记账时的年龄算出每月加发多少，从下个月起和原来的养老金一起发。',
}

export const earlier: Clause = { at: '六', says: '这个办法实施以前的，仍按原来的规定办。' }

/** 五 names the months of payout but does not print them. */
export const payoutTable: Clause = {
  at: '附件“计发月数表”',
  says: '个人账户里的钱按月发，每月发多少，用账户的钱除以计发月数：60 岁开始领是 139 个月，年纪越大月数越少。',
  outside: '《国务院关于完善企业职工基本养老保险制度的决定》（国发〔2005〕38号）',
}

/** Who is in the residents' scheme is paid by 国家的办法 too, which has one number of months for all ages. */
export const residentsMonths: Clause = {
  at: '第六条',
  says: '居民养老保险的个人账户养老金，每月发多少，用账户里的钱除以 139。',
  outside: '《国务院关于建立统一的城乡居民基本养老保险制度的意见》（国发〔2014〕8号）',
}
