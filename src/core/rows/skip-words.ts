/** Why a row of a roster is no record, and so is left out of the sum. */
export const SKIP_WORDS = {
  total: '像是合计，没有算进去',
  sum: '没有名字，数正好是上面各行加起来，像是合计，没有算进去',
  numbering: '像是栏次（列的编号），没有算进去',
  units: '像是表头下面写单位的一行，没有算进去',
  heading: '和表头一样，没有算进去',
  example: '是模板里的例子，没有算进去',
  note: '像是表下的说明，没有算进去',
} as const
export type SkipReason = keyof typeof SKIP_WORDS
