/* What to try where nothing was found. */

export const TRY_OTHERS = '换个短一点的词，或者换个说法。也可能这几期公报里没有写。比如试试：'
export const WORDS_TO_TRY = ['征地', '电梯', '摔伤', '生孩子', '贷款', '养老院']
