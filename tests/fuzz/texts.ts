import { inCapital, inSmall } from './numerals.ts'
import type { Random } from './random.ts'

/* Texts that a person, a program or an enemy may put where a number, a day or a choice belongs. */

const repeated = (text: string, times: number) => text.repeat(times)

/** Digits and numbers of scripts and styles that the contract does not read. */
const SCRIPTS = [
  ...['٣', '٥٠٠', '۵۰۰', '५००', '৫০০', '๕๐๐', '༥༠', '၅၀၀', '៥០០', '᠕᠐', '߅߀', '꘥꘠', '𑁫𑁦'],
  ...['①', '⑤', '⑩', '㊿', '⑴', '⒈', '⓪', '❺', '➎', '🄁', '⁵', '₅', '½', '⅚', '5½', '↉'],
  ...[
    'Ⅴ',
    'ⅻ',
    'MMXXII',
    'ↁ',
    '〡',
    '〤〇',
    '〸',
    '㈤',
    '㊄',
    '㆔',
    '𝟓',
    '𝟝𝟘',
    '𝟻',
    '５',
    '５．５',
  ],
  ...[
    '萬',
    '伍圆',
    '5圆',
    '廿',
    '卅五',
    '五〇〇',
    '二〇二二',
    '一点五',
    '負五',
    '五％',
    '半',
    '几百',
  ],
]
const NUMBERS = [
  ...[
    'US$100',
    '$ 100',
    '100美元',
    '€5',
    '￡5',
    'HK$5',
    '5港币',
    'JPY 5',
    '5USD',
    '¥ 500',
    '¥  500',
  ],
  ...[
    '500 万',
    '500  万',
    '500 万 元',
    '5元整',
    '5 元 整',
    '5元/月',
    '12%',
    '12 ％',
    '6亩',
    '65岁',
    '6 个月',
  ],
  ...['√', '✔', '×', 'TRUE', 'No', '是', '无', '对的'],
  ...['-1', '+1', '--1', '−5', '‐5', '－５', '-0', '1e5', '1E400', '0x10', '0b11', '0o7', '1_000'],
  ...['NaN', 'Infinity', '-Infinity', '∞', '.5', '5.', '5..5', '1.2.3', '1,23', '12,34', '1,,000'],
  ...['1 000', '1’000', "1'000", '1.000,00', '1，０００', '5%', '5‰', '$5', '€5', '5元元', '¥¥5'],
  ...[
    '元',
    '¥',
    '万',
    '亿',
    '百',
    '三万五',
    '一万五百',
    '一点五亿',
    '5万5',
    '5亿万',
    '两',
    '十两',
    '二两',
  ],
  ...[
    '三萬',
    '三佰万',
    '5 万',
    '五 万',
    '壹拾',
    '拾',
    '一十',
    '一百零十',
    '零零五',
    '万亿',
    '一万亿',
    '十万亿',
  ],
  ...['10000000000000', '10000000000000.0001', '10000000000001', '99999999999999999999999'],
  ...['0.00001', '0.00000000001', '1e-7', '9007199254740993', '0.1', '0.30000000000000004'],
]
const NAMES = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'length'],
  ...[
    'then',
    '__defineGetter__',
    'null',
    'undefined',
    'true',
    'false',
    'on',
    'rule',
    'inputs',
    'readings.',
  ],
]
const CODE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '${7*7}',
  '{{7*7}}',
  "'; DROP TABLE x; --",
  '=1+1',
  '=HYPERLINK("http://x","y")',
  '@SUM(A1)',
  '+1+1',
  '-1+1',
  '\t=1',
  '%00',
  '%E0%A4%A',
  '../../etc/passwd',
  '$(id)',
  '`id`',
  '|cat',
  'javascript:1',
  '%s%n',
]
const ODD = [
  ...[
    '',
    ' ',
    '　',
    '\t',
    '\n',
    '\r\n',
    '\0',
    '\x07',
    '\x1b[31m',
    '\x7f',
    '\x85',
    '\ufeff',
    '\u200b',
  ],
  ...[
    '5\u200b',
    '\u200e5',
    '\u202e005',
    '5\u0301',
    'e\u0301',
    '5\ufe0f\u20e3',
    '5\u00ad0',
    '\u2060',
    '5\0',
  ],
  ...['😀', '👨‍👩‍👧', '🇨🇳', '\ud800', '\udc00', '5\ud83d', '\ufffd', '\uffff', '\u3000５００\u3000'],
]
const DAYS = [
  ...[
    '2022-02-29',
    '2024-02-29',
    '1900-02-29',
    '2000-02-29',
    '2022-13-01',
    '2022-00-10',
    '2022-06-31',
  ],
  ...[
    '0000-01-01',
    '1899-12-31',
    '1900-01-01',
    '2999-12-31',
    '3000-01-01',
    '9999-12-31',
    '+012022-01-01',
  ],
  ...[
    '2022-6-30',
    '2022/06/30',
    '2022.06.30',
    '20220630',
    '2022年6月30日',
    '30/06/2022',
    'June 30, 2022',
  ],
  ...[
    '2022-06-30T00:00:00Z',
    '2022-06-30 12:00',
    '２０２２－０６－３０',
    ' 2022-06-30 ',
    '2022-W26-4',
    '44742',
  ],
  ...[
    '今天',
    'today',
    'now',
    '-2022-06-30',
    '2022-06-3０',
    '2022—06—30',
    '2021/3/5',
    '2021.3.5 0:00',
    '2021年2月30日',
    '20210305T00:00:00',
    '2021-3/5',
    '2021-03-05 13:20',
    '1582-10-10',
    '2020-02-30',
    '٢٠٢٢-٠٦-٣٠',
  ],
]
const ALL = [...SCRIPTS, ...NUMBERS, ...NAMES, ...CODE, ...ODD, ...DAYS]

