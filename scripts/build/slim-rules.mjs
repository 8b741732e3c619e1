/**
 * Leaves out of the browser's copy of a rule and its document what the page says in its HTML already:
 * the worked examples (the form is filled from the address of the first), the summaries, the words
 * people search by, and for whom and on which occasion it is. About a third of what a page loads for its own rule. The types say the same
 * (`AnyRule` in `src/core/rule.ts`, `DocumentFacts` in `src/core/policy.ts`), so nothing that runs in
 * a browser can ask for it.
 */

/** What is left out, and whether every rule or document has it. */
const LEFT_OUT = {
  rule: { always: ['audience', 'examples', 'keywords', 'occasions', 'summary'], sometimes: [] },
  document: { always: ['summary'], sometimes: ['replaces', 'together'] },
}

/** The object literals of a policy file that are a rule or a document. */
function literals(program) {
  return program.body.flatMap((node) => {
    const { declaration } = node
    if (node.type === 'ExportDefaultDeclaration')
      return declaration.callee?.name === 'defineRule'
        ? [{ kind: 'rule', literal: declaration.arguments[0] }]
        : []
    if (node.type !== 'ExportNamedDeclaration' || declaration?.type !== 'VariableDeclaration')
      return []
    return declaration.declarations
      .filter(({ id }) => id.typeAnnotation?.typeAnnotation.typeName?.name === 'PolicyDocument')
      .map(({ init }) => ({ kind: 'document', literal: init }))
  })
}

/** The properties to leave out of one literal; throws where one that must be there is not. */
function cutsOf({ kind, literal }, file) {
  const { always, sometimes } = LEFT_OUT[kind]
  const named = new Map(literal.properties.map((property) => [property.key?.name, property]))
  const missing = always.filter((name) => !named.has(name))
  if (missing.length)
    throw new Error(`The ${kind} in ${file} has no ${missing.join(', ')} to leave out`)
  return [...always, ...sometimes].flatMap((name) => named.get(name) ?? [])
}

/** @returns {import('vite').Plugin} */
export function slimRules() {
  return {
    name: 'huisuan-slim-rules',
    // Before the types are taken off: a document is told by its type.
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    transform: {
      filter: { id: /src\/policies\/.+\.ts$/ },
      handler(code, id) {
        const slim = literals(this.parse(code, { lang: 'ts' }))
          .flatMap((found) => cutsOf(found, id))
          .sort((a, b) => b.start - a.start)
          .reduce(
            (text, { start, end }) => text.slice(0, start) + text.slice(end).replace(/^\s*,/, ''),
            code,
          )
        // A policy file only says what is: one of which nothing is used need not be loaded.
        return { code: slim, map: null, moduleSideEffects: false }
      },
    },
  }
}
