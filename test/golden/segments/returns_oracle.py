"""Online Retail with each return set against its purchase, by pandas 1.5.3: the values in realShops.test.ts.

The rules of src/engine/returns/matchReturns.ts, looked up one by one: a return (an invoice that begins with C, or an
amount below zero) takes from purchases of the same customer and product (stock code) that were made no later: those of
its own invoice, the latest first; else the latest of exactly its amount from which nothing was taken; else the latest.

Usage: python3 returns_oracle.py OnlineRetail.csv.gz
"""

import json
import sys

import pandas as pd

lines = pd.read_csv(sys.argv[1], dtype={"InvoiceNo": str, "CustomerID": str, "StockCode": str, "Description": str})
lines = lines[lines.CustomerID.notna()].copy()
lines["amount"] = ((lines.Quantity * lines.UnitPrice) * 10000).round().astype("int64")
lines = lines[lines.amount != 0].reset_index(drop=True)
lines["back"] = lines.InvoiceNo.str.startswith("C") | (lines.amount < 0)
lines["moment"] = pd.to_datetime(lines.InvoiceDate)
lines["left"] = lines.amount.abs()
# As they lie in the store: by number of the invoice, whole numbers before others, then by row.
lines["number"] = pd.to_numeric(lines.InvoiceNo, errors="coerce").fillna(10**9)
lines["row"] = lines.index
lines = lines.sort_values(["CustomerID", "moment", "back", "number", "InvoiceNo", "row"])

amount, left = lines.amount.abs().to_numpy(), lines.left.to_numpy().copy()
invoice, product, back = lines.InvoiceNo.to_numpy(), lines.StockCode.to_numpy(), lines.back.to_numpy()
places = pd.Series(range(len(lines)))
for _, group in places.groupby(lines.CustomerID.to_numpy()):
    own = group.to_list()
    if not back[own].any():
        continue
    for at, one in enumerate(own):
        if not back[one]:
            continue
        fitting = [j for j in reversed(own[:at]) if not back[j] and product[j] == product[one]]
        same = [j for j in fitting if invoice[j] == invoice[one]]
        for j in same:
            taken = min(left[one], left[j])
            left[one] -= taken
            left[j] -= taken
        whole = [j for j in fitting if left[j] == left[one] == amount[j]] if left[one] > 0 else []
        for j in whole[:1] or fitting:
            taken = min(left[one], left[j])
            left[one] -= taken
            left[j] -= taken

sales, kept = ~back, ~back & (left > 0)
bought = lines[kept].assign(left=left[kept])
print(
    json.dumps(
        {
            "matched": int((back & (left < amount)).sum()),
            "matchedAmount": float((amount - left)[back].sum() / 10000),
            "unmatched": int((back & (left > 0)).sum()),
            "unmatchedAmount": float(left[back].sum() / 10000),
            "untouchedReturns": int((back & (left == amount)).sum()),
            "gone": int((sales & (left == 0)).sum()),
            "revenue": float(left[kept].sum() / 10000),
            "customers": int(bought.CustomerID.nunique()),
            "orders": int(bought.groupby(["CustomerID", "InvoiceNo"]).ngroups),
        },
        indent=1,
    )
)
