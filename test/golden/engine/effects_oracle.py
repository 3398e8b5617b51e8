"""Values that test/unit/engine/effects/*.test.ts compares with.

    python3 effects_oracle.py      SciPy 1.10.1, NumPy 1.24.2
"""
import numpy as np
from scipy import special, stats
from scipy.optimize import brentq

show = lambda name, value: print(name, repr(float(value)))
for a in (0.1, 0.5, 3.7, 50, 2000.5, 1e6):
    show(f"gammaln({a})", special.gammaln(a))
for x, df in ((0.3, 1), (3.84, 1), (20, 5), (200, 3), (1e4, 9900)):
    show(f"chi2.sf({x}, {df})", stats.chi2.sf(x, df))
for x, a, b in ((3.1, 2, 147), (0.2, 5, 7), (1.02, 40000, 60000), (12, 3, 996)):
    show(f"f.cdf({x}, {a}, {b})", stats.f.cdf(x, a, b))
for x, df, nc in ((12, 4, 7.5), (400, 6, 420), (2, 2, 0), (21000, 4, 20500)):
    show(f"ncx2.cdf({x}, {df}, {nc})", stats.ncx2.cdf(x, df, nc))
for x, a, b, nc in ((49.16, 2, 147, 90), (3, 3, 96, 4), (1500, 4, 5000, 5800)):
    show(f"ncf.cdf({x}, {a}, {b}, {nc})", stats.ncf.cdf(x, a, b, nc))

groups = [[2.9, 3.0, 2.5, 2.6, 3.2, 2.5], [3.8, 2.7, 4.0, 2.4], [2.8, 3.4, 3.7, 2.2, 2.0]]
f, _ = stats.f_oneway(*groups)
h, p = stats.kruskal(*groups)
show("kruskal H", h), show("kruskal p", p)
n, k = sum(map(len, groups)), len(groups)
show("eta squared", (f * (k - 1)) / (f * (k - 1) + n - k))
wide = [[1, 2, 3, 2, 1], [8, 9, 7, 8], [4, 5, 5, 6, 4, 5]]
f, _ = stats.f_oneway(*wide)
n = sum(map(len, wide))
show("wide eta squared", (f * 2) / (f * 2 + n - 3))
for q in (0.975, 0.025):
    nc = brentq(lambda l: stats.ncf.cdf(f, 2, n - 3, l) - q, 1e-6, 1e4)
    show(f"wide eta squared bound {q}", nc / (nc + n))

table = np.array([[30, 10, 5], [8, 25, 12], [4, 9, 40]])
chi2, p, df, _ = stats.chi2_contingency(table, correction=False)
n = table.sum()
show("chi2", chi2), show("chi2 p", p)
phi2 = max(0, chi2 / n - df / (n - 1))
show("Bergsma V", np.sqrt(phi2 / (3 - 4 / (n - 1) - 1)))
for q in (0.975, 0.025):
    nc = brentq(lambda l: stats.ncx2.cdf(chi2, df, l) - q, 1e-6, 1e4)
    show(f"V bound {q}", np.sqrt(nc / n / 2))
a, b = np.array([1.0, 2, 3, 4, 9]), np.array([2.0, 4, 6, 6, 8, 11, 12])
df = len(a) + len(b) - 2
s = np.sqrt(((len(a) - 1) * a.var(ddof=1) + (len(b) - 1) * b.var(ddof=1)) / df)
g = (1 - 3 / (4 * df - 1)) * (a.mean() - b.mean()) / s
se = np.sqrt((len(a) + len(b)) / (len(a) * len(b)) + g**2 / (2 * (len(a) + len(b))))
show("Hedges g", g), show("low", g - stats.norm.ppf(0.975) * se), show("high", g + stats.norm.ppf(0.975) * se)
