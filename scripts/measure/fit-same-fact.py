"""Fits src/align/facts/same-fact.weights.ts on the lines of `same-fact.mjs features`, src/align/facts/telling.weights.ts on those of `tellings.mjs
features`, or src/align/quotations/same-remark.weights.ts on those of `remark-pairs.mjs features` (needs scikit-learn).

    python3 scripts/measure/fit-same-fact.py features.jsonl [names of the features, comma-separated [C]]

Fits on the pairs marked "fit", chooses the penalty in cross-validation with stories kept whole, and prints how right the probabilities
are there and on the held-out stories; then bias and weights.
"""
import json
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, log_loss, roc_auc_score
from sklearn.model_selection import GroupKFold

rows = [json.loads(line) for line in open(sys.argv[1])]
# Clauses that were too badly cut to be judged tell nothing.
rows = [row for row in rows if row["label"] != "badly"]
names = sys.argv[2].split(",") if len(sys.argv) > 2 and sys.argv[2] else None
features = np.array([row["f"] for row in rows])
# A denial and what it denies are about one fact.
same = np.array([int(row["label"] in ("same", "opposite", "told", "told-badly", "shared")) for row in rows])
# What was judged counts more than what the facts marked in a story let one infer; of those, not all that are shared were marked.
weight = np.array([{"shared": 1, "unshared": 0.7}.get(row["label"], 3) for row in rows])
inferred = np.array([row["label"] in ("shared", "unshared") for row in rows])
stories = np.array([row["story"] for row in rows])
held = np.array([row["part"] == "held-out" for row in rows])


def crossed(strength):
    predicted = np.zeros(len(rows))
    for train, test in GroupKFold(10).split(features[~held], same[~held], stories[~held]):
        at = np.flatnonzero(~held)
        model = LogisticRegression(C=strength, max_iter=5000).fit(features[at[train]], same[at[train]], sample_weight=weight[at[train]])
        predicted[at[test]] = model.predict_proba(features[at[test]])[:, 1]
    return predicted


def report(title, truth, predicted):
    print(f"{title}: {len(truth)} pairs, AUC {roc_auc_score(truth, predicted):.3f}, average precision {average_precision_score(truth, predicted):.3f}, log loss {log_loss(truth, predicted):.3f}")
    print("  probability   pairs  mean  one fact")
    for low, high in ((0, 0.1), (0.1, 0.3), (0.3, 0.5), (0.5, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.01)):
        within = (predicted >= low) & (predicted < high)
        if within.any():
            print(f"  {low:.1f} to {min(high, 1):.1f}   {within.sum():6d}  {predicted[within].mean():.2f}  {truth[within].mean():.2f}")
    for bar in (0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9):
        taken = predicted >= bar
        if taken.any():
            print(f"  from {bar:.2f}: precision {truth[taken].mean():.3f}, recall {truth[taken].sum() / truth.sum():.3f}")


strengths = (0.03, 0.1, 0.3, 1.0, 3.0, 10.0)
judged = ~held & ~inferred
best = float(sys.argv[3]) if len(sys.argv) > 3 else min(strengths, key=lambda one: log_loss(same[judged], crossed(one)[judged]))
report(f"cross-validation, C {best}", same[~held], crossed(best)[~held])
if inferred.any():
    report("of those, judged", same[~held & ~inferred], crossed(best)[~held & ~inferred])
model = LogisticRegression(C=best, max_iter=5000).fit(features[~held], same[~held], sample_weight=weight[~held])
if held.any():
    report("held out", same[held], model.predict_proba(features[held])[:, 1])
if names:
    for name, weight in sorted(zip(names, model.coef_[0]), key=lambda one: -abs(one[1])):
        print(f"  {name:22s} {weight:6.2f}")
print("bias", round(float(model.intercept_[0]), 3))
print("weights", [round(float(value), 3) for value in model.coef_[0]])
