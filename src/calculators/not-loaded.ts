/** What a reader is told after the name of a part whose code did not arrive. */
export const NOT_LOADED = '没有加载成功。请检查网络，再刷新这一页。'
