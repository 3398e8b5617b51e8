import type { ParseArgsOptionsConfig } from 'node:util'
import {
  covarianceShapes,
  defaultMethods,
  linkages,
  type Method,
  type MethodKind,
  methodKinds,
  topologies
} from '#shared/model/recipe.ts'
import { numberAbove0, oneOf, wholeNumber } from './arguments.ts'
import { UsageError } from './usageError.ts'

/** What says how to group, and the settings of each way. */
export const methodFlags = {
  method: { type: 'string' },
  k: { type: 'string' },
  restarts: { type: 'string' },
  linkage: { type: 'string' },
  height: { type: 'string' },
  eps: { type: 'string' },
  'min-points': { type: 'string' },
  'min-cluster-size': { type: 'string' },
  covariance: { type: 'string' },
  grid: { type: 'string' },
  topology: { type: 'string' },
  gamma: { type: 'string' }
} as const satisfies ParseArgsOptionsConfig

type Flag = Exclude<keyof typeof methodFlags, 'method'>
export type MethodValues = { readonly [F in keyof typeof methodFlags]?: string | undefined }

/** The ways that a setting belongs to. Without --method, the first is meant. */
const waysOf: { readonly [F in Flag]: readonly MethodKind[] } = {
  k: ['kmeans', 'hierarchical', 'gmm', 'som', 'mixed'],
  restarts: ['kmeans'],
  linkage: ['hierarchical'],
  height: ['hierarchical'],
  eps: ['dbscan'],
  'min-points': ['dbscan', 'hdbscan'],
  'min-cluster-size': ['hdbscan'],
  covariance: ['gmm'],
  grid: ['som'],
  topology: ['som'],
  gamma: ['mixed']
}

/** What was said of how to group; `null` where nothing was. */
export type MethodChoice = (base: Method) => Method

export function methodChoice(values: MethodValues): MethodChoice {
  const named = oneOf('--method', values.method, methodKinds)
  const given = (Object.keys(waysOf) as Flag[]).filter((flag) => values[flag] !== undefined)
  const kind = named ?? impliedBy(given)
  for (const flag of given)
    if (kind !== undefined && !waysOf[flag].includes(kind))
      throw new UsageError('cli.usage.notOfMethod', {
        option: `--${flag}`,
        method: kind,
        methods: waysOf[flag].join(', ')
      })
  const set = settings(values)
  return (base) => {
    // Settings alone change the recipe's own way where they belong to it.
    const keep = named === undefined && given.every((flag) => waysOf[flag].includes(base.kind))
    const wanted = kind === undefined || keep || base.kind === kind ? base : defaultMethods[kind]
    return given.length === 0 ? wanted : set(wanted)
  }
}

/** Every setting must belong to one and the same way. */
function impliedBy(given: readonly Flag[]): MethodKind | undefined {
  const [first, ...rest] = given
  if (first === undefined) return undefined
  return waysOf[first].find((kind) => rest.every((flag) => waysOf[flag].includes(kind))) ?? waysOf[first][0]
}

const autoOr = <T>(value: string | undefined, read: (value: string | undefined) => T | undefined) =>
  value === 'auto' ? ('auto' as const) : read(value)

function gridOf(value: string | undefined) {
  if (value === undefined) return undefined
  const [, rows, columns] = /^(\d+)x(\d+)$/i.exec(value) ?? []
  if (rows === undefined || columns === undefined || +rows < 1 || +rows > 40 || +columns < 1 || +columns > 40)
    throw new UsageError('cli.usage.badValue', { option: '--grid', value, allowed: '1x1 – 40x40' })
  return { rows: Number(rows), columns: Number(columns) }
}

/** Reads every setting; answers what puts those of a way into it. */
function settings(values: MethodValues): (method: Method) => Method {
  const fewest = values.method === 'gmm' || values.covariance !== undefined ? 1 : 2
  const k = autoOr(values.k, (value) => wholeNumber('--k', value, fewest, 50))
  const restarts = wholeNumber('--restarts', values.restarts, 1, 1000)
  const linkage = oneOf('--linkage', values.linkage, linkages)
  const height = numberAbove0('--height', values.height)
  const eps = autoOr(values.eps, (value) => numberAbove0('--eps', value))
  const minPoints = autoOr(values['min-points'], (value) => wholeNumber('--min-points', value, 1, 1000))
  const minClusterSize = autoOr(values['min-cluster-size'], (value) =>
    wholeNumber('--min-cluster-size', value, 2, 100_000)
  )
  const covariance = autoOr(values.covariance, (value) => oneOf('--covariance', value, covarianceShapes))
  const grid = autoOr(values.grid, gridOf)
  const topology = oneOf('--topology', values.topology, topologies)
  const gamma = autoOr(values.gamma, (value) => numberAbove0('--gamma', value))
  if (k !== undefined && height !== undefined) throw new UsageError('cli.usage.kOrHeight')
  return (method) => {
    switch (method.kind) {
      case 'kmeans':
        return { ...method, ...given({ k: atLeastTwo(k), restarts }) }
      case 'hierarchical':
        return { ...method, ...given({ linkage, cut: cutOf(atLeastTwo(k), height) }) }
      case 'gmm':
        return { ...method, ...given({ k, covariance }) }
      case 'dbscan':
        return { ...method, ...given({ eps, minPoints }) }
      case 'hdbscan':
        return { ...method, ...given({ minClusterSize, minPoints }) }
      case 'som':
        return { ...method, ...given({ grid, topology, k: atLeastTwo(k) }) }
      case 'mixed':
        return { ...method, ...given({ k: atLeastTwo(k), gamma }) }
      default:
        return method
    }
  }
}

type K = 'auto' | number | undefined

function atLeastTwo(k: K): K {
  if (k === 1) throw new UsageError('cli.usage.badValue', { option: '--k', value: '1', allowed: '2 – 50' })
  return k
}

function cutOf(k: K, height: number | undefined) {
  if (height !== undefined) return { by: 'height' as const, height }
  return k === undefined ? undefined : { by: 'number' as const, k }
}

type Given<T> = { [P in keyof T]?: Exclude<T[P], undefined> }

const given = <T extends object>(values: T): Given<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>
