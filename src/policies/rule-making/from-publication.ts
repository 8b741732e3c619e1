import type { ProcedureStep } from '../../core/index.ts'

const ISSUER = '制定机关'

/** 晋市政发〔2020〕16号, publication and what follows it (第四至六章). */
export const fromPublication: readonly ProcedureStep[] = [
  {
    id: 'publish',
    title: '向社会公布',
    who: ISSUER,
    where:
      '市政府和部门的：《晋城市人民政府公报》（登的是标准文本）和市政府官网；县里的由县政府规定',
    bring: ['写明具体施行日期的文件'],
    limits: [
      {
        says: '一般自公布之日起三十日后施行，不能自印发之日起；不立即施行会有影响的，可以自公布之日起',
        count: 30,
        unit: '天',
        bound: 'at-least',
      },
    ],
    otherwise: '没有向社会公布的，不能作为行政管理的依据。',
    at: '第二十四条至第二十七条',
  },
  {
    id: 'file',
    title: '报送备案',
    who: `${ISSUER}的办公机构；联合制定的由牵头部门的报`,
    where: '政府的报上一级政府和本级人大常委会；部门的报本级政府',
    bring: ['备案材料，条文列了七项'],
    limits: [
      {
        says: '公布之日起十五个工作日内',
        count: 15,
        unit: '工作日',
        bound: 'at-most',
      },
    ],
    at: '第二十九条、第三十条',
  },
  {
    id: 'filing-review',
    title: '备案审查',
    who: '备案审查机构',
    bring: ['要求说明情况的，制定机关在规定时间内说明'],
    limits: [
      {
        says: '收到材料之日起十五日内',
        count: 15,
        unit: '天',
        bound: 'at-most',
        office: true,
      },
    ],
    otherwise: '怎么处理，按省里的办法第三十七条，公报没有登。',
    at: '第三十一条',
  },
  {
    id: 'yearly-list',
    title: '每年报目录',
    who: `${ISSUER}；司法行政部门再向本级政府报告`,
    where: '备案机关',
    bring: ['上一年度制定的规范性文件目录'],
    limits: [
      { says: '每年 1月31日前报送目录' },
      { says: '司法行政部门每年 3月31日前报告上一年度的备案审查情况', office: true },
    ],
    at: '第三十二条、第三十三条',
  },
  {
    id: 'renew',
    title: '到期前评估，要续就重发',
    who: '制定部门',
    when: '要继续实施的，按制定程序重新制定公布',
    bring: ['评估'],
    limits: [{ says: '有效期届满前六个月评估，届满以前重新公布' }],
    otherwise: '有效期届满，效力自动终止。',
    at: '第三十四条',
  },
  {
    id: 'clean-up',
    title: '两年清理一次',
    who: ISSUER,
    bring: ['继续有效、废止、失效的文件目录，及时公布'],
    limits: [{ says: '每隔两年一次', count: 2, unit: '年', bound: 'at-most' }],
    otherwise: '没有列入继续有效目录的，不能作为行政管理的依据。',
    at: '第三十五条',
  },
]
