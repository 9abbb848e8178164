"""The network: token features -> stacked BiLSTM -> tags, and biaffine arcs and relations (Dozat and Manning, 2017)."""

import torch
from torch import nn
import torch.nn.functional as F


def shared_dropout(x, p, training):
    """Drops the same features at every time step of a sentence (Gal and Ghahramani, 2016)."""
    if not training or p == 0:
        return x
    mask = torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - p) / (1 - p)
    return x * mask


class Parser(nn.Module):
    """Sizes come from `config`; batches hold sentences of one length, so nothing is padded."""

    def __init__(self, config, vectors):
        super().__init__()
        self.config = config
        c = config
        self.vectors = nn.Embedding.from_pretrained(vectors, freeze=True)
        self.word = nn.Embedding(len(c["words"]), c["word_dim"])
        self.affix = nn.Embedding(len(c["affixes"]), c["affix_dim"])
        self.shape = nn.Embedding(len(c["shapes"]), c["shape_dim"])
        self.gap = nn.Embedding(4, c["gap_dim"])
        for e in (self.word, self.affix, self.shape, self.gap):
            nn.init.normal_(e.weight, std=0.3)
        nn.init.normal_(self.affix.weight, std=0.15)
        size = vectors.shape[1] + c["word_dim"] + c["affix_dim"] + c["shape_dim"] + c["gap_dim"]
        layers, width = [], size
        for _ in range(c["layers"]):
            layer = nn.LSTM(width, c["hidden"], bidirectional=True, batch_first=True)
            for name, p in layer.named_parameters():
                if name.startswith("weight_hh"):
                    for k in range(4):
                        nn.init.orthogonal_(p.data[k * c["hidden"]:(k + 1) * c["hidden"]])
                elif name.startswith("bias"):
                    p.data.zero_()
                    if name.startswith("bias_ih"):
                        p.data[c["hidden"]:2 * c["hidden"]] = 1.0
            layers.append(layer)
            width = 2 * c["hidden"]
        self.layers = nn.ModuleList(layers)
        A, L = c["arc_dim"], c["rel_dim"]
        self.xpos = nn.Linear(width, len(c["xpos"]))
        self.upos = nn.Linear(width, len(c["upos"]))
        self.root = nn.Parameter(torch.randn(width) * 0.1)
        self.arc_dep, self.arc_head = nn.Linear(width, A), nn.Linear(width, A)
        self.rel_dep, self.rel_head = nn.Linear(width, L), nn.Linear(width, L)
        self.arc = nn.Parameter(torch.zeros(A + 1, A))
        self.rel = nn.Parameter(torch.zeros(L + 1, len(c["rels"]), L + 1))
        nn.init.xavier_uniform_(self.arc.data[:A])

    def encode(self, batch):
        """batch: dict of long tensors (sentences, tokens[, 7 affixes]) -> states (sentences, tokens, 2 * hidden)."""
        p = self.config["dropout"]
        training = self.training
        x = torch.cat([self.vectors(batch["vector"]), self.word(batch["word"]), self.affix(batch["affix"]).sum(2),
                       self.shape(batch["shape"]), self.gap(batch["gap"])], -1)
        x = shared_dropout(x, p["input"], training)
        for i, layer in enumerate(self.layers):
            if i:
                x = shared_dropout(x, p["between"], training)
            x = layer(x)[0]
        return x

    def forward(self, batch):
        """-> scores of xpos, upos and arcs (sentences, dependents, 1 + tokens: 0 is the root), and the relation vectors."""
        p = self.config["dropout"]
        states = self.encode(batch)
        x = shared_dropout(states, p["output"], self.training)
        xpos, upos = self.xpos(x), self.upos(x)
        full = torch.cat([self.root.expand(x.shape[0], 1, -1), x], 1)
        drop = lambda t: shared_dropout(F.leaky_relu(t, 0.1), p["mlp"], self.training)
        ad, ah, rd, rh = drop(self.arc_dep(x)), drop(self.arc_head(full)), drop(self.rel_dep(x)), drop(self.rel_head(full))
        arcs = (ad @ self.arc[:-1] + self.arc[-1]) @ ah.transpose(1, 2)
        return xpos, upos, arcs, rd, rh

    def relations(self, rd, rh, heads):
        """Relation scores (sentences, tokens, relations) of each token with the head given for it (0: root)."""
        one = rd.new_ones(rd.shape[0], rd.shape[1], 1)
        d = torch.cat([rd, one], -1)
        h = torch.cat([rh.gather(1, heads.unsqueeze(-1).expand(-1, -1, rh.shape[2])), one], -1)
        L, R = self.config["rel_dim"] + 1, len(self.config["rels"])
        left = (d @ self.rel.reshape(L, R * L).to(d.dtype)).view(*d.shape[:2], R, L)
        return (left @ h.unsqueeze(-1)).squeeze(-1)
