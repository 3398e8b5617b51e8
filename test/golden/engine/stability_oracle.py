"""Mean Jaccard similarities of iris (raw, k-means, k = 3) after Hennig 2007, written independently of Tessera.

    python3 stability_oracle.py path/to/iris.csv      scikit-learn 1.2.1, NumPy 1.24.2, pandas 1.5.3

1,000 resamples, each row once however often it was drawn, as fpc::clusterboot(multipleboot = FALSE) does.
Prints for each segment, largest first: size, mean similarity, its standard error, share recovered and dissolved.
"""
import sys

import numpy as np
import pandas as pd
from sklearn.cluster import KMeans

x = pd.read_csv(sys.argv[1]).select_dtypes("number").iloc[:, -4:].to_numpy()
rng = np.random.default_rng(1)
labels = KMeans(3, n_init=20, random_state=0).fit_predict(x)
segments = sorted(range(3), key=lambda c: -(labels == c).sum())
found = {c: [] for c in segments}
for b in range(1000):
    rows = np.unique(rng.integers(0, len(x), len(x)))
    other = KMeans(3, n_init=5, random_state=b).fit_predict(x[rows])
    for c in segments:
        own = labels[rows] == c
        found[c].append(max((own & (other == o)).sum() / (own | (other == o)).sum() for o in range(3)))
for c in segments:
    js = np.array(found[c])
    print((labels == c).sum(), js.mean().round(4), (js.std(ddof=1) / len(js) ** 0.5).round(4),
          (js >= 0.75).mean().round(3), (js <= 0.5).mean().round(3))
