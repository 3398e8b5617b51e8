import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Matrix } from '#engine/linalg/matrix.ts'
import { dataFile } from '#test/helpers/data.ts'

const lines = (path: string): string[] =>
  gunzipSync(readFileSync(dataFile(path)))
    .toString()
    .trim()
    .split('\n')

/** A data set of the Fundamental Clustering Problems Suite (Ultsch 2005) with its reference labels. */
export const fcps = (name: string): { x: Matrix; truth: number[] } => {
  const rows = lines(`clustering/fcps/${name}.data.gz`).map((line) => line.trim().split(/\s+/).map(Number))
  const d = rows[0]!.length
  return {
    x: { n: rows.length, d, data: Float64Array.from(rows.flat()) },
    truth: lines(`clustering/fcps/${name}.labels0.gz`).map(Number)
  }
}
