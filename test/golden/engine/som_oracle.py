"""Errors of the SOM fixtures, the plain way. SciPy 1.10.1, NumPy 1.24.2.

    python3 som_oracle.py DATA     prints the values of som.test.ts

Iris standardised with ddof 0; codebooks and grids of R's kohonen. Nodes touch within 1.01 (hexagons) or 1.42 (squares,
corners included) on the grid.
"""
import csv
import sys

import numpy as np
from scipy.spatial.distance import cdist


def table(path, columns):
    with open(path, newline="") as file:
        return np.array([[float(row[c]) for c in columns] for row in csv.DictReader(file)])


data = sys.argv[1]
names = ["Sepal.Length", "Sepal.Width", "Petal.Length", "Petal.Width"]
x = table(f"{data}/clustering/iris.csv", names)
x = (x - x.mean(0)) / x.std(0)
for topology, touching in (("rect", 1.42), ("hex", 1.01)):
    codebook = table(f"{data}/oracle/som_fixture_iris_std_codebook_5x4_{topology}.csv", names)
    grid = table(f"{data}/oracle/som_fixture_grid_5x4_{topology}.csv", ["x", "y"])
    distances = cdist(x, codebook)
    nearest = np.argsort(distances, axis=1, kind="stable")[:, :2]
    apart = cdist(grid, grid)
    torn = apart[nearest[:, 0], nearest[:, 1]] > touching
    between = cdist(codebook, codebook)
    near = (apart > 0) & (apart < touching)
    u = (between * near).sum(1) / near.sum(1)
    print(topology, repr(distances.min(1).mean()), torn.sum(), "of", len(x), "u", repr(u[0]), repr(u[7]), repr(u[19]))
