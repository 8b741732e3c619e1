/**
 * Leaves the worked examples out of the browser's copy of a rule: the page has them in its HTML,
 * and the form is filled from the address of the first. About a fifth of a rule's weight.
 */

/** @returns {import('vite').Plugin} */
export function slimRules() {
  return {
    name: 'huisuan-slim-rules',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    transform: {
      filter: { id: /src\/policies\/.+\.ts$/, code: /export default defineRule\(/ },
      handler(code) {
        const program = this.parse(code, { lang: 'ts' })
        const exported = program.body.find((node) => node.type === 'ExportDefaultDeclaration')
        const [rule] = exported.declaration.arguments
        const examples = rule.properties.find((property) => property.key?.name === 'examples')
        if (!examples) throw new Error('A rule without examples: every rule needs at least two.')
        return {
          code: `${code.slice(0, examples.start)}examples: []${code.slice(examples.end)}`,
          map: null,
        }
      },
    },
  }
}
