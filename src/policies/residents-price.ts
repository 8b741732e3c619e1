import { difference, money, number, product } from '../core/index.ts'
import type { Amount, Clause } from '../core/index.ts'

/*
 * Water, gas, power and heat at the price that residents pay. Each is measured in its own unit; one of
 * them is asked at a time.
 */

const A_UNIT = '元/计量单位'

export const residentsPriceFields = {
  usage: number('用量', '计量单位', {
    hint: '水、气填立方米，电填度，暖气填收费的面积或热量，和价格用一样的单位',
  }),
  commercialPrice: money('商业价格', { unit: A_UNIT, hint: '不享受居民价时的单价' }),
  residentPrice: money('居民价格', { unit: A_UNIT, hint: '当地居民生活类的单价' }),
}

/** What the residents' price saves on the usage. */
export function savedAtResidentsPrice(
  inputs: {
    usage: Amount<'计量单位'>
    commercialPrice: Amount<typeof A_UNIT>
    residentPrice: Amount<typeof A_UNIT>
  },
  clause: Clause,
): Amount<'元'> {
  const { usage, commercialPrice, residentPrice } = inputs
  const cheaper = difference(commercialPrice, residentPrice, '每单位便宜多少', clause)
  return product(cheaper, usage, '省下的钱', clause)
}

/** What to know of prices that no bulletin prints. */
export const residentsPriceCautions = [
  '文件没有写价格是多少，两种单价都要照当地的价目表填。',
  '居民价分档的，文件没有说机构按哪一档。这里按你填的一个单价算。',
]
