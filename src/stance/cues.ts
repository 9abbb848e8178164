import { STANCE_CUES, UNVERIFYING, VERIFYING } from "../lexicon/stance-cues.ts";
import type { CueFamily } from "../lexicon/stance-cues.ts";
import { stemOf } from "./view.ts";
import type { View } from "./view.ts";

export const CUE_FAMILIES = Object.keys(STANCE_CUES) as CueFamily[];

/** One cue of a text. */
export interface Cue {
  readonly family: CueFamily;
  readonly token: number;
}

interface Entry {
  readonly family: CueFamily;
  readonly rest: readonly string[];
}

const byFirst = new Map<string, Entry[]>();
for (const family of CUE_FAMILIES) {
  for (const phrase of STANCE_CUES[family]) {
    const [first = "", ...rest] = phrase.toLowerCase().split(" ").map(stemOf);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { family, rest }]);
  }
}

const verifying = new Set(VERIFYING.map(stemOf));
const unverifying = new Set(UNVERIFYING.map(stemOf));
/** Words between a negation and what it says is not verified. */
const REACH = 5;

const found = new WeakMap<View, readonly (readonly Cue[])[]>();

/** The cues of every sentence of a document, by position. A word may belong to several families, once to each. */
export function cuesOf(view: View): readonly (readonly Cue[])[] {
  let known = found.get(view);
  if (known === undefined) {
    known = view.sentences.map(({ first, last }) => {
      const cues: Cue[] = [];
      for (let token = first; token < last; token += 1) {
        const seen = new Set<CueFamily>();
        for (const { family, rest } of byFirst.get(view.stems[token] as string) ?? []) {
          if (seen.has(family) || !rest.every((part, ahead) => view.stems[token + 1 + ahead] === part)) continue;
          seen.add(family);
          cues.push({ family, token });
        }
        if (!seen.has("unverified") && verifying.has(view.stems[token] as string)) {
          const before = view.stems.slice(Math.max(first, token - REACH), token);
          if (before.some((stem) => unverifying.has(stem))) cues.push({ family: "unverified", token });
        }
      }
      return cues;
    });
    found.set(view, known);
  }
  return known;
}
