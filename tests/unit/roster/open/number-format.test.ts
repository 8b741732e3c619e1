import { describe, expect, it } from 'vitest'
import { openFile } from '../../../../src/roster/open/index.ts'
import { cell, row, workbook } from './files.ts'

/** What a cell with this stored value and format shows, and why it must not be read, if so. */
async function shown(stored: string, code: string) {
  const escaped = code.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
  const { rows, refused, notes } = await openFile(
    '名册.xlsx',
    workbook({
      sheets: [{ rows: row(1, '名', '值') + row(2, '甲', cell(stored, 's="1"')) }],
      styles: `<numFmts><numFmt numFmtId="164" formatCode="${escaped}"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>`,
    }),
  )
  expect(notes).toEqual([])
  return { text: rows[0]?.[1], why: refused.get(0)?.get(1) }
}

describe('a number with a unit in its format', () => {
  it.each([
    ['100', '0.00"万元"', '100万元'],
    ['100', '0.00\\万\\元', '100万元'],
    ['100', '0.00万元', '100万元'],
    ['100', '0.00!万!元', '100万元'],
    ['100', 'General"万元"', '100万元'],
    ['100', 'G/通用格式"万元"', '100万元'],
    ['3.5', '0"千元"', '3.5千元'],
    ['1.2', '#,##0.00 "亿元"', '1.2亿元'],
    ['5', '0"人"', '5人'],
    ['6.5', '0.0"亩";-0.0"亩"', '6.5亩'],
    ['100', '0"元/月"', '100元/月'],
    ['100', '[DBNum2][$-804]General"元整"', '100元整'],
    // What the format rounds is still there.
    ['33333.333333333336', '#,##0.00"元"', '33333.3333333333元'],
    ['1234567.5', '_-* #,##0.00\\ "元"_-;-* #,##0.00\\ "元"_-;_-* "-"??\\ "元"_-', '1234567.5元'],
    ['-5', '_-* #,##0.00\\ "元"_-;-* #,##0.00\\ "元"_-;_-* "-"??\\ "元"_-', '-5元'],
    ['0', '_-* #,##0.00\\ "元"_-;-* #,##0.00\\ "元"_-;_-* "-"??\\ "元"_-', '0元'],
    ['-5', '0.00"万元";[Red](0.00"万元")', '-5万元'],
    ['-5', '0.00"元";0.00"元"', '-5元'],
    ['5', '0"万元";-0"元";0', '5万元'],
    ['-5', '0"万元";-0"元";0', '-5元'],
    ['0', '0"万元";-0"元";0', '0'],
    ['20000', '[>=10000]0"元";0"万元"', '20000元'],
    ['5', '[>=10000]0"元";0"万元"', '5万元'],
    ['5', '[<1]0"元";[<10]0"万元";0"亿元"', '5万元'],
    ['50', '[<1]0"元";[<10]0"万元";0"亿元"', '50亿元'],
    ['5', '@', '5'],
    ['5', '0;;;@', '5'],
    ['0', '0;;;@', '0'],
    ['7', '0_ "人"', '7人'],
    ['7', '+0"人";-0"人"', '7人'],
  ])('%s as %s is %s', async (stored, code, text) => {
    expect(await shown(stored, code)).toEqual({ text, why: undefined })
  })
})

