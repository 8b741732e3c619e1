import { checked, finer, number } from './checked.ts'
import { fen, of } from './fraction.ts'
import { amount, invalid, type Reference } from './model.ts'
import { measure, money } from './ranges.ts'

/** 按居民生活类价格执行: what an institution saves that pays the residents' price for its supplies. */
export function residentPrices(document: Pick<Reference, 'from' | 'to'>): Reference {
  return checked(
    { usage: measure, commercialPrice: money, residentPrice: money },
    {
      ...document,
      kind: 'saving',
      unit: '元',
      readings: {},
      statuses: ['ok', 'invalid'],
      ask: (random) => {
        const commercialPrice = random.decimal('0', '1000', '0.6525', '0.7125', '4.5')
        const residentPrice = random.part(commercialPrice)
        const usage = finer(random, random.decimal('0', '1000000', '1', '12000'))
        return { usage, commercialPrice, residentPrice }
      },
      answer: (inputs) => {
        const cut = number(inputs, 'commercialPrice').minus(number(inputs, 'residentPrice'))
        if (of(0).above(cut)) return invalid('residentPrice')
        return amount(fen(cut.times(number(inputs, 'usage'))))
      },
    },
  )
}
