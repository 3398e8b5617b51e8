import type { KDistances } from './kDistances.ts'

/**
 * What DBSCAN may start from where nobody knows better; both are shown beside the k-distance curve, to be changed.
 */

const fewest = 4
const most = 50

/**
 * Rows that make a neighbourhood dense: twice the columns (Sander, Ester, Kriegel & Xu, "Density-based clustering in
 * spatial databases", 1998), for many rows ln n (Birant & Kut, "ST-DBSCAN", 2007), as chance makes small clumps in much
 * noise. Between 4 and 50, and no more than there are rows.
 */
export const proposeMinPoints = (n: number, d: number): number =>
  Math.min(n, most, Math.max(fewest, 2 * d, Math.round(Math.log(Math.max(1, n)))))

/**
 * eps at the knee of the k-distance curve: where its upper half lies furthest below the straight line between its ends
 * (the point of Kneedle, Satopää et al. 2011, without its search for several knees).
 *
 * Chosen by trial on FCPS, scikit-learn's demo and blobs in noise: on the whole curve the knee falls too low where
 * half the data are much denser than the rest (atom, hepta); Kneedle's first local knee follows the roughness of the
 * curve; Tukey's fence (Q3 + 1.5 IQR) is as good on clean data, and joins everything from a fifth of noise on.
 * Separated so: target, atom, hepta, lsun and wingnut; chainlink breaks into six pieces and needs 1.15 times the
 * proposed eps (from there to 1.6 times, all of target, atom, hepta, lsun and chainlink come out whole). Where groups
 * touch it is too large: the mall's customers are one crowd at 0.825, and four groups beside a quarter of noise at 0.7
 * times that. With two fifths of noise it fails. A run says so where it finds one crowd in data that has groups.
 */
export const proposeEps = ({ distances }: KDistances): number => {
  const last = distances.length - 1
  const first = last >> 1
  const [low, high] = [distances[first], distances[last]]
  let [knee, deepest] = [last, 0]
  for (let i = first; i <= last && high > low; i++) {
    const below = (i - first) / (last - first) - (distances[i] - low) / (high - low)
    if (below > deepest) [knee, deepest] = [i, below]
  }
  // Where most rows have equals, the smallest step between different ones; where all are equal, any distance will do.
  return distances.find((distance, i) => i >= knee && distance > 0) ?? 1
}
