"""Reads CoNLL-U (plain or gzipped) into sentences of plain lists."""

import gzip
from dataclasses import dataclass, field


@dataclass
class Sentence:
    forms: list = field(default_factory=list)
    lemmas: list = field(default_factory=list)
    upos: list = field(default_factory=list)
    xpos: list = field(default_factory=list)
    heads: list = field(default_factory=list)
    rels: list = field(default_factory=list)
    space_after: list = field(default_factory=list)
    document: str = ""
    text: str = ""


def read(path):
    """Yields a Sentence for each block; empty nodes are left out, words of a multiword token have no space between."""
    opener = gzip.open if str(path).endswith(".gz") else open
    sentence, document, text = Sentence(), "", ""
    range_end, range_space = 0, True
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id"):
                document = line.split("=", 1)[1].strip()
            elif line.startswith("# text ="):
                text = line.split("=", 1)[1].strip()
            elif not line:
                if sentence.forms:
                    sentence.document, sentence.text = document, text
                    yield sentence
                sentence, range_end = Sentence(), 0
            elif line[0] != "#":
                c = line.split("\t")
                if "-" in c[0]:
                    range_end = int(c[0].split("-")[1])
                    range_space = "SpaceAfter=No" not in c[9]
                    continue
                if "." in c[0]:
                    continue
                index = int(c[0])
                sentence.forms.append(c[1])
                sentence.lemmas.append(c[2])
                sentence.upos.append(c[3])
                sentence.xpos.append(c[4])
                sentence.heads.append(int(c[6]))
                sentence.rels.append(c[7])
                if index < range_end:
                    sentence.space_after.append(False)
                elif index == range_end:
                    sentence.space_after.append(range_space)
                else:
                    sentence.space_after.append("SpaceAfter=No" not in c[9])
    if sentence.forms:
        sentence.document, sentence.text = document, text
        yield sentence
