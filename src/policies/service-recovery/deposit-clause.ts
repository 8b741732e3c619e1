import type { Clause } from '../../core/index.ts'

/** That a travel agency's deposit is given back for a time. */
export const clause: Clause = {
  at: '（十一）',
  says: '从 2020 年 2 月 5 日起，交了质量保证金、领了旅行社业务经营许可证的旅行社，暂时退回保证金的 80%，法院冻结的不退；2022 年 2 月 5 日以前要交回来。',
}
