/** How a row of a roster came out. */
export const STATUS_WORDS = {
  ok: '算出',
  'not-eligible': '不符合条件',
  invalid: '填写有误',
} as const
