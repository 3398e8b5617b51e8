"""scikit-learn's and fastcluster's side of bench/ward.ts: a JSON request on stdin, a JSON answer on stdout, one tree."""
import json
import resource
import sys
import time

import numpy as np

request = json.load(sys.stdin)
x = np.fromfile(request["file"], dtype=np.float64).reshape(request["n"], request["d"])
if request["peer"] == "fastcluster":
    import fastcluster as module

    began = time.perf_counter()
    heights = module.linkage_vector(x, "ward")[:, 2]
else:
    import sklearn as module
    from sklearn.cluster import AgglomerativeClustering

    began = time.perf_counter()
    heights = AgglomerativeClustering(6, linkage="ward", compute_distances=True).fit(x).distances_
milliseconds = (time.perf_counter() - began) * 1000
np.asarray(heights, dtype=np.float64).tofile(request["heights"])
megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
json.dump({"version": module.__version__, "milliseconds": milliseconds, "megabytes": megabytes}, sys.stdout)
