"""Fits the stance models on dumped features and writes data/stance.json.

    node scripts/stance/dump.mjs CONFLICT_FOLDER EVENTS_FOLDER OUT_FOLDER     # dist/ built before
    python3 scripts/stance/fit.py OUT_FOLDER data/stance.json [--no-cv]

CONFLICT_FOLDER holds fnc/ (Fake News Challenge, claim and body pairs: agree, disagree, discuss, unrelated), story-clusters/ and pairs/dev.jsonl
(sentence pairs: agree, conflict, neutral). Numbers, words and names are dumped; numbers and a list of general words are written.

A pair's label compares two sides: what the headline does with the claim behind it and what the body does (both deny: agree). So the
sides are worked out first, per group of headlines and bodies that share a claim: the assignment of -1, 0, +1 to headlines and bodies
that explains the labels (it explains 99.7 % of them). Then three models: headline side from the headline's own cues, the article's side from
four parts (linear and trees over its features, its style, its own headline), and the label from both and from likeness. The last one is
fitted on out-of-fold sides. Folds keep whole matters together: all that shares a claim, a body or the names in the texts. numpy and
scikit-learn; fixed seeds.
"""
import collections
import json
import os
import sys

os.environ.setdefault("OMP_NUM_THREADS", "1")  # small data: threads cost more than they bring

import numpy as np
from sklearn.metrics import f1_score

from models import Mean, Trees, balanced, per_key
from sides import components, sides_of, topic_folds, topics_of

LABELS = ["agree", "disagree", "discuss", "unrelated"]
SIDES = ["denies", "observes", "affirms"]
COVER = lambda n: n.startswith(("cover", "soft")) or n in ("meanCover", "mentions", "rarestMissing")


def load(path):
    data = json.load(open(path))
    x = np.nan_to_num(np.array([r["f"] for r in data["rows"]], float))
    y = np.array([LABELS.index(r["label"]) for r in data["rows"]])
    return data["names"], x, y, data["rows"]


EVENTS_WEIGHT = 0.1  # of all the rest, for what articles do; half of it for headlines and for the relation
GENERAL = 20  # a word is general, and may tell style, when texts on this many matters use it
# How much the parts of an article's side count in their product, and what is added for "denies": chosen by cross-validation with matters
# kept whole (the linear part and the trees see the same features; the linear one carries over better to other stories).
POWERS = {"linear": 0.6, "trees": 0.35, "style": 0.45, "title": 0.45}
BIAS = [0.2, 0.0, 0.0]
TITLE = "title."


def style_matrix(counts, vocabulary):
    """One plus the logarithm of each count, rows of length 1. Mirrors src/stance/style.ts."""
    x = np.array([[1 + np.log(c[w]) if w in c else 0.0 for w in vocabulary] for c in counts])
    return x / np.linalg.norm(x, axis=1, keepdims=True).clip(1e-9)


def general_words(counts, topics):
    seen = collections.defaultdict(set)
    for words, topic in zip(counts, topics):
        for word in words:
            seen[word].add(topic)
    return sorted(w for w, t in seen.items() if len(t) >= GENERAL)


