"""pandas' side of bench/importOrders.ts: orders in, RFM scores out, as a notebook would do it."""
import json
import resource
import sys
import time

try:
    import numpy as np
    import pandas as pd
except ImportError as error:
    json.dump({"missing": str(error)}, sys.stdout)
    sys.exit(0)

source, target = sys.argv[1:3]
began = time.perf_counter()
lines = pd.read_csv(source, parse_dates=["Order date"], dtype={"Order number": str, "Customer number": str})
lines = lines.dropna(subset=["Customer number", "Order date"])
lines["amount"] = lines["Quantity"] * lines["Unit price"]
lines = lines[(lines["amount"] > 0) & ~lines["Order number"].str.startswith("C")]
as_of = lines["Order date"].max() + pd.Timedelta(days=1)
customers = lines.groupby("Customer number").agg(
    last=("Order date", "max"), frequency=("Order number", "nunique"), monetary=("amount", "sum")
)
customers["recency_days"] = (as_of - customers["last"]).dt.days


def score(values):
    cuts = values.quantile([0.2, 0.4, 0.6, 0.8]).to_numpy()
    return 1 + np.searchsorted(cuts, values.to_numpy(), side="left")


customers["r"] = 6 - score(customers["recency_days"])
customers["f"] = score(customers["frequency"])
customers["m"] = score(customers["monetary"])
customers.to_csv(target)
json.dump(
    {
        "version": pd.__version__,
        "seconds": time.perf_counter() - began,
        "customers": len(customers),
        "revenue": round(float(customers["monetary"].sum()), 2),
        "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    },
    sys.stdout,
)
