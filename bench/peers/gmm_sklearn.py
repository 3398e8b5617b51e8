"""scikit-learn's side of bench/gmm.ts: one JSON request on stdin, one JSON answer on stdout."""
import json
import sys
import time
import warnings

import numpy as np
import sklearn
from sklearn.mixture import GaussianMixture

warnings.filterwarnings("ignore")
request = json.load(sys.stdin)
n, d, k = request["n"], request["d"], request["k"]
x = np.fromfile(request["file"], dtype=np.float64).reshape(n, d)
model = GaussianMixture(
    k,
    covariance_type="full",
    weights_init=np.full(k, 1 / k),
    means_init=np.array(request["means"]).reshape(k, d),
    precisions_init=np.stack([np.eye(d)] * k),
    tol=0,
    max_iter=request["iterations"],
)
began = time.perf_counter()
model.fit(x)
milliseconds = (time.perf_counter() - began) * 1000
answer = {"version": sklearn.__version__, "milliseconds": milliseconds, "logLikelihood": float(model.score(x) * n)}
json.dump(answer, sys.stdout)
