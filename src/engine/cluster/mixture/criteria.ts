import { type CovarianceShape, spreadLength } from './components.ts'

/** Free parameters: k - 1 weights, k means, and the covariances that the shape leaves free. */
export const parameterCount = (shape: CovarianceShape, k: number, d: number): number => {
  const covariances = { full: k, tied: 1, diagonal: k, spherical: k / d }[shape]
  return k - 1 + k * d + covariances * spreadLength(shape, d)
}

/**
 * Bayesian information criterion (Schwarz 1978) in scikit-learn's sign: lower is better. Ten less is strong evidence
 * (Kass & Raftery 1995).
 */
export const bic = (logLikelihood: number, parameters: number, n: number): number =>
  -2 * logLikelihood + parameters * Math.log(n)

/**
 * Integrated completed likelihood (Biernacki, Celeux & Govaert 2000): BIC plus twice the entropy of the memberships, so
 * that components which overlap count against a mixture. Lower is better; prefers fewer segments than BIC.
 */
export const icl = (logLikelihood: number, parameters: number, n: number, entropy: number): number =>
  bic(logLikelihood, parameters, n) + 2 * entropy
