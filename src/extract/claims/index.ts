import { eventClass } from "../../lexicon/events.ts";
import type { Argument, Claim, Document, Mention, PlaceExpression, Quantity, Quote, Sentence } from "../../model/index.ts";
import { dependent, tokenAt } from "../../tree/index.ts";
import { accountClaim } from "./accounts.ts";
import { frameOf, type Frame } from "./frame.ts";
import type { MentionAt } from "./phrases.ts";
import { predicatesOf, type Predicate } from "./predicates.ts";
import { quantitiesOf } from "./quantities.ts";
import { claimSpans } from "./spans.ts";
import { statusOf, type Status } from "./status.ts";
import { timesOf } from "./times.ts";
import { indexQuotes, isReporting, voicesOf } from "./voices.ts";

/**
 * The claims of one document: a proposition for every clause and event noun, with the chain of voices that it comes through, its event and
 * arguments in a normal form that is the same for active, passive and nominal wording, and how it is meant.
 *
 * Ids are "c1", "c2" … in the order of the text. `Voice.speakers` and `Argument.speaker` are left for `resolve`.
 */
export function extractClaims(document: Document, quotes: readonly Quote[], mentions: readonly Mention[]): Claim[] {
  const heads = new Map(mentions.map((mention) => [mention.head, mention]));
  const mentionAt: MentionAt = (token) => heads.get(token) ?? null;
  const index = indexQuotes(quotes);
  const cues = new Set(quotes.flatMap(({ cueHead, speech }) => (cueHead === null || !speech ? [] : [cueHead])));
  const drafts: Draft[] = [];
  for (const sentence of document.sentences) {
    const predicates = predicatesOf(document, sentence.first, sentence.last);
    if (predicates.length === 0) continue;
    const clauseOf = ownership(document, sentence, predicates);
    const times = timesOf(document, sentence);
    const quantities = quantitiesOf(document, sentence);
    for (const predicate of predicates) {
      const frame = frameOf(document, predicate, mentionAt);
      if (frame.arguments.length === 0 && frame.event === null) continue;
      const status = statusOf(document, predicate);
      if (predicate.kind === "nominal" && idle(frame, status)) continue;
      const account = accountClaim(document, predicate, frame);
      const mine = quantities.filter(({ anchor }) => clauseOf(anchor) === predicate).map(({ quantity }) => quantity);
      const time = times.find((found) => !found.vague && clauseOf(found.first) === predicate)?.time ?? null;
      drafts.push({
        predicate, account: account?.content ?? null,
        claim: {
          id: "", source: document.article.id, spans: claimSpans(document, predicate), sentence: sentence.index, head: predicate.head,
          voices: voicesOf(document, predicate.kind === "nominal" ? predicate.head : predicate.clause, index),
          predicate: frame.predicate,
          event: eventOf(document, predicate, frame, cues, account !== null),
          sign: account !== null ? account.sign : (frame.event?.sign ?? 1),
          arguments: frame.arguments,
          polarity: status.negative ? "negative" : "positive",
          certainty: status.certainty, realis: status.realis, mood: status.mood,
          about: account === null ? null : "account",
          time, place: placeOf(frame.arguments), quantities: mine.map((quantity) => counted(quantity, frame)), debunked: status.debunked,
        },
      });
    }
  }
  const ids = new Map(drafts.map(({ predicate }, i) => [predicate.head, `c${i + 1}`]));
  return drafts.map(({ claim, account }, i) => ({ ...claim, id: `c${i + 1}`, about: account === null ? claim.about : (ids.get(account) ?? claim.about) }));
}

/** Whether an event noun says nothing to compare: "the BBC interview". */
function idle(frame: Frame, status: Status): boolean {
  return !status.negative && status.certainty === "certain" && status.realis === "actual" && frame.arguments.every(({ role }) => role === "other");
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
  if (frame.event !== null) return frame.event.id;
  if (predicate.kind !== "verb" || tokenAt(document, predicate.clause).upos !== "VERB") return null;
  return cues.has(predicate.clause) || (isReporting(frame.predicate) && dependent(document, predicate.clause, "ccomp") !== null) ? "say" : null;
}

function placeOf(found: readonly Argument[]): PlaceExpression | null {
  const place = found.find(({ role }) => role === "place");
  return place === undefined ? null : { text: place.text, span: place.span };
}

/** Events that befall people, so that a bare number counts people. */
const BEFALLS = new Set(["die", "injure", "hospitalize", "infect", "arrest", "charge", "imprison", "convict", "rescue", "evacuate", "kidnap", "disappear", "marry", "bear"]);

/** "12 were injured": a bare number counts people where the event is something that befalls people. */
function counted(quantity: Quantity, frame: Frame): Quantity {
  const { of, unit } = quantity;
  if (of === null && (unit === "number" || unit === "percent" || /^[A-Z]{3}$/.test(unit))) {
    // "the fine is $25,000", "turnout rose 6 percent": what is measured is the subject.
    const measured = frame.arguments.find(({ role, head }) => (role === "theme" || role === "patient") && head !== quantity.head);
    if (unit !== "number" || frame.event === null || !BEFALLS.has(frame.event.id)) return measured === undefined || measured.lemma === "$" ? quantity : { ...quantity, of: measured.lemma };
  }
  if (unit !== "number" || frame.event === null) return quantity;
  if (!BEFALLS.has(frame.event.id) || eventClass(frame.event.id)?.state === undefined) return quantity;
  return { ...quantity, unit: "person", of: "person" };
}

