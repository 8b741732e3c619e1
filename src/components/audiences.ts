import type { Audience } from '../core/index.ts'

/** The three doors of the home page. */
export const AUDIENCES: Readonly<Record<Audience, { name: string; asks: string; title: string }>> =
  {
    enterprise: {
      name: '企业',
      asks: '出口、运费、培训、房租、税费、货车报废能补多少、省多少',
      title: '企业和单位能算的补贴和奖励',
    },
    farmer: {
      name: '农民',
      asks: '地被征了，养老账户能添多少，每月多领多少；意外险赔多少',
      title: '农民能算的补贴和保险',
    },
    resident: {
      name: '居民',
      asks: '装电梯、意外险、长期护理、带孩子、办电，能得多少',
      title: '居民能算的补贴、保险和期限',
    },
  }
