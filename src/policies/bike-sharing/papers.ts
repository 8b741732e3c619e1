import type { Paper } from '../../core/index.ts'

/** The papers that the text demands of an operator. */
export const papers: readonly Paper[] = [
  {
    id: 'report-pack',
    title: '报送资料目录',
    step: 'report',
    basis: 'listed',
    contents: [
      '企业法人、营业执照；分支机构还要交自己的营业执照',
      '《互联网信息服务增值电信业务经营许可证》',
      '在朔州的办公地址、负责人联系方式等',
      '运营模式说明；服务管理、投诉、纠纷处理等制度',
      '车辆质量检测合格报告',
      '和用户签的电子协议样本',
      '在朔州投放多少辆、怎么投放',
    ],
    at: '三（二）1',
  },
  {
    id: 'service-pledge',
    title: '服务承诺书',
    step: 'pledge',
    basis: 'listed',
    contents: ['投放数量', '投放区域', '停放秩序', '运营调度', '应急处置', '废弃车辆回收'],
    at: '三（一）3',
  },
  {
    id: 'exit-notice',
    title: '退出公示',
    step: 'leave-market',
    basis: 'bare',
    contents: ['哪天退出', '押金、预付款怎么退', '车辆怎么收回'],
    at: '三（五）',
  },
]
