import type { Procedure } from '../../core/index.ts'
import { childcare } from './document.ts'

/** Opening an institution is told; for leave and allowance the text names no office. */
export const procedure: Procedure = {
  document: childcare,
  who: '办婴幼儿照护服务机构的人和单位；孩子的父母和他们的用人单位。',
  steps: [
    {
      id: 'register',
      title: '先登记',
      who: '举办机构的人或单位',
      where:
        '机构所在地县级以上：事业单位性质的，到机构编制部门申请审批和登记；社会服务性质或营利性的，到行政审批部门注册登记',
      papersNotListed: true,
      at: '三（四）1',
    },
    {
      id: 'file',
      title: '登记后及时到卫健部门备案',
      who: '登记好的机构；登记机关也要把登记信息推送给卫健部门',
      where: '当地卫生健康部门',
      papersNotListed: true,
      at: '三（四）1',
    },
    {
      id: 'yearly-check',
      title: '每年给员工办一次保健培训和健康检查',
      who: '机构',
      limits: [{ says: '每年一次' }],
      at: '三（四）4',
    },
    {
      id: 'resident-price',
      title: '水、电、气、热按居民价',
      who: '机构；条文没有写要申请',
      at: '四（一）2',
    },
    {
      id: 'leave',
      title: '休产假、护理假、哺乳假',
      who: '父母；待遇和在岗的人一样，不得因为女职工怀孕、生育、哺乳降工资、辞退',
      where: '各自的用人单位',
      limits: [
        { says: '产假 98 天，奖励产假 60 天' },
        { says: '护理假 15 天' },
        { says: '哺乳假到婴儿满一周岁' },
      ],
      at: '三（一）1、2',
    },
    {
      id: 'allowance',
      title: '问单位发不发保教费',
      who: '父母，孩子是计划生育政策内生的',
      where: '各自的用人单位；条文只是鼓励单位发',
      at: '四（一）3',
    },
  ],
  rules: {
    utilities: { comes: ['resident-price'] },
    leave: { at: ['leave'] },
    allowance: { comes: ['allowance'] },
  },
  papers: [
    {
      id: 'leave-sheet',
      title: '休假天数单',
      step: 'leave',
      basis: 'ours',
      contents: ['产假、奖励产假、护理假各几天', '哺乳假到哪天', '姓名、单位，空着自己填'],
      at: '三（一）1',
    },
    {
      id: 'allowance-list',
      title: '保教费发放表',
      step: 'allowance',
      basis: 'ours',
      contents: ['每家几位父母、几个月、多少钱', '合计', '签字，空着自己填'],
      at: '四（一）3',
    },
  ],
  notWritten: [
    '登记、备案的表格和材料',
    '机构要达到什么标准（文件说要制定）',
    '假从哪天放起',
    '休假期间的钱谁出',
    '单位不让休假找谁',
  ],
  ask: '办机构问当地行政审批部门、卫生健康部门；休假、保教费先问用人单位',
  unclear: ['备案是登记以后的事，没有备案能不能开门，文件没有写。'],
}
