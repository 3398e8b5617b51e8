"""scikit-learn's side of bench/components.ts: one JSON request on stdin, one JSON answer on stdout."""
import json
import sys
import time

import numpy as np
import sklearn
from sklearn.decomposition import PCA

request = json.load(sys.stdin)
x = np.fromfile(request["file"], dtype=np.float64).reshape(request["n"], request["d"])
PCA().fit(x[:1000])  # what is loaded and started only once
began = time.perf_counter()
model = PCA().fit(x)
milliseconds = (time.perf_counter() - began) * 1000
answer = {"version": sklearn.__version__, "milliseconds": milliseconds, "variances": model.explained_variance_.tolist()}
json.dump(answer, sys.stdout)
