"""Writes a trained tagger as data/attribution-tagger.bin, and what it keeps of the parser's states as data/attribution-states.bin.

    python scripts/attribution/export-tagger.py TAGGER.pt OUT.bin STATES.bin

OUT.bin: "TAGR", length of the header (32 bits), header in JSON (tensors: name, rows, columns, offset), then for each tensor its scales
(32-bit floats), one a row, and its numbers (bytes). Embeddings are multiplied with their part of the first layer, so that a token's input
is a sum of rows. STATES.bin: src/language/states.ts.
"""
import json
import struct
import sys

import numpy as np
import torch

LOUD = 4  # as in train.py


def quantized(matrix):
    scales = np.abs(matrix).max(1).astype(np.float32) / 127 + 1e-12
    return scales.astype("<f4").tobytes(), np.round(matrix / scales[:, None]).astype(np.int8).tobytes()


state = {name: tensor.numpy() for name, tensor in torch.load(sys.argv[1]).items()}
weight = state["input.weight"]  # 96 x all parts
parts = [("lemma", "lemma.weight"), ("tag", "tag.weight"), ("relation", "relation.weight"), ("headLemma", "head_lemma.weight"),
         ("headTag", "head_tag.weight"), ("distance", "distance.weight")]
tensors, at = [], 0
for name, key in parts:
    size = state[key].shape[1]
    tensors.append((name, state[key] @ weight[:, at:at + size].T))
    at += size
tensors.append(("flag", (weight[:, at:] @ state["flags.weight"]).T))
tensors.append(("inputBias", state["input.bias"][None]))
tensors.append(("vectors", LOUD * np.concatenate([state["vec.weight"], state["head_vec.weight"]])))
tensors.append(("states", state["states.weight"]))


def both(name):
    return [state[f"{direction}_lstm.{name}"] for direction in ("forward", "backward")]


tensors.append(("gates", np.concatenate(both("weight_ih_l0"))))
tensors.append(("gatesBias", (np.concatenate(both("bias_ih_l0")) + np.concatenate(both("bias_hh_l0")))[None]))
tensors.extend(zip(("forward", "backward"), both("weight_hh_l0")))
tensors.append(("out", state["out.weight"]))
tensors.append(("outBias", state["out.bias"][None]))
header, body = [], b""
for name, matrix in tensors:
    header.append([name, *matrix.shape, len(body)])
    body += b"".join(quantized(matrix))
    body += b"\0" * (-len(body) % 4)
text = json.dumps({"format": 2, "tensors": header}).encode()
text += b" " * (-len(text) % 4)
with open(sys.argv[2], "wb") as out:
    out.write(b"TAGR" + struct.pack("<I", len(text)) + text + body)
scales, values = quantized(state["narrow.weight"])
with open(sys.argv[3], "wb") as out:
    out.write(struct.pack("<II", *state["narrow.weight"].shape) + scales + state["narrow.bias"].astype("<f4").tobytes() + values)
