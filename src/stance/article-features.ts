import type { CueFamily } from "../lexicon/stance-cues.ts";
import { claimFeatures, count, cuesIn, denies } from "./claim-features.ts";
import { CUE_FAMILIES, cuesOf } from "./cues.ts";
import type { Cue } from "./cues.ts";
import { jointCoverage, matches } from "./match.ts";
import type { Hypothesis, SentenceMatch } from "./match.ts";
import type { Features } from "./model.ts";
import { voiceFeatures } from "./voice-features.ts";
import type { Voiced } from "./voice-features.ts";
import { profileFeatures } from "./profile-features.ts";
import { titleFeatures } from "./title-features.ts";
import { viewOf } from "./view.ts";

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/**
 * What a whole article's stance on a hypothesis is judged by: how well it covers the hypothesis and where; which cues of
 * denial, doubt, hedging and confirming stand in its opening, in the sentences nearest the hypothesis, at its end and on the
 * whole; how near they are to the matched words; and which of them the hypothesis has itself.
 */
export function articleFeatures(hypothesis: Hypothesis, source: Voiced): Features {
  const view = viewOf(source.document);
  const all = matches(hypothesis, view);
  const cues = cuesOf(view);
  const ranked = all.toSorted((a, b) => b.soft - a.soft || a.sentence.index - b.sentence.index);
  // A headline counts for how well the claim is covered; what it does with the claim is a feature of its own, for not every text has one.
  const text = all.filter(({ sentence }) => !sentence.headline);
  const body = text.length > 0 ? text : all;
  const best = body.toSorted((a, b) => b.soft - a.soft || a.sentence.index - b.sentence.index).slice(0, 3);
  const features: Features = {};

  // Similarity.
  const names = hypothesis.terms.filter(({ name }) => name);
  const numbers = hypothesis.terms.filter(({ number }) => number);
  const covers = (terms: readonly { stem: string; weight: number }[]): number =>
    terms.length === 0
      ? -1
      : ratio(
          terms.reduce((sum, term) => sum + (view.frequency.has(term.stem) ? term.weight : 0), 0),
          terms.reduce((sum, { weight }) => sum + weight, 0),
        );
  features["terms"] = hypothesis.terms.length;
  features["sentences"] = Math.log(1 + all.length);
  features["coverAll"] = covers(hypothesis.terms);
  features["coverBest"] = ranked[0]?.coverage ?? 0;
  features["softBest"] = ranked[0]?.soft ?? 0;
  features["softSecond"] = ranked[1]?.soft ?? 0;
  features["softFirst"] = all[0]?.soft ?? 0;
  features["softMean"] = ratio(
    all.reduce((sum, { soft }) => sum + soft, 0),
    all.length,
  );
  features["coverSecond"] = ranked[1]?.coverage ?? 0;
  features["coverThird"] = ranked[2]?.coverage ?? 0;
  features["coverBest3"] = jointCoverage(hypothesis, best);
  features["coverFirst"] = all[0]?.coverage ?? 0;
  features["coverFirst3"] = jointCoverage(hypothesis, all.slice(0, 3));
  features["coverNames"] = covers(names);
  features["coverNumbers"] = covers(numbers);
  features["coverOther"] = covers(hypothesis.terms.filter(({ name, number }) => !name && !number));
  features["meanCover"] = ratio(
    all.reduce((sum, { coverage }) => sum + coverage, 0),
    all.length,
  );
  features["bestPlace"] = ratio(ranked[0]?.sentence.index ?? 0, all.length);
  features["rarestMissing"] = Math.max(0, ...hypothesis.terms.filter(({ stem }) => !view.frequency.has(stem)).map(({ weight }) => weight));
  features["mentions"] = ratio(
    hypothesis.terms.reduce((sum, { stem, weight }) => sum + weight * Math.log(1 + (view.frequency.get(stem) ?? 0)), 0),
    hypothesis.weight,
  );

  // Cues by zone.
  const zones: readonly (readonly [string, readonly SentenceMatch[]])[] = [
    ["first", body.slice(0, 1)],
    ["opening", body.slice(0, 3)],
    ["best", best.slice(0, 1)],
    ["near", best],
    ["end", body.slice(-3)],
    ["all", body],
  ];
  Object.assign(features, claimFeatures(hypothesis));
  for (const [zone, sentences] of zones) {
    const here = sentences.flatMap(({ sentence }) => cues[sentence.index] ?? []);
    for (const family of CUE_FAMILIES) {
      const hits = count(here, family);
      features[`${zone}.${family}`] = zone === "all" ? (100 * hits) / Math.max(50, view.stems.length) : Math.min(3, hits);
    }
  }
  for (const family of CUE_FAMILIES) {
    features[`weighted.${family}`] = ratio(
      all.reduce((sum, { sentence, soft }) => sum + soft ** 2 * Math.min(1, count(cues[sentence.index] ?? [], family)), 0),
      all.reduce((sum, { soft }) => sum + soft ** 2, 0),
    );
    features[`beside.${family}`] = beside(hypothesis, best, cues, family);
  }
  const questions = all.filter(({ sentence }) => sentence.question);
  features["first.question"] = Number(body[0]?.sentence.question ?? false);
  features["questions"] = ratio(questions.length, all.length);
  features["near.question"] = Number(best.some(({ sentence }) => sentence.question));
  features["quoted"] = ratio(view.quoted.filter(Boolean).length, view.quoted.length);
  features["near.quoted"] = ratio(
    best.reduce((sum, { aligned }) => sum + aligned.filter((at) => at >= 0 && view.quoted[at]).length, 0),
    best.reduce((sum, { aligned }) => sum + aligned.filter((at) => at >= 0).length, 0),
  );

  // Parity: does the hypothesis deny, does the article.
  const claimDenies = denies(cuesIn(hypothesis));
  const near = best.flatMap(({ sentence }) => cues[sentence.index] ?? []);
  features["parity.best"] = Math.abs(claimDenies - denies(cues[best[0]?.sentence.index ?? 0] ?? []));
  features["parity.near"] = Math.abs(claimDenies - denies(near));
  features["parity.first"] = Math.abs(claimDenies - denies(cues[body[0]?.sentence.index ?? 0] ?? []));
  features["falseTotal"] = Math.min(
    6,
    cues.reduce((sum, list) => sum + count(list, "false") + count(list, "deny"), 0),
  );
  features["parity.total"] = Math.abs(claimDenies - Number(features["falseTotal"] >= 2));
  Object.assign(features, voiceFeatures(hypothesis, source, view, body), profileFeatures(hypothesis, source, view, body));
  Object.assign(features, titleFeatures(hypothesis, source, view, all));
  return features;
}

/** Weighted share of matched words that have a cue of a family within four words, in the nearest sentences. */
function beside(hypothesis: Hypothesis, best: readonly SentenceMatch[], cues: readonly (readonly Cue[])[], family: CueFamily): number {
  let [near, total] = [0, 0];
  for (const { sentence, aligned } of best) {
    const places = (cues[sentence.index] ?? []).filter((cue) => cue.family === family).map(({ token }) => token);
    for (const [index, at] of aligned.entries()) {
      if (at < 0) continue;
      const { weight } = hypothesis.terms[index] as { weight: number };
      total += weight;
      if (places.some((place) => Math.abs(place - at) <= 4)) near += weight;
    }
  }
  return ratio(near, total);
}
