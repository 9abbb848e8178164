"""Fits the stance models on dumped features and writes data/stance.json.

    node scripts/stance/dump.mjs CONFLICT_FOLDER EVENTS_FOLDER OUT_FOLDER     # dist/ built before
    python3 scripts/stance/fit.py OUT_FOLDER data/stance.json [--no-cv]

CONFLICT_FOLDER holds fnc/ (Fake News Challenge, claim and body pairs: agree, disagree, discuss, unrelated) and pairs/dev.jsonl (sentence
pairs: agree, conflict, neutral). Only numbers are dumped and only numbers are written: no word of the texts gets into the model.

A pair's label compares two sides: what the headline does with the claim behind it and what the body does (both deny: agree). So the
sides are worked out first, per group of headlines and bodies that share a claim: the assignment of -1, 0, +1 to headlines and bodies
that explains the labels (it explains 99.7 % of them). Then three models: headline side from the headline's own cues, body
side from the body's, and the label from both and from likeness. The last one is fitted on out-of-fold sides. Folds keep all that
shares a claim or a body together. numpy and scikit-learn; fixed seeds.
"""
import collections
import json
import os
import sys

os.environ.setdefault("OMP_NUM_THREADS", "1")  # small data: threads cost more than they bring

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.preprocessing import StandardScaler

LABELS = ["agree", "disagree", "discuss", "unrelated"]
SIDES = ["denies", "observes", "affirms"]
SIGN = {"agree": 1, "disagree": -1, "discuss": 0}
COVER = lambda n: n.startswith(("cover", "soft")) or n in ("meanCover", "mentions", "rarestMissing")


def load(path):
    data = json.load(open(path))
    x = np.nan_to_num(np.array([r["f"] for r in data["rows"]], float))
    y = np.array([LABELS.index(r["label"]) for r in data["rows"]])
    return data["names"], x, y, data["rows"]


def components(rows):
    """Group of each row's claim and of its body: joined by any related pair."""
    parent = {}

    def find(x):
        parent.setdefault(x, x)
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    for r in rows:
        a, b = find("c" + r["claim"]), find("b" + str(r["body"]))
        if r["label"] != "unrelated":
            parent[a] = b
    return [find("c" + r["claim"]) for r in rows], [find("b" + str(r["body"])) for r in rows]


def folds(rows, k=5, seed=0):
    cc, bb = components(rows)
    keys = sorted(set(cc) | set(bb))
    size = collections.Counter(cc)
    np.random.RandomState(seed).shuffle(keys)
    keys.sort(key=lambda x: -size[x])
    load_, fold = [0.0] * k, {}
    for x in keys:
        i = int(np.argmin(load_))
        fold[x] = i
        load_[i] += size[x] + 0.1
    return np.array([fold[c] for c in cc]), np.array([fold[b] for b in bb])


def latent_sides(rows, denies):
    """Sides of headlines and bodies. denies: claim -> whether it has a cue of denial; it only sets which side is called denying."""
    cc, _ = components(rows)
    groups = collections.defaultdict(list)
    for r, c in zip(rows, cc):
        if r["label"] != "unrelated":
            groups[c].append(r)
    head, body = {}, {}
    right = total = 0
    for rs in groups.values():
        by_head, by_body = collections.defaultdict(list), collections.defaultdict(list)
        for r in rs:
            by_head[r["claim"]].append((r["body"], SIGN[r["label"]]))
            by_body[r["body"]].append((r["claim"], SIGN[r["label"]]))
        prior = {h: -1 if denies[h] else 1 for h in by_head}
        best = None
        for seed in range(12):
            rng = np.random.RandomState(seed)
            s = {h: (prior[h] if rng.rand() < (1 if seed == 0 else 0.75) else int(rng.choice([-1, 0, 1]))) for h in sorted(by_head)}
            t = {b: 1 for b in by_body}
            for _ in range(20):
                changed = False
                for b in sorted(by_body):
                    fit = [sum(s[h] * v == g for h, g in by_body[b]) + (0.01 if v else 0) for v in (-1, 0, 1)]
                    v = (-1, 0, 1)[int(np.argmax(fit))]
                    changed |= v != t[b]
                    t[b] = v
                for h in sorted(by_head):
                    fit = [sum(t[b] * v == g for b, g in by_head[h]) + (0.3 if v == prior[h] else 0) for v in (-1, 0, 1)]
                    v = (-1, 0, 1)[int(np.argmax(fit))]
                    changed |= v != s[h]
                    s[h] = v
                if not changed:
                    break
            good = sum(s[r["claim"]] * t[r["body"]] == SIGN[r["label"]] for r in rs)
            same = sum(s[h] * prior[h] for h in s)
            if same < 0:
                s, t, same = {h: -v for h, v in s.items()}, {b: -v for b, v in t.items()}, -same
            if best is None or (good, same) > best[0]:
                best = ((good, same), s, t)
        (good, _), s, t = best
        right, total = right + good, total + len(rs)
        head.update(s)
        body.update(t)
    print(f"sides explain {right / total:.4f} of {total} related pairs")
    return head, body


