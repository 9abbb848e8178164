"""Token features of the parser. src/language/features.ts must compute the very same; test/language checks both
against test/language/features.json."""

import re
import unicodedata

QUOTES = {"’": "'", "‘": "'", "‛": "'", "ʼ": "'", "′": "'", "`": "'", "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"'}
DASHES = "–—―−‒"
NUMBER_WORD = "six"
EXPANDED = {
    "n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "ca": "can", "wo": "will",
    "u.s.": "usa", "u.s": "usa", "u.s.a.": "usa", "u.k.": "uk", "--": "-", "...": ",", "[": "(", "]": ")",
}


def normalize(form: str) -> str:
    """One form for straight and curly marks, for dashes and for ellipses; used for look-ups only."""
    text = "".join(QUOTES.get(c, c) for c in form)
    text = re.sub(r"[\u00a0\u202f\u2009\s]+", "", text)
    if text in ("''", '""'):
        return '"'
    if re.fullmatch(r"[.…]{2,}|…", text):
        return "..."
    if re.fullmatch(r"[-" + DASHES + r"]{2,}|[" + DASHES + r"]", text):
        return "--"
    return re.sub(r"[" + DASHES + r"]", "-", text)


def lowered(norm: str) -> str:
    """The look-up key: lower case, every digit 0, at most 24 characters."""
    return re.sub(r"[0-9]", "0", norm.lower())[:24]


def vector_keys(norm: str) -> list[str]:
    """Words to try in the table of frozen vectors, best first."""
    word = norm.lower()
    keys = [EXPANDED.get(word, word)]
    if re.match(r"[-+.,]?[0-9]", word):
        keys.append(NUMBER_WORD)
    if word.endswith(".") and len(word) > 1:
        keys.append(word[:-1])
    if "." in word:
        keys.append(word.replace(".", ""))
    bare = "".join(c for c in unicodedata.normalize("NFD", word) if not ("\u0300" <= c <= "\u036f"))
    if bare != word:
        keys.append(bare)
    if "-" in word.strip("-"):
        keys.append(word.strip("-").split("-")[-1])
    return keys


def shape(norm: str) -> str:
    """X for capitals, x for small letters, d for digits, other ASCII as it is, # for the rest; runs cut to two."""
    out = ""
    for c in norm[:24]:
        if "A" <= c <= "Z":
            s = "X"
        elif "a" <= c <= "z":
            s = "x"
        elif "0" <= c <= "9":
            s = "d"
        elif c < "\u0080":
            s = c
        elif c.lower() != c:
            s = "X"
        elif c.upper() != c:
            s = "x"
        else:
            s = "#"
        if not (len(out) >= 2 and out[-1] == s and out[-2] == s):
            out += s
    return out


def affixes(low: str) -> list[str]:
    """Keys in the affix table: prefixes of 1 to 3 and suffixes of 1 to 4 characters of a lowered form."""
    keys = []
    for n in (1, 2, 3):
        keys.append(f"{n}^" + low[:n] if len(low) >= n else "")
    for n in (1, 2, 3, 4):
        keys.append(f"{n}$" + low[-n:] if len(low) >= n else "")
    return keys


def gap(space_before: bool, space_after: bool) -> int:
    """Whether white space stands before (1) and after (2) the token."""
    return (1 if space_before else 0) + (2 if space_after else 0)


if __name__ == "__main__":  # writes test/language/features.json, which the tests of src/language/normalize.ts are held to
    import json
    import sys

    forms = ("said Said SAID iPhone U.S. U.S.-led n't n’t ca 's ’s “ ” \" '' `` ‘ … .... -- — – 1,250.50 $ 2014 5m 3rd é Éire naïve İzmir "
             "state-of-the-art 2009–10 co\u00a0op Straße 東京 😀 #vote @desk a.m. Mr. e-mail www.example.org O’Brien Дмитрий ½ xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx").split(" ")
    rows = []
    for form in forms:
        norm = normalize(form)
        low = lowered(norm)
        rows.append({"form": form, "norm": norm, "lowered": low, "keys": vector_keys(norm), "shape": shape(norm), "affixes": affixes(low)})
    json.dump(rows, sys.stdout, ensure_ascii=False, indent=1)
    print()
