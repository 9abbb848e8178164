import type { Span } from "./span.ts";

/** Where another article tells what a clause tells. */
export interface Telling {
  readonly source: string;
  /** The claim that is most like the clause; the sentence it stands in may tell it in several clauses. */
  readonly claim: string;
  readonly span: Span;
  /** Tokens of the clause's details that it does not tell ("on Friday"): the clause without them is what both tell. */
  readonly untold: readonly number[];
  /** Tokens of what is left for whose words the sentence has none, nor a like one. */
  readonly beyond: readonly number[];
  /** Probability that it tells the rest, 0 to 1. */
  readonly probability: number;
}

/** What several articles tell, each in words of its own: a clause of one, and where the others tell it. */
export interface Passage {
  readonly claim: string;
  readonly source: string;
  /** Normalized participants and event, from which finding ids are made. */
  readonly key: string;
  /** One an article, the likeliest first; those that are not sure count where what surely tells it goes with them as well. */
  readonly tellings: readonly (Pick<Telling, "source" | "claim" | "probability"> & { readonly sure: boolean })[];
}

/** A clause of one article with its tellings in others, or with none where surely no other tells it. Clauses of one group report one fact. */
export interface Fact {
  readonly claim: string;
  readonly source: string;
  readonly group: number;
  /** Its details, each as indices of its tokens: phrases that may go without making it say something else. */
  readonly details: readonly (readonly number[])[];
  /** Normalized participants and event, from which finding ids are made. */
  readonly key: string;
  /** The likeliest first. */
  readonly tellings: readonly Telling[];
}
