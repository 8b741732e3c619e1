import { describe, expect, it } from 'vitest'
import type { Field } from '../../../src/core/fields.ts'
import { readLink } from '../../../src/calculators/read-link.ts'
import { REPEATABLE } from '../../../src/calculators/together/joint-link.ts'
import { rules } from '../../../src/policies/index.ts'

const GOOD = [
  ['firstYearExports', '800万'],
  ['manufacturer', 'true'],
]
const BARE = 'firstYearExports=800万&manufacturer=true'
const ENCODED = 'firstYearExports=800%E4%B8%87&manufacturer=true'

describe('what apps add to a link is left out', () => {
  it.each([
    'utm_source=wechat&utm_medium=social&utm_campaign=2026',
    'gclid=EAIaIQ&fbclid=IwAR0&msclkid=1a&_ga=2.1&hmsr=toutiao&bd_vid=77',
    'from=singlemessage&isappinstalled=0',
    'from=timeline&scene=1&subscene=0&clicktime=1719000000&enterid=1719000000',
    'nsukey=A%2Fb%2Bc%3D%3D&wx_header=1&wxfrom=5&chksm=ec7f&srcid=0512abc&mpshare=1',
    'sharer_shareinfo=ab12&sharer_shareinfo_first=ab12&sharer_sharetime=1719000000000',
    '_wv=1031&_wwv=4&ADTAG=mqq&tdsourcetag=s_pctim_aiomsg',
    'sudaref=weibo.com&retcode=6102&luicode=10000011&lfid=1076',
    'chInfo=ch_share__chsub_CopyLink&shareToken=x1&share_token=9d8f&spm=a21bo.2017&ut_sk=1.a',
    'ddtab=true&dd_nav_bgcolor=FF5E97F6&dd_share=false',
    'share_source=copy_web&vd_source=4f&spm_id_from=333.999&tt_from=weixin&xsec_token=A=&appuid=1',
    't=1719000000&_t=1719000000123&timestamp=1719000000&_=1719000000123',
  ])('%s', (added) => {
    for (const link of [`${BARE}&${added}`, `${added}&${BARE}`, `${BARE}?${added}`])
      expect(readLink(link).pairs).toEqual(GOOD)
  })

  it.each(['foo=1', 'source=mail', 'shares=3', 'fromage=1', 't=5', 'time=noon', '=1719000000'])(
    'but %s, which may be meant, is kept to be told',
    (other) => {
      const [key, text] = other.split('=')
      expect(readLink(`${BARE}&${other}`).pairs).toEqual([...GOOD, [key, text]])
    },
  )

  it('none of a rule’s own keys, facts and readings is taken for one of them', () => {
    for (const { id, inputs, readings = {} } of rules) {
      const keys = [
        ...Object.keys(inputs),
        ...Object.values<Field>(inputs).flatMap(({ fact }) => fact ?? []),
        ...Object.keys(readings).map((name) => `readings.${name}`),
        `${id.split('/')[1]}.${Object.keys(inputs)[0]}`,
        ...['on', 'do'],
      ]
      for (const key of keys)
        expect(readLink(`${key}=1719000000`).pairs, `${id} ${key}`).toEqual([[key, '1719000000']])
    }
  })
})

describe('a link that was rewritten on its way is read as it was', () => {
  it.each([
    ['as it was', ENCODED],
    ['not encoded', BARE],
    ['from HTML', 'firstYearExports=800%E4%B8%87&amp;manufacturer=true'],
    ['from HTML twice', 'firstYearExports=800%E4%B8%87&amp;amp;manufacturer=true'],
    ['from HTML by number', 'firstYearExports=800%E4%B8%87&#38;manufacturer=true'],
    ['encoded twice', 'firstYearExports=800%25E4%25B8%2587&manufacturer=true'],
    ['encoded as a whole', encodeURIComponent(ENCODED)],
    ['with a fragment', `${ENCODED}#wechat_redirect`],
    ['with a fragment of text', `${ENCODED}#:~:text=出口&x=1`],
    ['with a full stop', `${ENCODED}。`],
    ['with an encoded comma', `${ENCODED}%EF%BC%8C`],
    ['in brackets', `${ENCODED}）。`],
    ['in quotation marks', `${ENCODED}”，`],
    ['with a key given twice alike', `${ENCODED}&manufacturer=true`],
  ])('%s', (_, link) => {
    expect(readLink(link)).toEqual({ pairs: GOOD, contradictory: [] })
  })

  it('a plus is a blank', () => {
    expect(readLink('firstYearExports=500+%E4%B8%87').pairs).toEqual([
      ['firstYearExports', '500 万'],
    ])
  })

  it('commas of a list may be encoded twice', () => {
    expect(readLink('weights=0%252C1.5%252C2').pairs).toEqual([['weights', '0,1.5,2']])
  })
})

describe('what may be the reader’s own is left as it is', () => {
  it.each([
    '5%20',
    '12%25',
    '12%',
    '5.',
    '5,',
    '800万（含税）',
    '"800"',
    '%FF%FE',
    '&amp;',
    '?x',
    '',
  ])('the typed text %s', (text) => {
    const query = new URLSearchParams([['firstYearExports', text]]).toString()
    expect(readLink(query).pairs).toEqual([['firstYearExports', text]])
  })

  it('a mark that is not at the end of the link', () => {
    expect(readLink('firstYearExports=800万。&manufacturer=true').pairs).toEqual([
      ['firstYearExports', '800万。'],
      ['manufacturer', 'true'],
    ])
  })

  it('names that every object has', () => {
    expect(readLink('__proto__=x&constructor=y&=z').pairs).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
      ['', 'z'],
    ])
  })
})

describe('a key given twice with different texts', () => {
  it('is taken neither way, and both are told', () => {
    expect(readLink('a=1&manufacturer=true&a=2&a=1')).toEqual({
      pairs: [['manufacturer', 'true']],
      contradictory: [
        ['a', '1'],
        ['a', '2'],
      ],
    })
  })

  it('is a list of ticks where the form takes one', () => {
    expect(readLink('do=a&do=b', REPEATABLE)).toEqual({
      pairs: [
        ['do', 'a'],
        ['do', 'b'],
      ],
      contradictory: [],
    })
  })
})