/** The signs that are put into good texts to spoil them, or not. */
const SIGNS = [
  ...'0123456789.,-+eE元¥￥％%万亿千百十零〇一二两三九壹贰玖拾佰仟圆萬０５９．，－＋　 \t\n\'"',
  ...[
    '\u200b',
    '\u200e',
    '\u0301',
    '\0',
    '\ud800',
    '٣',
    '五',
    '😀',
    '\u00a0',
    '\ufeff',
    '年',
    '/',
    '<',
    '=',
  ],
]
const NUMERAL_SIGNS = [...'零〇一二两三四五六七八九十百千万亿']
const CAPITAL_SIGNS = [...'零壹贰叁肆伍陆柒捌玖拾佰仟万亿']

/** Text without end, or nearly. */
const ENORMOUS: readonly ((length: number) => string)[] = [
  (length) => repeated('9', length),
  (length) => `1${repeated('0', length)}`,
  (length) => `${repeated('0', length)}5`,
  (length) => `0.${repeated('0', length)}1`,
  (length) => `1${repeated(',000', length / 4)}`,
  (length) => repeated('万', length),
  (length) => repeated('零', length),
  (length) => repeated('一百', length / 2),
  (length) => repeated(' ', length),
  (length) => `5${repeated(' ', length)}x`,
  (length) => repeated('\u0301', length),
  (length) => repeated('😀', length / 2),
  (length) => `5${repeated('😀', length / 2)}`,
  (length) => repeated('-', length),
  (length) => repeated('真', length),
]
const LENGTHS = [50, 300, 3000]
const LONGEST = 30_000

/** Something that belongs nowhere. */
export function hostileText(random: Random): string {
  const kind = random.below(20)
  if (kind === 0) return random.pick(ENORMOUS)(random.chance(0.02) ? LONGEST : random.pick(LENGTHS))
  if (kind < 4) return fromSigns(random, SIGNS, 8)
  if (kind < 6) return random.pick(ALL) + random.pick(ALL)
  return random.pick(ALL)
}

function fromSigns(random: Random, signs: readonly string[], most: number): string {
  return Array.from({ length: 1 + random.below(most) }, () => random.pick(signs)).join('')
}

/** A good text with one sign put in, taken out, changed or doubled. */
export function spoiled(random: Random, text: string): string {
  const signs = [...text]
  const at = random.below(signs.length + 1)
  const kind = random.below(4)
  const put =
    kind === 3 ? [signs[at] ?? '', signs[at] ?? ''] : kind === 1 ? [] : [random.pick(SIGNS)]
  signs.splice(at, kind === 0 ? 0 : 1, ...put)
  return signs.join('')
}

/** A numeral, in full form or thrown together. */
export function numeralText(random: Random): string {
  if (random.chance(0.4)) return fromSigns(random, random.pick([NUMERAL_SIGNS, CAPITAL_SIGNS]), 9)
  const digits = BigInt(10) ** BigInt(random.below(14))
  const value =
    BigInt(random.below(1000)) * digits + BigInt(random.below(3) * random.below(100_000))
  return random.pick([inSmall, inCapital])(value)
}
