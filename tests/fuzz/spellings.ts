import type { Random } from './random.ts'
import { inCapital, inSmall } from './numerals.ts'

/* Numbers, days, yes and no in the writings that people and programs have for them, some of them wrong. */

/** Marks that nobody sees, and the blanks that are put beside a sign or unit. */
const MARKS = ['\u200b', '\u200e', '\u200f', '\u202c', '\u2066', '\u2060', '\ufeff', '\u00ad']
const BLANKS = [' ', ' ', '\u00a0', '\u3000', '\u202f']
const FULL_WIDTH = '０１２３４５６７８９'

/** At times with a mark or two somewhere in it, which nobody sees. */
export function marked(random: Random, text: string): string {
  if (!random.chance(0.15)) return text
  const signs = [...text]
  signs.splice(random.below(signs.length + 1), 0, random.pick(MARKS))
  if (random.chance(0.3)) signs.push(random.pick(MARKS))
  return signs.join('')
}

const wide = (text: string) =>
  text
    .replace(/\d/g, (digit) => FULL_WIDTH[Number(digit)] ?? '')
    .replace(/[%./-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

/** A plain number, such as 8000000 or 0.05, in digits, with a multiple or as a numeral. */
function figure(random: Random, number: string): string {
  const [whole = '', part = ''] = number.split('.')
  const behind = part ? `.${part}` : ''
  const isWhole = /^\d+$/.test(number)
  const padded = whole.padStart(5, '0')
  return random.pick([
    number,
    number,
    whole.replace(/\B(?=(\d{3})+$)/g, ',') + behind,
    `00${whole}${behind}`.replace(/^00-/, '-'),
    part ? `${number}00` : `${number}.00`,
    wide(number),
    isWhole && whole.endsWith('0000') ? `${whole.slice(0, -4)}万` : number,
    isWhole && whole.endsWith('0000') ? `${whole.slice(0, -4)}${random.pick(BLANKS)}万` : number,
    isWhole ? `${padded.slice(0, -4)}.${padded.slice(-4)}万` : number,
    isWhole ? inSmall(BigInt(whole)) : number,
    isWhole ? inSmall(BigInt(whole)).replace(/^二(?=[百千万亿])/, '两') : number,
    isWhole ? inCapital(BigInt(whole)) : number,
  ])
}

/** What stands before or behind a number and has it refused, or not, by what the field is. */
const BEFORE = ['￥', '¥', '$', 'US$', '€', 'HK$', 'JP¥', '-', '+', '约']
const BEHIND = [
  '元',
  '元整',
  '元正',
  '万元',
  '%',
  '％',
  '‰',
  '美元',
  'USD',
  '亩',
  '个月',
  '月',
  '年',
]
const OTHERS = [
  '岁',
  '人',
  '户',
  '㎡',
  'm³',
  '元/月',
  '元/年',
  '圆',
  '整',
  '多',
  'kg',
  '年份',
  '个',
]

/** A number as somebody may write it into a field of this unit. */
export function written(random: Random, number: string, money: boolean, unit = '1'): string {
  const text = figure(random, number)
  const blank = random.chance(0.4) ? random.pick(BLANKS) : random.chance(0.05) ? '  ' : ''
  const own = { 1: '', 月: random.pick(['个月', '月']), 年份: '年' }[unit] ?? unit
  const yuan = random.pick(['元', '元整', '元正'])
  const around = random.below(14)
  if (around === 0) return ` ${text}　`
  if (around === 1) return text + blank + (money ? yuan : own)
  if (around === 2 && money) return random.pick(['￥', '¥']) + blank + text
  if (around === 3 && money) return `¥${blank}${text}${blank}元`
  if (around === 4 || around === 5) return text + blank + own
  if (around === 6 && random.chance(0.3)) return random.pick(BEFORE) + blank + text
  if (around === 7 && random.chance(0.3)) return text + blank + random.pick([...BEHIND, ...OTHERS])
  return text
}

const MIDNIGHTS = [
  ' 00:00:00',
  'T00:00:00',
  ' 0:00',
  ' 00:00',
  ' 0:00:00',
  ' 00:00:00.000',
  '　0:00',
]
const TIMES = [
  ' 13:20',
  'T08:00:00',
  ' 00:00:01',
  ' 24:00',
  'T00:00:00Z',
  '  0:00',
  ' 0',
  'T',
  ' 下午',
]

/** A day (ISO) as somebody or a program may write it. */
export function dayWritten(random: Random, iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  const [m, d] = [month, day].map((part) => part.replace(/^0/, '')) as [string, string]
  const text = random.pick([
    iso,
    iso,
    ...['-', '/', '.'].flatMap((sign) => [
      [year, m, d].join(sign),
      [year, month, day].join(sign),
      [year, month, d].join(sign),
    ]),
    `${year}年${m}月${d}日`,
    `${year}年${month}月${day}日`,
    year + month + day,
    wide(iso),
    wide(`${year}/${m}/${d}`),
  ])
  const how = random.below(20)
  if (how < 3) return text + random.pick(MIDNIGHTS)
  if (how === 3 && random.chance(0.5)) return text + random.pick(TIMES)
  if (how > 4 || random.chance(0.5)) return text
  return random.pick([
    `${m}/${d}/${year}`,
    `${d}.${m}.${year}`,
    `${year.slice(2)}-${m}-${d}`,
    `${year}-${m}/${d}`,
    `${year}年${m}月${d}号`,
    `${year} 年 ${m} 月 ${d} 日`,
    `${year}年${m}月${d}`,
    year + m + d,
    `${year}-${m}`,
    `${year}—${month}—${day}`,
  ])
}

const YES = ['true', 'True', 'TRUE', '是', '有', '对', 'y', 'Y', 'yes', 'YES', '1', '√', '✓', '✔']
const NO = ['false', 'False', 'FALSE', '否', '无', '错', 'n', 'N', 'no', 'No', '0', '×', '✗', '✘']
const NEITHER = [
  '是的',
  '不',
  '没有',
  'x',
  't',
  'f',
  '2',
  '01',
  '真',
  '是否',
  '☑',
  'on',
  '/',
  'truefalse',
]

/** Yes or no as somebody may write it, or what is neither. */
export function truthWritten(random: Random, truth: boolean): string {
  if (random.chance(0.04)) return random.pick(NEITHER)
  const word = random.pick(truth ? YES : NO)
  return random.chance(0.1) ? random.pick(BLANKS) + word + random.pick(BLANKS) : word
}
