"""What the labels of pairs tell about headlines and texts apart, and what is about one matter: see fit.py."""
import collections

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

SIGN = {"agree": 1, "disagree": -1, "discuss": 0}


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


def sides_of(names, x, rows):
    """Sides of headlines and bodies, and those of which the labels tell one: a text met by neutral headlines only may hold anything."""
    column = names.index("claim.denies")
    denies = {r["claim"]: x[i, column] > 0 or x[i, names.index("claim.rumour")] > 0 for i, r in enumerate(rows)}
    head, body = latent_sides(rows, denies)
    related = [r for r in rows if r["label"] != "unrelated"]
    return head, body, {r["claim"] for r in related if body[r["body"]] != 0}, {r["body"] for r in related if head[r["claim"]] != 0}


def topics_of(rows, names):
    """Topic of each claim and of each body: what related pairs join, and what has its names in common. Two claims on one matter ("the audio of the
    shooting", "the officer who shot") are one topic, or one would teach the answers of the other."""
    cc, bb = components(rows)
    group = {str(r["body"]): g for r, g in zip(rows, bb)}
    keys = sorted(set(cc) | set(bb))
    texts = collections.defaultdict(list)
    for body in sorted(group):
        texts[group[body]].append(names[body])
    x = TfidfVectorizer(min_df=2, sublinear_tf=True, token_pattern=r"[A-Za-z'-]{3,}").fit_transform([" ".join(texts[k]) for k in keys])
    near = (x @ x.T).toarray() > 0.3
    parent = {k: k for k in keys}

    def find(k):
        while parent[k] != k:
            k = parent[k]
        return k

    for i, a in enumerate(keys):
        for j in np.flatnonzero(near[i][:i]):
            parent[find(a)] = find(keys[j])
    return {r["claim"]: find(c) for r, c in zip(rows, cc)}, {body: find(g) for body, g in group.items()}


def topic_folds(topics, size, k=5, seed=0):
    """Fold of each topic, of about equal size."""
    keys = sorted(set(topics))
    np.random.RandomState(seed).shuffle(keys)
    keys.sort(key=lambda t: -size[t])
    load_, fold = [0.0] * k, {}
    for t in keys:
        i = int(np.argmin(load_))
        fold[t] = i
        load_[i] += size[t] + 0.1
    return fold
