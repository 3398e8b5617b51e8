"""Writes gmmOracle.ts: EM of scikit-learn's GaussianMixture from a given start, for the four shapes of covariances.

    python3 test/golden/engine/gmm_oracle.py > test/golden/engine/gmmOracle.ts

Made with scikit-learn 1.2.1, NumPy 1.24.2, Python 3.11.2. The data are three overlapping groups of sums of 12 uniform
numbers (almost normal) from a 31-bit linear congruential generator, so that any language can make them exactly.
"""
import json
import warnings

import numpy as np
from sklearn.mixture import GaussianMixture

warnings.filterwarnings("ignore")
n, d, k, iterations = 240, 3, 3, 20
state = 1


def uniform():
    global state
    state = (state * 48271) % 2147483647
    return state / 2147483647


rows = []
for i in range(n):
    a, b, c = (sum(uniform() for _ in range(12)) - 6 for _ in range(3))
    group = i % 3
    rows.append([a + 2 * group, b + a * (group - 1), c * (1 + group) - group])
x = np.array(rows)
means = x[:k]
identity = {"full": np.stack([np.eye(d)] * k), "tied": np.eye(d), "diag": np.ones((k, d)), "spherical": np.ones(k)}

answers = {}
for shape, precisions in identity.items():
    model = GaussianMixture(
        k,
        covariance_type=shape,
        weights_init=np.full(k, 1 / k),
        means_init=means,
        precisions_init=precisions,
        tol=0,
        max_iter=iterations,
    ).fit(x)
    answers["diagonal" if shape == "diag" else shape] = {
        "logLikelihood": model.score(x) * n,
        "bic": model.bic(x),
        "weights": model.weights_.tolist(),
        "means": model.means_.ravel().tolist(),
        "covariances": model.covariances_.ravel().tolist(),
        "firstRow": model.predict_proba(x[:1]).ravel().tolist(),
    }
print("// Made by gmm_oracle.py; do not edit.")
print("export const gmmOracle = " + json.dumps(answers, indent=2))