class Side:
    """What an article does with a claim: a product of the probabilities of four parts, each to a power of its own."""

    def __init__(self, data):
        self.data = data

    def fit(self, topics):
        """On all that belongs to the topics."""
        d = self.data
        rows = d.side_rows(topics)
        x, y, bodies = d.side_x[rows][:, d.body_columns], d.side_y[rows], [d.side_body[i] for i in rows]
        w = balanced(y, per_key(bodies, 0.5))
        events = d.events[:, d.body_columns]
        x, y, w = np.vstack([x, events]), np.r_[y, np.full(len(events), 2)], np.r_[w, d.share(w, EVENTS_WEIGHT)]
        self.linear, self.trees = Mean(0.001).fit(x, y, w), Trees(60, 4, 30).fit(x, y, w)

        keys = [k for k in sorted(d.body_side) if d.topic_of_body[k] in topics]
        counts = [d.words[k] for k in keys]
        self.vocabulary = general_words(counts, [d.topic_of_body[k] for k in keys])
        y = np.array([d.body_side[k] for k in keys])
        w = balanced(y, np.ones(len(y)))
        more = style_matrix(d.event_words, self.vocabulary)
        self.style = Mean(0.001).fit(np.vstack([style_matrix(counts, self.vocabulary), more]), np.r_[y, np.full(len(more), 2)],
                                     np.r_[w, np.full(len(more), EVENTS_WEIGHT * w.sum() / len(more))])

        keep = [i for i, c in enumerate(d.head_claim) if d.topic_of_claim[c] in topics]
        y = d.head_y[keep]
        w, more = balanced(y, np.ones(len(y))), d.event_titles
        self.title = Mean(0.01).fit(np.vstack([d.head_x[keep], more]), np.r_[y, np.full(len(more), 2)],
                                    np.r_[w, np.full(len(more), EVENTS_WEIGHT * w.sum() / len(more))])
        return self

    def parts(self, x, counts):
        z = x[:, self.data.body_columns]
        title = self.title.predict(x[:, self.data.title_columns])
        title[x[:, self.data.names.index("title.present")] == 0] = 1 / 3
        return {"linear": self.linear.predict(z), "trees": self.trees.predict(z), "style": self.style.predict(style_matrix(counts, self.vocabulary)), "title": title}

    def predict(self, x, counts):
        s = np.array(BIAS) + sum(POWERS[k] * np.log(np.clip(p, 1e-4, 1)) for k, p in self.parts(x, counts).items())
        e = np.exp(s - s.max(1, keepdims=True))
        return e / e.sum(1, keepdims=True)

    def dump(self):
        d = self.data
        body, title = [d.names[i] for i in d.body_columns], [d.names[i] for i in d.title_columns]
        trees = {"classes": SIDES, "features": body, "linear": None, "trees": self.trees.dump()}
        models = {"linear": self.linear.dump(body, SIDES), "trees": trees, "style": self.style.dump(self.vocabulary, SIDES), "title": self.title.dump(title, SIDES)}
        return {"classes": SIDES, "bias": BIAS, "parts": [{"by": k if k in ("style", "title") else "features", "power": POWERS[k], "model": m} for k, m in models.items()]}


