"""Trains the tagger of cues, sources and contents on what export.mjs wrote.

    python scripts/attribution/train.py TRAIN.bin DEV.bin OUT.pt [--fold K/N] [--minutes M] [--threads N]

With --fold K/N the articles whose number leaves K when divided by N are left out, and scored in place of DEV: the filter of
candidates can then be fitted on what such taggers say of articles that they have not seen.

A token's embedded features go through one linear layer and a bidirectional LSTM; four softmax heads say: cue (none, first,
further), source (none, before its cue, after it), content (likewise), and two say whether a source or content begins here.
"""
import argparse
import time

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

FEATURES = 7
TABLES = {"lemma": 4096, "tag": 256, "relation": 256, "distance": 16}
FLAGS = 24


class Tagger(nn.Module):
    def __init__(self, size=96, hidden=64):
        super().__init__()
        self.lemma = nn.Embedding(TABLES["lemma"], 40)
        self.tag = nn.Embedding(TABLES["tag"], 16)
        self.relation = nn.Embedding(TABLES["relation"], 16)
        self.head_lemma = nn.Embedding(TABLES["lemma"], 24)
        self.head_tag = nn.Embedding(TABLES["tag"], 8)
        self.distance = nn.Embedding(TABLES["distance"], 8)
        self.flags = nn.Linear(FLAGS, 24, bias=False)
        self.input = nn.Linear(40 + 16 + 16 + 24 + 8 + 8 + 24, size)
        self.lstm = nn.LSTM(size, hidden, batch_first=True, bidirectional=True)
        self.out = nn.Linear(2 * hidden, 11)
        for table in (self.lemma, self.tag, self.relation, self.head_lemma, self.head_tag, self.distance):
            nn.init.normal_(table.weight, std=0.1)

    def forward(self, x, drop=0.0):
        lemma, head = x[..., 0], x[..., 3]
        if self.training:  # rare lemmas are left out now and then, so that structure must carry
            lemma = torch.where(torch.rand(lemma.shape) < 0.1, torch.zeros_like(lemma), lemma)
            head = torch.where(torch.rand(head.shape) < 0.1, torch.zeros_like(head), head)
        flags = ((x[..., 6].unsqueeze(-1) >> torch.arange(FLAGS)) & 1).float()
        e = torch.cat([self.lemma(lemma), self.tag(x[..., 1]), self.relation(x[..., 2]), self.head_lemma(head),
                       self.head_tag(x[..., 4]), self.distance(x[..., 5]), self.flags(flags)], -1)
        h = F.relu(self.input(F.dropout(e, drop, self.training)))
        return h

    def states(self, h, lengths, drop):
        packed = nn.utils.rnn.pack_padded_sequence(F.dropout(h, drop, self.training), lengths, batch_first=True, enforce_sorted=False)
        out, _ = nn.utils.rnn.pad_packed_sequence(self.lstm(packed)[0], batch_first=True)
        return self.out(F.dropout(out, drop, self.training))


def load(path):
    rows = np.fromfile(path, dtype=np.int32).reshape(-1, FEATURES + 2)
    cuts = np.flatnonzero(np.diff(rows[:, -1])) + 1
    return [torch.from_numpy(part.astype(np.int64)) for part in np.split(rows, cuts)]


def batches(data, tokens, shuffle):
    order = sorted(range(len(data)), key=lambda i: len(data[i]) + (np.random.rand() * 12 if shuffle else 0))
    out, part, longest = [], [], 0
    for i in order:
        longest = max(longest, len(data[i]))
        if part and longest * (len(part) + 1) > tokens:
            out.append(part)
            part, longest = [], len(data[i])
        part.append(i)
    out.append(part)
    if shuffle:
        np.random.shuffle(out)
    return out


def pad(data, part):
    lengths = torch.tensor([len(data[i]) for i in part])
    x = torch.zeros(len(part), int(lengths.max()), FEATURES + 2, dtype=torch.int64)
    for row, i in enumerate(part):
        x[row, :len(data[i])] = data[i]
    mask = torch.arange(x.shape[1])[None] < lengths[:, None]
    return x, lengths, mask


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
            x, lengths, mask = pad(data, part)
            z = model.states(model(x[..., :FEATURES]), lengths, 0)[mask]
            gold = [t[mask] for t in targets(x[..., FEATURES])]
            guess = [z[:, 0:3].argmax(1), z[:, 3:6].argmax(1), (z[:, 6] > 0).long(), z[:, 7:10].argmax(1), (z[:, 10] > 0).long()]
            for row, (g, p) in enumerate(zip(gold, guess)):
                counts[row] += [((g == p) & (g > 0)).sum(), (p > 0).sum(), (g > 0).sum()]
    return [float(round(200 * tp / (p + g), 1)) for tp, p, g in counts]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("train")
    options.add_argument("dev")
    options.add_argument("out")
    options.add_argument("--minutes", type=float, default=20)
    options.add_argument("--epochs", type=int, default=8)
    options.add_argument("--fold", help="K/N: leave out the articles whose number leaves K when divided by N")
    options.add_argument("--rate", type=float, default=3e-3)
    options.add_argument("--resume", help="begin with these weights")
    options.add_argument("--threads", type=int, default=1)
    args = options.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(1)
    np.random.seed(1)
    train, dev = load(args.train), load(args.dev)
    if args.fold:
        fold, folds = map(int, args.fold.split("/"))
        left_out = [int(part[0, -1]) // 1000 % folds == fold for part in train]
        dev = [part for part, out in zip(train, left_out) if out]
        train = [part for part, out in zip(train, left_out) if not out]
    model = Tagger()
    if args.resume:
        model.load_state_dict(torch.load(args.resume))
    optimizer = torch.optim.Adam(model.parameters(), lr=2e-3, betas=(0.9, 0.98))
    start = time.time()
    total = args.epochs * len(batches(train, 2500, False))
    step, stop = 0, False
    for epoch in range(args.epochs):
        model.train()
        running = 0.0
        for part in batches(train, 2500, True):
            # Linear decay over the steps planned, or over the time allowed when that runs out first.
            share = max(step / total, (time.time() - start) / (60 * args.minutes))
            if share >= 1:
                stop = True
                break
            for group in optimizer.param_groups:
                group["lr"] = args.rate * (1 - share)
            x, lengths, mask = pad(train, part)
            loss = loss_of(model.states(model(x[..., :FEATURES], 0.2), lengths, 0.3), x[..., FEATURES], mask)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 5)
            optimizer.step()
            running = 0.98 * running + 0.02 * loss.item()
            step += 1
            if step % 100 == 0:
                print(f"step {step}/{total} loss {running:.3f} {time.time() - start:.0f} s", flush=True)
        print(f"epoch {epoch}: cue, source, source first, content, content first F1 {evaluate(model, dev)} {time.time() - start:.0f} s", flush=True)
        torch.save(model.state_dict(), args.out)
        if stop:
            break


main()
