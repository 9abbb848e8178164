"""Writes a trained tagger as data/attribution-tagger.bin: tables and matrices in 8 bits a number, one scale a row.

    python scripts/attribution/export-tagger.py TAGGER.pt OUT.bin

"TAGR", length of the header (32 bits), header in JSON (tensors: name, rows, columns, offset), then for each tensor its scales
(32-bit floats) and its numbers (bytes). Embeddings are multiplied with their part of the first layer, so that a token's input is a sum of rows.
"""
import json
import struct
import sys

import numpy as np
import torch

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
tensors.append(("gates", np.concatenate([state["lstm.weight_ih_l0"], state["lstm.weight_ih_l0_reverse"]])))
tensors.append(("gatesBias", np.concatenate([state["lstm.bias_ih_l0"] + state["lstm.bias_hh_l0"],
                                            state["lstm.bias_ih_l0_reverse"] + state["lstm.bias_hh_l0_reverse"]])[None]))
tensors.append(("forward", state["lstm.weight_hh_l0"]))
tensors.append(("backward", state["lstm.weight_hh_l0_reverse"]))
tensors.append(("out", state["out.weight"]))
tensors.append(("outBias", state["out.bias"][None]))
header, body = [], b""
for name, matrix in tensors:
    scales = np.abs(matrix).max(1).astype(np.float32) / 127 + 1e-12
    header.append([name, *matrix.shape, len(body)])
    body += scales.astype("<f4").tobytes() + np.round(matrix / scales[:, None]).astype(np.int8).tobytes()
    body += b"\0" * (-len(body) % 4)
text = json.dumps({"format": 1, "tensors": header}).encode()
text += b" " * (-len(text) % 4)
with open(sys.argv[2], "wb") as out:
    out.write(b"TAGR" + struct.pack("<I", len(text)) + text + body)