class Linear:
    """Standardized logistic regression, with the scaling folded into the weights."""

    def __init__(self, c):
        self.c = c

    def fit(self, x, y, w):
        scaler = StandardScaler().fit(x)
        scale = np.where(scaler.scale_ < 1e-9, 1, scaler.scale_)
        z = (x - scaler.mean_) / scale
        model = LogisticRegression(C=self.c, max_iter=3000).fit(z, y, sample_weight=w)
        self.classes = model.classes_
        self.weights = model.coef_ / scale
        self.bias = model.intercept_ - self.weights @ scaler.mean_
        return self

    def predict(self, x):
        s = x @ self.weights.T + self.bias
        if s.shape[1] == 1:
            s = np.hstack([np.zeros_like(s), s])
        e = np.exp(s - s.max(1, keepdims=True))
        return e / e.sum(1, keepdims=True)

    def dump(self):
        weights, bias = self.weights, self.bias
        if len(bias) == 1:  # two classes: the first one's scores are 0
            weights, bias = np.vstack([np.zeros_like(weights), weights]), np.r_[0, bias]
        return {"weights": [[round(float(v), 6) for v in row] for row in weights], "bias": [round(float(v), 6) for v in bias]}


class Trees:
    """Gradient-boosted trees."""

    def __init__(self, rounds, leaves, least):
        self.model = HistGradientBoostingClassifier(max_iter=rounds, learning_rate=0.06, max_leaf_nodes=leaves, min_samples_leaf=least,
                                                    l2_regularization=3, max_features=0.3, early_stopping=False, random_state=0)

    def fit(self, x, y, w):
        self.model.fit(x, y, sample_weight=w)
        return self

    def predict(self, x):
        return self.model.predict_proba(x)

    def dump(self):
        def tree(nodes):
            flat = []

            def walk(i):
                at = len(flat) // 3
                n = nodes[i]
                if n["is_leaf"]:
                    flat.extend([-1, round(float(n["value"]), 5), 0])
                    return at
                flat.extend([int(n["feature_idx"]), round(float(n["num_threshold"]), 6), 0])
                walk(n["left"])
                flat[3 * at + 2] = walk(n["right"])
                return at

            walk(0)
            return flat

        return {"baseline": [round(float(v), 6) for v in np.ravel(self.model._baseline_prediction)],
                "rounds": [[tree(t.nodes) for t in stage] for stage in self.model._predictors]}


class Mean:
    """The mean of a linear model's and of trees' probabilities."""

    def __init__(self, c, rounds=0, leaves=8, least=20):
        self.linear = Linear(c)
        self.trees = Trees(rounds, leaves, least) if rounds else None

    def fit(self, x, y, w):
        self.linear.fit(x, y, w)
        if self.trees:
            self.trees.fit(x, y, w)
        return self

    def predict(self, x):
        p = self.linear.predict(x)
        return (p + self.trees.predict(x)) / 2 if self.trees else p

    def dump(self, features, classes):
        return {"classes": classes, "features": features, "linear": self.linear.dump(), "trees": self.trees.dump() if self.trees else None}


def balanced(y, w):
    out = w.astype(float).copy()
    for c in np.unique(y):
        out[y == c] *= len(y) / len(np.unique(y)) / w[y == c].sum()
    return out


def per_key(keys, power):
    n = collections.Counter(keys)
    return np.array([n[k] ** -power for k in keys])


EVENTS_WEIGHT = 0.1  # of all the rest, for what articles do; half of it for headlines and for the relation


