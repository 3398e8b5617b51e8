"""Dips of small samples straight from the definition, by linear programming.

    python3 structure_oracle.py      SciPy 1.10.1, NumPy 1.24.2

For each place of the mode (a value): the least D such that some G with 0 <= G <= 1, convex up to the mode, concave from
it on and with a jump allowed there, stays within D of the empirical distribution on both sides of its steps.
"""
import json

import numpy as np
from scipy.optimize import linprog


def dip(values):
    x, counts = np.unique(np.sort(values), return_counts=True)
    m, n = len(x), len(values)
    after = np.cumsum(counts) / n
    before = after - counts / n
    best = 1
    for mode in range(m):
        # Variables: G at every x (at the mode from the left), G at the mode from the right, D.
        rows, bounds = [], []

        def add(coefficients, bound):
            row = np.zeros(m + 2)
            for at, value in coefficients:
                row[at] += value
            rows.append(row)
            bounds.append(bound)

        right = lambda i: m if i == mode else i
        for i in range(m):
            if i != mode:
                for f in (before[i], after[i]):
                    add([(i, 1), (m + 1, -1)], f)
                    add([(i, -1), (m + 1, -1)], -f)
        for at, f in ((mode, before[mode]), (m, after[mode])):
            add([(at, 1), (m + 1, -1)], f)
            add([(at, -1), (m + 1, -1)], -f)
        add([(mode, 1), (m, -1)], 0)
        for i in range(m - 1):  # rising
            add([(right(i) if i >= mode else i, 1), (i + 1, -1)], 0)
        for i in range(1, mode):  # convex: slope before <= slope after
            a, b = 1 / (x[i] - x[i - 1]), 1 / (x[i + 1] - x[i])
            add([(i, a), (i - 1, -a), (i + 1, -b), (i, b)], 0)
        for i in range(mode + 1, m - 1):  # concave
            a, b = 1 / (x[i] - x[i - 1]), 1 / (x[i + 1] - x[i])
            add([(i, -a), (right(i - 1), a), (i + 1, b), (i, -b)], 0)
        cost = np.zeros(m + 2)
        cost[-1] = 1
        answer = linprog(cost, A_ub=np.array(rows), b_ub=bounds, bounds=[(0, 1)] * (m + 1) + [(0, 1)], method="highs")
        best = min(best, answer.fun)
    return best


rng = np.random.default_rng(11)
samples = [
    rng.normal(size=12), rng.uniform(size=20), np.concatenate([rng.normal(0, 1, 12), rng.normal(6, 1, 14)]),
    rng.exponential(size=25), rng.integers(0, 8, 24).astype(float),
    np.concatenate([rng.normal(0, 1, 10), rng.normal(5, .5, 6), rng.normal(9, 1, 12)]),
]
print(json.dumps([{"values": [round(float(v), 4) for v in np.sort(s)], "dip": round(dip(np.round(s, 4)), 9)} for s in samples]))
