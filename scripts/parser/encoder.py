"""The shipped encoder in PyTorch, from the 8-bit file: for training further heads on frozen states, which then fit what the
program computes (src/language/parser.ts, `encode`).

python scripts/parser/encoder.py data/parser.bin FILE.conllu states.npz   # one array (tokens, 2 * hidden) a sentence
"""

import json
import struct
import sys

import numpy as np
import torch

import conllu
import features
from model import Parser
from train import Indexer


def read(path):
    """-> (header, {name: float array}) of a model file."""
    with open(path, "rb") as f:
        data = f.read()
    assert data[:4] == b"NEWS", "not a parser model"
    (length,) = struct.unpack("<I", data[4:8])
    header = json.loads(data[8:8 + length])
    tensors = {}
    for name, shape, offset in header["tensors"]:
        at = 8 + length + offset
        if len(shape) == 2:
            scales = np.frombuffer(data, np.float32, shape[0], at)
            rows = np.frombuffer(data, np.int8, shape[0] * shape[1], at + 4 * shape[0]).reshape(shape)
            tensors[name] = rows.astype(np.float32) * scales[:, None]
        else:
            tensors[name] = np.frombuffer(data, np.float32, shape[0], at).copy()
    return header, tensors


class Encoder:
    """`encode(forms, space_after)` -> states (tokens, 2 * hidden) of one sentence."""

    def __init__(self, path):
        header, t = read(path)
        config = {
            "words": header["words"].split("\n"), "affixes": header["affixes"].split("\n"), "shapes": header["shapes"].split("\n"),
            "xpos": header["xpos"], "upos": header["upos"], "rels": header["rels"], "word_dim": t["word"].shape[1],
            "affix_dim": t["affix"].shape[1], "shape_dim": t["shape"].shape[1], "gap_dim": t["gap"].shape[1], "layers": header["layers"],
            "hidden": header["hidden"], "arc_dim": header["arc"], "rel_dim": header["relation"],
            "dropout": {"input": 0, "between": 0, "output": 0, "mlp": 0},
        }
        vectors = np.concatenate([np.zeros((1, t["vectors"].shape[1]), np.float32), t["vectors"]])
        self.model = Parser(config, torch.from_numpy(vectors)).eval()
        self.indexer = Indexer(config, header["vectorWords"].split("\n"))
        h = 4 * header["hidden"]
        with torch.no_grad():
            for name in ("word", "affix", "shape", "gap"):
                getattr(self.model, name).weight.copy_(torch.from_numpy(t[name]))
            for i, layer in enumerate(self.model.layers):
                layer.weight_ih_l0.copy_(torch.from_numpy(t[f"input{i}"][:h]))
                layer.weight_ih_l0_reverse.copy_(torch.from_numpy(t[f"input{i}"][h:]))
                layer.weight_hh_l0.copy_(torch.from_numpy(t[f"forward{i}"]))
                layer.weight_hh_l0_reverse.copy_(torch.from_numpy(t[f"backward{i}"]))
                layer.bias_ih_l0.copy_(torch.from_numpy(t[f"bias{i}"][:h]))
                layer.bias_ih_l0_reverse.copy_(torch.from_numpy(t[f"bias{i}"][h:]))
                layer.bias_hh_l0.zero_()
                layer.bias_hh_l0_reverse.zero_()

    @torch.no_grad()
    def encode(self, forms, space_after):
        n = len(forms)
        tokens = [self.indexer.token(f) for f in forms]
        gaps = [features.gap(i == 0 or space_after[i - 1], space_after[i] or i == n - 1) for i in range(n)]
        batch = {"vector": [t[0] for t in tokens], "word": [t[1] for t in tokens], "affix": [t[2] for t in tokens],
                 "shape": [t[3] for t in tokens], "gap": gaps}
        return self.model.encode({k: torch.tensor([v]) for k, v in batch.items()})[0].numpy()


if __name__ == "__main__":
    encoder = Encoder(sys.argv[1])
    np.savez_compressed(sys.argv[3], *[encoder.encode(s.forms, s.space_after) for s in conllu.read(sys.argv[2])])
