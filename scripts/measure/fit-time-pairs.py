"""Fits the weights of src/align/times/same-time.weights.ts on the lines of `value-pairs.mjs days` (needs scikit-learn).

    python3 scripts/measure/fit-time-pairs.py pairs.jsonl [STORIES]

The first STORIES stories (default 35) are fitted on, the others held out. Nobody labelled the pairs: that two days are equal is all that
is known, and days of two events are often equal too, above all in stories of one day. So "of one event" is a latent label, found by
expectation maximization: two days of one event are equal but for one pair in fifty, two days of two events as often as any two of that
story. (Fitted on equality itself, the weights tell stories of one day from others, not events.) Two mentions of one weekday count as
equal, whatever day each was resolved to: dates of publication are often those of an update. Prints how well the probability ranks equal
days, and how many are equal against what is expected, by probability; then bias and weights.
"""
import json
import re
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, roc_auc_score

WEEKDAY = re.compile(r"(?:sun|mon|tues|wednes|thurs|fri|satur)day")
MISTAKEN = 0.02
ROUNDS = 40
rows = [json.loads(line) for line in open(sys.argv[1])]
fitted = int(sys.argv[2]) if len(sys.argv) > 2 else 35


def is_equal(row):
    names = [WEEKDAY.findall(words.lower())[:1] for words in row["words"]]
    return int(row["days"][0] == row["days"][1] or (names[0] != [] and names[0] == names[1]))


features = np.array([row["f"] for row in rows])
equal = np.array([is_equal(row) for row in rows])
stories = np.array([row["story"] for row in rows])
train = np.isin(stories, sorted(set(stories))[:fitted])
share = {story: (equal[stories == story].sum() + 2) / ((stories == story).sum() + 5) for story in set(stories)}
chance = np.array([share[story] for story in stories])

x, y, by_chance = features[train], equal[train], chance[train]
same = y * 0.3
for _ in range(ROUNDS):
    model = LogisticRegression(C=0.3, max_iter=3000)
    model.fit(np.vstack([x, x]), np.r_[np.ones(len(x)), np.zeros(len(x))], sample_weight=np.r_[same, 1 - same] + 1e-9)
    prior = model.predict_proba(x)[:, 1]
    apart = MISTAKEN * prior
    same = np.where(y == 1, prior / (prior + (1 - prior) * by_chance), apart / (apart + (1 - prior) * (1 - by_chance)))

probability = model.predict_proba(features)[:, 1]
for name, part in (("fit", train), ("held out", ~train)):
    if not part.any():
        continue
    print(name, "average precision", average_precision_score(equal[part], probability[part]), "AUC", roc_auc_score(equal[part], probability[part]))
    for low, high in ((0, 0.1), (0.1, 0.3), (0.3, 0.5), (0.5, 0.7), (0.7, 1.01)):
        here = part & (probability >= low) & (probability < high)
        expected = probability[here] + (1 - probability[here]) * chance[here]
        if here.any():
            print(f"  {low} to {high}: {here.sum()} pairs, {equal[here].mean():.2f} equal, {expected.mean():.2f} expected")
print("bias", round(float(model.intercept_[0]), 3))
print("weights", [round(float(value), 3) for value in model.coef_[0]])
