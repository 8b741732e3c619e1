/**
 * Makes ES modules of nzh's few CommonJS files. Otherwise every rule page would load the bundler's helper
 * for CommonJS as a file of its own, since parts that come later need it too. It holds for files that
 * require only at their top level, as nzh's do.
 * @returns {import('vite').Plugin}
 */
export function nzhModules() {
  return {
    name: 'huisuan-nzh-modules',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    transform: {
      filter: { id: /node_modules\/nzh\/.+\.js$/ },
      handler(code) {
        const required = []
        const body = code.replace(
          /\brequire\((["'][^"']+["'])\)/g,
          (_, from) => `required${required.push(from) - 1}`,
        )
        const imports = required.map((from, index) => `import required${index} from ${from}`)
        const parts = [...imports, 'const module = { exports: {} }, { exports } = module', body]
        return { code: [...parts, 'export default module.exports'].join('\n'), map: null }
      },
    },
  }
}
