import { eventClass } from "../../lexicon/events.ts";
import { OBJECT_ACTS } from "../../lexicon/light-verbs.ts";
import type { Argument, Claim, Document, Mention, PlaceExpression, Quantity, Quote, Sentence, Voice } from "../../model/index.ts";
import { dependent, spanOf, textOf, tokenAt } from "../../tree/index.ts";
import { accountClaim } from "./accounts.ts";
import { bearerOf } from "./ages.ts";
import { frameOf, SPEAKING, type Frame } from "./frame.ts";
import { readHeadline, readQuestion } from "./headlines.ts";
import { linkEllipses, linkOccurrences } from "./links.ts";
import { phraseSpan, type MentionAt } from "./phrases.ts";
import { nounEventAt, predicatesOf, type Predicate } from "./predicates.ts";
import type { FoundQuantity } from "./found-quantity.ts";
import { quantitiesOf } from "./quantities.ts";
import { claimSpans } from "./spans.ts";
import type { Status } from "./draft.ts";
import { statusOf } from "./status.ts";
import { timesOf } from "./times.ts";
import { indexQuotes, isReporting, voicesOf, type QuoteIndex } from "./voices.ts";

/**
 * The claims of one document: a proposition for every clause and event noun, with the chain of voices that it comes through, its event and
 * arguments in a normal form that is the same for active, passive and nominal wording, and how it is meant.
 *
 * Ids are "c1", "c2" … in the order of the text. `Voice.speakers` and `Argument.speaker` are left for `resolve`.
 */
export function extractClaims(document: Document, quotes: readonly Quote[], mentions: readonly Mention[]): Claim[] {
  const heads = new Map(mentions.map((mention) => [mention.head, mention]));
  const context: Context = {
    document,
    mentionAt: (token) => heads.get(token) ?? null,
    quotes: indexQuotes(quotes),
    cues: new Set(quotes.flatMap(({ cueHead, speech }) => (cueHead === null || !speech ? [] : [cueHead]))),
  };
  const drafts = document.sentences.flatMap((sentence) => sentenceDrafts(context, sentence));
  const ids = new Map(drafts.map(({ predicate }, i) => [predicate.head, `c${i + 1}`]));
  const claims = drafts.map(({ claim, account }, i) => ({
    ...claim,
    id: `c${i + 1}`,
    about: account === null ? claim.about : (ids.get(account) ?? claim.about),
  }));
  return linkEllipses(document, linkOccurrences(document, claims));
}

/** What every claim of a document needs. */
interface Context {
  readonly document: Document;
  readonly mentionAt: MentionAt;
  readonly quotes: QuoteIndex;
  /** Heads of cues of speech. */
  readonly cues: ReadonlySet<number>;
}

function sentenceDrafts(context: Context, sentence: Sentence): Draft[] {
  const { document, mentionAt, quotes, cues } = context;
  const found = predicatesOf(document, sentence.first, sentence.last);
  const nounsOnly = found.every(({ kind }) => kind === "nominal" || kind === "apposition" || kind === "state");
  const headline = !nounsOnly
    ? null
    : (readQuestion(document, sentence) ?? (sentence.part === "headline" ? readHeadline(document, sentence) : null));
  const predicates = headline === null ? found : [headline.predicate, ...found];
  const quantities = quantitiesOf(document, sentence);
  if (predicates.length === 0 && quantities.length === 0) return [];
  const clauseOf = ownership(document, sentence, predicates);
  const times = timesOf(document, sentence);
  const frames = new Map(
    predicates.map((predicate) => [
      predicate,
      predicate === headline?.predicate ? headline.frame : frameOf(document, predicate, mentionAt),
    ]),
  );
  // A number that is itself an argument ("12 were hurt") counts there, wherever the parse hangs it.
  const argumentOf = new Map([...frames].flatMap(([predicate, frame]) => frame.arguments.map(({ head }) => [head, predicate] as const)));
  // "left three people dead": the three are the dead.
  const stateOf = new Map(
    [...frames].flatMap(([predicate, frame]) =>
      predicate.kind === "state" ? frame.arguments.map(({ head }) => [head, predicate] as const) : [],
    ),
  );
  const ownerOf = ({ anchor, quantity }: FoundQuantity): Predicate | null =>
    stateOf.get(anchor) ??
    (tokenAt(document, quantity.head).upos === "NUM" ? argumentOf.get(quantity.head) : undefined) ??
    clauseOf(anchor);
  const drafts: Draft[] = [];
  for (const [predicate, frame] of frames) {
    if (frame.arguments.length === 0 && frame.event === null) continue;
    const status = statusOf(document, predicate);
    const voices = voicesOf(document, predicate.kind === "nominal" ? predicate.head : predicate.clause, quotes);
    const own = quantities.filter((found) => found.quantity.unit !== "age" && ownerOf(found) === predicate);
    if (predicate.kind === "nominal" && own.length === 0 && idle(frame, status, voices)) continue;
    const account = accountClaim(document, predicate, frame);
    const dates = times.filter((found) => !found.vague && clauseOf(found.first) === predicate).map(({ time }) => time);
    const claim: Claim = {
      id: "",
      source: document.article.id,
      spans: claimSpans(document, predicate),
      sentence: sentence.index,
      head: predicate.head,
      voices,
      predicate: frame.predicate,
      event: eventOf(document, predicate, frame, cues, account !== null),
      sign: account !== null ? account.sign : (frame.event?.sign ?? 1),
      arguments: frame.arguments,
      polarity: status.negative ? "negative" : "positive",
      certainty: status.certainty,
      realis: status.realis,
      mood: asks(context, sentence, predicate.clause, status) ? "asked" : "stated",
      about: account === null ? null : "account",
      time: dates[0] ?? null,
      ...(dates.length > 1 ? { times: dates } : {}),
      place: placeOf(frame.arguments),
      quantities: own.map(({ quantity }) => counted(quantity, frame)),
      debunked: status.debunked,
    };
    drafts.push({ predicate, account: account?.content ?? null, claim });
    const confirmed = confirmedAntecedent(context, predicate, frame, voices);
    if (confirmed !== null) drafts.push({ ...confirmed, claim: { ...claim, ...confirmed.claim } });
  }
  const ages = quantities
    .filter(({ quantity }) => quantity.unit === "age")
    .flatMap((found) => {
      const owner = ownerOf(found);
      const bearer = bearerOf(document, found, owner === null ? null : (frames.get(owner) ?? null));
      return bearer === null ? [] : [ageDraft(context, sentence, found, bearer)];
    });
  return [...drafts, ...ages];
}

