"""scikit-learn's side of bench/kmeans.ts: one JSON request on stdin, one JSON answer on stdout."""
import json
import sys
import time
import warnings

try:
    import numpy as np
    import sklearn
    from sklearn.cluster import KMeans
except ImportError as error:
    json.dump({"missing": str(error)}, sys.stdout)
    sys.exit(0)

warnings.filterwarnings("ignore")
request = json.load(sys.stdin)
n, d, k = request["n"], request["d"], request["k"]
x = np.fromfile(request["file"], dtype=np.float64).reshape(n, d)
start = np.array(request["start"]).reshape(k, d)


def timed(fit):
    times = []
    for _ in range(request["repeats"]):
        began = time.perf_counter()
        model = fit()
        times.append((time.perf_counter() - began) * 1000)
    return {"times": times, "inertia": float(model.inertia_), "iterations": int(model.n_iter_)}


lloyd = timed(lambda: KMeans(k, init=start, n_init=1, tol=0, max_iter=300, algorithm="lloyd").fit(x))
whole = timed(lambda: KMeans(k, n_init=10, max_iter=300, random_state=1).fit(x))
json.dump({"version": sklearn.__version__, "lloyd": lloyd, "whole": whole}, sys.stdout)
