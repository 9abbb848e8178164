"""Fits the weights of src/align/same-measure.weights.ts on the lines of quantity-pairs.mjs (needs scikit-learn).

    python3 scripts/measure/fit-quantity-pairs.py pairs.jsonl

Prints average precision in cross-validation with stories kept whole, then bias and weights.
"""
import json
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.model_selection import GroupKFold

rows = [json.loads(line) for line in open(sys.argv[1])]
features = np.array([row["f"] for row in rows])
equal = np.array([int(abs(row["values"][0] - row["values"][1]) < 1e-9) for row in rows])
stories = np.array([row["story"] for row in rows])
# Two articles may well both have "two" of different things: small counts tell half as much.
small = np.array([abs(row["values"][0]) <= 3 and row["unit"] in ("person", "item", "number") for row in rows])
weight = np.where((equal == 1) & small, 0.5, 1.0)
model = LogisticRegression(C=1.0, max_iter=5000)
predicted = np.zeros(len(rows))
for train, test in GroupKFold(10).split(features, equal, stories):
    predicted[test] = model.fit(features[train], equal[train], sample_weight=weight[train]).predict_proba(features[test])[:, 1]
print("average precision", average_precision_score(equal, predicted))
model.fit(features, equal, sample_weight=weight)
print("bias", round(float(model.intercept_[0]), 3))
print("weights", [round(float(value), 3) for value in model.coef_[0]])