/** Whether a clause is asked: not the words around a quoted question ("\u201cWho won?\u201d she said."). */
function asks({ document, quotes }: Context, sentence: Sentence, clause: number, { mood }: Status): boolean {
  if (mood === "stated") return false;
  let mark = sentence.last - 1;
  while (mark > sentence.first && tokenAt(document, mark).text !== "?") mark -= 1;
  if (mark === sentence.first) return true;
  const { start, end } = tokenAt(document, mark);
  const own = tokenAt(document, clause);
  const around = quotes.at(own.start, own.end);
  return quotes.at(start, end).every((quote) => around.includes(quote));
}

/** Whether an event noun says nothing to compare: "the BBC interview". */
function idle(frame: Frame, status: Status, voices: readonly Voice[]): boolean {
  if (voices.some(({ act }) => act !== "says")) return false;
  return (
    !status.negative &&
    status.certainty === "certain" &&
    status.realis === "actual" &&
    frame.arguments.every(({ role }) => role === "other")
  );
}

/** "the call, which a spokesman confirmed": besides the confirming itself, the call in the spokesman's voice. */
function confirmedAntecedent(
  { document, mentionAt }: Context,
  predicate: Predicate,
  frame: Frame,
  voices: readonly Voice[],
): { readonly predicate: Predicate; readonly account: null; readonly claim: Partial<Claim> } | null {
  const act =
    predicate.kind === "verb" && tokenAt(document, predicate.clause).deprel === "acl:relcl" ? OBJECT_ACTS.get(frame.predicate) : undefined;
  const noun = frame.arguments.find(({ role }) => role === "patient")?.head;
  if (act === undefined || noun === undefined) return null;
  const event = nounEventAt(document, noun);
  if (event === null) return null;
  const nominal: Predicate = { kind: "nominal", head: noun, clause: noun, event };
  const inner = frameOf(document, nominal, mentionAt);
  const status = statusOf(document, nominal);
  const speaker = frame.arguments.filter(({ role }) => role === "agent").map(({ head }) => head);
  return {
    predicate: nominal,
    account: null,
    claim: {
      head: noun,
      predicate: inner.predicate,
      event: event.id,
      sign: event.sign,
      arguments: inner.arguments,
      polarity: status.negative ? "negative" : "positive",
      certainty: "certain",
      realis: status.realis,
      quantities: [],
      time: null,
      place: placeOf(inner.arguments),
      voices: [...voices, { speakers: [], heads: speaker, act, cue: spanOf(document, [predicate.head]), quote: null }],
    },
  };
}

