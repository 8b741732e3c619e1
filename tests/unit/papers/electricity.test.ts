import { describe, expect, it } from 'vitest'
import connectionDays from '../../../src/policies/electricity/connection-days.ts'
import { textFrom } from '../../support/drafts.ts'

/* 朔政办函〔2021〕95号: what the list of papers says, written from the clause by hand. */

const ORIGIN =
  '文件没有规定格式，这是按朔政办函〔2021〕95号二（二）3列的内容起的草稿，不是官方文本。'
const WHO = [`用电人：${'__'.repeat(14)}`, `用电地址：${'__'.repeat(20)}`]
const LOW = [
  '一、低压，报装时：用电人有效身份证件、用电地址物权证件，只要这两样',
  '□ 用电人有效身份证件',
  '□ 用电地址物权证件',
]
const PERMIT = '二、高压，报装时：另加用电工程项目批准文件'
const DESIGN = '三、高压，设计审查时：设计单位资质证明、用电工程设计及说明书'
const CHECK = '四、高压，中间检查时：施工单位资质证明、隐蔽工程施工及试验记录'
const FINISHED = '五、高压，竣工检验时：工程竣工报告，带竣工图纸'
const NO_MORE = [
  '六、除法律法规另有规定，供电企业不得另要资料，不得强制签申请用电承诺书，不得指定设计、施工和设备材料单位',
  `供电企业另外要的资料：${'__'.repeat(16)}`,
  `依据哪部法律法规：${'__'.repeat(16)}`,
]
const DROPPED = '□ 这一步取消了（普通用户取消，10 千伏的非重要客户可以取消）'

const text = (customer: string, date = '2022-06-01') =>
  textFrom(connectionDays, { customer, date }, 'papers-checklist', date)

describe('the list of papers for power', () => {
  it('has two papers for low voltage and no more', () => {
    const NONE = '□ 居民不用交'
    expect(text('resident')).toEqual([
      ORIGIN,
      '报装资料单',
      ...WHO,
      '用户类型：居民。文件定的目标是最多 4 个工作日（从报装到装表接电）。',
      ...LOW,
      ...[PERMIT, NONE, DESIGN, NONE, CHECK, NONE, FINISHED, NONE],
      ...NO_MORE,
    ])
  })

  it('has the papers of each stage for high voltage', () => {
    expect(text('dual-source')).toEqual([
      ORIGIN,
      '条文有没说清楚的地方，不同读法算出来从 23 个工作日 到 28 个工作日，这里只按其中一种写。',
      '报装资料单',
      ...WHO,
      '用户类型：高压，双电源。文件定的目标是最多 25 个工作日（只算供电企业办业务的时间）。',
      ...LOW,
      ...[PERMIT, '□ 用电工程项目批准文件'],
      ...[DESIGN, DROPPED, '□ 设计单位资质证明', '□ 用电工程设计及说明书'],
      ...[CHECK, DROPPED, '□ 施工单位资质证明', '□ 隐蔽工程施工及试验记录'],
      ...[FINISHED, '□ 工程竣工报告，带竣工图纸'],
      ...NO_MORE,
    ])
    expect(text('single-source')).toContain('□ 用电工程项目批准文件')
  })

  it('says of whose time the target is', () => {
    expect(text('three-zero', '2023-01-01')).toContain(
      '用户类型：实行“三零”服务的低压非居民。文件定的目标是最多 15 个工作日（从报装到装表接电）。',
    )
    expect(text('low-voltage')).toContain(
      '用户类型：没有“三零”服务的低压非居民。文件定的目标是最多 5 个工作日（只算供电企业办业务的时间）。',
    )
    expect(text('low-voltage')).toContain('□ 没有“三零”服务的低压非居民不用交')
  })
})
