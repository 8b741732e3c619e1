import type { Bulletin } from './types.ts'

const bulletin: Bulletin = {
  id: 'shuozhou-2021-5',
  name: '朔州市人民政府公报',
  issue: '2021年第5期（总第13期）',
  published: '2021-10-29',
  documents: [
    {
      number: '朔政办发〔2021〕40号',
      title: '朔州市人民政府办公室关于印发朔州市通信保障应急预案的通知',
      date: '2021-09-02',
      page: 1,
      verdict: {
        kind: 'unpriced',
        says: '征用的通信物资和装备坏了或还不了，给适当补偿。没有标准。',
      },
    },
    {
      number: '朔政办发〔2021〕41号',
      title: '朔州市人民政府办公室关于启用朔州市乡村振兴局印章的通知',
      date: '2021-09-03',
      page: 10,
      verdict: { kind: 'none' },
    },
    {
      number: '朔政办发〔2021〕42号',
      title: '朔州市人民政府办公室关于印发朔州市辐射事故应急预案的通知',
      date: '2021-09-08',
      page: 10,
      verdict: {
        kind: 'unpriced',
        says: '善后包括安置人员的补偿和征用物资的补偿。没有标准，算不出来。',
        note: '事故按放射源和伤亡人数分级，不是钱。',
      },
    },
    {
      number: '朔政办发〔2021〕43号',
      title: '朔州市人民政府办公室关于印发朔州市突发环境事件应急预案的通知',
      date: '2021-09-08',
      page: 24,
      verdict: {
        kind: 'unpriced',
        says: '当地政府定善后方案，里面有补助、补偿和抚恤。没有标准，算不出来。',
        note: '500 万元、2000 万元、1 亿元是事件分级的损失门槛，不是补偿。',
      },
    },
    {
      number: '朔政办发〔2021〕44号',
      title: '朔州市人民政府办公室关于印发朔州市全面加强森林草原防火专业队伍建设实施方案的通知',
      date: '2021-09-23',
      page: 40,
      verdict: {
        kind: 'unpriced',
        says: '提高防火队员的待遇，奖励扑火有功的队伍和个人。没有标准。',
        note: '500—1000 万元和 300—500 万元是市里、县里要备的装备，不发给个人。',
      },
    },
    {
      number: '朔政办发〔2021〕47号',
      title: '朔州市人民政府办公室关于印发朔州市水环境质量巩固提升2021年行动计划的通知',
      date: '2021-10-08',
      verdict: { kind: 'none', note: '正文登了，目录漏印，页码不知道。' },
    },
    {
      number: '朔政办函〔2021〕94号',
      title: '朔州市人民政府办公室关于成立朔州市氢能产业发展工作领导小组的通知',
      date: '2021-07-31',
      page: 50,
      verdict: { kind: 'none' },
    },
    {
      number: '朔政办函〔2021〕95号',
      title:
        '朔州市人民政府办公室关于印发朔州市全面提升“获得电力”服务水平持续优化用电营商环境工作方案的通知',
      date: '2021-07-30',
      page: 51,
      verdict: { kind: 'calculators', document: 'electricity' },
    },
    {
      number: '朔政办函〔2021〕96号',
      title: '朔州市人民政府办公室关于调整朔州市食品安全委员会组成人员的通知',
      verdict: {
        kind: 'none',
        note: '只在目录里，页码印成了“错误！未定义书签”，正文没有登。看题目只是人员调整。',
      },
    },
    {
      number: '朔政办函〔2021〕102号',
      title: '朔州市人民政府办公室关于成立朔州市促进中小企业发展工作领导小组的通知',
      date: '2021-09-01',
      page: 69,
      verdict: { kind: 'none' },
    },
    {
      number: '朔政办函〔2021〕105号',
      title: '朔州市人民政府办公室关于同意调整完善朔州市河长制河长办联席会议制度的函',
      date: '2021-09-10',
      page: 70,
      verdict: { kind: 'none' },
    },
    {
      number: '朔政办函〔2021〕108号',
      title:
        '朔州市人民政府办公室关于鼓励动态调整城乡居民（职工）意外伤害补充保险缴费及理赔标准的通知',
      date: '2021-09-17',
      page: 72,
      verdict: { kind: 'calculators', document: 'accident-insurance-2021' },
    },
    {
      number: '朔政办函〔2021〕110号',
      title:
        '朔州市人民政府办公室关于合并朔州市保障性安居工程领导组和朔州市化解房地产库存工作领导小组的通知',
      date: '2021-09-23',
      page: 72,
      verdict: { kind: 'none' },
    },
    {
      number: '朔政办发〔2021〕16号',
      title:
        '朔州市人民政府办公室关于加快推进全面淘汰国三及以下排放标准营运中型和重型柴油货车工作的通知',
      date: '2021-08-10',
      page: 73,
      verdict: { kind: 'calculators', document: 'truck-scrapping' },
    },
    {
      number: '朔政办发〔2021〕21号',
      title: '朔州市人民政府办公室关于切实加强全市火灾防控工作的通知',
      date: '2021-09-06',
      page: 74,
      verdict: { kind: 'none' },
    },
    {
      title: '关于印发《朔州市勘察设计质量承诺制实施细则》的通知',
      date: '2021-07-27',
      page: 85,
      verdict: {
        kind: 'none',
        note: '市住房和城乡建设局的文件，没有印文号。违反承诺按省里的文件处罚，没有写金额。',
      },
    },
    {
      title: '《朔州市人民政府公报》简介',
      verdict: { kind: 'none', note: '末页介绍公报本身，目录没有列。' },
    },
  ],
}
export default bulletin