/** "Smith, 44,": a claim of its own, so that ages are compared person by person. */
function ageDraft({ document, quotes }: Context, sentence: Sentence, { quantity }: FoundQuantity, bearer: number): Draft {
  const span = phraseSpan(document, bearer);
  const theme: Argument = {
    role: "theme",
    text: textOf(document, span),
    span,
    head: bearer,
    lemma: tokenAt(document, bearer).lemma,
    speaker: null,
  };
  return {
    predicate: { kind: "state", head: quantity.head, clause: quantity.head, event: null },
    account: null,
    claim: {
      id: "",
      source: document.article.id,
      sentence: sentence.index,
      head: quantity.head,
      predicate: "age",
      event: "age",
      sign: 1,
      arguments: [theme],
      spans: [{ start: Math.min(span.start, quantity.span.start), end: Math.max(span.end, quantity.span.end) }],
      voices: voicesOf(document, quantity.head, quotes),
      polarity: "positive",
      certainty: "certain",
      realis: "actual",
      mood: "stated",
      about: null,
      time: null,
      place: null,
      quantities: [quantity],
      debunked: false,
    },
  };
}

interface Draft {
  readonly claim: Claim;
  readonly predicate: Predicate;
  /** Head of the clause that the claim is about, or null. */
  readonly account: number | null;
}

/** Which predicate a token belongs to: the nearest above it; for a light verb and its noun the one that they share. */
function ownership(document: Document, sentence: Sentence, predicates: readonly Predicate[]): (token: number) => Predicate | null {
  const owners = new Map<number, Predicate>();
  for (const predicate of predicates) {
    // A noun inside a clause keeps what stands below it: "the death of two people".
    owners.set(predicate.head, predicate);
    if (!owners.has(predicate.clause)) owners.set(predicate.clause, predicate);
  }
  return (token) => {
    for (let at = token, step = 0; at >= sentence.first && step < 100; step++) {
      const owner = owners.get(at);
      if (owner !== undefined) return owner;
      at = tokenAt(document, at).head;
    }
    return null;
  };
}

/** Event class of a claim; "say" for the clause of a cue that has none of its own. */
function eventOf(document: Document, predicate: Predicate, frame: Frame, cues: ReadonlySet<number>, account: boolean): string | null {
  if (account) return frame.event?.id === "confirm" ? "confirm" : "genuine";
  // "…," he went on: a cue speaks, whatever else its verb may mean.
  const cue = predicate.kind === "verb" && cues.has(predicate.clause);
  if (frame.event !== null && frame.arguments.some(({ role, lemma }) => role === "patient" && lemma !== "that")) return frame.event.id;
  if (frame.event !== null && !(cue && !SPEAKING.has(frame.event.id))) return frame.event.id;
  if (predicate.kind !== "verb" || tokenAt(document, predicate.clause).upos !== "VERB") return null;
  return cues.has(predicate.clause) || (isReporting(frame.predicate) && dependent(document, predicate.clause, "ccomp") !== null)
    ? "say"
    : null;
}

function placeOf(found: readonly Argument[]): PlaceExpression | null {
  const place = found.find(({ role }) => role === "place");
  return place === undefined ? null : { text: place.text, span: place.span };
}

/** Events and verbs whose subject is measured: "turnout rose to 60 percent", "the fine is $25,000". */
const MEASURING = new Set([
  "rise",
  "exceed",
  "cost",
  "be",
  "total",
  "reach",
  "stand",
  "amount",
  "average",
  "hit",
  "number",
  "measure",
  "weigh",
  "top",
  "climb",
  "remain",
]);

/** Events that befall people, so that a bare number counts people. */
const BEFALLS = new Set([
  "die",
  "injure",
  "hospitalize",
  "infect",
  "arrest",
  "charge",
  "imprison",
  "convict",
  "rescue",
  "evacuate",
  "kidnap",
  "disappear",
  "marry",
  "bear",
]);

/** "12 were injured": a bare number counts people where the event is something that befalls people. */
function counted(quantity: Quantity, frame: Frame): Quantity {
  const { of, unit } = quantity;
  if (
    of === null &&
    MEASURING.has(frame.event?.id ?? frame.predicate) &&
    (unit === "number" || unit === "percent" || /^[A-Z]{3}$/.test(unit))
  ) {
    // "the fine is $25,000", "turnout rose 6 percent": what is measured is the subject.
    const measured = frame.arguments.find(({ role, head }) => (role === "theme" || role === "patient") && head !== quantity.head);
    if (unit !== "number" || frame.event === null || !BEFALLS.has(frame.event.id))
      return measured === undefined || measured.lemma === "$" ? quantity : { ...quantity, of: measured.lemma };
  }
  if (unit !== "number" || frame.event === null) return quantity;
  if (!BEFALLS.has(frame.event.id) || eventClass(frame.event.id)?.state === undefined) return quantity;
  return { ...quantity, unit: "person", of: "person" };
}
