import type { ProcedureStep } from '../../core/index.ts'

const SUPPLIER = '供应商'
const RESPONDENT = '被质疑人（采购人、集中采购机构或采购代理机构）'
const FINANCE = '同级财政部门'

/** 晋市财购〔2020〕25号, 第二至三章. */
export const steps: readonly ProcedureStep[] = [
  {
    id: 'find-address',
    title: '看公告上写的接收方式',
    who: SUPPLIER,
    where: '采购公告或采购文件；里面要写明质疑函怎么收、交给哪个部门、电话和地址',
    at: '第五条',
  },
  {
    id: 'write-query',
    title: '按范本写质疑函',
    who: SUPPLIER,
    where: '范本在中国政府采购网上，叫“政府采购供应商质疑函范本”',
    bring: ['质疑函，条文列了六项内容', '事实依据和必要的证明材料（第三条）'],
    otherwise:
      '要署真名。捏造事实、材料虚假或者证明来路非法的，列入不良行为记录名单，1 至 3 年内不能参加政府采购（第三条、第二十二条）。',
    at: '第九条',
  },
  {
    id: 'hand-in',
    title: '七个工作日内书面提出',
    who: '供应商，或者拿授权委托书的代理人；联合体要所有成员一起提',
    where: RESPONDENT,
    bring: ['书面质疑函', '托人办的，供应商签署的授权委托书（第三条）'],
    limits: [
      {
        says: '知道或者应当知道权益受损之日起 7 个工作日内',
        count: 7,
        unit: '工作日',
        bound: 'at-most',
      },
    ],
    otherwise:
      '在有效期内提出是质疑的条件（第七条）。期限内发出的质疑函，对方不能拒收（第二十三条）。',
    at: '第六条',
  },
  {
    id: 'correct',
    title: '材料不合要求，补齐再交',
    who: '被质疑人一次性书面告知要改什么、补什么，供应商补交',
    where: RESPONDENT,
    when: '质疑材料的内容不符合规定的',
    bring: ['更正、补充的材料'],
    limits: [{ says: '还在那 7 个工作日的质疑期限里，早交早有时间补' }],
    otherwise: '期限内没补，或者重交的还不合要求，可以不予受理，书面告知理由。',
    at: '第十条',
  },
  {
    id: 'others-explain',
    title: '有关当事人书面说明',
    who: '收到质疑书副本（或复印件）的相关当事人',
    where: RESPONDENT,
    when: '质疑事项涉及其他当事人的',
    bring: ['书面说明', '有举证义务的，相关证据'],
    limits: [{ says: '收到副本后 2 个工作日内', count: 2, unit: '工作日', bound: 'at-most' }],
    otherwise:
      '采购人、代理机构、供应商、评审小组成员拒不配合的，同级财政部门责令改正；情节严重的，按规定追究责任（第二十四条）。',
    at: '第十一条（二）',
  },
  {
    id: 'reply',
    title: '等书面答复',
    who: RESPONDENT,
    limits: [
      {
        says: '受理质疑后 7 个工作日内',
        count: 7,
        unit: '工作日',
        bound: 'at-most',
        office: true,
      },
    ],
    otherwise:
      '到期没有答复的，可以投诉（第十八条）；不答复又说不出理由的，财政部门给予批评，责令整改（第二十三条）。',
    at: '第十一条',
  },
  {
    id: 'outcome',
    title: '看对采购有没有影响',
    who: '采购人、采购代理机构',
    otherwise:
      '质疑不成立，或者不影响结果的，采购继续；成立又影响或者可能影响结果的，修改采购文件、另定中标供应商，不行就重新采购。',
    at: '第十七条',
  },
  {
    id: 'withdraw',
    title: '想撤就交撤销函',
    who: SUPPLIER,
    where: RESPONDENT,
    when: '质疑还在处理，供应商要求撤销的',
    bring: ['书面质疑撤销函'],
    otherwise: '交了撤销函，处理可以终止；发现违法行为的，照样报同级财政部门。',
    at: '第十五条',
  },
  {
    id: 'complain',
    title: '不满意或没答复，去投诉',
    who: SUPPLIER,
    where: FINANCE,
    when: '对答复不满意，或者到期没有答复的',
    papersNotListed: true,
    limits: [{ says: '答复期满后 15 个工作日内', count: 15, unit: '工作日', bound: 'at-most' }],
    at: '第十八条',
  },
  {
    id: 'copy-to-finance',
    title: '材料抄送财政部门',
    who: RESPONDENT,
    where: FINANCE,
    bring: ['质疑书（包括证据）、撤回质疑申请书、质疑答复等材料'],
    limits: [
      {
        says: '质疑处理结束之日起 3 个工作日内',
        count: 3,
        unit: '工作日',
        bound: 'at-most',
        office: true,
      },
    ],
    at: '第二十一条',
  },
]
