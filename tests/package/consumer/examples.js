/* Evaluates and explains every worked example of every rule; prints what each came to, a line of JSON each. */
import { catalogue, evaluate, explain, ruleOf } from 'huisuan'
import { calculatorOf } from 'huisuan/calculator'

for (const { id, from } of catalogue()) {
  const { default: rule } = await import(`huisuan/rules/${id}`)
  const alone = calculatorOf([rule])
  for (const { on = from, readings, inputs } of ruleOf(id)?.examples ?? []) {
    const request = { rule: id, on, readings, inputs }
    const explained = explain(request)
    console.log(
      JSON.stringify({
        outcomes: [evaluate(request), explained.outcome, alone.evaluate(request)],
        explained: explained.explanation?.title,
      }),
    )
  }
}
