"""pandas' side of bench/storeOrders.ts: a file of orders into a SQLite file, with read_csv and to_sql."""
import json
import resource
import sqlite3
import sys

try:
    import pandas as pd
except ImportError as error:
    json.dump({"missing": str(error)}, sys.stdout)
    sys.exit(0)

source, target = sys.argv[1:3]
orders = pd.read_csv(source, parse_dates=["Order date"], dtype={"Order number": str, "Customer number": str})
with sqlite3.connect(target) as db:
    orders.to_sql("orders", db, index=False)
json.dump(
    {
        "version": pd.__version__,
        "rows": len(orders),
        "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    },
    sys.stdout,
)
