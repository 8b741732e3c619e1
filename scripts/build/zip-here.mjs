/**
 * Lets the XLSX writer pack its file on the thread that it is called on. By itself it starts workers
 * from addresses it makes up, which the site's policy forbids, and then waits for them for ever. A
 * large file is written in a worker of our own anyway.
 * @returns {import('vite').Plugin}
 */
export function zipHere() {
  return {
    name: 'huisuan-zip-here',
    apply: 'build',
    transform: {
      filter: { id: /write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/ },
      handler(code) {
        if (!code.includes(IN_WORKERS))
          throw new Error(
            'write-excel-file packs in another way: look at scripts/build/zip-here.mjs',
          )
        return { code: code.replace(IN_WORKERS, HERE), map: null }
      },
    },
  }
}
const IN_WORKERS = "import { zip } from 'fflate';"
const HERE = `import { zipSync } from 'fflate';
const zip = (files, done) => done(null, zipSync(files));`
