/** What stands before the cells that are pasted into a roster page, which keeps nothing in its address. */
export const PASTED = '#paste='

/** Kinds made of parts that other kinds have as well: opened in all their forms every night. */
export const ALIKE = new Set([
  'a search without results',
  'a check',
  'a quantity',
  'a money rule',
  'documents',
  'not eligible',
])

/** One address of every kind of page. */
export const KINDS = {
  home: '/',
  'all rules': '/rules/',
  start: '/start/',
  'start with occasions ticked': '/start/?do=land-taken,lift,power&land-area=4&land-taken-area=x',
  'for one audience': '/for/farmer/',
  documents: '/documents/',
  'a document': '/documents/accident-insurance/',
  method: '/method/',
  'not found': '/404.html',
  'not stored': '/offline/',
  coverage: '/coverage/',
  timeline: '/timeline/',
  search: '/search/',
  'a search with results': '/search/?q=电梯补贴',
  'a search without results': '/search/?q=地震',
  'my calculations': '/mine/',
  'a plan': '/plan/elevator/?posted=2021-04-20&done=check-conditions',
  'a check': '/long-term-care/eligibility/',
  'a deadline': '/procurement/query-deadlines/',
  'a quantity': '/childcare/leave/',
  'a money rule': '/foreign-trade/export-breakthrough/',
  'a rule with readings': '/foreign-trade/high-tech-exports/',
  'a rule with dates': '/landless-pension/subsidy/',
  'a rule with a list': '/elevator/cost-share/',
  'a joint form': '/together/foreign-trade/',
  'a joint form filled in':
    '/together/service-recovery/?do=travel-deposit,water-price,tax-deferral,loan-rate&travel-deposit.deposit=20万&water-price.originalPrice=abc&water-price.cubicMetres=100&tax-deferral.dueDate=2020-10-20',
  'a rule in error': '/landless-pension/subsidy/?takenArea=abc&birthDate=1957-13-01&rightsHolder=x',
  'not eligible': '/foreign-trade/export-breakthrough/?firstYearExports=8000000&manufacturer=false',
  'all rosters': '/roster/',
  'a roster': '/roster/landless-pension/subsidy/',
  'a roster that cannot be computed': `/roster/landless-pension/subsidy/${PASTED}出生日期%09村%0A1960-01-01%09东村`,
  'a roster with results': `/roster/landless-pension/monthly-topup/${PASTED}姓名%09记进账户的补贴%09领养老金的情况%09开始多领时的年龄%0A王一%0941700%09drawing%0965%0A王二%09很多%09drawing%0965%0A王三%0969500%09residents%09`,
  embedded: '/embed/landless-pension/subsidy/',
  'embedded, in error': '/embed/elevator/cost-share/?totalCost=abc&weights=1,x',
} as const
