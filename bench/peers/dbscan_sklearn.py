"""scikit-learn's side of bench/dbscan.ts: one JSON request on stdin, one JSON answer on stdout, one fit."""
import json
import sys
import time

import numpy as np
import sklearn
from sklearn.cluster import DBSCAN

request = json.load(sys.stdin)
x = np.fromfile(request["file"], dtype=np.float64).reshape(request["n"], request["d"])
began = time.perf_counter()
model = DBSCAN(eps=request["eps"], min_samples=request["minPoints"], n_jobs=-1).fit(x)
milliseconds = (time.perf_counter() - began) * 1000
labels = model.labels_
core = np.zeros(len(labels), dtype=np.uint8)
core[model.core_sample_indices_] = 1
labels.astype(np.int32).tofile(request["labels"])
core.tofile(request["core"])
json.dump({"version": sklearn.__version__, "milliseconds": milliseconds}, sys.stdout)