class Stack:
    """events: features of headlines of ordinary news against other outlets' reports of the same event. Rumours and their debunking are what
    the Fake News Challenge is about; without some ordinary news, words such as "denies" in political reports pass for denials of the story."""

    def __init__(self, names, events):
        self.names = names
        self.events = events
        self.head_columns = [i for i, n in enumerate(names) if n.startswith("claim.") or n == "terms"]
        self.body_columns = [i for i, n in enumerate(names) if not n.startswith("claim.") and not n.startswith("parity")]
        self.cover = [i for i, n in enumerate(names) if COVER(n)]

    def fit_sides(self, x, rows, h, b):
        m = np.array([r["label"] != "unrelated" for r in rows])
        claims, bodies = [r["claim"] for r, k in zip(rows, m) if k], [r["body"] for r, k in zip(rows, m) if k]
        w = balanced(h[m], per_key(claims, 1))
        plain = np.ones(len(self.events), int)
        share = lambda w, weight: np.full(len(plain), weight * w.sum() / max(1, len(plain)))
        head = Mean(0.005, 40, 6, 25).fit(np.vstack([x[m], self.events])[:, self.head_columns], np.r_[h[m], plain], np.r_[w, share(w, EVENTS_WEIGHT / 2)])
        w = balanced(b[m], per_key(bodies, 0.5))
        body = Mean(0.001, 60, 4, 30).fit(np.vstack([x[m], self.events])[:, self.body_columns], np.r_[b[m], plain], np.r_[w, share(w, EVENTS_WEIGHT)])
        return head, body

    def relation_features(self, x, head, body):
        ph, pb = head.predict(x[:, self.head_columns]), body.predict(x[:, self.body_columns])
        return self.join(x, ph, pb)

    def join(self, x, ph, pb):
        agree = ph[:, 2] * pb[:, 2] + ph[:, 0] * pb[:, 0]
        dis = ph[:, 2] * pb[:, 0] + ph[:, 0] * pb[:, 2]
        parts = np.c_[agree, dis, 1 - agree - dis]
        return np.hstack([ph, pb, parts, np.log(parts + 1e-3), x[:, self.cover]])

    def relation_names(self):
        return [f"headline.{s}" for s in SIDES] + [f"article.{s}" for s in SIDES] + ["agree", "disagree", "rest", "log.agree", "log.disagree", "log.rest"] \
            + [self.names[i] for i in self.cover]

    def fit(self, x, y, rows, h, b, k=5, seed=1):
        rows = np.array(rows, dtype=object)
        fc, fb = folds(list(rows), k, seed)
        z = None
        for i in range(k):
            tr, te = (fc != i) & (fb != i), fc == i
            f = self.relation_features(x[te], *self.fit_sides(x[tr], rows[tr], h[tr], b[tr]))
            z = np.zeros((len(y), f.shape[1])) if z is None else z
            z[te] = f
        self.head, self.body = self.fit_sides(x, rows, h, b)
        w = balanced(y, np.ones(len(y)))
        more = np.full(len(self.events), EVENTS_WEIGHT / 2 * w.sum() / max(1, len(self.events)))
        e = self.relation_features(self.events, self.head, self.body)
        self.relation = Mean(0.02).fit(np.vstack([z, e]), np.r_[y, np.zeros(len(e), int)], np.r_[w, more])
        return self

    def predict(self, x):
        return self.relation.predict(self.relation_features(x, self.head, self.body))


def show(y, p, title):
    f = f1_score(y, p, average=None, labels=[0, 1, 2, 3])
    print(f"{title:10s} macro F1 {100 * f.mean():.1f}  ", "  ".join(f"{n} {100 * v:.1f}" for n, v in zip(LABELS, f)))


def sides_of(names, x, rows):
    column = names.index("claim.denies")
    denies = {r["claim"]: x[i, column] > 0 or x[i, names.index("claim.rumour")] > 0 for i, r in enumerate(rows)}
    head, body = latent_sides(rows, denies)
    return np.array([head.get(r["claim"], 0) for r in rows]), np.array([body.get(r["body"], 0) for r in rows])


PAIR_LABELS = ["agree", "conflict", "neutral"]
NEWS = ("rte3", "emergent", "vitaminc", "equate-news")


