import type { Act } from "./attribution.ts";
import type { Span } from "./span.ts";

export type Polarity = "positive" | "negative";
export type Certainty = "certain" | "probable" | "possible";
export type Realis = "actual" | "planned" | "conditional" | "general";
export type Mood = "stated" | "asked";

/** One voice that a claim comes through. */
export interface Voice {
  /** Speaker ids, [] unknown. Filled by `resolve`; extraction leaves it empty and names `heads`. */
  readonly speakers: readonly string[];
  readonly heads: readonly number[];
  readonly act: Act;
  readonly cue: Span | null;
  readonly quote: string | null;
}

export type ArgumentRole = "agent" | "patient" | "theme" | "recipient" | "attribute" | "place" | "time" | "cause" | "topic" | "other";

export interface Argument {
  readonly role: ArgumentRole;
  readonly text: string;
  readonly span: Span;
  readonly head: number;
  /** Lemma of the head, lower case. */
  readonly lemma: string;
  readonly speaker: string | null;
}

/** A number with what it counts. Values are compared only where entity, measure, basis and period are the same. */
export interface Quantity {
  readonly value: number;
  /** Bounds of what is meant: equal to `value` when exact; Infinity is null. */
  readonly low: number | null;
  readonly high: number | null;
  /** "person", "USD", "percent", "year", "metre" … canonical. */
  readonly unit: string;
  /** Lemma of what is counted or measured: "casualty", "acre", "share", or null. */
  readonly of: string | null;
  readonly approximate: boolean;
  readonly text: string;
  readonly span: Span;
  /** Token index of the number. */
  readonly head: number;
}

export interface TimeExpression {
  readonly text: string;
  readonly span: Span;
  /** ISO dates, inclusive; null where it cannot be resolved. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface PlaceExpression {
  readonly text: string;
  readonly span: Span;
}

/** One proposition with the chain of voices that it comes through. */
export interface Claim {
  readonly id: string;
  readonly source: string;
  readonly spans: readonly Span[];
  readonly sentence: number;
  /** Token index of the predicate's head (verb, event noun, or predicate noun/adjective of a copula). */
  readonly head: number;
  /** Outermost first; [] is the article's own voice. */
  readonly voices: readonly Voice[];
  /** Lemma of the predicate, light verbs resolved ("have a conversation" → "converse"). */
  readonly predicate: string;
  /** Event class of the lexicon ("communicate", "die", "arrest" …), or null. */
  readonly event: string | null;
  /** Sign within the event class: "rise" +1 and "fall" -1 are one class; +1 where it has no opposite. */
  readonly sign: 1 | -1;
  readonly arguments: readonly Argument[];
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly realis: Realis;
  readonly mood: Mood;
  /** Id of a claim, or "account" where it is about what somebody said as a whole ("this does not correspond to reality"). */
  readonly about: string | null;
  readonly time: TimeExpression | null;
  /** All times of its clause, where there is more than `time`. */
  readonly times?: readonly TimeExpression[];
  readonly place: PlaceExpression | null;
  readonly quantities: readonly Quantity[];
  /** Debunked in the very clause: "hoax", "fake", "no truth to". */
  readonly debunked: boolean;
}
