import type { Arithmetic, Expression, FunctionName } from './model.ts'
import { nearest } from './nearest.ts'
import { functionWords, sourceWords, whereWords } from './phrases.ts'
import type { Reader } from './reader.ts'
import { readQuery } from './readQuery.ts'
import { shortened } from './tokens.ts'

/** How many values a function takes. */
const argumentsOf: Readonly<Record<FunctionName, readonly [least: number, most: number]>> = {
  round: [1, 2],
  min: [2, 20],
  max: [2, 20],
  log: [1, 1],
  sqrt: [1, 1],
  orElse: [2, 2]
}

/** Sums of products; `null` after a problem, the rest is still read for others. */
export const readExpression = (reader: Reader): Expression | null => readChain(reader, ['+', '-'], readProduct)

const readProduct = (reader: Reader): Expression | null => readChain(reader, ['*', '/'], readSigned)

function readChain(
  reader: Reader,
  operators: readonly Arithmetic[],
  readPart: (reader: Reader) => Expression | null
): Expression | null {
  const { from } = reader.token
  const first = readPart(reader)
  const rest: { operator: Arithmetic; of: Expression }[] = []
  let sound = first !== null
  for (let operator = reader.takeSymbol(...operators); operator; operator = reader.takeSymbol(...operators)) {
    const of = readPart(reader)
    if (of) rest.push({ operator, of })
    else sound = false
  }
  if (first === null || !sound) return null
  return rest.length === 0 ? first : { kind: 'chain', first, rest, at: reader.since(from) }
}

function readSigned(reader: Reader): Expression | null {
  const { from } = reader.token
  if (reader.isSymbol('-')) {
    reader.take()
    const of = reader.deeper(() => readSigned(reader))
    return of && { kind: 'negate', of, at: reader.since(from) }
  }
  const part = readPart(reader)
  if (part === null) reader.skipTo(() => reader.isSymbol('+', '-', '*', '/', ','))
  return part
}

function readPart(reader: Reader): Expression | null {
  const { token } = reader
  if (token.kind === 'number') {
    reader.take()
    return { kind: 'number', value: token.amount, at: reader.since(token.from) }
  }
  if (reader.isSymbol('(')) return reader.deeper(() => readParenthesis(reader))
  const calls = reader.following.kind === 'symbol' && reader.following.value === '('
  // At the end anything may follow: all are proposed.
  const name = calls || token.kind === 'end' ? reader.takeWord('function', functionWords) : null
  if (name !== null) return reader.deeper(() => readCall(reader, name, token.from))
  const source = reader.takeWord('source', sourceWords)
  if (source !== null) return readQuery(reader, source, token.from)
  reader.expect({ kind: 'feature' })
  if (token.kind === 'name' || (token.kind === 'word' && !calls)) return readFeature(reader)
  if (token.kind === 'word')
    reader.failFound(
      'unknownFunction',
      {},
      functionWords.phrases.map(({ text }) => text)
    )
  else reader.failFound('valueExpected')
  return null
}

function readFeature(reader: Reader): Expression | null {
  const token = reader.take()
  // Only sources have conditions and rows.
  if (token.kind === 'word' && (reader.isSymbol('|') || reader.seesWord(whereWords))) {
    const meant = nearest(
      token.raw,
      sourceWords.phrases.map(({ text }) => text)
    )
    reader.fail('unknownSource', token, { found: shortened(token.raw) }, meant)
    // Further mistakes are told as if the source were what was meant.
    const source = sourceWords.phrases.find(({ text }) => text === meant)?.key
    if (source) readQuery(reader, source, token.from)
    return null
  }
  const name = token.kind === 'name' ? token.value : token.raw
  return { kind: 'feature', name, at: reader.since(token.from) }
}

function readParenthesis(reader: Reader): Expression | null {
  const open = reader.take()
  const inner = readExpression(reader)
  if (reader.takeSymbol(')')) return inner
  if (inner) reader.fail('unclosedParenthesis', open)
  return null
}

function readCall(reader: Reader, name: FunctionName, from: number): Expression | null {
  const open = reader.take()
  const args: Expression[] = []
  let sound = true
  do {
    const argument = readExpression(reader)
    if (argument) args.push(argument)
    else sound = false
  } while (reader.takeSymbol(','))
  if (!reader.takeSymbol(')')) {
    if (sound) reader.fail('unclosedParenthesis', open)
    return null
  }
  if (!sound) return null
  const [least, most] = argumentsOf[name]
  const at = reader.since(from)
  if (args.length < least || args.length > most) {
    reader.fail('argumentCount', at, { function: name, found: args.length, least, most })
    return null
  }
  const digits = args[1]
  if (name === 'round' && digits && !(digits.kind === 'number' && [0, 1, 2, 3, 4, 5, 6].includes(digits.value)))
    reader.fail('digitsExpected', digits.at)
  return { kind: 'call', name, args, at }
}
