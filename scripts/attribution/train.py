"""Trains the tagger of cues, sources and contents on what export.mjs wrote.

    python scripts/attribution/train.py TRAIN.bin VECTORS.bin OUT.pt [--dev DEV.bin] [--fold K/N] [--epochs E]

With --fold K/N the articles whose number leaves K when divided by N are left out, and scored in place of DEV: filter and trees
can then be fitted on what such taggers say of articles that they have not seen. VECTORS.bin is data/vectors.bin.

A token's embedded features, its word vector and its head's, and 32 numbers made of the parser's state go through one linear layer and a
bidirectional LSTM; four softmax heads say: cue (none, first, further), source (none, before its cue, after it), content (likewise), and
two say whether a source or content begins here.
"""
import argparse
import struct
import time

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

FEATURES = 7
COLUMNS = FEATURES + 4
TABLES = {"lemma": 4096, "tag": 256, "relation": 256, "distance": 16}
FLAGS = 24
STATES = 256
# Vectors of length 1 are multiplied by this, so that they weigh as much as the rest.
LOUD = 4


def word_vectors(path):
    """Vectors of length LOUD by rank from 1 on; row 0 is none."""
    file = open(path, "rb").read()
    size, dims = struct.unpack_from("<II", file, 4)
    at = 12

    def take(length):
        nonlocal at
        start, at = at, at + (length + 3 & ~3)
        return start

    offsets = take(4 * (size + 1))
    take(struct.unpack_from("<I", file, offsets + 4 * size)[0])
    take(2 * size)
    lengths = np.frombuffer(file, "<f4", size, take(4 * size))
    rows = np.frombuffer(file, np.int8, size * dims, take(size * dims)).reshape(size, dims).astype(np.float32)
    rows = LOUD * rows / np.maximum(lengths[:, None], 1e-6)
    return torch.from_numpy(np.concatenate([np.zeros((1, dims), np.float32), rows]))


def drop(x, p, on):
    """Leaves out the same columns in all tokens of a sequence."""
    return x * ((torch.rand(x.shape[0], 1, x.shape[2]) > p).float() / (1 - p)) if on else x


class Tagger(nn.Module):
    def __init__(self, vectors, size=96, hidden=64, kept=32):
        super().__init__()
        self.vectors = vectors
        self.lemma = nn.Embedding(TABLES["lemma"], 40)
        self.tag = nn.Embedding(TABLES["tag"], 16)
        self.relation = nn.Embedding(TABLES["relation"], 16)
        self.head_lemma = nn.Embedding(TABLES["lemma"], 24)
        self.head_tag = nn.Embedding(TABLES["tag"], 8)
        self.distance = nn.Embedding(TABLES["distance"], 8)
        self.flags = nn.Linear(FLAGS, 24, bias=False)
        self.vec = nn.Linear(vectors.shape[1], size, bias=False)
        self.head_vec = nn.Linear(vectors.shape[1], size, bias=False)
        self.narrow = nn.Linear(STATES, kept)
        self.states = nn.Linear(kept, size, bias=False)
        self.input = nn.Linear(40 + 16 + 16 + 24 + 8 + 8 + 24, size)
        self.forward_lstm = nn.LSTM(size, hidden, batch_first=True)
        self.backward_lstm = nn.LSTM(size, hidden, batch_first=True)
        self.out = nn.Linear(2 * hidden, 11)
        for table in (self.lemma, self.tag, self.relation, self.head_lemma, self.head_tag, self.distance):
            nn.init.normal_(table.weight, std=0.1)

    def forward(self, x, states, lengths):
        on = self.training
        lemma, head, rank, above = x[..., 0], x[..., 3], x[..., FEATURES + 2], x[..., FEATURES + 3]
        head_rank = torch.where(above >= 0, torch.gather(rank, 1, above.clamp(min=0)), torch.zeros_like(rank))
        if on:  # lemmas are left out now and then, so that structure must carry
            lemma = lemma.masked_fill(torch.rand(lemma.shape) < 0.1, 0)
            head = head.masked_fill(torch.rand(head.shape) < 0.1, 0)
        flags = ((x[..., 6].unsqueeze(-1) >> torch.arange(FLAGS)) & 1).float()
        e = torch.cat([self.lemma(lemma), self.tag(x[..., 1]), self.relation(x[..., 2]), self.head_lemma(head),
                       self.head_tag(x[..., 4]), self.distance(x[..., 5]), self.flags(flags)], -1)
        kept = torch.tanh(self.narrow(drop(states, 0.2, on)))
        if on:  # they are kept in 8 bits
            kept = kept + (torch.rand_like(kept) - 0.5) / 127
        h = (self.input(drop(e, 0.2, on)) + self.vec(drop(self.vectors[rank], 0.2, on)) + self.head_vec(drop(self.vectors[head_rank], 0.2, on))
             + self.states(drop(kept, 0.1, on)))
        h = drop(F.relu(h), 0.3, on)
        at = torch.arange(x.shape[1])[None]
        back = torch.where(at < lengths[:, None], lengths[:, None] - 1 - at, at).unsqueeze(-1)
        a, _ = self.forward_lstm(h)
        b, _ = self.backward_lstm(torch.gather(h, 1, back.expand(-1, -1, h.shape[-1])))
        b = torch.gather(b, 1, back.expand(-1, -1, b.shape[-1]))
        return self.out(drop(torch.cat([a, b], -1), 0.3, on))


