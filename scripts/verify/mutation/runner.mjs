import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { Script } from 'node:vm'
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin'
import fastCheck from 'fast-check'
import { expect } from 'vitest'

/*
 * A test runner for Stryker: one script of code and tests (`bundle.ts`), evaluated anew for each mutant, so
 * that what a module does while it loads is mutated as well. A rule's amounts are made while it loads, so
 * Stryker's own runner for Vitest has to start all tests anew for every mutant: it took 80 seconds for
 * each of the mutants of src/core/units.ts where this one takes 2.
 */

/** The same numbers for every mutant, so that one is not killed by luck. */
const SEED = 20220101

class InProcess {
  /** How often a test file killed a mutant of a file, by the two names. */
  #kills = new Map()
  /** How long each test file took at its last run to the end. */
  #times = new Map()

  capabilities() {
    return { reloadEnvironment: true }
  }

  init() {
    globalThis.vitestExpect = expect
    fastCheck.configureGlobal({ seed: SEED })
    // In Stryker's copy of the project, where this process works by now.
    const file = resolve('.mutation/tests.cjs')
    const wrapped = `(function (exports, require, __filename) {${readFileSync(file, 'utf8')}\n})`
    this.file = file
    this.script = new Script(wrapped, { filename: file })
  }

  #evaluate() {
    const exported = {}
    this.script.runInThisContext()(exported, createRequire(this.file), this.file)
    return exported
  }

  async dryRun() {
    const space = (globalThis.__stryker__ ??= {})
    space.mutantCoverage = undefined
    const tests = []
    for await (const test of this.#run(Object.keys, () => true)) tests.push(test)
    return { status: 'complete', tests, mutantCoverage: space.mutantCoverage }
  }

  /** The files to try for a mutant: first what is quick, or has killed beside it often. */
  #order(mutated, files) {
    const cost = (file) =>
      (this.#times.get(file) ?? 0) / (1 + (this.#kills.get(`${mutated} ${file}`) ?? 0))
    return files
      .filter((file) => !(ONLY_FOR[file] && !ONLY_FOR[file].test(mutated)))
      .sort((a, b) => cost(a) - cost(b))
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const space = (globalThis.__stryker__ ??= {})
    Object.assign(space, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    const listed = testFilter && new Set(testFilter)
    const about = aboutFile(activeMutant.fileName)
    const wanted = (id, name) => about(name) && (!listed || listed.has(id))
    const used = new Set(testFilter?.map((id) => id.slice(0, id.indexOf('#'))))
    const order = (files) =>
      this.#order(activeMutant.fileName, Object.keys(files)).filter(
        (file) => !listed || used.has(file),
      )
    let nrOfTests = 0
    try {
      for await (const test of this.#run(order, wanted)) {
        nrOfTests++
        if (test.status !== FAILED) continue
        if (space.hitCount > hitLimit) return { status: 'timeout', reason: 'hit limit' }
        const pair = `${activeMutant.fileName} ${test.fileName}`
        this.#kills.set(pair, 1 + (this.#kills.get(pair) ?? 0))
        return {
          status: 'killed',
          killedBy: [test.id],
          failureMessage: test.failureMessage,
          nrOfTests,
        }
      }
      return { status: 'survived', nrOfTests }
    } finally {
      space.activeMutant = undefined
    }
  }

  /** Runs the tests of the files in that order; a file that cannot be loaded is a test that fails. */
  async *#run(order, wanted) {
    const space = globalThis.__stryker__
    const { declaredBy, files } = this.#evaluate()
    for (const fileName of order(files)) {
      const from = performance.now()
      let tests
      try {
        tests = await declaredBy(files[fileName])
      } catch (error) {
        const name = 'is loaded'
        yield { id: `${fileName}#${name}`, name, fileName, timeSpentMs: 0, ...failure(error) }
        continue
      }
      for (const { name, body } of tests) {
        const id = `${fileName}#${name}`
        if (!wanted(id, name)) continue
        const start = performance.now()
        space.currentTestId = id
        const result = await outcome(body)
        space.currentTestId = undefined
        yield { id, name, fileName, timeSpentMs: performance.now() - start, ...result }
      }
      this.#times.set(fileName, performance.now() - from)
    }
  }
}

/** Long tests, each about one room alone. */
const ONLY_FOR = {
  'tests/invariants/sensitivity.test.ts': /src\/core\/sensitivity\//,
  'tests/unit/workbook/examples.test.ts': /src\/core\/formulas\//,
  'tests/unit/workbook/roster.test.ts': /src\/core\/formulas\//,
}

const POLICY_FILE = /src\/policies\/([^/]+)\/(.+?)(-examples)?\.ts$/
const RULE_ID = /^[a-z-]+\/[a-z-]+(?![\w/.-])/

/**
 * Whether a test, by its name, may have to do with a file: one named after a rule has nothing to do with
 * the file of another rule or document. Leaving it out can only let a mutant survive, never kill one.
 */
function aboutFile(fileName) {
  const [, policy, name, examples] = POLICY_FILE.exec(fileName) ?? []
  if (policy === undefined) return () => true
  const ofRule = examples || readFileSync(fileName, 'utf8').includes('defineRule(')
  return (test) => {
    const [rule] = RULE_ID.exec(test) ?? []
    return (
      rule === undefined || (ofRule ? rule === `${policy}/${name}` : rule.startsWith(`${policy}/`))
    )
  }
}

const SUCCESS = 0
const FAILED = 1

async function outcome(body) {
  try {
    await body()
    return { status: SUCCESS }
  } catch (error) {
    return failure(error)
  }
}

function failure(error) {
  return { status: FAILED, failureMessage: String(error?.message ?? error).slice(0, 500) }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcess)]
