import type { Choice } from '../../core/index.ts'
import type { Block, DraftMaker, DraftSource } from '../../core/paper-draft.ts'

/** Where the target is the whole course; elsewhere it is the utility's own work, 一“办电更省时”. */
const WHOLE_COURSE = ['resident', 'three-zero']
const HIGH_VOLTAGE = ['single-source', 'dual-source']
const DROPPED = '□ 这一步取消了（普通用户取消，10 千伏的非重要客户可以取消）'

/** What a customer brings at each stage, and what may not be asked for, 二（二）3. */
const checklist: DraftMaker = {
  paper: 'papers-checklist',
  opening: (source) => ['用电人：{14}', '用电地址：{20}', target(source)],
  points: [
    ['□ 用电人有效身份证件', '□ 用电地址物权证件'],
    ofHighVoltage('□ 用电工程项目批准文件'),
    ofHighVoltage(DROPPED, '□ 设计单位资质证明', '□ 用电工程设计及说明书'),
    ofHighVoltage(DROPPED, '□ 施工单位资质证明', '□ 隐蔽工程施工及试验记录'),
    ofHighVoltage('□ 工程竣工报告，带竣工图纸'),
    ['供电企业另外要的资料：{16}', '依据哪部法律法规：{16}'],
  ],
}

function target(source: DraftSource): string {
  const { input, total } = source
  const counted = WHOLE_COURSE.includes(customerOf(source))
    ? '从报装到装表接电'
    : '只算供电企业办业务的时间'
  return `用户类型：${input('customer')}。文件定的目标是最多 ${total}（${counted}）。`
}

/** Papers that only a customer of high voltage brings. */
function ofHighVoltage(...papers: readonly string[]) {
  return (source: DraftSource): readonly Block[] =>
    HIGH_VOLTAGE.includes(customerOf(source)) ? papers : [`□ ${source.input('customer')}不用交`]
}

function customerOf({ calculation }: DraftSource): string {
  return (calculation.inputs['customer'] as Choice).value
}

const drafts: readonly DraftMaker[] = [checklist]
export default drafts
