import { alignWords } from "./align.ts";
import type { AlignedWord } from "./align.ts";
import { CUE_FAMILIES, cuesOf } from "./cues.ts";
import type { Features } from "./model.ts";
import type { Hypothesis } from "./match.ts";
import { compatible, numbersIn } from "./numbers.ts";
import { structureFeatures } from "./structure.ts";
import type { Term, View } from "./view.ts";

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const NEGATIVE = new Set([
  "not",
  "n't",
  "never",
  "no",
  "none",
  "nobody",
  "nothing",
  "neither",
  "nor",
  "without",
  "cannot",
  "nowhere",
  "hardly",
]);
const QUANTIFIERS = [
  "only",
  "all",
  "some",
  "few",
  "most",
  "every",
  "any",
  "or",
  "and",
  "but",
  "both",
  "either",
  "more",
  "less",
  "before",
  "after",
  "first",
  "last",
  "if",
  "may",
  "might",
  "could",
  "will",
  "would",
  "should",
  "can",
  "used",
  "until",
  "since",
  "than",
  "other",
] as const;

/**
 * What the relation of one sentence (or a few) to a hypothesis is judged by: how its words align and how they are related, what
 * is missing, numbers that match or clash, negation and denial near the aligned words, quantifiers and modals on one side only.
 * The premise is a half-open token range of `view`.
 */
export function pairFeatures(hypothesis: Hypothesis, view: View, first = 0, last = view.stems.length): Features {
  const premise: Term[] = view.sentences.flatMap(({ terms }) => terms.filter(({ token }) => token >= first && token < last));
  const aligned = alignWords(hypothesis, premise);
  const features: Features = {};
  const share = (keep: (word: AlignedWord) => boolean): number =>
    ratio(
      aligned.reduce((sum, word) => sum + (keep(word) ? word.term.weight : 0), 0),
      hypothesis.weight,
    );
  for (const relation of ["same", "synonym", "broader", "narrower", "antonym", "sibling", "near", "none"] as const) {
    features[`share.${relation}`] = share((word) => word.relation === relation);
    features[`count.${relation}`] = aligned.filter((word) => word.relation === relation).length;
  }
  const missing = aligned.filter(({ relation }) => relation === "none" || relation === "sibling" || relation === "near");
  features["missing.max"] = Math.max(0, ...missing.map(({ term }) => term.weight));
  features["missing.names"] = missing.filter(({ term }) => term.name).length;
  features["missing.nameShare"] = ratio(missing.filter(({ term }) => term.name).length, aligned.filter(({ term }) => term.name).length);
  features["soft"] = ratio(
    aligned.reduce((sum, { term, likeness }) => sum + term.weight * likeness, 0),
    hypothesis.weight,
  );
  const used = new Set(
    aligned.flatMap(({ other, relation }) => (other !== null && (relation === "same" || relation === "synonym") ? [other.stem] : [])),
  );
  const premiseWeight = premise.reduce((sum, { weight }) => sum + weight, 0);
  features["reverse"] = ratio(
    premise.reduce((sum, { stem, weight }) => sum + (used.has(stem) ? weight : 0), 0),
    premiseWeight,
  );
  features["terms"] = hypothesis.terms.length;
  features["premiseTerms"] = Math.log(1 + premise.length);
  features["lengthRatio"] = ratio(hypothesis.terms.length, premise.length);
  features["premise.sentences"] = Math.log(1 + view.sentences.filter((s) => s.last > first && s.first < last).length);

  Object.assign(
    features,
    wordOrder(hypothesis, view, aligned),
    numberFeatures(hypothesis, view, first, last, missing),
    polarityFeatures(hypothesis, view, aligned, first, last),
    structureFeatures(hypothesis, view, aligned),
  );

  const words = new Set(hypothesis.view.document.tokens.slice(hypothesis.first, hypothesis.last).map(({ lower }) => lower));
  const others = new Set(view.document.tokens.slice(first, last).map(({ lower }) => lower));
  for (const word of QUANTIFIERS) features[`only.${word}`] = Number(words.has(word)) - Number(others.has(word));
  const premiseCues = cuesOf(view)
    .flat()
    .filter(({ token }) => token >= first && token < last);
  const hypothesisCues = cuesOf(hypothesis.view)
    .flat()
    .filter(({ token }) => token >= hypothesis.first && token < hypothesis.last);
  for (const family of CUE_FAMILIES) {
    features[`premise.${family}`] = Math.min(3, premiseCues.filter((cue) => cue.family === family).length);
    features[`hypothesis.${family}`] = Math.min(2, hypothesisCues.filter((cue) => cue.family === family).length);
  }
  features["premise.question"] = Number(view.sentences.some((s) => s.question && s.last > first && s.first < last));
  features["hypothesis.question"] = Number(hypothesis.view.sentences.some((s) => s.question));
  features["premise.colon"] = Number(others.has(":"));
  features["premise.marks"] = Number(["'", '"', "‘", "“"].some((mark) => others.has(mark)));
  return features;
}

