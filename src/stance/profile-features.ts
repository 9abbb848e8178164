import { NEGATORS } from "../lexicon/denials.ts";
import { ANSWERING, NO_ANSWER, REFUSING, REQUEST_NOUNS } from "../lexicon/responses.ts";
import type { CueFamily } from "../lexicon/stance-cues.ts";
import { cuesOf } from "./cues.ts";
import type { Hypothesis, SentenceMatch } from "./match.ts";
import type { Features } from "./model.ts";
import type { View } from "./view.ts";
import { actsOf, sharesOf, STANDINGS } from "./voice-features.ts";
import type { Shares, Standing, Voiced } from "./voice-features.ts";

/** A sentence bears the claim when it covers this share of what the best one covers. */
const BEARS = 0.6;
/** Share of a sentence's words from which on it is somebody else's. */
const ATTRIBUTED = 0.3;
const GUARDING: readonly CueFamily[] = ["alleged", "hedge", "rumour", "report"];
const DENYING: readonly CueFamily[] = ["false", "deny", "joke", "negation"];
const UPDATE = /^(?:\W*)(?:update|updated|correction|clarification|editor[’']?s note)\b/iu;

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** A sentence of the text, as it treats the claim. */
interface Reading {
  readonly match: SentenceMatch;
  readonly shares: Shares;
  /** Share of its words that are somebody else's. */
  readonly voiced: number;
  /** Somebody else's word. */
  readonly attributed: boolean;
  /** Somebody else's word, hedged, asked, or told as a report. */
  readonly guarded: boolean;
  /** Has words of denial. */
  readonly denying: boolean;
}

/**
 * How an article goes about a claim from sentence to sentence: which of the sentences that bear it do so through somebody else, which one has the last
 * word, whether both sides are heard, whether anybody was asked and did not answer, whether a later note was added.
 */
export function profileFeatures(hypothesis: Hypothesis, source: Voiced, view: View, body: readonly SentenceMatch[]): Features {
  const read = body.map((match) => readingOf(hypothesis, source, view, match));
  return {
    ...bearing(read),
    ...tellings(read),
    ...bothSides(read),
    ...asked(source, view, read),
    ...notes(source, read),
    ...ending(read),
  };
}

function readingOf(hypothesis: Hypothesis, source: Voiced, view: View, match: SentenceMatch): Reading {
  const { first, last, index, question } = match.sentence;
  const spoken = actsOf(source);
  let words = 0;
  for (let token = first; token < last; token += 1) if (spoken[token] !== "none" || view.quoted[token]) words += 1;
  const families = new Set((cuesOf(view)[index] ?? []).map(({ family }) => family));
  const voiced = words / Math.max(1, last - first);
  const attributed = voiced >= ATTRIBUTED;
  return {
    match,
    voiced,
    attributed,
    shares: sharesOf(hypothesis, source, view, match),
    guarded: attributed || question || GUARDING.some((family) => families.has(family)),
    denying: DENYING.some((family) => families.has(family)),
  };
}

const nearest = (read: readonly Reading[]): number => Math.max(0, ...read.map(({ match }) => match.soft));

/** The sentences that bear the claim: how many, how, the first and the last of them. */
function bearing(read: readonly Reading[]): Features {
  const best = nearest(read);
  const own = read.filter(({ match }) => match.soft >= BEARS * best && match.soft > 0);
  const share = (is: (reading: Reading) => boolean): number => ratio(own.filter(is).length, own.length);
  const [first, last] = [own[0], own.at(-1)];
  const features: Features = {
    "bear.count": Math.log(1 + own.length),
    "bear.share": ratio(own.length, read.length),
    "bear.attributed": share(({ attributed }) => attributed),
    "bear.guarded": share(({ guarded }) => guarded),
    "bear.denying": share(({ denying }) => denying),
    "bear.first.attributed": Number(first?.attributed ?? false),
    "bear.first.guarded": Number(first?.guarded ?? false),
    "bear.first.place": ratio(first === undefined ? -1 : read.indexOf(first), read.length),
    "bear.last.place": last === undefined ? 0 : ratio(read.indexOf(last), read.length),
  };
  for (const standing of STANDINGS) {
    features[`bear.last.${standing}`] = last?.shares[standing] ?? 0;
    features[`bear.any.${standing}`] = share(({ shares }) => shares[standing] > 0.3);
  }
  return features;
}

/** How near the claim it tells outright (no voice, no hedge, no question, no denial), and how near it is denied, by the article and by others. */
function tellings(read: readonly Reading[]): Features {
  const best = nearest(read);
  const squares = (some: readonly Reading[]): number => some.reduce((sum, { match }) => sum + match.soft ** 2, 0);
  const outright = read.filter(({ guarded, denying }) => !guarded && !denying);
  return {
    "outright.soft": ratio(nearest(outright), best),
    "outright.share": ratio(squares(outright), squares(read)),
    "denying.own": ratio(nearest(read.filter(({ denying, attributed }) => denying && !attributed)), best),
    "denying.their": ratio(nearest(read.filter(({ denying, attributed }) => denying && attributed)), best),
  };
}

/** Whether both sides are heard: what is told and relayed of the claim's words against what is denied of them. */
function bothSides(read: readonly Reading[]): Features {
  const total = read.reduce((sum, { match }) => sum + match.soft ** 2, 0);
  const mass = (...standings: readonly Standing[]): number =>
    ratio(
      read.reduce((sum, { match, shares }) => sum + match.soft * standings.reduce((all, standing) => all + shares[standing], 0), 0),
      total,
    );
  const [yes, no] = [mass("plain", "relayed"), mass("denied", "relayedDenied")];
  return {
    "both.sides": Math.min(yes, no),
    "both.ratio": ratio(no, yes + no),
    "both.voices": Math.min(mass("relayed"), mass("relayedDenied")),
  };
}

/** Who was heard, and whether anybody was asked and did not say. */
function asked(source: Voiced, view: View, read: readonly Reading[]): Features {
  const speech = source.quotes.filter((quote) => quote.speech);
  const speakers = new Set(speech.flatMap(({ attributionHeads }) => attributionHeads.map((at) => view.stems[at])));
  return {
    unanswered: Math.min(2, read.filter(({ match }) => isUnanswered(source, match)).length),
    speakers: Math.log(1 + speakers.size),
    quotes: ratio(100 * speech.length, Math.max(50, view.stems.length)),
  };
}

/** A later note ("UPDATE: …", "Correction: …"), and whether it denies. */
function notes({ document }: Voiced, read: readonly Reading[]): Features {
  const { blocks, text } = document.article;
  const added = blocks.filter(({ span }) => UPDATE.test(text.slice(span.start, span.start + 40)));
  const inNote = ({ match }: Reading): boolean => {
    const start = document.tokens[match.sentence.first]?.start ?? 0;
    return added.some(({ span }) => start >= span.start && start < span.end);
  };
  return { note: Number(added.length > 0), "note.denies": Number(read.some((reading) => reading.denying && inNote(reading))) };
}

function ending(read: readonly Reading[]): Features {
  const end = read.slice(-2);
  return {
    "end.voiced": ratio(
      end.reduce((sum, { voiced }) => sum + voiced, 0),
      end.length,
    ),
    "end.denying.own": Number(end.some(({ denying, attributed }) => denying && !attributed)),
    "end.denying.their": Number(end.some(({ denying, attributed }) => denying && attributed)),
  };
}

/** Somebody "declined to comment", "did not respond to a request", "could not be reached". */
function isUnanswered({ document }: Voiced, { sentence }: SentenceMatch): boolean {
  const tokens = document.tokens.slice(sentence.first, sentence.last);
  return tokens.some(({ lemma, index }) => {
    const near = tokens.filter((other) => other.index !== index && Math.abs(other.index - index) <= 5);
    if (REFUSING.has(lemma)) return near.some((other) => other.index > index && ANSWERING.has(other.lemma));
    if (!NO_ANSWER.has(lemma) || !near.some((other) => other.index < index && NEGATORS.has(other.lower.replace("’", "'")))) return false;
    const needs = NO_ANSWER.get(lemma) ?? null;
    if (needs !== null) return near.some((other) => needs.has(other.lemma));
    return lemma === "reach" || tokens.some((other) => REQUEST_NOUNS.has(other.lemma));
  });
}
