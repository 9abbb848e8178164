import { ANSWERING, NO_ANSWER, REFUSING, REQUEST_NOUNS } from "../lexicon/responses.ts";
import { NEGATORS } from "../lexicon/denials.ts";
import { cuesOf } from "./cues.ts";
import type { Hypothesis, SentenceMatch } from "./match.ts";
import type { Features } from "./model.ts";
import { actsOf, sharesOf, STANDINGS } from "./voice-features.ts";
import type { Standing, Voiced } from "./voice-features.ts";
import type { View } from "./view.ts";

/** A sentence bears the claim when it covers this share of what the best one covers. */
const BEARS = 0.6;
const UPDATE = /^(?:\W*)(?:update|updated|correction|clarification|editor[’']?s note)\b/iu;

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/**
 * How an article goes about a claim from sentence to sentence: which of the sentences that bear it do so through somebody else, which one has the last word,
 * whether both sides are heard, whether anybody was asked and did not answer, whether a later note was added.
 */
export function profileFeatures(hypothesis: Hypothesis, source: Voiced, view: View, body: readonly SentenceMatch[]): Features {
  const features: Features = {};
  const spoken = actsOf(source);
  const cues = cuesOf(view);
  const read = body.map((match) => {
    const { first, last } = match.sentence;
    const size = Math.max(1, last - first);
    let voiced = 0;
    for (let token = first; token < last; token += 1) if (spoken[token] !== "none" || view.quoted[token]) voiced += 1;
    const families = new Set((cues[match.sentence.index] ?? []).map(({ family }) => family));
    return { match, voiced: voiced / size, families, shares: sharesOf(hypothesis, source, view, match) };
  });
  const best = Math.max(0, ...body.map(({ soft }) => soft));
  const bearing = read.filter(({ match }) => match.soft >= BEARS * best && match.soft > 0);
  const attributed = (one: (typeof read)[number]): boolean => one.voiced >= 0.3;
  const guarded = (one: (typeof read)[number]): boolean =>
    attributed(one) || one.match.sentence.question || ["alleged", "hedge", "rumour", "report"].some((f) => one.families.has(f as never));
  const denying = (one: (typeof read)[number]): boolean => ["false", "deny", "joke", "negation"].some((f) => one.families.has(f as never));
  features["bear.count"] = Math.log(1 + bearing.length);
  features["bear.share"] = ratio(bearing.length, body.length);
  features["bear.attributed"] = ratio(bearing.filter(attributed).length, bearing.length);
  features["bear.guarded"] = ratio(bearing.filter(guarded).length, bearing.length);
  features["bear.denying"] = ratio(bearing.filter(denying).length, bearing.length);
  const first = bearing[0];
  features["bear.first.attributed"] = Number(first !== undefined && attributed(first));
  features["bear.first.guarded"] = Number(first !== undefined && guarded(first));
  features["bear.first.place"] = ratio(body.indexOf(first?.match as SentenceMatch), body.length);
  const last = bearing.at(-1);
  features["bear.last.place"] = last === undefined ? 0 : ratio(body.indexOf(last.match), body.length);
  for (const standing of STANDINGS) {
    features[`bear.last.${standing}`] = last?.shares[standing] ?? 0;
    features[`bear.any.${standing}`] = ratio(bearing.filter(({ shares }) => shares[standing] > 0.3).length, bearing.length);
  }
  // The claim told again outright: no voice, no hedge, no question, no denial.
  const outright = read.filter((one) => !guarded(one) && !denying(one));
  features["outright.soft"] = ratio(Math.max(0, ...outright.map(({ match }) => match.soft)), best);
  features["outright.share"] = ratio(
    outright.reduce((sum, { match }) => sum + match.soft ** 2, 0),
    read.reduce((sum, { match }) => sum + match.soft ** 2, 0),
  );
  const ownDenial = read.filter((one) => denying(one) && !attributed(one));
  features["denying.own"] = ratio(Math.max(0, ...ownDenial.map(({ match }) => match.soft)), best);
  const theirDenial = read.filter((one) => denying(one) && attributed(one));
  features["denying.their"] = ratio(Math.max(0, ...theirDenial.map(({ match }) => match.soft)), best);
  // Both sides heard.
  const mass = (standings: readonly Standing[]): number =>
    ratio(
      read.reduce((sum, { match, shares }) => sum + match.soft * standings.reduce((all, standing) => all + shares[standing], 0), 0),
      read.reduce((sum, { match }) => sum + match.soft ** 2, 0),
    );
  const [yes, no] = [mass(["plain", "relayed"]), mass(["denied", "relayedDenied"])];
  features["both.sides"] = Math.min(yes, no);
  features["both.ratio"] = ratio(no, yes + no);
  features["both.voices"] = Math.min(mass(["relayed"]), mass(["relayedDenied"]));
  // Whether anybody was asked, and did not say.
  const silent = read.filter(({ match }) => isUnanswered(source, match)).length;
  features["unanswered"] = Math.min(2, silent);
  const speakers = new Set(
    source.quotes.filter(({ speech }) => speech).flatMap(({ attributionHeads }) => attributionHeads.map((at) => view.stems[at])),
  );
  features["speakers"] = Math.log(1 + speakers.size);
  features["quotes"] = ratio(100 * source.quotes.filter(({ speech }) => speech).length, Math.max(50, view.stems.length));
  // A later note: at the top or the foot.
  const notes = source.document.article.blocks.filter(({ span }) =>
    UPDATE.test(source.document.article.text.slice(span.start, span.start + 40)),
  );
  features["note"] = Number(notes.length > 0);
  const noted = read.filter(({ match }) => {
    const start = source.document.tokens[match.sentence.first]?.start ?? 0;
    return notes.some(({ span }) => start >= span.start && start < span.end);
  });
  features["note.denies"] = Number(noted.some(denying));
  const end = read.slice(-2);
  features["end.voiced"] = ratio(
    end.reduce((sum, { voiced }) => sum + voiced, 0),
    end.length,
  );
  features["end.denying.own"] = Number(end.some((one) => denying(one) && !attributed(one)));
  features["end.denying.their"] = Number(end.some((one) => denying(one) && attributed(one)));
  return features;
}

/** Somebody "declined to comment", "did not respond to a request", "could not be reached". */
function isUnanswered({ document }: Voiced, { sentence }: SentenceMatch): boolean {
  const tokens = document.tokens.slice(sentence.first, sentence.last);
  return tokens.some(({ lemma, index }) => {
    const near = tokens.filter((other) => other.index !== index && Math.abs(other.index - index) <= 5);
    if (REFUSING.has(lemma)) return near.some((other) => other.index > index && ANSWERING.has(other.lemma));
    if (!NO_ANSWER.has(lemma) || !near.some((other) => other.index < index && NEGATORS.has(other.lower.replace("’", "'")))) return false;
    const needs = NO_ANSWER.get(lemma) ?? null;
    return needs === null
      ? lemma === "reach" || tokens.some((other) => REQUEST_NOUNS.has(other.lemma))
      : near.some((other) => needs.has(other.lemma));
  });
}
