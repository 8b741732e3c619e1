/**
 * Leaves out of the browser's copy of a rule and its document what the page says in its HTML already:
 * the worked examples (the form is filled from the address of the first), the summaries and the words
 * people search by. About a third of what a page loads for its own rule.
 */

/** What stands in for the text left out. */
const EMPTY = {
  examples: '[]',
  keywords: '[]',
  replaces: '[]',
  summary: "''",
  period: "''",
  together: 'undefined',
}

/** The object literals of a policy file that are a rule or a document. */
function literals(program) {
  return program.body.flatMap((node) => {
    const { declaration } = node
    if (node.type === 'ExportDefaultDeclaration')
      return declaration.callee?.name === 'defineRule' ? declaration.arguments : []
    if (node.type !== 'ExportNamedDeclaration' || declaration?.type !== 'VariableDeclaration')
      return []
    return declaration.declarations
      .filter(({ id }) => id.typeAnnotation?.typeAnnotation.typeName?.name === 'PolicyDocument')
      .map(({ init }) => init)
  })
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
      handler(code) {
        const cuts = literals(this.parse(code, { lang: 'ts' }))
          .flatMap(({ properties }) => properties.filter(({ key }) => key && key.name in EMPTY))
          .sort((a, b) => b.start - a.start)
        const slim = cuts.reduce(
          (text, { start, end, key }) =>
            `${text.slice(0, start)}${key.name}: ${EMPTY[key.name]}${text.slice(end)}`,
          code,
        )
        // A policy file only says what is: one of which nothing is used need not be loaded.
        return { code: slim, map: null, moduleSideEffects: false }
      },
    },
  }
}
