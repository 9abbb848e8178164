"""Fits src/align/facts/passages.weights.ts on the lines of `passages.mjs features` (needs scikit-learn).

    python3 scripts/measure/fit-passages.py features.jsonl

Logistic regression on the pairs that are compatible; a pair judged "same" or "part" counts as one that may be shown. Prints how right the
probabilities are in cross-validation with stories kept whole, then bias and weights.
"""
import json
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

rows = [row for row in map(json.loads, open(sys.argv[1])) if row["fits"]]
held = [row for row in rows if row["part"] == "held"]
rows = [row for row in rows if row["part"] == "fit"]
features = np.array([row["f"] for row in rows])
shown = np.array([int(row["label"] in ("same", "part")) for row in rows])
stories = np.array([row["story"] for row in rows])

predicted = np.zeros(len(rows))
for train, test in GroupKFold(10).split(features, shown, stories):
    model = LogisticRegression(C=10).fit(features[train], shown[train])
    predicted[test] = model.predict_proba(features[test])[:, 1]


def report(title, truth, predicted):
    print(f"{title}: {len(truth)} pairs, {truth.mean():.2f} may be shown")
    for bar in (0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.92, 0.94, 0.96):
        taken = predicted >= bar
        if taken.any():
            print(f"  from {bar:.2f}: {taken.sum():4d} pairs, precision {truth[taken].mean():.3f}, recall {truth[taken].sum() / truth.sum():.3f}")


report("cross-validation", shown, predicted)
model = LogisticRegression(C=10).fit(features, shown)
if held:
    truth = np.array([int(row["label"] in ("same", "part")) for row in held])
    report("held", truth, model.predict_proba(np.array([row["f"] for row in held]))[:, 1])
print("bias", round(float(model.intercept_[0]), 3), "weights", [round(float(value), 3) for value in model.coef_[0]])
