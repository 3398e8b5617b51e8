"""Habits of the customers of Online Retail, computed by pandas: the numbers in onlineRetail.test.ts.

    python3 habits_oracle.py OnlineRetail.csv.gz

Written against Python 3.11, pandas 1.5.3, numpy 1.24.2. As of 2011-12-10 12:50; sales are rows with a customer and an
amount above zero, returns those below. An order is an invoice number of a customer, at the moment of its first line.
"""
import json
import sys

import pandas as pd

AS_OF = pd.Timestamp('2011-12-10 12:50')
DAY = pd.Timedelta(days=1)
WATCHED = ['12346', '12347', '12748', '13047', '14646', '17850', '18102']

rows = pd.read_csv(sys.argv[1], dtype={'InvoiceNo': str, 'CustomerID': str})
rows = rows[rows.CustomerID.notna()].copy()
rows['CustomerID'] = rows.CustomerID.str.replace(r'\.0$', '', regex=True)
rows['at'] = pd.to_datetime(rows.InvoiceDate)
# Ten-thousandths, whole: sums are exact.
rows['amount'] = (rows.Quantity * (rows.UnitPrice * 10000).round()).astype('int64')
sales = rows[rows.amount > 0]
returned = -rows[rows.amount < 0].groupby('CustomerID').amount.sum()

orders = sales.groupby(['CustomerID', 'InvoiceNo']).agg(at=('at', 'min'), amount=('amount', 'sum')).reset_index()
orders = orders.sort_values(['CustomerID', 'at', 'InvoiceNo'])
orders['gap'] = orders.groupby('CustomerID')['at'].diff() / DAY
by = orders.groupby('CustomerID')
sold = by.amount.sum()
count = by.size()

halfway = orders.CustomerID.map(by['at'].min() + (AS_OF - by['at'].min()) / 2)
later = orders[orders['at'] > halfway].groupby('CustomerID').amount.sum()
since = (AS_OF - by['at'].max()) / DAY
months = orders['at'].dt.year * 12 + orders['at'].dt.month
features = pd.DataFrame(
    {
        'recentOrders': (orders['at'] > AS_OF - 90 * DAY).groupby(orders.CustomerID).sum(),
        'activeMonths': months.groupby(orders.CustomerID).nunique(),
        'trend': (later.reindex(sold.index).fillna(0) / sold).where(count > 1),
        'silence': pd.concat([by.gap.max(), since], axis=1).max(axis=1),
        'regularity': (by.gap.std(ddof=0) / by.gap.mean()).where(count > 2),
        'largestOrder': by.amount.max() / 10000,
        'returnRate': returned.reindex(sold.index).fillna(0) / sold,
        'weekendShare': (orders['at'].dt.dayofweek >= 5).groupby(orders.CustomerID).mean(),
    }
)
lines = sales.groupby(['CustomerID', 'InvoiceNo']).agg(n=('Quantity', 'size'), items=('Quantity', 'sum'))
features['basketLines'] = lines.n.groupby('CustomerID').mean()
features['basketItems'] = lines['items'].groupby('CustomerID').mean()
features['productCount'] = sales.groupby('CustomerID').StockCode.nunique()
calendar = orders.groupby(['CustomerID', orders['at'].dt.month]).amount.sum().unstack(fill_value=0)
features['seasonality'] = ((calendar.div(sold, axis=0) ** 2).sum(axis=1)).where(count > 1)
features['regularity'] = features.regularity.where(by.gap.mean() > 0)
print(
    json.dumps(
        {
            name: {
                'known': int(column.notna().sum()),
                'sum': float(column.sum()),
                'median': float(column.median()),
                'max': float(column.max()),
                'of': [None if pd.isna(column[key]) else round(float(column[key]), 9) for key in WATCHED],
            }
            for name, column in features.items()
        },
        indent=2,
    )
)
quarters = (orders['at'].dt.hour // 6).groupby(orders.CustomerID).agg(lambda hours: hours.mode().min())
print(quarters.value_counts().sort_index().to_dict())
weekdays = orders['at'].dt.dayofweek.groupby(orders.CustomerID).agg(lambda days: days.mode().min())
print(weekdays.value_counts().to_dict())
seasons = calendar.T.groupby((calendar.columns - 1) // 3).sum().T.idxmax(axis=1)
print(seasons.value_counts().to_dict())
