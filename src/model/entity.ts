import type { Span } from "./span.ts";

export type EntityType = "person" | "organization" | "group" | "place" | "unknown";
export type MentionType = "name" | "nominal" | "pronoun";
export type Gender = "female" | "male" | "neuter" | "unknown";

/** A stretch that refers to a person, organization, group or place. */
export interface Mention {
  readonly source: string;
  /** Position in the document's list of mentions. */
  readonly index: number;
  readonly span: Span;
  /** Token index of the syntactic head. */
  readonly head: number;
  /** Half-open token range of the whole phrase with its titles and modifiers. */
  readonly first: number;
  readonly last: number;
  readonly type: MentionType;
  readonly entityType: EntityType;
  readonly gender: Gender;
  readonly plural: boolean;
  /** For names: the name without titles ("Dmitri Peskov"); else the head noun or the pronoun. */
  readonly name: string;
  /** Titles and roles that stand with it: "press secretary", "Sir", "president". */
  readonly roles: readonly { readonly text: string; readonly span: Span }[];
}

/** Entity of one document: mentions that refer to the same thing. */
export interface Chain {
  readonly id: number;
  readonly mentions: readonly number[];
  readonly name: string;
  readonly type: EntityType;
  readonly gender: Gender;
  readonly plural: boolean;
  /** Ids of chains that it belongs to: John's for "his wife". */
  readonly owners?: readonly number[];
  /** Those of them whom it speaks for (spokesman, lawyer, press secretary). */
  readonly speaksFor?: readonly number[];
  /** For several joined by "and" to whom "they" or "the senators" refers: their chains. */
  readonly members?: readonly number[];
  /** Where it could not be told what it stands for: other chains that it may be, the likeliest first. */
  readonly candidates?: readonly { readonly chain: number; readonly confidence: number }[];
}

/** One across all sources. */
export interface Speaker {
  /** "p1", "p2" … */
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly gender: Gender;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** Ids of speakers whom this one speaks for: Peskov for Putin and the Kremlin; "his spokesman" for John. */
  readonly speaksFor: readonly string[];
  /** Its name stands with "the" in running text: the Kremlin, the White House. */
  readonly definite?: true;
  /** Names that the configuration gives it: their spellings are in order. */
  readonly given?: readonly string[];
}

/** Who a quote's attribution or a claim's argument refers to. */
export interface Resolution {
  /** Speaker ids; [] unknown. */
  readonly speakers: readonly string[];
  /** Where it could not be told. */
  readonly candidates: readonly { readonly speaker: string; readonly confidence: number }[];
}

/** The result of resolution over all documents. */
export interface Resolved {
  readonly speakers: readonly Speaker[];
  /** Speaker id of a token that heads a mention, by source id and token index; null where unknown or not a mention. */
  readonly speakerAt: (source: string, token: number) => string | null;
  /** By quote id: whom its attribution names, and whom it is relayed by (outermost first). */
  readonly quotes: ReadonlyMap<string, Resolution & { readonly relays: readonly string[]; readonly addressee: string | null }>;
  /** Names and roles as each source has them, for the checks on spelling and titles. */
  readonly mentionsOf: (speaker: string, source: string) => readonly Mention[];
}
