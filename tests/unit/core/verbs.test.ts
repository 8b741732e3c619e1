import { describe, expect, it } from 'vitest'
import type { Decimal } from '../../../src/core/decimal.ts'
import type { Amount, Choice } from '../../../src/core/explained.ts'
import { leaf } from '../../../src/core/explained.ts'
import { recompute } from '../../../src/core/recompute.ts'
import { atLeast } from '../../../src/core/conditions.ts'
import * as v from '../../../src/core/verbs.ts'

const { yuan, percent, fixed, toFen } = v
const third = v.quotient(yuan(1), yuan(3))
const size = (option: 'small' | 'large'): Choice<'small' | 'large'> =>
  leaf('given', option, '选项', '大小')
const awards = { small: yuan(100), large: yuan(900) }
const exported = (sum: string) => v.steps(yuan(sum), yuan('5e6'), yuan('3e6'), 'whole')
const inProportion = (sum: string) => v.steps(yuan(sum), yuan('5e6'), yuan('3e6'), 'pro-rata')
const award = (sum: string) =>
  v.tier(yuan(sum), [
    [yuan('5e7'), yuan('500000')],
    [yuan('3e7'), yuan('300000')],
    [yuan('1e7'), yuan('100000')],
  ])

/** What is said, the amount, what it comes to by hand. */
const cases: Record<string, [said: string, amount: Amount, value: string][]> = {
  'adding and taking away': [
    [
      '5,000 and 10,000 and 5,000 are 20,000',
      v.sum([yuan(5000), yuan(10000), yuan(5000)]),
      '20000',
    ],
    ['a sum of one part is the part', v.sum([yuan('7.01')]), '7.01'],
    ['0.1 and 0.2 are 0.3 exactly', v.sum([yuan('0.1'), yuan('0.2')]), '0.3'],
    [
      'a fen more than ten million million keeps the fen',
      v.sum([yuan('1e13'), yuan('0.01')]),
      '10000000000000.01',
    ],
    ['60,000 less 42,000 is 18,000', v.difference(yuan(60000), yuan(42000)), '18000'],
    ['1 less 0.9 is 0.1 exactly', v.difference(yuan(1), yuan('0.9')), '0.1'],
    ['a difference may be below zero', v.difference(yuan(1), yuan(3)), '-2'],
    ['unless it is said not to be', v.notNegative(v.difference(yuan(1), yuan(3))), '0'],
    ['what is not below zero stays', v.notNegative(yuan('0.01')), '0.01'],
  ],
  'multiplying and dividing': [
    [
      '500 a month for 139 months are 69,500',
      v.product(fixed(500, '元/月'), fixed(139, '月')),
      '69500',
    ],
    ['1.1 times 1.1 is 1.21 exactly', v.product(fixed('1.1', '1'), fixed('1.1', '1')), '1.21'],
    ['6 of 10 are 0.6', v.quotient(fixed(6, '亩'), fixed(10, '亩')), '0.6'],
    ['nothing shared by three is nothing', v.quotient(yuan(0), fixed(3, '人')), '0'],
    ['half of 80,000 is 40,000', v.share(yuan(80000), percent(50)), '40000'],
    ['12.5% of 30,000 are 3,750', v.share(yuan(30000), percent('12.5')), '3750'],
    ['0% of anything is nothing', v.share(yuan(5), percent(0)), '0'],
    [
      'a share of half a fen is not rounded yet',
      v.share(yuan('12345.67'), percent(50)),
      '6172.835',
    ],
  ],
  limits: [
    ['600,000 with a cap of 500,000 is 500,000', v.cap(yuan(600000), yuan(500000)), '500000'],
    ['499,999.99 is under that cap', v.cap(yuan('499999.99'), yuan(500000)), '499999.99'],
    ['500,000 is exactly the cap', v.cap(yuan(500000), yuan(500000)), '500000'],
    ['3 with a floor of 5 is 5', v.floor(yuan(3), yuan(5)), '5'],
    ['5.01 is above that floor', v.floor(yuan('5.01'), yuan(5)), '5.01'],
  ],
  'steps of 3 million above 5 million': [
    ['4,999,999.99 is no step', exported('4999999.99'), '0'],
    ['5,000,000 is no step', exported('5000000'), '0'],
    ['7,999,999.99 is no whole step', exported('7999999.99'), '0'],
    ['8,000,000 is one step', exported('8000000'), '1'],
    ['10,999,999.9999 is one step', exported('10999999.9999'), '1'],
    ['11,000,000 are two steps', exported('11000000'), '2'],
    ['zero is no step', exported('0'), '0'],
    ['in proportion, 6.5 million are half a step', inProportion('6500000'), '0.5'],
    ['in proportion, 5 million are none', inProportion('5000000'), '0'],
    ['in proportion, less than 5 million are none, not fewer', inProportion('0'), '0'],
    [
      'in proportion, 5,000,000.03 are a hundred-millionth',
      inProportion('5000000.03'),
      '0.00000001',
    ],
    [
      'three thirds make one whole step',
      v.steps(v.sum([third, third, third]), fixed(0, '1'), fixed(1, '1'), 'whole'),
      '1',
    ],
  ],
  'tiers: the highest one reached': [
    ['0 reaches none', award('0'), '0'],
    ['9,999,999.99 reaches none', award('9999999.99'), '0'],
    ['10,000,000 reaches the lowest', award('10000000'), '100000'],
    ['29,999,999.99 is still the lowest', award('29999999.99'), '100000'],
    ['30,000,000 reaches the middle', award('30000000'), '300000'],
    ['50,000,000 reaches the highest', award('50000000'), '500000'],
    ['more than the highest is the highest', award('1e13'), '500000'],
  ],
  'what is chosen': [
    ['the small one', v.pick(size('small'), awards), '100'],
    ['the large one', v.pick(size('large'), awards), '900'],
    ['where the test holds, the first', v.choose(atLeast(yuan(5), yuan(5)), yuan(1), yuan(2)), '1'],
    ['where it does not, the second', v.choose(atLeast(yuan(4), yuan(5)), yuan(1), yuan(2)), '2'],
    ['or nothing, if there is no second', v.choose(atLeast(yuan(4), yuan(5)), yuan(1)), '0'],
  ],
  rounding: [
    ['30.015 to the fen is 30.02', toFen(yuan('30.015')), '30.02'],
    ['30.0149999999 to the fen is 30.01', toFen(yuan('30.0149999999')), '30.01'],
    ['0.005 is a fen', toFen(yuan('0.005')), '0.01'],
    ['minus 0.005 is minus a fen: away from zero', toFen(yuan('-0.005')), '-0.01'],
    ['1.005 is 1.01, where floats say 1', toFen(yuan('1.005')), '1.01'],
    ['2.5 people are 3', v.round(fixed('2.5', '人'), 0), '3'],
    ['2.4999 people are 2', v.round(fixed('2.4999', '人'), 0), '2'],
    ['0.01 bins rounded up are 1', v.round(fixed('0.01', '个'), 0, 'up'), '1'],
    ['3 bins rounded up are 3', v.round(fixed(3, '个'), 0, 'up'), '3'],
    ['2.99 bins rounded down are 2', v.round(fixed('2.99', '个'), 0, 'down'), '2'],
    ['3.24005 to four places is 3.2401', v.round(yuan('3.24005'), 4), '3.2401'],
  ],
  'endless quotients': [
    ['a third, three times, is 1', toFen(v.product(third, yuan(3))), '1'],
    ['rounded down as well', v.round(v.product(third, yuan(3)), 0, 'down'), '1'],
    ['and up', v.round(v.product(third, yuan(3)), 0, 'up'), '1'],
    ['a third of 1.5 fen is half a fen, so a fen', toFen(v.product(third, yuan('0.015'))), '0.01'],
    ['a third of a hair less is none', toFen(v.product(third, yuan('0.0149999999'))), '0'],
    [
      'a seventh of 3.5 fen is a fen',
      toFen(v.product(v.quotient(yuan(1), yuan(7)), yuan('0.035'))),
      '0.01',
    ],
    [
      '5 ninths of 90,000.009 end in a half fen',
      toFen(v.product(v.quotient(yuan(5), yuan(9)), yuan('90000.009'))),
      '50000.01',
    ],
    [
      '69,500 × 2 ÷ 3 is 46,333.33',
      toFen(v.product(yuan(69500), v.quotient(yuan(2), yuan(3)))),
      '46333.33',
    ],
    ['41,700 ÷ 101 is 412.87', toFen(v.quotient(yuan(41700), fixed(101, '1'))), '412.87'],
  ],
}

for (const [topic, rows] of Object.entries(cases)) {
  describe(topic, () => {
    it.each(rows)('%s', (_, amount, value) => {
      expect(amount.value.toFixed()).toBe(value)
      expect((recompute(amount) as Decimal).toFixed()).toBe(value)
    })
  })
}
