"""Fits the weights of src/align/quantities/same-measure.weights.ts on the lines of `value-pairs.mjs numbers` (needs scikit-learn).

    python3 scripts/measure/fit-quantity-pairs.py pairs.jsonl [STORIES]

The first STORIES stories (default 35) are fitted on, the others held out. Values count as equal where one may be a rounding of the
other, or where readers marked them as versions of one. Numbers that say only an order of magnitude count where they are marked. Prints average precision in cross-validation with stories kept whole and on the stories held out, then bias and weights.
"""
import json
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.model_selection import GroupKFold

rows = [json.loads(line) for line in open(sys.argv[1])]
fitted = int(sys.argv[2]) if len(sys.argv) > 2 else 35


def equal(row):
    if row["marked"]:
        return 1
    if row["loose"]:
        return 0
    near = min(row["values"]) >= 0.8 * max(row["values"])
    return int(row["relation"] in ("same", "rounded") or (row["relation"] == "range" and near))


features = np.array([row["f"] for row in rows])
label = np.array([equal(row) for row in rows])
stories = np.array([row["story"] for row in rows])
# Two articles may well both have "two" of different things: small counts tell half as much.
small = np.array([abs(row["values"][0]) <= 3 and row["unit"] in ("person", "item", "number") for row in rows])
marked = np.array([row["marked"] for row in rows])
loose = np.array([row["loose"] for row in rows])
weight = np.where(marked, 3.0, np.where(loose, 0.0, np.where((label == 1) & small, 0.5, 1.0)))
train = np.isin(stories, sorted(set(stories))[:fitted])
model = LogisticRegression(C=0.3, max_iter=5000)
predicted = np.zeros(len(rows))
places = np.where(train)[0]
for part, test in GroupKFold(10).split(places, groups=stories[places]):
    fold = model.fit(features[places[part]], label[places[part]], sample_weight=weight[places[part]])
    predicted[places[test]] = fold.predict_proba(features[places[test]])[:, 1]
model.fit(features[train], label[train], sample_weight=weight[train])
print("average precision, cross-validated", average_precision_score(label[train], predicted[train]))
if not train.all():
    predicted[~train] = model.predict_proba(features[~train])[:, 1]
    print("average precision, held out", average_precision_score(label[~train], predicted[~train]))
print("bias", round(float(model.intercept_[0]), 3))
print("weights", [round(float(value), 3) for value in model.coef_[0]])
