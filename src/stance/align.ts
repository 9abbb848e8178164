import { wordSimilarity } from "../lexicon/similarity.ts";
import { areAntonyms, areSynonyms, hypernyms, isKindOf } from "../lexicon/wordnet.ts";
import type { Hypothesis } from "./match.ts";
import type { Term } from "./view.ts";

/** How a word of the hypothesis stands to its nearest word of the premise. */
export type WordRelation = "same" | "synonym" | "broader" | "narrower" | "antonym" | "sibling" | "near" | "none";

export interface AlignedWord {
  readonly term: Term;
  readonly other: Term | null;
  readonly relation: WordRelation;
  readonly likeness: number;
}

const RELATION_ORDER: Readonly<Record<WordRelation, number>> = {
  same: 7,
  synonym: 6,
  broader: 5,
  antonym: 4,
  narrower: 3,
  near: 2,
  sibling: 1,
  none: 0,
};

/** Each content word of a hypothesis with its best partner among a premise's words: equal words first, then by kind of relation. */
export function alignWords(hypothesis: Hypothesis, premise: readonly Term[]): AlignedWord[] {
  return hypothesis.terms.map((term) => {
    let best: AlignedWord = { term, other: null, relation: "none", likeness: 0 };
    for (const other of premise) {
      const relation = relate(term, other);
      if (relation === "none") continue;
      const likeness = relation === "same" ? 1 : wordSimilarity(term.lemma, other.lemma);
      if (RELATION_ORDER[relation] > RELATION_ORDER[best.relation] || (relation === best.relation && likeness > best.likeness))
        best = { term, other, relation, likeness };
    }
    return best;
  });
}

const cache = new Map<string, WordRelation>();

/** Relation of a hypothesis' word to a premise's word: "broader" when the hypothesis says "animal" where the premise says "dog". */
function relate(term: Term, other: Term): WordRelation {
  if (term.stem === other.stem) return "same";
  if (term.number || other.number) return "none";
  const key = `${term.lemma}\t${other.lemma}`;
  let known = cache.get(key);
  if (known === undefined) {
    known = lexicalRelation(term.lemma, other.lemma);
    cache.set(key, known);
  }
  return known;
}

function lexicalRelation(a: string, b: string): WordRelation {
  for (const pos of ["a", "v", "n", "r"] as const) if (areAntonyms(a, b, pos)) return "antonym";
  if (/^(un|in|im|dis|non|ir|il)/.test(a) && a.replace(/^(un|in|im|dis|non-?|ir|il)/, "") === b) return "antonym";
  if (/^(un|in|im|dis|non|ir|il)/.test(b) && b.replace(/^(un|in|im|dis|non-?|ir|il)/, "") === a) return "antonym";
  for (const pos of ["n", "v", "a", "r"] as const) if (areSynonyms(a, b, pos, 3)) return "synonym";
  const likeness = wordSimilarity(a, b);
  if (likeness >= 0.85) return "synonym";
  if (isKindOf(b, a, "n", 2) || isKindOf(b, a, "v", 2)) return "broader";
  if (isKindOf(a, b, "n", 2) || isKindOf(a, b, "v", 2)) return "narrower";
  if (areSiblings(a, b)) return "sibling";
  return likeness >= 0.5 ? "near" : "none";
}

/** Words with a near common class, none a kind of the other: countries, colours, months, animals. */
function areSiblings(a: string, b: string): boolean {
  const up = hypernyms(a, "n", 1).slice(0, 2);
  return (
    up.length > 0 &&
    hypernyms(b, "n", 1)
      .slice(0, 2)
      .some((word) => up.includes(word))
  );
}
