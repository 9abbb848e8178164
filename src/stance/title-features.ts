import { CUE_FAMILIES, cuesOf } from "./cues.ts";
import { count } from "./claim-features.ts";
import type { Hypothesis, SentenceMatch } from "./match.ts";
import type { Features } from "./model.ts";
import { sharesOf, STANDINGS } from "./voice-features.ts";
import type { Voiced } from "./voice-features.ts";
import type { View } from "./view.ts";

/** What an article's own headline does with a hypothesis: its cues, and in whose voice the words that it meets stand; all 0 without one. */
export function titleFeatures(hypothesis: Hypothesis, source: Voiced, view: View, all: readonly SentenceMatch[]): Features {
  const title = all.filter(({ sentence }) => sentence.headline);
  const cues = title.flatMap(({ sentence }) => cuesOf(view)[sentence.index] ?? []);
  const tokens = title.flatMap(({ sentence }) => source.document.tokens.slice(sentence.first, sentence.last));
  const features: Features = { "title.present": Number(title.length > 0) };
  features["title.soft"] = Math.max(0, ...title.map(({ soft }) => soft));
  for (const family of CUE_FAMILIES) features[`title.${family}`] = Math.min(2, count(cues, family));
  for (const standing of STANDINGS)
    features[`title.voice.${standing}`] = Math.max(0, ...title.map((match) => sharesOf(hypothesis, source, view, match)[standing]));
  features["title.question"] = Number(title.some(({ sentence }) => sentence.question));
  features["title.quotes"] = Number(tokens.some(({ text }) => /^["“”‘]$/.test(text)));
  features["title.colon"] = Number(tokens.some(({ text }) => text === ":"));
  features["title.startsNo"] = Number(tokens[0]?.lower === "no");
  return features;
}
