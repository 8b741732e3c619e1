import config from './astro.config.mjs'
const g = config.vite.build.rolldownOptions.output.codeSplitting.groups[0]
const re = g.test
g.test = (id) => { if (id.includes('rolldown')) console.log('ID', JSON.stringify(id)); return re.test(id) }
export default config