class Data:
    """All that sides are learned from: related pairs, the same with a headline above the text, stories of the training part, headlines of ordinary
    news against other outlets' reports of the same event. Rumours and their debunking are what the Fake News Challenge is about; without some
    ordinary news, words such as "denies" in political reports pass for denials of the story."""

    def __init__(self, folder):
        self.names, self.x, self.y, self.rows = load(f"{folder}/fnc.train.json")
        names, rows = self.names, self.rows
        self.heads, self.bodies, heads_known, bodies_known = sides_of(names, self.x, rows)
        words = json.load(open(f"{folder}/fnc.train.words.json"))
        self.topic_of_claim, self.topic_of_body = topics_of(rows, {k: v["names"] for k, v in words.items()})
        self.words = {k: v["words"] for k, v in words.items()}
        self.events = np.nan_to_num(np.array([r["f"] for r in json.load(open(f"{folder}/events.json"))["rows"]], float))
        event_words = {k: v["words"] for k, v in json.load(open(f"{folder}/events.words.json")).items()}
        self.event_words = [event_words[k] for k in sorted(event_words)]
        event_rows = json.load(open(f"{folder}/events.json"))["rows"]
        self.event_counts = [event_words[r["body"]] for r in event_rows]
        self.body_columns = [i for i, n in enumerate(names) if not n.startswith(("claim.", "parity", TITLE))]
        self.head_columns = [i for i, n in enumerate(names) if n.startswith("claim.") or n == "terms"]
        self.title_columns = [i for i, n in enumerate(names) if n.startswith(TITLE) and "claim." + n[len(TITLE):] in names]
        self.cover = [i for i, n in enumerate(names) if COVER(n)]
        one = {r["body"]: i for i, r in enumerate(event_rows)}
        self.event_titles = self.events[sorted(one.values())][:, self.title_columns]

        titled, clusters = json.load(open(f"{folder}/titled.train.json"))["rows"], json.load(open(f"{folder}/clusters.json"))["rows"]
        clusters = [r for r in clusters if r["part"] == "train"]
        related = [r for r in rows if r["label"] != "unrelated" and r["body"] in bodies_known]
        titled = [r for r in titled if r["body"] in bodies_known]
        side = {"against": 0, "observing": 1, "for": 2}
        self.body_side = {k: self.bodies[k] + 1 for k in bodies_known}
        story_topic = {}
        for r in clusters:
            story_topic.setdefault(r["story"], set()).add(self.topic_of_body.get(r["body"], "story " + r["story"]))
        all_rows = related + titled + clusters
        self.side_x = np.nan_to_num(np.array([r["f"] for r in all_rows], float))
        self.side_y = np.array([side[r["label"]] if "story" in r else self.body_side[r["body"]] for r in all_rows])
        self.side_body = [r["body"] for r in all_rows]
        self.side_topics = [story_topic[r["story"]] if "story" in r else {self.topic_of_body[r["body"]]} for r in all_rows]

        first = {}
        for i, r in enumerate(rows):
            if r["claim"] in heads_known and r["label"] != "unrelated":
                first.setdefault(r["claim"], i)
        self.head_claim = list(first)
        columns = [names.index("claim." + names[i][len(TITLE):]) for i in self.title_columns]
        self.head_x = np.minimum(2, self.x[list(first.values())][:, columns])
        self.head_y = np.array([self.heads[c] + 1 for c in first])

    def side_rows(self, topics):
        return [i for i, own in enumerate(self.side_topics) if all(t in topics or t.startswith("story ") for t in own)]

    def share(self, w, weight):
        return np.full(len(self.events), weight * w.sum() / len(self.events))

    def counts(self, rows):
        return [self.words[r["body"]] for r in rows]


class Stack:
    """Headline's side, article's side, and the relation that follows."""

    def __init__(self, data):
        self.data = data

    def fit_head(self, rows):
        d = self.data
        m = [i for i in rows if d.rows[i]["label"] != "unrelated"]
        h = np.array([d.heads[d.rows[i]["claim"]] for i in m])
        w = balanced(h, per_key([d.rows[i]["claim"] for i in m], 1))
        return Mean(0.005, 40, 6, 25).fit(np.vstack([d.x[m], d.events])[:, d.head_columns], np.r_[h, np.ones(len(d.events), int)], np.r_[w, d.share(w, EVENTS_WEIGHT / 2)])

    def relation_features(self, x, counts, head, body):
        return self.join(x, head.predict(x[:, self.data.head_columns]), body.predict(x, counts))

    def join(self, x, ph, pb):
        agree = ph[:, 2] * pb[:, 2] + ph[:, 0] * pb[:, 0]
        dis = ph[:, 2] * pb[:, 0] + ph[:, 0] * pb[:, 2]
        parts = np.c_[agree, dis, 1 - agree - dis]
        return np.hstack([ph, pb, parts, np.log(parts + 1e-3), x[:, self.data.cover]])

    def relation_names(self):
        return [f"headline.{s}" for s in SIDES] + [f"article.{s}" for s in SIDES] + ["agree", "disagree", "rest", "log.agree", "log.disagree", "log.rest"] \
            + [self.data.names[i] for i in self.data.cover]

    def fit(self, rows, k=5, seed=1):
        """On some rows of the data, by position."""
        d = self.data
        of = lambda i: (d.topic_of_claim[d.rows[i]["claim"]], d.topic_of_body[d.rows[i]["body"]])
        topics = {t for i in rows for t in of(i)}
        size = collections.Counter(of(i)[0] for i in rows)
        fold = topic_folds(topics, size, k, seed)
        z = {}
        for f in range(k):
            kept = {t for t in topics if fold[t] != f}
            head = self.fit_head([i for i in rows if set(of(i)) <= kept])
            body = Side(d).fit(kept)
            te = [i for i in rows if fold[of(i)[0]] == f]
            z.update(zip(te, self.relation_features(d.x[te], d.counts([d.rows[i] for i in te]), head, body)))
        self.head, self.body = self.fit_head(rows), Side(d).fit(topics)
        y = d.y[rows]
        w = balanced(y, np.ones(len(y)))
        e = self.join(d.events, self.head.predict(d.events[:, d.head_columns]), self.body.predict(d.events, d.event_counts))
        self.relation = Mean(0.02).fit(np.vstack([[z[i] for i in rows], e]), np.r_[y, np.zeros(len(e), int)], np.r_[w, d.share(w, EVENTS_WEIGHT / 2)])
        return self

    def predict(self, x, counts):
        return self.relation.predict(self.relation_features(x, counts, self.head, self.body))


