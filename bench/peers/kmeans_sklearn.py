"""scikit-learn's side of bench/kmeans.ts: one JSON request on stdin, one JSON answer on stdout."""
import json
import sys
import time
import warnings

import numpy as np
import sklearn
from sklearn.cluster import KMeans

warnings.filterwarnings("ignore")
request = json.load(sys.stdin)
x = np.fromfile(request["file"], dtype=np.float64).reshape(request["n"], request["d"])
task, ks = request["task"], request["ks"]


def model(k):
    if task == "lloyd":
        start = np.array(request["start"]).reshape(k, -1)
        return KMeans(k, init=start, n_init=1, tol=0, max_iter=300, algorithm="lloyd")
    return KMeans(k, n_init=10, max_iter=300, random_state=1)


model(ks[0]).fit(x[:10000])  # what is loaded and started only once
began = time.perf_counter()
fits = [model(k).fit(x) for k in ks]
milliseconds = (time.perf_counter() - began) * 1000
if "labels" in request:
    fits[0].labels_.astype(np.int32).tofile(request["labels"])
json.dump(
    {
        "version": sklearn.__version__,
        "milliseconds": milliseconds,
        "inertias": [float(fit.inertia_) for fit in fits],
        "iterations": int(fits[0].n_iter_),
    },
    sys.stdout,
)