def load(path):
    rows = np.fromfile(path, dtype=np.int32).reshape(-1, COLUMNS)
    states = np.memmap(f"{path}.states", dtype=np.int8, mode="r").reshape(-1, STATES)
    cuts = np.concatenate([[0], np.flatnonzero(np.diff(rows[:, FEATURES + 1])) + 1, [len(rows)]])
    return [(torch.from_numpy(rows[a:b].astype(np.int64)), states[a:b]) for a, b in zip(cuts[:-1], cuts[1:])]


def batches(data, tokens, shuffle):
    order = sorted(range(len(data)), key=lambda i: len(data[i][0]) + (np.random.rand() * 6 if shuffle else 0))
    out, part, longest = [], [], 0
    for i in order:
        longest = max(longest, len(data[i][0]))
        if part and longest * (len(part) + 1) > tokens:
            out.append(part)
            part, longest = [], len(data[i][0])
        part.append(i)
    out.append(part)
    if shuffle:
        np.random.shuffle(out)
    return out


def pad(data, part):
    lengths = torch.tensor([len(data[i][0]) for i in part])
    x = torch.zeros(len(part), int(lengths.max()), COLUMNS, dtype=torch.int64)
    states = torch.zeros(len(part), x.shape[1], STATES)
    for row, i in enumerate(part):
        x[row, :len(data[i][0])] = data[i][0]
        states[row, :len(data[i][0])] = torch.from_numpy(data[i][1].astype(np.float32) / 127)
    return x, states, lengths, torch.arange(x.shape[1])[None] < lengths[:, None]


def targets(labels):
    return labels & 3, (labels >> 2) & 3, (labels >> 4) & 1, (labels >> 5) & 3, (labels >> 7) & 1


def loss_of(logits, labels, mask):
    cue, source, source_first, content, content_first = (t[mask] for t in targets(labels))
    z = logits[mask]
    return (F.cross_entropy(z[:, 0:3], cue) + F.cross_entropy(z[:, 3:6], source) + F.cross_entropy(z[:, 7:10], content)
            + F.binary_cross_entropy_with_logits(z[:, 6], source_first.float())
            + F.binary_cross_entropy_with_logits(z[:, 10], content_first.float()))


def evaluate(model, data):
    model.eval()
    counts = np.zeros((5, 3))
    with torch.no_grad():
        for part in batches(data, 6000, False):
            x, states, lengths, mask = pad(data, part)
            z = model(x, states, lengths)[mask]
            gold = [t[mask] for t in targets(x[..., FEATURES])]
            guess = [z[:, 0:3].argmax(1), z[:, 3:6].argmax(1), (z[:, 6] > 0).long(), z[:, 7:10].argmax(1), (z[:, 10] > 0).long()]
            for row, (g, p) in enumerate(zip(gold, guess)):
                counts[row] += [((g == p) & (g > 0)).sum(), (p > 0).sum(), (g > 0).sum()]
    return [float(round(200 * tp / (p + g), 1)) for tp, p, g in counts]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("train")
    options.add_argument("vectors")
    options.add_argument("out")
    options.add_argument("--dev")
    options.add_argument("--epochs", type=int, default=4)
    options.add_argument("--fold", help="K/N: leave out the articles whose number leaves K when divided by N")
    options.add_argument("--rate", type=float, default=3e-3)
    args = options.parse_args()
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    torch.manual_seed(1)
    np.random.seed(1)
    train, dev = load(args.train), load(args.dev) if args.dev else []
    if args.fold:
        fold, folds = map(int, args.fold.split("/"))
        left_out = [int(rows[0, FEATURES + 1]) // 1000 % folds == fold for rows, _ in train]
        dev = [part for part, out in zip(train, left_out) if out]
        train = [part for part, out in zip(train, left_out) if not out]
    model = Tagger(word_vectors(args.vectors))
    optimizer = torch.optim.Adam(model.parameters(), betas=(0.9, 0.98))
    start = time.time()
    total = args.epochs * len(batches(train, 2500, False))
    step, running = 0, None
    for epoch in range(args.epochs):
        model.train()
        for part in batches(train, 2500, True):
            for group in optimizer.param_groups:
                group["lr"] = args.rate * max(0, 1 - step / total) * min(1, (step + 1) / 50)
            x, states, lengths, mask = pad(train, part)
            loss = loss_of(model(x, states, lengths), x[..., FEATURES], mask)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 5)
            optimizer.step()
            running = loss.item() if running is None else 0.98 * running + 0.02 * loss.item()
            step += 1
            if step % 100 == 0:
                print(f"step {step}/{total} loss {running:.3f} {time.time() - start:.0f} s", flush=True)
        torch.save(model.state_dict(), args.out)
    if dev:
        print(f"cue, source, source first, content, content first F1 {evaluate(model, dev)}")


main()
