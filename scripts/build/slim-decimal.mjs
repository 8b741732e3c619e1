/**
 * Leaves out of the browser's build the parts of decimal.js that no policy can ever need: angles,
 * logarithms, roots and other number bases, about two fifths of its weight. What is left is the
 * library's own code, untouched. The build stops if a newer version no longer has these parts where
 * they are expected, and a test holds `src` against the list.
 */
export const LEFT_OUT = [
  ...['cos', 'sin', 'tan', 'cosh', 'sinh', 'tanh'],
  ...['acos', 'asin', 'atan', 'acosh', 'asinh', 'atanh'],
  ...['cbrt', 'sqrt', 'log', 'ln', 'exp', 'pow'],
  ...['toBinary', 'toOctal', 'toHex', 'toFraction', 'toNearest', 'toExponential', 'toPrecision'],
  ...['ceil', 'clamp', 'round', 'trunc'],
]
/** Of the functions on the constructor itself only `clone` and what it needs are used. */
export const LEFT_OUT_STATICS = [
  ...['acos', 'acosh', 'asin', 'asinh', 'atan', 'atanh', 'atan2', 'cos', 'cosh', 'sin', 'sinh'],
  ...['tan', 'tanh', 'cbrt', 'exp', 'hypot', 'ln', 'log', 'log10', 'log2', 'pow', 'sqrt', 'random'],
  ...['abs', 'add', 'ceil', 'clamp', 'div', 'floor', 'max', 'min', 'mod', 'mul', 'round', 'sign'],
  ...['sub', 'sum', 'trunc'],
]

/** Long strings of digits that only the parts left out need; the library makes numbers of them when it loads. */
const LEFT_SHORT = ['LN10', 'PI']

/** The names a statement assigns to on `owner`: `P.cosine = P.cos = …` gives cosine and cos. */
function assigned(statement, owner) {
  const names = []
  let side = statement.type === 'ExpressionStatement' ? statement.expression : undefined
  while (side?.type === 'AssignmentExpression') {
    if (side.left.type === 'MemberExpression' && side.left.object.name === owner)
      names.push(side.left.property.name)
    side = side.right
  }
  return names
}

/** @returns {import('vite').Plugin} */
export function slimDecimal() {
  return {
    name: 'huisuan-slim-decimal',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    transform: {
      filter: { id: /decimal\.js\/decimal\.mjs$/ },
      handler(code) {
        const program = this.parse(code)
        const clone = program.body.find(
          (node) => node.type === 'FunctionDeclaration' && node.id.name === 'clone',
        )
        const cuts = [
          ...find(program.body, 'P', LEFT_OUT),
          ...find(clone?.body.body ?? [], 'Decimal', LEFT_OUT_STATICS),
          ...constants(program.body),
        ].sort((a, b) => b.start - a.start)
        const slim = cuts.reduce(
          (text, { start, end, type }) =>
            text.slice(0, start) + (type === 'Literal' ? "'0'" : '') + text.slice(end),
          code,
        )
        return { code: slim, map: null }
      },
    },
  }
}

/** The digits of the constants cut to a nought. */
function constants(body) {
  const declared = body.flatMap(({ declarations = [] }) => declarations)
  return LEFT_SHORT.map((name) => {
    const digits = declared.find(({ id }) => id.name === name)?.init
    if (digits?.type !== 'Literal')
      throw new Error(
        `decimal.js no longer declares ${name}: look at scripts/build/slim-decimal.mjs`,
      )
    return digits
  })
}

function find(body, owner, names) {
  return names.map((name) => {
    const statement = body.find((node) => assigned(node, owner).includes(name))
    if (!statement)
      throw new Error(
        `decimal.js no longer assigns ${owner}.${name}: look at scripts/build/slim-decimal.mjs`,
      )
    return statement
  })
}
