"""Fits the weights of src/align/same-time.weights.ts on the lines of time-pairs.mjs (needs scikit-learn).

    python3 scripts/measure/fit-time-pairs.py pairs.jsonl [STORIES]

The first STORIES stories (default 35) are fitted on, the others held out. Two mentions of one weekday count as equal, whatever day
each was resolved to: dates of publication are often those of an update. Prints average precision in cross-validation with
stories kept whole and on the stories held out, then bias and weights.
"""
import json
import re
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.model_selection import GroupKFold

WEEKDAY = re.compile(r"(?:sun|mon|tues|wednes|thurs|fri|satur)day")
rows = [json.loads(line) for line in open(sys.argv[1])]
fitted = int(sys.argv[2]) if len(sys.argv) > 2 else 35


def equal(row):
    names = [WEEKDAY.findall(words.lower())[:1] for words in row["words"]]
    return int(row["days"][0] == row["days"][1] or (names[0] != [] and names[0] == names[1]))


features = np.array([row["f"] for row in rows])
label = np.array([equal(row) for row in rows])
stories = np.array([row["story"] for row in rows])
train = np.isin(stories, sorted(set(stories))[:fitted])
model = LogisticRegression(C=0.3, max_iter=5000)
predicted = np.zeros(len(rows))
places = np.where(train)[0]
for part, test in GroupKFold(10).split(places, groups=stories[places]):
    predicted[places[test]] = model.fit(features[places[part]], label[places[part]]).predict_proba(features[places[test]])[:, 1]
model.fit(features[train], label[train])
print("average precision, cross-validated", average_precision_score(label[train], predicted[train]))
if not train.all():
    predicted[~train] = model.predict_proba(features[~train])[:, 1]
    print("average precision, held out", average_precision_score(label[~train], predicted[~train]))
print("bias", round(float(model.intercept_[0]), 3))
print("weights", [round(float(value), 3) for value in model.coef_[0]])
