import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import {
  copied,
  execForm,
  instructionsOf,
  plainWords,
} from '../../../scripts/verify/containerfile.ts'

it('every line of the Containerfile but comments is an instruction', () => {
  const text = readFileSync(new URL('../../../Containerfile', import.meta.url), 'utf8')
  const names = instructionsOf(text).map(([name]) => name)
  expect(names.slice(0, 4)).toEqual(['FROM', 'WORKDIR', 'COPY', 'RUN'])
  expect(names).toHaveLength(text.trim().split('\n').length - 1)
})

it('comments and blank lines are passed over', () => {
  expect(instructionsOf('# one\n\n  # two\nUSER nobody\n')).toEqual([['USER', 'nobody']])
})

it.each([
  ['an instruction in small letters', 'run npm ci'],
  ['one that begins late', '  RUN npm ci'],
  ['one that goes on', 'RUN npm ci \\\n'],
  ['one with nothing behind it', 'CMD'],
  ['one behind a tab', 'RUN\tnpm ci'],
])('%s is refused', (_, text) => {
  expect(() => instructionsOf(text)).toThrow('cannot follow')
})

it.each([
  'npm ci && rm -rf src',
  'npm ci | cat',
  'echo $HOME',
  'echo "a b"',
  'npm  ci',
  'cp *.ts x',
  '<<EOF',
])('%s, which a shell reads in a way of its own, is refused', (words) => {
  expect(() => plainWords(words)).toThrow('cannot follow')
  expect(plainWords('npm ci --omit=dev')).toEqual(['npm', 'ci', '--omit=dev'])
})

it.each(['NONE', 'node a.ts', '--interval=5s CMD ["node"]', '[node]'])(
  'a command that is no list is refused: %s',
  (command) => {
    expect(() => execForm(command)).toThrow()
    expect(execForm('["node", "a b"]')).toEqual(['node', 'a b'])
  },
)

it.each(['src ./lib', 'src /app/src', 'src/core ./', '--chown=1 src ./src', 'a b ./a'])(
  'what is to lie elsewhere is refused: COPY %s',
  (rest) => {
    expect(() => copied(rest)).toThrow('cannot follow')
    expect(copied('package.json package-lock.json ./')).toHaveLength(2)
    expect(copied('src ./src')).toEqual(['src'])
  },
)
