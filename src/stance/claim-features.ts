import type { CueFamily } from "../lexicon/stance-cues.ts";
import { CUE_FAMILIES, cuesOf } from "./cues.ts";
import type { Cue } from "./cues.ts";
import type { Hypothesis } from "./match.ts";
import type { Features } from "./model.ts";

/** Cues inside the hypothesis' own token range. */
export function cuesIn({ view, first, last }: Hypothesis): Cue[] {
  return cuesOf(view)
    .flat()
    .filter(({ token }) => token >= first && token < last);
}

export function count(cues: readonly Cue[], family: CueFamily): number {
  return cues.reduce((sum, cue) => sum + Number(cue.family === family), 0);
}

/** Whether a text has words of denial: negation, falsehood, denying. */
export const denies = (cues: readonly Cue[]): number => Math.min(1, count(cues, "negation") + count(cues, "false") + count(cues, "deny"));

/** What a hypothesis does with the claim behind it, by its own words alone: a headline's cues, question, marks and length. */
export function claimFeatures(hypothesis: Hypothesis): Features {
  const features: Features = {};
  const cues = cuesIn(hypothesis);
  for (const family of CUE_FAMILIES) features[`claim.${family}`] = count(cues, family);
  features["claim.question"] = Number(
    hypothesis.view.sentences.some((s) => s.question && s.last > hypothesis.first && s.first < hypothesis.last),
  );
  const tokens = hypothesis.view.document.tokens.slice(hypothesis.first, hypothesis.last);
  features["claim.colon"] = Number(tokens.some(({ text }) => text === ":"));
  features["claim.quotes"] = Number(tokens.some(({ text }) => /^["“”‘]$/.test(text)));
  features["claim.startsNo"] = Number(tokens[0]?.lower === "no");
  features["claim.length"] = tokens.length;
  features["claim.denies"] = denies(cues);
  return features;
}
