import { McpServer } from '@modelcontextprotocol/server'
import { CITIES } from '../policies/cities.ts'
import { AS_OF } from '../policies/index.ts'
import * as answers from './tool-answers.ts'
import * as tools from './tools.ts'

const INSTRUCTIONS = `惠算 computes to the fen what printed bulletins of the city governments of ${CITIES} give people and firms, ask of them or set as a limit, with every step and its clause. It knows these bulletins only: say so to users from elsewhere, and never take one city's rule for the other's.
${tools.CHINESE} Answer in the user's language; keep amounts, units and numbers of documents and clauses as they are.
The way: find_rules, describe_rule, ask the user for every required input, evaluate, then procedure for how to get it. Never guess an input, an option or a day: where users do not know a figure, name who keeps it (hint, keepers). Never work out an amount yourself. Amounts of one rule may be added up where each is for a person, truck or thing of its own; amounts of several rules only where neither apart, includes nor a caution speaks against it.
With every amount pass on: the standing, first of all where the document has expired or states no end; the kind in its own words, since some money is due, some is at most so much, some may be given, some is merely encouraged; where readings is not empty, that the wording is unclear, the range and what each reading gives; cautions and conditions that concern the user; and that this is an estimate and the office named decides.`

/** A server of the four tools; it keeps and logs nothing of what is asked. */
export function assistantServer(): McpServer {
  const server = new McpServer(
    { name: 'huisuan', title: '惠算', version: AS_OF },
    { instructions: INSTRUCTIONS, maxToolInputElements: 3000 },
  )
  server.registerTool('find_rules', tools.find, async ({ words }) =>
    told(await answers.findRules(words)),
  )
  server.registerTool('describe_rule', tools.describe, ({ rule }) => told(answers.describe(rule)))
  server.registerTool('evaluate', tools.evaluate, (request) => told(answers.evaluate(request)))
  server.registerTool('procedure', tools.procedure, ({ of }) => told(answers.procedure(of)))
  return server
}

/** An answer as data and, as the protocol asks for older clients, as a text; a wrong request as an error. */
function told(answer: object) {
  const content = [{ type: 'text' as const, text: JSON.stringify(answer) }]
  return 'problems' in answer
    ? { content, isError: true }
    : { content, structuredContent: { ...answer } }
}