class Pairs:
    """Two heads: the relation of a premise to a hypothesis, and whether a headline only relays what the claim states.

    Emergent's headlines labelled "observing" (here neutral) cover the claim and do not take a side: they teach the second head and are
    left out of the first. Rows with two classes only (neutral may hide a conflict) weigh half where neutral.
    """

    def fit(self, x, y, rows):
        origin = np.array([r["origin"] for r in rows])
        emergent, two = origin == "emergent", np.array([r["twoWay"] for r in rows])
        w = np.ones(len(y))
        w[two & (y == 2)] = 0.5
        w[np.isin(origin, NEWS)] *= 1.5
        m = ~(emergent & (y == 2))
        self.pair = Mean(0.02, 130, 8, 15).fit(x[m], y[m], balanced(y[m], w[m]))
        r = (y[emergent] == 2).astype(int)
        self.relay = Mean(0.02, 60, 6, 15).fit(x[emergent], r, balanced(r, np.ones(len(r))))
        return self

    def label(self, x, rows):
        q = self.pair.predict(x).argmax(1)
        relay = self.relay.predict(x)[:, 1]
        q[np.array([r["origin"] == "emergent" for r in rows]) & (relay > 0.5)] = 2
        q[np.array([r["twoWay"] for r in rows]) & (q == 1)] = 2
        return q


def pair_folds(rows, k=5, seed=0):
    """Rows that share a premise or a hypothesis stay together."""
    renamed = [{"claim": r["hypothesis"], "body": r["premise"], "label": "same"} for r in rows]
    return folds(renamed, k, seed)[0]


def fit_pairs(folder, cv):
    data = json.load(open(f"{folder}/pairs.dev.json"))
    rows, names = np.array(data["rows"], dtype=object), data["names"]
    x = np.nan_to_num(np.array([r["f"] for r in rows], float))
    y = np.array([PAIR_LABELS.index(r["label"]) for r in rows])
    if not cv:
        return names, Pairs().fit(x, y, rows)
    fold = pair_folds(rows)
    q = np.zeros(len(y), int)
    for i in range(5):
        te = fold == i
        q[te] = Pairs().fit(x[~te], y[~te], rows[~te]).label(x[te], rows[te])
    origins = np.array([r["origin"] for r in rows])
    for title, m in [("all", np.ones(len(y), bool)), ("news", np.isin(origins, NEWS))] + [(o, origins == o) for o in sorted(set(origins))]:
        f = f1_score(y[m], q[m], average=None, labels=[0, 1, 2])
        print(f"pairs, CV  {title:14s} n {m.sum():4d}  accuracy {100 * np.mean(q[m] == y[m]):.1f}  macro F1 {100 * np.mean([v for i, v in enumerate(f) if i in y[m]]):.1f}  ", "  ".join(f"{n} {100 * v:.1f}" for n, v in zip(PAIR_LABELS, f)))
    return names, Pairs().fit(x, y, rows)


def main(folder, out, cv=True):
    pair_names, pairs = fit_pairs(folder, cv)
    names, x, y, rows = load(f"{folder}/fnc.train.json")
    events = load(f"{folder}/events.json")[1]
    h, b = sides_of(names, x, rows)
    fc, fb = folds(rows)
    p = np.zeros((len(y), 4))
    array = np.array(rows, dtype=object)
    for i in range(5 if cv else 0):
        tr, te = (fc != i) & (fb != i), fc == i
        p[te] = Stack(names, events).fit(x[tr], y[tr], list(array[tr]), h[tr], b[tr]).predict(x[te])
    if cv:
        show(y, p.argmax(1), "train, CV")
    stack = Stack(names, events).fit(x, y, rows, h, b)
    json.dump({
        "origin": "Logistic regressions and boosted trees fitted by scripts/stance/fit.py on features of the Fake News Challenge (FNC-1) training part, of ordinary news (BASIL events), and of sentence pairs (RTE-3, Emergent, VitaminC, EQUATE, Breaking NLI, negation MNLI, NaN-NLI, ConjNLI, MNLI samples); numbers only, no text.",
        "headline": stack.head.dump([names[i] for i in stack.head_columns], SIDES),
        "article": stack.body.dump([names[i] for i in stack.body_columns], SIDES),
        "relation": stack.relation.dump(stack.relation_names(), LABELS),
        "pair": pairs.pair.dump(pair_names, PAIR_LABELS),
        "relay": pairs.relay.dump(pair_names, ["states", "relays"]),
    }, open(out, "w"), separators=(",", ":"))
    names2, x2, y2, _ = load(f"{folder}/fnc.dev.json")
    q = stack.predict(x2)
    show(y2, q.argmax(1), "dev")
    top = q.max(1)
    for low in (0.25, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        m = (top >= low) & (top < low + (0.15 if low == 0.25 else 0.1))
        if m.sum():
            print(f"confidence {low:.2f}+  n {m.sum():4d}  mean {top[m].mean():.2f}  right {np.mean(q[m].argmax(1) == y2[m]):.2f}")


if __name__ == "__main__":
    main(*sys.argv[1:3], cv="--no-cv" not in sys.argv)
