import type { ProcedureStep } from '../../core/index.ts'

const OWNERS = '实施主体（要装电梯的全体业主；整个小区装的，是业主委员会）'
const HALL =
  '楼所在地的县（市、区）行政审批服务管理局（政务大厅）；市区（不含平鲁区）统一由朔城区受理'

/** 朔政办发〔2020〕32号 二, 四（二）, 五. */
export const steps: readonly ProcedureStep[] = [
  {
    id: 'check-conditions',
    title: '先看这楼能不能装',
    who: '想装电梯的业主',
    bring: [
      '楼在县级以上城市规划区里，产权合法，没有列入近期的房屋征收改造计划',
      '不改原来的主体结构，不破坏原来的基础，符合规划、房屋安全、消防和电梯的规定',
      '电梯所在的单元或整栋楼，全体业主都同意',
      '法律法规规定的其他条件',
    ],
    otherwise: '这些是前提条件，缺一条都不能装。',
    at: '二',
  },
  {
    id: 'talk',
    title: '跟相关业主商量好',
    who: '发起的几户业主，跟所有相关业主',
    bring: ['要商量的事：装不装、托谁当代理人，还有怎么处理好跟周边邻居的关系'],
    at: '五（一）1',
  },
  {
    id: 'sign-agreement',
    title: '全体业主签书面协议',
    who: OWNERS,
    bring: ['书面协议，条文列了四项内容'],
    at: '五（一）2',
  },
  {
    id: 'appraise-and-design',
    title: '先请人鉴定，再请人设计',
    who: OWNERS,
    where: '鉴定找专业机构，设计找有资质的设计单位',
    bring: ['楼的结构安全检测鉴定报告；设计要按这份报告做'],
    otherwise: '没有出鉴定报告，不能委托设计。',
    at: '五（一）3',
  },
  {
    id: 'post-notice',
    title: '在单元楼道门口公示',
    who: OWNERS,
    where: '要装电梯的单元，楼道门口显眼的地方',
    bring: ['电梯的设计建设方案'],
    limits: [{ says: '公示不少于 7 日', count: 7, unit: '天', bound: 'at-least' }],
    otherwise: '有人提异议的，要跟提异议的人谈到意见一致；谈不拢怎么办，文件没写。',
    at: '五（一）4',
  },
  {
    id: 'use-housing-fund',
    title: '出钱的业主可以提公积金',
    who: '出钱的业主，提本人和配偶的住房公积金',
    when: '装电梯的时候，想用公积金出钱的',
    papersNotListed: true,
    at: '四（二）',
  },
  {
    id: 'apply',
    title: '到政务大厅递书面申请',
    who: '业主委托的代理人',
    where: HALL,
    bring: ['书面申请', '前期准备的相关资料：前几步的协议、鉴定报告、设计、公示'],
    papersNotListed: true,
    at: '五（二）',
  },
  {
    id: 'joint-review',
    title: '等联合审查的结果',
    who: '行政审批服务管理局牵头，规划和自然资源、市场监督管理、住建、城市管理等部门一起审',
    where: HALL,
    otherwise:
      '同意的，出具同意加装告知书，相关手续一并办；不同意的，说明理由，出具一次性告知书，怎么申诉文件没写。',
    at: '五（二）',
  },
  {
    id: 'build',
    title: '请有资质的队伍施工',
    who: OWNERS,
    where: '有建设安装资质的施工单位，照加装方案做',
    bring: [
      '监理：自己做，或者委托监理单位',
      '要移水、气、暖、电、通信设施的，住建部门协助联系有关单位（六（二））',
    ],
    at: '五（三）',
  },
  {
    id: 'accept',
    title: '先检验，再竣工验收',
    who: '电梯检验检测机构先做监督检验；合格后，实施主体叫上设计、施工、监理等单位验收',
    otherwise: '没有验收合格的，不能办移交。',
    at: '五（四）',
  },
  {
    id: 'register',
    title: '办电梯使用登记证书',
    who: OWNERS,
    where: '楼所在地的行政审批服务管理局（政务大厅）',
    papersNotListed: true,
    otherwise: '没有使用登记证书，不能申请补助。文件只说要“及时”办，没有写几天。',
    at: '五（五）',
  },
  {
    id: 'claim-subsidy',
    title: '通过住建部门申请补助',
    who: OWNERS,
    where: '楼所在地的住建部门',
    when: '相关手续按规定办了，竣工验收合格，使用登记证书也拿到了以后',
    papersNotListed: true,
    limits: [{ says: '住建部门每年 9 月底前会同财政部门，审核汇总当年装好的项目', office: true }],
    at: '五（六）',
  },
]
