import type { ProcedureStep } from '../../core/index.ts'

const DRAFTER = '起草部门'
const JUSTICE = '司法行政部门'

/** 晋市政发〔2020〕16号, from the draft to its signing (第二至四章). */
export const drafting: readonly ProcedureStep[] = [
  {
    id: 'research',
    title: '调研论证',
    who: DRAFTER,
    bring: ['必要性、可行性的研究；第七条禁止的内容不能写'],
    at: '第六条',
  },
  {
    id: 'consult',
    title: '征求有关部门意见',
    who: `${DRAFTER}；提了意见的部门在会签卡上签字或盖章`,
    bring: ['征求意见情况汇总表，重大分歧怎么协调处理的要写明'],
    limits: [
      {
        says: '征求意见后到报送合法性审核，间隔不超过六个月',
        count: 6,
        unit: '月',
        bound: 'at-most',
      },
    ],
    otherwise: '超过六个月，或者又作了新修改的，要重新征求意见。',
    at: '第九条至第十一条',
  },
  {
    id: 'public-comment',
    title: '网上征求公众意见',
    who: DRAFTER,
    where: '政府门户网站',
    when: '内容复杂、影响较大的可以这样做，也可以开座谈会、论证会、听证会',
    bring: ['文稿'],
    limits: [{ says: '一般不少于十日', count: 10, unit: '天', bound: 'at-least' }],
    at: '第十二条',
  },
  {
    id: 'inner-review',
    title: '内部审核、集体讨论',
    who: '起草部门的内部审核机构或公职律师；部门以自己名义发的，审到这里为止；开发区的由管委会审',
    bring: ['内部合法性审核意见、集体讨论的材料'],
    at: '第十三条；集体讨论在第十四条（七）',
  },
  {
    id: 'submit',
    title: '送司法行政部门审核',
    who: '起草部门；乡镇、街道的送县级政府司法行政部门',
    where: `同级政府${JUSTICE}`,
    when: '要由政府或政府办公机构发的，或者经政府批准后由部门发的',
    bring: ['送审材料，条文列了十项，全部加盖公章'],
    otherwise: '不合要求或者缺材料的，可以退回，或者要求补充（第十六条）。',
    at: '第十三条、第十四条',
  },
  {
    id: 'legality-review',
    title: '合法性审核',
    who: JUSTICE,
    limits: [
      {
        says: '一般不少于五个工作日',
        count: 5,
        unit: '工作日',
        bound: 'at-least',
        office: true,
      },
      {
        says: '争议较大、内容复杂的可以延长，最长不超过十五个工作日；征求意见的时间不算',
        count: 15,
        unit: '工作日',
        bound: 'at-most',
        office: true,
      },
    ],
    otherwise:
      '没有经合法性审核同意的，不能提交会议讨论，不能印发执行（第二十三条）。紧急情况不受这个期限限制（第十九条）。',
    at: '第十八条',
  },
  {
    id: 'object',
    title: '有异议的申请复核',
    who: DRAFTER,
    where: `${JUSTICE}；对复核意见还有异议的，提请同级政府协调`,
    when: '对审核意见有异议的',
    bring: ['书面复核申请'],
    limits: [
      {
        says: '接到书面审核意见之日起十个工作日内',
        count: 10,
        unit: '工作日',
        bound: 'at-most',
      },
      {
        says: '司法行政部门在五个工作日内提出复核意见',
        count: 5,
        unit: '工作日',
        bound: 'at-most',
        office: true,
      },
    ],
    at: '第二十一条',
  },
  {
    id: 'decide',
    title: '集体审议、签发',
    who: '集体会议审议通过，主要负责人签发',
    otherwise: '审议没通过、要作重大修改的，改好后重新审核。',
    at: '第二十三条',
  },
]