def show(y, p, title):
    f = f1_score(y, p, average=None, labels=[0, 1, 2, 3])
    print(f"{title:10s} macro F1 {100 * f.mean():.1f}  ", "  ".join(f"{n} {100 * v:.1f}" for n, v in zip(LABELS, f)))


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
    premises, hypotheses = components(renamed)
    fold = topic_folds(set(premises) | set(hypotheses), collections.Counter(premises), k, seed)
    return np.array([fold[p] for p in premises])


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
    data = Data(folder)
    everything = list(range(len(data.rows)))
    if cv:
        p = np.zeros((len(data.y), 4))
        fold = topic_folds(set(data.topic_of_claim.values()) | set(data.topic_of_body.values()), collections.Counter(data.topic_of_claim[r["claim"]] for r in data.rows))
        fc = np.array([fold[data.topic_of_claim[r["claim"]]] for r in data.rows])
        fb = np.array([fold[data.topic_of_body[r["body"]]] for r in data.rows])
        for i in range(5):
            te = np.flatnonzero(fc == i)
            stack = Stack(data).fit(list(np.flatnonzero((fc != i) & (fb != i))))
            p[te] = stack.predict(data.x[te], data.counts([data.rows[j] for j in te]))
        show(data.y, p.argmax(1), "train, CV")
    stack = Stack(data).fit(everything)
    names = data.names
    json.dump({
        "origin": "Logistic regressions and boosted trees fitted by scripts/stance/fit.py on features of the Fake News Challenge (FNC-1) training part, of ordinary news (BASIL events), and of sentence pairs (RTE-3, Emergent, VitaminC, EQUATE, Breaking NLI, negation MNLI, NaN-NLI, ConjNLI, MNLI samples); numbers only, no text.",
        "headline": stack.head.dump([names[i] for i in data.head_columns], SIDES),
        "article": stack.body.dump(),
        "relation": stack.relation.dump(stack.relation_names(), LABELS),
        "pair": pairs.pair.dump(pair_names, PAIR_LABELS),
        "relay": pairs.relay.dump(pair_names, ["states", "relays"]),
    }, open(out, "w"), separators=(",", ":"))
    _, x2, y2, rows2 = load(f"{folder}/fnc.dev.json")
    words = json.load(open(f"{folder}/fnc.dev.words.json"))
    q = stack.predict(x2, [words[r["body"]]["words"] for r in rows2])
    show(y2, q.argmax(1), "dev")
    top = q.max(1)
    for low in (0.25, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        m = (top >= low) & (top < low + (0.15 if low == 0.25 else 0.1))
        if m.sum():
            print(f"confidence {low:.2f}+  n {m.sum():4d}  mean {top[m].mean():.2f}  right {np.mean(q[m].argmax(1) == y2[m]):.2f}")


if __name__ == "__main__":
    main(*sys.argv[1:3], cv="--no-cv" not in sys.argv)
