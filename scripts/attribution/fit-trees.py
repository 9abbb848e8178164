"""Fits the gradient-boosted trees that weigh candidates after the filter, and writes them.

    python scripts/attribution/fit-trees.py TRAIN.jsonl OUT.bin [--check]

TRAIN.jsonl is what candidates.mjs writes with --trees; its log-odds and tags are to come from filters and taggers that have not
seen the article. With --check the articles are cut into four parts, and each is scored by trees fitted on the other three.

OUT.bin, little endian: number of trees and of nodes, 32-bit; the sum to begin with, 32-bit float; the first node of each tree and
the number of nodes, 32-bit; then for all nodes threshold or value (32-bit float), feature (byte, 255 for a leaf), and where
to go when the feature is at most the threshold, or else (bytes, relative to the first node of the tree).
"""
import json
import struct
import sys

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

SETTINGS = dict(max_iter=200, learning_rate=0.06, max_leaf_nodes=24, min_samples_leaf=50, l2_regularization=2.0, max_features=0.4, max_bins=63,
                early_stopping=False, random_state=1)

numbers, right, articles = [], [], []
for line in open(sys.argv[1]):
    row = json.loads(line)
    if row["numbers"] is None:
        continue
    numbers.append(row["numbers"])
    right.append(row["right"])
    articles.append(row["article"])
x, y, article = np.array(numbers, np.float32), np.array(right, int), np.array(articles)
if "--check" in sys.argv:
    chance = np.zeros(len(y))
    for fold in range(4):
        held = article % 4 == fold
        chance[held] = HistGradientBoostingClassifier(**SETTINGS).fit(x[~held], y[~held]).predict_proba(x[held])[:, 1]
    filtered = 1 / (1 + np.exp(-x[:, 0]))
    for name, p in (("filter", filtered), ("trees, held out", chance)):
        print(f"{name}: log loss {-(np.log(np.where(y, p, 1 - p) + 1e-9)).mean():.4f}")
model = HistGradientBoostingClassifier(**SETTINGS).fit(x, y)
roots, values, features, left, right_ = [0], [], [], [], []
for (tree,) in model._predictors:
    for node in tree.nodes:
        leaf = bool(node["is_leaf"])
        values.append(node["value"] if leaf else node["num_threshold"])
        features.append(255 if leaf else node["feature_idx"])
        left.append(0 if leaf else node["left"])
        right_.append(0 if leaf else node["right"])
    roots.append(len(values))
with open(sys.argv[2], "wb") as out:
    out.write(struct.pack("<IIf", len(roots) - 1, len(values), float(np.ravel(model._baseline_prediction)[0])))
    out.write(np.array(roots, "<u4").tobytes() + np.array(values, "<f4").tobytes())
    out.write(np.array(features, np.uint8).tobytes() + np.array(left, np.uint8).tobytes() + np.array(right_, np.uint8).tobytes())
print(f"{len(y)} candidates, {len(roots) - 1} trees, {len(values)} nodes")
