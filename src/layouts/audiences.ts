import type { Audience } from '../core/index.ts'

/** The three doors of the home page. */
export const AUDIENCES: Readonly<Record<Audience, { name: string; asks: string; title: string }>> =
  {
    enterprise: {
      name: '企业',
      asks: '出口、参展、运费、保险、境外投资能补多少',
      title: '企业能算的补贴和奖励',
    },
    farmer: {
      name: '农民',
      asks: '地被征了，养老账户能添多少，每月多领多少',
      title: '农民能算的补贴',
    },
    resident: {
      name: '居民',
      asks: '老楼装电梯补多少、每户摊多少，意外保险赔多少',
      title: '居民能算的补贴和保险',
    },
  }
