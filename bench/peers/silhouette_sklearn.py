"""scikit-learn's side of bench/silhouette.ts: one JSON request on stdin, one JSON answer on stdout."""
import json
import sys
import time

import numpy as np
import sklearn
from sklearn.metrics import silhouette_score

request = json.load(sys.stdin)
x = np.fromfile(request["file"], dtype=np.float64).reshape(request["n"], request["d"])
labels = np.fromfile(request["labels"], dtype=np.int32)
silhouette_score(x[:1000], labels[:1000])  # what is loaded and started only once
began = time.perf_counter()
mean = float(silhouette_score(x, labels))
milliseconds = (time.perf_counter() - began) * 1000
json.dump({"version": sklearn.__version__, "milliseconds": milliseconds, "mean": mean}, sys.stdout)
