import type { ProcedureStep } from '../../core/index.ts'

const INSURED = '参保人'
const AGENCY = '长期护理保险经办机构，或者它引入的商保公司等第三方（五（三））'

/** 晋市政发〔2020〕14号 四, 五; the order of the steps is ours. */
export const steps: readonly ProcedureStep[] = [
  {
    id: 'pay-premiums',
    title: '按时足额缴费',
    who: '在职职工、灵活就业人员、退休人员、用人单位；个人的钱从医保个人账户划，不够的由参保人按规定缴；2021—2022 年单位的部分暂从职工医保统筹基金结余里划',
    limits: [
      {
        says: '单位和在职职工按月；灵活就业人员、退休人员每年一次',
      },
    ],
    otherwise: '按时足额缴费是享受待遇的条件（四（六）3）。',
    at: '四（三）、四（四）',
  },
  {
    id: 'six-months',
    title: '规范诊疗，失能满六个月',
    who: INSURED,
    where: '医疗机构或康复机构',
    papersNotListed: true,
    limits: [{ says: '失能状态持续 6 个月以上', count: 6, unit: '月', bound: 'at-least' }],
    otherwise: '不到六个月的，不在保障范围里。',
    at: '四（二）',
  },
  {
    id: 'fill-years',
    title: '年限不够的先补缴',
    who: INSURED,
    when: '累计缴费不满 10 年的；制度实施前已参加本市职工医保、启动后连续缴费的，不受年限限制',
    bring: ['按标准一次性补足的长期护理保险费'],
    limits: [{ says: '享受待遇以前，一次补足' }],
    otherwise: '补足以后才能享受待遇；连续参保缴费 2 年这一条，条文没有说可以补。',
    at: '四（六）2',
  },
  {
    id: 'apply',
    title: '提出申请',
    who: INSURED,
    where: AGENCY,
    inCharge: true,
    papersNotListed: true,
    at: '四（二）、四（六）2',
  },
  {
    id: 'assessment',
    title: '做失能评定、定护理等级',
    who: '失能鉴定评估机构；也可以由第三方，即商业保险公司会同有资质的定点服务机构',
    papersNotListed: true,
    otherwise: '没有通过评估认定的，不在保障范围里；有争议怎么处理，办法另定。',
    at: '五（四）',
  },
  {
    id: 'choose-care',
    title: '选护理方式',
    who: '评为重度失能的参保人，自愿选',
    where: '家里，或者定点护理服务机构、定点医疗机构',
    bring: ['四种里选一种：家属或指定的人照顾；定点护理服务机构上门；这两种叠加；住进定点机构'],
    otherwise: '选了叠加的，不再单独享受前两种待遇。',
    at: '四（五）',
  },
  {
    id: 'settle',
    title: '按月结算，年终清算',
    who: '经办机构或第三方经办机构，跟定点服务机构、护理人员和失能人员结算',
    limits: [{ says: '按月结算，年终清算', office: true }],
    otherwise: '该由医疗、工伤、生育保险，公共卫生或者第三人负担的费用，基金不付（四（八））。',
    at: '五（五）',
  },
  {
    id: 'become-designated',
    title: '护理机构申请定点',
    who: '依法独立登记的医养机构，还有合要求的医院、基层卫生机构、非营利护理组织',
    where: '服务协议跟长期护理保险经办机构签（五（七））；申请交到哪里，文件没写',
    when: '想当定点服务机构的',
    bring: ['资质条件、基础建设、服务能力、管理水平，要审核评估；通过后公示'],
    papersNotListed: true,
    otherwise: '服务不达标的，暂停费用结算，中止或解除协议（五（十））。',
    at: '五（六）、五（七）',
  },
]