/** Pairs of words that follow each other in both; a word replaced between two that match. */
function wordOrder(hypothesis: Hypothesis, view: View, aligned: readonly AlignedWord[]): Features {
  let [follow, inverted, replaced, replacedKin] = [0, 0, 0, 0];
  const place = (index: number): number =>
    aligned[index]?.relation === "same" || aligned[index]?.relation === "synonym" ? (aligned[index]?.other?.token ?? -1) : -1;
  for (let index = 0; index + 1 < aligned.length; index += 1) {
    const [a, b] = [place(index), place(index + 1)];
    if (a < 0 || b < 0) continue;
    if (b > a && b - a <= 4) follow += 1;
    if (b < a) inverted += 1;
  }
  for (let index = 0; index < aligned.length; index += 1) {
    if (place(index) >= 0) continue;
    const [before, after] = [index === 0 ? -2 : place(index - 1), index + 1 === aligned.length ? -2 : place(index + 1)];
    // In the premise, exactly one other content word between the same neighbours.
    const near = (token: number): boolean => token >= 0;
    if ((near(before) || before === -2) && (near(after) || after === -2) && (near(before) || near(after))) {
      replaced += 1;
      const relation = aligned[index]?.relation;
      if (relation === "sibling" || relation === "near" || relation === "antonym") replacedKin += 1;
    }
  }
  const equal = hypothesis.view.stems.slice(hypothesis.first, hypothesis.last).filter((stem) => view.stems.includes(stem)).length;
  return {
    "order.follow": ratio(follow, Math.max(1, aligned.length - 1)),
    "order.inverted": ratio(inverted, Math.max(1, aligned.length - 1)),
    "order.replaced": replaced,
    "order.replacedKin": replacedKin,
    "order.equal": ratio(equal, hypothesis.last - hypothesis.first),
  };
}

/** Numbers of the hypothesis that the premise has, that clash with the premise's, and that it has nothing for. */
function numberFeatures(hypothesis: Hypothesis, view: View, first: number, last: number, missing: readonly AlignedWord[]): Features {
  const own = numbersIn(hypothesis.view.document, hypothesis.first, hypothesis.last);
  const theirs = numbersIn(view.document, first, last);
  let [met, fits, clash, kinClash, bare] = [0, 0, 0, 0, 0];
  const after = (document: View["document"], token: number): string => document.tokens[token]?.lemma.toLowerCase() ?? "";
  for (const number of own) {
    const same = theirs.filter(
      (other) => other.year === number.year && (other.unit === number.unit || other.unit === "" || number.unit === ""),
    );
    if (same.some((other) => other.value === number.value && other.low === number.low && other.high === number.high)) met += 1;
    else if (same.some((other) => compatible(other, number))) fits += 1;
    else if (same.length === 0) bare += 1;
    else {
      clash += 1;
      const noun = after(hypothesis.view.document, number.last);
      if (same.some((other) => after(view.document, other.last) === noun || (number.unit !== "" && other.unit === number.unit)))
        kinClash += 1;
    }
  }
  return {
    "number.count": own.length,
    "number.premise": Math.min(5, theirs.length),
    "number.met": met,
    "number.fits": fits,
    "number.clash": clash,
    "number.kinClash": kinClash,
    "number.bare": bare,
    "number.missing": missing.filter(({ term }) => term.number).length,
    "number.bounds": own.filter(({ low, high }) => low !== high).length,
    "number.premiseBounds": theirs.filter(({ low, high }) => low !== high).length,
  };
}

/** Negation and denial on each side, near the aligned words; parity of the two. */
function polarityFeatures(hypothesis: Hypothesis, view: View, aligned: readonly AlignedWord[], first: number, last: number): Features {
  const negations = (v: View, from: number, to: number): number[] =>
    v.document.tokens
      .slice(from, to)
      .filter(({ lower }) => NEGATIVE.has(lower) || NEGATIVE.has(lower.replace("’", "'")))
      .map(({ index }) => index);
  const denials = (v: View, from: number, to: number): number[] =>
    cuesOf(v)
      .flat()
      .filter(({ family, token }) => (family === "false" || family === "deny" || family === "undo") && token >= from && token < to)
      .map(({ token }) => token);
  const own = negations(hypothesis.view, hypothesis.first, hypothesis.last);
  const theirs = negations(view, first, last);
  const ownDenials = denials(hypothesis.view, hypothesis.first, hypothesis.last);
  const theirDenials = denials(view, first, last);
  const matched = aligned.flatMap(({ other, relation }) =>
    other !== null && (relation === "same" || relation === "synonym") ? [other.token] : [],
  );
  const near = (cues: readonly number[]): number =>
    cues.filter((cue) => matched.some((token) => token - cue <= 4 && token >= cue - 1)).length;
  const parity = (a: number, b: number): number => Math.abs((a % 2) - (b % 2));
  return {
    "negation.own": own.length,
    "negation.theirs": Math.min(4, theirs.length),
    "negation.near": Math.min(3, near(theirs)),
    "negation.parity": parity(own.length, near(theirs)),
    "negation.parityAll": parity(own.length, theirs.length),
    "denial.own": ownDenials.length,
    "denial.near": Math.min(3, near(theirDenials)),
    "denial.theirs": Math.min(3, theirDenials.length),
    "polarity.parity": parity(own.length + ownDenials.length, near(theirs) + near(theirDenials)),
    "negation.ownOnly": Number(own.length > 0 && near(theirs) === 0),
    "negation.theirsOnly": Number(own.length === 0 && near(theirs) > 0),
  };
}
