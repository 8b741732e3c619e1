/** What `--help` says. */
export const HELP = `惠算：按公报里的文件算补贴，每一步都注明条款。

用法
  npm run --silent estimate -- <措施> 键=值 … [--on 年-月-日] [--reading 读法=选项 …] [--json]
  npm run --silent estimate -- <措施> --how [键=值 …] [--on 年-月-日]
  npm run --silent estimate -- <措施或者文件> --how 事=年-月-日 … [--on 年-月-日]
  npm run --silent estimate -- <措施> 键=值 … --ics > 日子.ics
  npm run --silent estimate -- --ndjson < 请求.ndjson > 结果.ndjson
  npm run --silent estimate -- <措施> --roster 名册.csv --out 结果.csv [--on 年-月-日] [--reading 读法=选项 …] [--count-all-rows]
  npm run --silent estimate -- --list [--json]

  <措施>      编号，如 foreign-trade/export-breakthrough；--list 列出全部
  键=值       所填的内容；一列数用逗号分开，如 weights=1,1.5,2
  --on        按哪一天算，不写就是今天
  --reading   条文有几种读法时选一种，后面可以写几个
  --json      输出 JSON，不写就是给人看的说明
  --how       怎么办：按文件要走的各步，谁办、在哪儿、带什么、几天；写了所填的内容，就先算再说怎么办；
              写文件里一件事是哪天，如 elevator --how posted=2021-04-20，就数出往后的日子；只写 --how，能写哪些事列在最后
  --ics       算出来是日子的，写成日历文件，每个日子一整天，前一天早上 9 点提醒；别的措施不行
  --ndjson    从标准输入读请求，一行一个 JSON，逐行输出结果
  --roster    名册，一行算一笔：CSV，第一行是标题，写键名或者中文名，顺序随便；- 是标准输入
  --out       结果存到哪里：原来的行和列都在，后面加上 status、total、各项、low、high、reason；- 是标准输出
  --count-all-rows  合计、小计、栏次、说明这样的行也照常算；不写就略过（status 是 skipped），原因写在 reason
  --list      列出全部措施

例子
  npm run --silent estimate -- foreign-trade/export-breakthrough firstYearExports=800万 manufacturer=true --on 2023-06-30

退出状态：0 算出来了（包括不符合条件）；2 请求有错，错在哪里写在标准错误；1 程序出错。
`
