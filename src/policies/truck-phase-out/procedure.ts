import type { Procedure, ProcedureStep } from '../../core/index.ts'
import { truckPhaseOut } from './document.ts'

const TRANSPORT = '市交通运输局'
const TRAFFIC_POLICE = '市公安交警支队'

const steps: readonly ProcedureStep[] = [
  {
    id: 'in-scope',
    title: '看车在不在淘汰范围',
    who: '车主',
    where: `${TRANSPORT}（认定是不是营运车，四（二））、${TRAFFIC_POLICE}（登记信息，四（五））`,
    inCharge: true,
    bring: ['在本市注册登记，有道路运输证，2013年7月1日前生产的重型、中型货车或者牵引车'],
    at: '二',
  },
  {
    id: 'emission-standard',
    title: '认定排放标准',
    who: '市生态环境局审核认定',
    where: '市生态环境局',
    inCharge: true,
    papersNotListed: true,
    at: '四（三）',
  },
  {
    id: 'scrap',
    title: '交去报废拆解',
    who: '车主，交给报废机动车回收拆解企业',
    where: '市商务局（监管回收拆解，审核认定车辆报废证明）',
    inCharge: true,
    papersNotListed: true,
    limits: [{ says: '全市的淘汰任务在 2020年12月31日前完成', office: true }],
    at: '四（六）；日子在一',
  },
  {
    id: 'deregister',
    title: '注销登记，拿《机动车注销证明》',
    who: '车主',
    where: TRAFFIC_POLICE,
    inCharge: true,
    papersNotListed: true,
    otherwise: '已经报废的车还上路，是联合执法要严厉打击的（五（一））。',
    at: '四（五）',
  },
  {
    id: 'cancel-permit',
    title: '注销道路运输证',
    who: '车主',
    where: TRANSPORT,
    inCharge: true,
    papersNotListed: true,
    at: '四（二）',
  },
  {
    id: 'road-ban',
    title: '国三营运柴油车不能上路',
    who: '国三及以下的营运柴油客车、货车',
    where: '全市范围内所有道路',
    limits: [{ says: '自文件发布之日起' }],
    otherwise: '违规上路的，联合执法处罚（五（一））。',
    at: '五',
  },
]

/** 晋市政办〔2020〕61号: what each office does; what an owner gets is not said. */
export const procedure: Procedure = {
  document: truckPhaseOut,
  who: '国三及以下营运柴油货车的车主。文件只写了各部门做什么，没有写车主要走的手续和期限。',
  orderOurs: true,
  steps,
  rules: {
    'in-scope': { at: ['in-scope', 'emission-standard'] },
    'road-ban': { at: ['road-ban'] },
  },
  papers: [],
  notWritten: [
    '车主能不能得补助、补多少（文件只说中央按任务完成情况奖励各地，市财政局督促各县及时拨付）',
    '到哪里申请、几时申请',
    '报废、注销要带什么',
    '几天办完',
  ],
  ask: '市交通运输局（领导小组办公室设在那里）；补助问市财政局',
}