describe('a number in yuan', () => {
  it.each([
    ['100', '¥#,##0.00', '100元'],
    ['100', '￥#,##0.00', '100元'],
    ['100', '"¥"#,##0.00;"¥"-#,##0.00', '100元'],
    ['-100', '"¥"#,##0.00;"¥"-#,##0.00', '-100元'],
    ['-100', '¥#,##0_);(¥#,##0)', '-100元'],
    ['100', '[$¥-804]#,##0.00', '100元'],
    ['100', '[$￥-804]#,##0.00', '100元'],
    ['100', '[$¥-zh-CN]#,##0.00', '100元'],
    ['100', '[$CNY] #,##0.00', '100元'],
    ['100', '#,##0.00 [$RMB]', '100元'],
    ['100', '"人民币"0.00"元"', '100元'],
    ['100', '¥0.00"万"', '100万元'],
    ['100', '¥0.00"万元"', '100万元'],
    ['0', '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', '0元'],
  ])('%s as %s is %s', async (stored, code, text) => {
    expect(await shown(stored, code)).toEqual({ text, why: undefined })
  })

  it.each([5, 8, 42, 44])('is what format %i of the system shows', async (id) => {
    const { rows } = await openFile(
      'x',
      workbook({
        sheets: [{ rows: row(1, '名', '值') + row(2, '甲', cell('100', 's="1"')) }],
        styles: `<cellXfs><xf/><xf numFmtId="${id}"/></cellXfs>`,
      }),
    )
    expect(rows[0]?.[1]).toBe('100元')
  })
})

describe('a number in foreign money', () => {
  it.each([
    ['100', '[$$-409]#,##0.00', '$100'],
    ['-100', '$#,##0_);($#,##0)', '-$100'],
    ['100', '"US$"#,##0', 'US$100'],
    ['100', 'US$#,##0', 'US$100'],
    ['100', '[$HK$-C04]#,##0', 'HK$100'],
    ['100', '[$€-2] #,##0.00', '€100'],
    ['100', '#,##0.00 [$€-407]', '100€'],
    ['100', '£#,##0', '£100'],
    ['100', '[$JPY] 0', 'JPY100'],
    ['100', '[$¥-411]#,##0', 'JPY100'],
    ['100', '[$￥-ja-JP]#,##0', 'JPY100'],
    ['100', '0.00"美元"', '100美元'],
    ['100', '0.00"万美元"', '100万美元'],
    ['100', '[$USD] 0', 'USD100'],
  ])('%s as %s is %s', async (stored, code, text) => {
    expect(await shown(stored, code)).toEqual({ text, why: undefined })
  })
})

describe('a number in percent', () => {
  it.each([
    ['0.12', '0%', '12%'],
    ['0.125', '0%', '12.5%'],
    ['-0.05', '0.00%;[Red]-0.00%', '-5%'],
    // Quoted, it multiplies nothing.
    ['12', '0"%"', '12%'],
    ['5', '0"‰"', '5‰'],
    ['0.3', '0.00 %', '30%'],
  ])('%s as %s is %s', async (stored, code, text) => {
    expect(await shown(stored, code)).toEqual({ text, why: undefined })
  })
})

describe('a number that its format shows smaller', () => {
  it.each([
    ['123456', '0!.0,"万元"', '123456元'],
    ['123456', '0\\.0,"万元"', '123456元'],
    ['123456', '0"."0,万元', '123456元'],
    ['123456', '0!.0,"万"', '123456'],
    ['123456', '0!.0000"万元"', '123456元'],
    ['123456', '#,##0.00,"千元"', '123456元'],
    ['1234567', '0.0,,"百万元"', '1234567元'],
    ['123456789', '0!.00,,"亿元"', '123456789元'],
    ['1234567', '0.0,"K"', '1234567'],
  ])('%s as %s is %s, since its unit says so', async (stored, code, text) => {
    expect(await shown(stored, code)).toEqual({ text, why: undefined })
  })

  it.each([
    ['123456', '0!.0,', '这一格的格式把存着的数缩小到 10000 分之一来显示，分不清要的是哪个数。'],
    [
      '123456',
      '#,##0,,',
      '这一格的格式把存着的数缩小到 1000000 分之一来显示，分不清要的是哪个数。',
    ],
    [
      '123456',
      '0.00,"万元"',
      '这一格的格式把存着的数缩小到 1000 分之一来显示，后面写“万元”，分不清要的是哪个数。',
    ],
    [
      '123456',
      '0.00,"元"',
      '这一格的格式把存着的数缩小到 1000 分之一来显示，后面写“元”，分不清要的是哪个数。',
    ],
  ])('%s as %s is refused where it does not', async (stored, code, why) => {
    expect(await shown(stored, code)).toEqual({
      text: stored,
      why: `${why}请在表格软件里把它的格式改成“常规”，核对好再来。`,
    })
  })
})

