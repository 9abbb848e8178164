"""Fits the weights of src/align/opposed/opposed.weights.ts on the lines of opposed-pairs.mjs (needs scikit-learn).

    python3 scripts/measure/fit-opposed-pairs.py pairs.jsonl [STORIES]

The first STORIES stories (35) are fitted on, the rest are held out. Of the pairs that a planted word makes, one is the right one: it is taken to be the
likeliest under the weights of the round before. Prints how many plants and how many pairs of unchanged articles reach each probability,
then bias and weights.
"""
import json
import re
import sys
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

source = (Path(__file__).parents[2] / "src/align/opposed/opposed-features.ts").read_text()
names = re.findall(r'"(\w+)"', source.split("OPPOSED_FEATURES = [")[1].split("]")[0])
rows = [json.loads(line) for line in open(sys.argv[1])]
stories = sorted({row["story"] for row in rows})
fitted = set(stories[: int(sys.argv[2]) if len(sys.argv) > 2 else 35])
plants = [row for row in rows if row.get("plant")]
pairs = [row for row in rows if not row.get("plant")]
natural = [row for row in pairs if row["label"] == 0]
same = [row for row in pairs if row["label"] == 2]
for row in same:  # as they would be with a planted "not"
    row["f"][names.index("direct")] = 1
    row["f"][names.index("otherNegator")] = 0
known = {(row["story"], row["kind"], row["a"], row["b"]) for row in natural}
KIND = {"negation": "polarity", "antonym": "antonym", "certainty": "certainty"}
groups: dict = {}
for row in pairs:
    if row["label"] == 1 and (row["story"], row["kind"], row["a"], row["b"]) not in known:
        if row["kind"] == KIND[row["group"].split(":")[-1]]:
            groups.setdefault((row["story"], row["group"]), []).append(row)
negatives = [row for row in natural if row["story"] in fitted]
alike = [row for row in same if row["story"] in fitted]
bags = [bag for (story, _), bag in groups.items() if story in fitted]


def features(some):
    return np.array([row["f"] for row in some])


def score(row):
    return row["f"][0] + row["f"][3] + row["f"][5]


for turn in range(6):
    best = [max(bag, key=score) for bag in bags]
    kept = alike if turn == 0 else [row for row in alike if score(row) > 0.3]
    x = np.vstack([features(best), features(kept), features(negatives)])
    y = np.r_[np.ones(len(best) + len(kept)), np.zeros(len(negatives))]
    share = 0.05 * len(negatives)
    weight = np.r_[np.full(len(best), 1.5 * share / len(best)), np.full(len(kept), 0.5 * share / len(kept)), np.ones(len(negatives))]
    model = LogisticRegression(C=0.5, max_iter=5000).fit(x, y, sample_weight=weight)
    bias, coefficients = float(model.intercept_[0]), model.coef_[0]

    def score(row, bias=bias, coefficients=coefficients):
        return float(1 / (1 + np.exp(-(bias + np.dot(coefficients, row["f"])))))


for part, chosen in (("fitted", lambda story: story in fitted), ("held out", lambda story: story not in fitted)):
    for kind, pair in KIND.items():
        own = [max(map(score, groups.get((p["story"], p["group"]), [])), default=0) for p in plants if p["kind"] == kind and chosen(p["story"])]
        wrong = [score(row) for row in natural if row["kind"] == pair and chosen(row["story"])]
        counts = "; ".join(f"{t / 10}: {sum(s >= t / 10 for s in own)}/{len(own)}, unchanged {sum(s >= t / 10 for s in wrong)}" for t in range(1, 10))
        print(part, kind, counts)
print("bias", round(bias, 3))
print("weights", [round(float(value), 3) for value in coefficients])
