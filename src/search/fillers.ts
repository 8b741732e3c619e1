/** Words that ask and say nothing of what is asked for. */
const FILLERS =
  /怎么(办|弄|领|申请)?|咋(办|弄)?|如何|怎样|多少钱?|能不能|可不可以|可以|是不是|有没有|有啥|哪些|哪里|哪儿|什么|能(领|拿|得|给|报|享受)|请问|一下|一年|每年|我?想要?|我要|(我们|我|俺|咱们|咱)家?|[吗呢吧啊呀嘛的了]/g

/** A run without the words that only ask, so that what stands around them comes together: 占了我家的地 is 占地. */
export function withoutFillers(run: string): string {
  return run.replace(FILLERS, '')
}
