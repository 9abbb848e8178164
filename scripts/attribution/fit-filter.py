"""Fits the filter of candidates and writes its weights as 8-bit integers.

    python scripts/attribution/fit-filter.py TRAIN.jsonl DEV.jsonl OUT.bin [--check]

OUT.bin: two 32-bit floats, scale and intercept; then one signed byte a row of the hash table.
"""
import json
import sys

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

ROWS = 32768
C = 0.08  # best of 0.02 to 0.1 by log loss on held-out training articles


def load(path):
    indices, starts, right, articles, speech, found = [], [0], [], [], [], []
    for line in open(path):
        row = json.loads(line)
        indices.extend(sorted(set(row["features"])))
        starts.append(len(indices))
        right.append(row["right"])
        articles.append(row["article"])
        speech.append(row["speech"])
        found.append(row["found"])
    matrix = csr_matrix((np.ones(len(indices), np.float32), indices, starts), shape=(len(right), ROWS))
    return matrix, np.array(right), np.array(articles), np.array(speech), np.array(found)


def report(name, probability, right, speech):
    for group, mask in (("all", np.ones_like(right, bool)), ("speech", speech)):
        p, y = probability[mask], right[mask]
        order = np.argsort(-p)
        tp = np.cumsum(y[order])
        f = 2 * tp / (np.arange(1, len(y) + 1) + y.sum())
        best = int(f.argmax())
        print(f"{name} {group}: {len(y)} candidates, {y.mean():.3f} right; best F1 of the filter {f[best]:.3f} at {p[order][best]:.2f}, "
              f"log loss {-(np.log(np.where(y, p, 1 - p) + 1e-9)).mean():.3f}")


x, y, groups, speech, _ = load(sys.argv[1])
dx, dy, _, dspeech, _ = load(sys.argv[2])
if "--check" in sys.argv:
    scores = np.zeros(len(y))
    for fit, held in GroupKFold(4).split(x, y, groups):
        scores[held] = LogisticRegression(C=C, max_iter=150, tol=1e-3).fit(x[fit], y[fit]).predict_proba(x[held])[:, 1]
    report("train, held out", scores, y, speech)
model = LogisticRegression(C=C, max_iter=150, tol=1e-3).fit(x, y)
report("dev", model.predict_proba(dx)[:, 1], dy, dspeech)
weights = model.coef_[0].copy()
scale = float(np.abs(weights).max() / 127)
bytes_ = np.round(weights / scale).astype(np.int8)
print("intercept", model.intercept_[0])
with open(sys.argv[3], "wb") as out:
    out.write(np.float32(scale).tobytes())
    out.write(np.float32(model.intercept_[0]).tobytes())
    out.write(bytes_.tobytes())
