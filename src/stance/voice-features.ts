import type { Document, Quote } from "../model/index.ts";
import type { Hypothesis, SentenceMatch } from "./match.ts";
import type { Features } from "./model.ts";
import { statusOf } from "./status.ts";
import type { View } from "./view.ts";

/** In whose voice and how firmly the words of a sentence that meet a hypothesis stand there: shares of the hypothesis' weight. */
type Shares = Record<Standing, number>;

/** `plain`: the article's own voice, outright. `hedged`: its own, hedged or asked. `denied`: its own, negated or called false. */
type Standing = "plain" | "hedged" | "denied" | "relayed" | "relayedDenied";
const STANDINGS: readonly Standing[] = ["plain", "hedged", "denied", "relayed", "relayedDenied"];

/** What a source is read from here. */
export interface Voiced {
  readonly document: Document;
  readonly quotes: readonly Quote[];
}

type Act = "none" | "says" | "denies";
const acts = new WeakMap<Document, readonly Act[]>();

/** Per token: whether it is somebody's word, and whether that one denies it. The innermost attribution decides. */
function actsOf({ document, quotes }: Voiced): readonly Act[] {
  const known = acts.get(document);
  if (known !== undefined) return known;
  const table: Act[] = document.tokens.map(() => "none");
  const size = ({ content }: Quote): number => content.reduce((sum, { start, end }) => sum + end - start, 0);
  for (const { content, act } of quotes.filter(({ speech }) => speech).toSorted((a, b) => size(b) - size(a))) {
    for (const token of document.tokens) {
      if (content.some(({ start, end }) => token.start >= start && token.end <= end))
        table[token.index] = act === "denies" || act === "doubts" ? "denies" : "says";
    }
  }
  acts.set(document, table);
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
  features["voice.share"] =
    view.stems.length > 0 ? actsOf(source).filter((act, token) => act !== "none" || view.quoted[token]).length / view.stems.length : 0;
  return features;
}

function sharesOf(hypothesis: Hypothesis, source: Voiced, view: View, { aligned }: SentenceMatch): Shares {
  const shares: Shares = { plain: 0, hedged: 0, denied: 0, relayed: 0, relayedDenied: 0 };
  for (const [index, token] of aligned.entries()) {
    if (token >= 0) shares[standingOf(source, view, token)] += (hypothesis.terms[index]?.weight ?? 0) / hypothesis.weight;
  }
  return shares;
}
