"""Heights of trees on generated rows, for hierarchicalHeights.test.ts: fastcluster 1.2.3 (Ward, single), scipy 1.10.1.

With p = 1000003 and m = i + 1, value (i, j) is ((m^3 mod p) (j^2 + 31 j + 7) + m^2 (j + 1)) mod p / p,
plus 2 (i mod 5) in column i mod 5.
"""
import json

import fastcluster
import numpy as np
from scipy.cluster.hierarchy import linkage

n, d, p = 3000, 8, 1000003
i, j = np.arange(n)[:, None], np.arange(d)[None, :]
x = (((i + 1) ** 3 % p * (j * j + 31 * j + 7) + (i + 1) ** 2 * (j + 1)) % p) / p
x[np.arange(n), np.arange(n) % 5] += 2 * (np.arange(n) % 5)

trees = {
    "ward": fastcluster.linkage_vector(x, "ward"),
    "single": fastcluster.linkage_vector(x, "single"),
    "average": linkage(x, "average"),
    "complete": linkage(x, "complete"),
}
picked = [0, 99, 499, 999, 1499, 1999, 2499, 2899, *range(2991, 2999)]
for name, z in trees.items():
    print(name, json.dumps([z[:, 2].sum(), *z[picked, 2]]))
