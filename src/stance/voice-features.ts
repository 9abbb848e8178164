import { ACCOUNT_NOUNS } from "../lexicon/denials.ts";
import type { CueFamily } from "../lexicon/stance-cues.ts";
import type { Document, Quote } from "../model/index.ts";
import { cuesOf } from "./cues.ts";
import type { Hypothesis, SentenceMatch } from "./match.ts";
import type { Features } from "./model.ts";
import { statusOf } from "./status.ts";
import type { View } from "./view.ts";

/** In whose voice and how firmly the words of a sentence that meet a hypothesis stand there: shares of the hypothesis' weight. */
export type Shares = Record<Standing, number>;

/** `plain`: the article's own voice, outright. `hedged`: its own, hedged or asked. `denied`: its own, negated or called false. */
export type Standing = "plain" | "hedged" | "denied" | "relayed" | "relayedDenied";
export const STANDINGS: readonly Standing[] = ["plain", "hedged", "denied", "relayed", "relayedDenied"];

/** What a source is read from here. */
export interface Voiced {
  readonly document: Document;
  readonly quotes: readonly Quote[];
}

type Act = "none" | "says" | "denies";
/** By the quotes: one parsed text may be read with other quotes. */
const acts = new WeakMap<readonly Quote[], readonly Act[]>();

/** Per token: whether it is somebody's word, and whether that one denies it. The innermost attribution decides. */
export function actsOf({ document, quotes }: Voiced): readonly Act[] {
  const known = acts.get(quotes);
  if (known !== undefined) return known;
  const table: Act[] = document.tokens.map(() => "none");
  const size = ({ content }: Quote): number => content.reduce((sum, { start, end }) => sum + end - start, 0);
  for (const { content, act } of quotes.filter(({ speech }) => speech).toSorted((a, b) => size(b) - size(a))) {
    for (const token of document.tokens) {
      if (content.some(({ start, end }) => token.start >= start && token.end <= end))
        table[token.index] = act === "denies" || act === "doubts" ? "denies" : "says";
    }
  }
  acts.set(quotes, table);
  return table;
}

function standingOf(source: Voiced, view: View, token: number): Standing {
  const status = statusOf(source.document, token);
  const act = actsOf(source)[token] ?? "none";
  const negative = status.polarity === -1 || status.denied;
  if (act !== "none" || view.quoted[token]) return (act === "denies") !== negative ? "relayedDenied" : "relayed";
  if (negative) return "denied";
  return status.hedged || status.asked || status.conditional || status.attributed ? "hedged" : "plain";
}

/**
 * Whose word the matter of a hypothesis is in an article: in its first sentence, its opening, the sentences nearest to the hypothesis, on the
 * whole (weighted by nearness), and in the sentence that has most of it in that standing.
 */
export function voiceFeatures(hypothesis: Hypothesis, source: Voiced, view: View, all: readonly SentenceMatch[]): Features {
  const read = all.map((match) => ({ match, shares: sharesOf(hypothesis, source, view, match) }));
  const nearest = read.toSorted((a, b) => b.match.soft - a.match.soft || a.match.sentence.index - b.match.sentence.index).slice(0, 3);
  const features: Features = {};
  const zones: readonly (readonly [string, typeof read])[] = [
    ["first", read.slice(0, 1)],
    ["opening", read.slice(0, 3)],
    ["near", nearest],
    ["all", read],
  ];
  for (const standing of STANDINGS) {
    for (const [zone, sentences] of zones) {
      const weight = sentences.reduce((sum, { match }) => sum + match.soft ** 2, 0);
      const found = sentences.reduce((sum, { match, shares }) => sum + match.soft ** 2 * shares[standing], 0);
      features[`voice.${zone}.${standing}`] = weight > 0 ? found / weight : 0;
    }
    features[`voice.most.${standing}`] = Math.max(0, ...read.map(({ shares }) => shares[standing]));
  }
  Object.assign(features, cueVoices(source, view, all));
  features["voice.share"] =
    view.stems.length > 0 ? actsOf(source).filter((act, token) => act !== "none" || view.quoted[token]).length / view.stems.length : 0;
  return features;
}

export function sharesOf(hypothesis: Hypothesis, source: Voiced, view: View, { aligned }: SentenceMatch): Shares {
  const shares: Shares = { plain: 0, hedged: 0, denied: 0, relayed: 0, relayedDenied: 0 };
  for (const [index, token] of aligned.entries()) {
    if (token >= 0) shares[standingOf(source, view, token)] += (hypothesis.terms[index]?.weight ?? 0) / hypothesis.weight;
  }
  return shares;
}

/** Families of cues of which it matters who uses them. */
const SPOKEN_CUES: readonly CueFamily[] = ["false", "deny", "joke", "confirm", "doubt", "unverified", "alleged", "negation"];

/** Words between a cue of falsehood and the account that it is said of ("the story is false", "denied the report"). */
const BESIDE = 5;

/** Cues in the article's own voice and in others', how early the first denial stands, and denials of an account as such. */
function cueVoices(source: Voiced, view: View, all: readonly SentenceMatch[]): Features {
  const features: Features = {};
  const spoken = actsOf(source);
  const cues = cuesOf(view).flat();
  for (const family of SPOKEN_CUES) {
    const own = cues.filter((cue) => cue.family === family);
    const voiced = own.filter(({ token }) => spoken[token] !== "none" || view.quoted[token]);
    features[`own.${family}`] = Math.log(1 + own.length - voiced.length);
    features[`voiced.${family}`] = Math.log(1 + voiced.length);
  }
  const denials = cues.filter(({ family }) => family === "false" || family === "deny" || family === "joke");
  const account = (at: number): boolean =>
    source.document.tokens
      .slice(Math.max(0, at - BESIDE), at + BESIDE + 1)
      .some((token) => ACCOUNT_NOUNS.has(token.lemma.toLowerCase()) && token.sentence === source.document.tokens[at]?.sentence);
  const length = Math.max(1, view.stems.length);
  features["account.denied"] = Math.log(1 + denials.filter(({ token }) => account(token)).length);
  features["denial.first"] = 1 - Math.min(length, ...denials.map(({ token }) => token)) / length;
  features["denial.last"] = Math.max(0, ...denials.map(({ token }) => token)) / length;
  const soft = new Map(all.map(({ sentence, soft: near }) => [sentence.index, near]));
  features["denial.near"] = Math.max(0, ...denials.map(({ token }) => soft.get(source.document.tokens[token]?.sentence ?? -1) ?? 0));
  return features;
}
