import type { PolicyDocument } from '../../core/index.ts'

/** 朔政办函〔2021〕95号, 公报 2021年第5期 p.51. */
export const electricity: PolicyDocument = {
  slug: 'electricity',
  title: '朔州市全面提升“获得电力”服务水平持续优化用电营商环境工作方案',
  number: '朔政办函〔2021〕95号',
  issuer: '朔州市人民政府办公室',
  issued: '2021-07-30',
  from: '2021-07-30',
  to: null,
  period:
    '文件没有写从哪天起、到哪天止，这里从印发日 2021年7月30日 算起；各项目标要在 2021 年底或 2022 年底前做到，工作安排到 2022 年 12 月。',
  bulletin: { name: '朔州市人民政府公报', issue: '2021年第5期（总第13期）', page: 51 },
  summary:
    '给供电公司和审批部门定的目标：装电最多几个工作日办完，接电工程的审批到哪天办完，哪些用户装电不用出接电工程的钱，哪些用低压接电。',
  cautions: ['这是给供电公司和审批部门定的工作目标，没有写做不到怎么赔，不是用户的一项权利。'],
}