it('a nothing that its format would show smaller is nothing', async () => {
  expect(await shown('0', '#,##0,,')).toEqual({ text: '0', why: undefined })
})

describe('a text with a unit in its format', () => {
  const text = async (content: string, code: string) =>
    (
      await openFile(
        'x',
        workbook({
          sheets: [
            {
              rows:
                row(1, '名', '值') +
                row(2, '甲', `<c s="1" t="inlineStr"><is><t>${content}</t></is></c>`),
            },
          ],
          styles: `<numFmts><numFmt numFmtId="164" formatCode="${code.replace(/"/g, '&quot;')}"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>`,
        }),
      )
    ).rows[0]?.[1]

  it.each([
    ['100', '@"万元"', '100万元'],
    ['100', '0;-0;0;"约"@"元"', '约100元'],
    ['100', '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', '100'],
    ['100', '0.00"万元"', '100'],
  ])('%s as %s is %s', async (content, code, shown) => {
    expect(await text(content, code)).toBe(shown)
  })
})

describe('a number whose format writes digits of its own', () => {
  it.each(['0"0000"', '0".00"', '"1"0'])('as %s is refused', async (code) => {
    const { text, why } = await shown('12', code)
    expect(text).toBe('12')
    expect(why).toMatch(/^这一格的格式在存着的数旁边添了数字.*格式改成“常规”/)
  })

  it.each([
    ['20210305', '0000"年"00"月"00"日"', '2021年03月05日'],
    ['20210305', '0000-00-00', '2021-03-05'],
    ['20210305', '0000!.00!.00', '2021.03.05'],
    ['13800001111', '000-0000-0000', '138-0000-1111'],
    ['1250', '0"元"00"分"', '12元50分'],
    ['42', '00000', '00042'],
    ['5', '"第"0"名"', '第5名'],
    ['100', '0"m2"', '100m2'],
    // Signs between thousands are none of its own.
    ['1234567', '#\\ ##0', '1234567'],
    ['1234567', "#'##0", '1234567'],
    ['0.5', '# ?/?', '0.5'],
    ['12345', '0.00E+00', '12345'],
  ])('%s as %s is %s, its digits put in their places', async (stored, code, text) => {
    expect(await shown(stored, code)).toEqual({ text, why: undefined })
  })

  it.each([
    ['1', '"是";;"否"', '是'],
    ['0', '"是";;"否"', '0'],
    ['5', ';;;', '5'],
  ])('%s as %s is %s', async (stored, code, text) => {
    expect(await shown(stored, code)).toEqual({ text, why: undefined })
  })
})

describe('a day', () => {
  it.each([
    // 2021-06-05 lies 44,352 days after 1899-12-30; 13:20 is five ninths of a day.
    ['44352', 'yyyy/m/d h:mm', '2021-06-05'],
    ['44352.555555555555', 'yyyy/m/d h:mm', '2021-06-05 13:20:00'],
    ['44352.555555555555', 'yyyy"年"m"月"d"日"', '2021-06-05 13:20:00'],
    // 59.9 seconds after, 59.9 before, a minute after and before midnight.
    ['44352.000693287', 'yyyy/m/d', '2021-06-05'],
    ['44351.999306713', 'yyyy/m/d', '2021-06-05'],
    ['44352.000694444', 'yyyy/m/d', '2021-06-05 00:01:00'],
    ['44351.999305556', 'yyyy/m/d', '2021-06-04 23:59:00'],
    ['0', 'yyyy/m/d', '1900-01-00'],
    ['1.5', '[h]:mm', '36:00:00'],
    ['44352', '[h]:mm', '1064448:00:00'],
    ['-0.5', '[h]:mm', '-12:00:00'],
    ['-1', 'yyyy/m/d', '-1'],
  ])('%s as %s is %s', async (stored, code, text) => {
    expect(await shown(stored, code)).toEqual({ text, why: undefined })
  })
})
