import { describe, expect, it } from 'vitest'
import staff from '../../../src/policies/bike-sharing/staff.ts'
import dropOffPoints from '../../../src/policies/waste-sorting/drop-off-points.ts'
import { textFrom } from '../../support/drafts.ts'

/* What each draft says, written from the clauses and the inputs by hand. */

const DAY = '______年____月____日'
const listed = (clause: string) =>
  `文件没有规定格式，这是按${clause}列的内容起的草稿，不是官方文本。`

it("an estate's notice has points, hours and the other demands (晋市政办〔2020〕65号)", () => {
  // 1,000 ÷ 300 = 3.3…, so 4 at least; 1,000 ÷ 200 = 5 at most.
  expect(textFrom(dropOffPoints, { households: '1000' }, 'estate-notice')).toEqual([
    listed('晋市政办〔2020〕65号四（一）3（2）'),
    '小区公示',
    `小区：${'__'.repeat(16)}`,
    '一、定时定点投放点在哪里',
    '小区有 1,000 户，每 200 到 300 户设一个，算下来 4 个到 5 个。设在：',
    '二、几点到几点可以投',
    '上午：________ 到 ________　傍晚：________ 到 ________',
    `错过时间的，投到（误时投放点）：${'__'.repeat(12)}`,
    '三、其他要求等',
    '分可回收物、有害垃圾、厨余垃圾、其他垃圾四种投放。',
    `建筑（装修）垃圾装好袋，放到：${'__'.repeat(16)}　大件垃圾放到：${'__'.repeat(16)}`,
    '其他：',
    `管理责任人：${'__'.repeat(12)}`,
    `日期：${DAY}`,
  ])
})

it('an estate that can have one number of points only is told that one', () => {
  // 350 ÷ 300 = 1.2, so 2 at least; 350 ÷ 200 = 1.75, so no more than that.
  expect(textFrom(dropOffPoints, { households: '350' }, 'estate-notice')).toContain(
    '小区有 350 户，每 200 到 300 户设一个，算下来 2 个。设在：',
  )
})

describe('an operator of shared bikes (朔政办发〔2020〕35号)', () => {
  // 3,001 × 0.005 = 15.005, so 16 people.
  const text = (paper: string) => textFrom(staff, { bikes: '3001' }, paper)
  it('reports the seven papers before it begins', () => {
    expect(text('report-pack')).toEqual([
      listed('朔政办发〔2020〕35号三（二）1'),
      '报送资料目录',
      `致（运营所在地交通运输部门）：${'__'.repeat(14)}`,
      `企业：${'__'.repeat(18)}`,
      '附上的打勾：',
      '一、企业法人、营业执照；分支机构还要交自己的营业执照',
      '□ 企业法人、营业执照',
      '□ 分支机构的营业执照（属于分支机构的）',
      '二、《互联网信息服务增值电信业务经营许可证》',
      `□ 许可证，编号：${'__'.repeat(12)}`,
      '三、在朔州的办公地址、负责人联系方式等',
      `地址：${'__'.repeat(20)}`,
      `负责人和联系方式：${'__'.repeat(16)}`,
      '四、运营模式说明；服务管理、投诉、纠纷处理等制度',
      '□ 运营模式说明',
      '□ 服务管理、投诉、纠纷处理等制度',
      '五、车辆质量检测合格报告',
      '□ 合格报告',
      '六、和用户签的电子协议样本',
      '□ 电子协议样本',
      '七、在朔州投放多少辆、怎么投放',
      '投放 3,001 辆，专门的运维人员不少于 16 人。怎么投放：',
      `开始提供服务的日期：${DAY}（在这以前 30 日报送）`,
      `企业盖章：${'__'.repeat(10)}`,
      `日期：${DAY}`,
    ])
  })

  it('promises the six contents', () => {
    expect(text('service-pledge')).toEqual([
      listed('朔政办发〔2020〕35号三（一）3'),
      '服务承诺书',
      `致（交通运输部门）：${'__'.repeat(14)}`,
      `企业：${'__'.repeat(18)}`,
      '一、投放数量',
      `投放 3,001 辆，专门的运维人员不少于 16 人。其中（分几处投放的写明）：${'__'.repeat(14)}`,
      ...['二、投放区域', '三、停放秩序', '四、运营调度', '五、应急处置', '六、废弃车辆回收'],
      `企业签字或盖章：${'__'.repeat(10)}`,
      `交通运输部门签字或盖章：${'__'.repeat(10)}`,
      `日期：${DAY}`,
    ])
  })

  it('tells the public when and how it leaves', () => {
    expect(text('exit-notice')).toEqual([
      '朔政办发〔2020〕35号三（五）要这份材料，没有规定格式和内容。这是我们起的草稿，不是官方文本。',
      '退出公示',
      `企业：${'__'.repeat(18)}`,
      '一、哪天退出',
      `退出的日期：${DAY}（公示要提前 30 天）`,
      '二、押金、预付款怎么退',
      '押金怎么退：',
      '预付款怎么退：',
      '三、车辆怎么收回',
      '投放的 3,001 辆，这样收回：',
      `企业盖章：${'__'.repeat(10)}`,
      `公示的日期：${DAY}`,
    ])
  })
})
