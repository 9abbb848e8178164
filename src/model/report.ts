import type { Article } from "./article.ts";

/** The report, format version 1. Plain JSON: what `--format json` prints and the library returns. */

export interface ReportSpan {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly text: string;
}
export interface ReportSource {
  readonly id: string;
  readonly path: string;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly words: number;
  readonly sha256: string;
  readonly origins: readonly string[];
  /** Name of the outlet, where the configuration gives one. */
  readonly outlet?: string;
  /** A primary record (transcript, release), as the configuration says. */
  readonly primary?: true;
  /** Blocks left out of quotes and claims: menus, credits, newsletter calls. */
  readonly leftOut: readonly ReportSpan[];
  /** Sentences of which nothing could be made. */
  readonly notUnderstood: readonly ReportSpan[];
  /** `extract` only: the parsed article, so that `compare` and `check` need not parse it again. */
  readonly annotation?: ReportAnnotation;
}
export interface ReportAnnotation {
  readonly article: Omit<Article, "id" | "path">;
  readonly sentences: readonly {
    readonly first: number;
    readonly last: number;
    readonly block: number;
    readonly part: "headline" | "standfirst" | "body";
  }[];
  /** One row a token, columns apart by tabs: start, length, space after, norm, lemma, upos, xpos, head, relation. */
  readonly tokens: readonly string[];
  /** `Document.states`, base64. */
  readonly states: string;
}
export interface ReportSpeaker {
  readonly id: string;
  readonly name: string;
  readonly type: "person" | "organization" | "group" | "place" | "unknown";
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly speaksFor: readonly string[];
  /** Its name stands with "the" in running text: the Kremlin, the White House. */
  readonly definite?: true;
}
export interface ReportQuote {
  readonly id: string;
  readonly source: string;
  readonly kind: "direct" | "mixed" | "indirect";
  readonly text: string;
  readonly content: readonly ReportSpan[];
  readonly cue: readonly ReportSpan[];
  readonly attribution: readonly ReportSpan[];
  readonly speakers: readonly string[];
  readonly candidates: readonly { readonly speaker: string; readonly confidence: number }[];
  readonly relays: readonly string[];
  readonly addressee: string | null;
  readonly medium: string | null;
  readonly occasion: string | null;
  readonly act: string;
  readonly speech: boolean;
  readonly parent: string | null;
  readonly confidence: number;
}
export interface ReportVoice {
  readonly speakers: readonly string[];
  readonly act: "says" | "denies" | "doubts" | "confirms" | "asks";
  readonly cue: ReportSpan | null;
  readonly quote: string | null;
}
export interface ReportArgument {
  readonly role: string;
  readonly text: string;
  readonly span: ReportSpan;
  readonly speaker: string | null;
}
export interface ReportQuantity {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly of: string | null;
  readonly approximate: boolean;
  readonly text: string;
  readonly span: ReportSpan;
}
export interface ReportClaim {
  readonly id: string;
  readonly source: string;
  readonly spans: readonly ReportSpan[];
  readonly voices: readonly ReportVoice[];
  readonly predicate: string;
  readonly arguments: readonly ReportArgument[];
  readonly polarity: "positive" | "negative";
  readonly certainty: "certain" | "probable" | "possible";
  readonly realis: "actual" | "planned" | "conditional" | "general";
  readonly mood: "stated" | "asked";
  readonly about: string | null;
  readonly time: { readonly text: string; readonly span: ReportSpan; readonly from: string | null; readonly to: string | null } | null;
  readonly place: { readonly text: string; readonly span: ReportSpan } | null;
  readonly quantities: readonly ReportQuantity[];
}
export interface ReportEvidence {
  readonly claim: string | null;
  readonly quote: string | null;
  readonly span: ReportSpan;
}
export interface ReportStance {
  readonly source: string;
  readonly commitment: "asserts" | "leans" | "relays" | "asks" | "none";
  readonly polarity: "affirms" | "denies" | "both" | null;
  readonly value: string | null;
  readonly voices: readonly string[];
  readonly evidence: readonly ReportEvidence[];
}
export interface ReportPoint {
  readonly id: string;
  readonly label: string;
  readonly lead: boolean;
  readonly facet: string;
  readonly claims: readonly string[];
  readonly stances: readonly ReportStance[];
}

export type VerdictKind = "conflict" | "dispute" | "difference" | "agreement" | "single-source";
/** `check` only: what a draft has that no source has. */
export type FindingVerdict = VerdictKind | "unsupported";
export type Level = "error" | "warning" | "info";
export type Position = "affirms" | "denies" | "value" | "wording" | "confirmed" | "denied" | "declined" | "unreachable" | "silent";

export interface ReportSide {
  readonly position: Position;
  readonly value: string | null;
  readonly holds: readonly string[];
  readonly carries: readonly string[];
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  readonly origins: number;
  readonly evidence: readonly (ReportEvidence & {
    readonly source: string;
    readonly path: string;
    /** Not word for word. */ readonly paraphrase?: boolean;
  })[];
}
export interface ReportLocation {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
export interface ReportFinding {
  readonly id: string;
  readonly type: "finding";
  readonly rule: string;
  readonly verdict: FindingVerdict;
  readonly level: Level;
  readonly confidence: number;
  readonly point: string | null;
  readonly message: string;
  /** Short heading as an editor reads it: the point's question, or "John to the BBC". */
  readonly title: string;
  readonly location: ReportLocation;
  readonly sides: readonly ReportSide[];
  /** Present where the sides agree as far as they go: one is only rounded, bounded or more precise, or was written before; a quotation differs in a small word or short cut only, or is told plainly; a name has another form, somebody another description. */
  readonly finer?: true;
  /** Present where each article tells what is shared in words of its own: the message sets them side by side. */
  readonly ownWords?: true;
  readonly diff: readonly { readonly op: "equal" | "insert" | "delete"; readonly text: string }[] | null;
  readonly accepted: { readonly reason: string } | null;
}
export interface ReportProblem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}
export interface ReportVerdictStance {
  readonly source: string;
  readonly stance: "supports" | "denies" | "reports" | "silent";
  readonly related: boolean;
  readonly commitment: "asserts" | "leans" | "relays" | "asks" | "none";
  readonly polarity: "affirms" | "denies" | "both" | null;
  readonly confidence: number;
  readonly evidence: readonly ReportEvidence[];
}
export interface ReportVerdict {
  readonly id: string;
  readonly draft: string;
  readonly claim: string | null;
  readonly quote: string | null;
  readonly span: ReportSpan;
  readonly lead: boolean;
  readonly draftCommitment: "asserts" | "relays" | "asks";
  readonly verdict: "supported" | "contradicted" | "disputed" | "reported" | "unsupported" | "not-checked";
  readonly level: Level;
  readonly finding: string | null;
  /** Where no source was found to have it: the sentences that share most of its words (by weight, 0 to 1), for a person to look at. */
  readonly nearest?: readonly { readonly source: string; readonly span: ReportSpan; readonly share: number }[];
  readonly stances: readonly ReportVerdictStance[];
}
/** `check` only: one quotation, name, number or date of a draft, and where the sources have it. */
export interface ReportCheckedItem {
  readonly draft: string;
  readonly kind: "quotation" | "name" | "number" | "date";
  readonly span: ReportSpan;
  /** found: as it stands; differs: the sources have it otherwise; not-found: no source has it. */
  readonly status: "found" | "differs" | "not-found";
  readonly finding: string | null;
  readonly found: readonly { readonly source: string; readonly span: ReportSpan }[];
}
export interface Report {
  readonly formatVersion: "1.0";
  readonly offsetUnit: "utf16" | "codepoint";
  readonly tool: { readonly name: "compare-sources"; readonly version: string };
  readonly command: "compare" | "check" | "extract";
  /** One line: the story and its quarrel in one breath. */
  readonly title: string | null;
  readonly sources: readonly ReportSource[];
  readonly speakers: readonly ReportSpeaker[];
  readonly quotes: readonly ReportQuote[];
  readonly claims: readonly ReportClaim[];
  readonly points: readonly ReportPoint[];
  readonly findings: readonly ReportFinding[];
  readonly problems: readonly ReportProblem[];
  readonly summary: {
    readonly byVerdict: Readonly<Record<string, number>>;
    readonly byLevel: Readonly<Record<Level, number>>;
    readonly sentences: number;
    readonly notUnderstood: number;
    readonly leftOut: number;
    readonly exitStatus: number;
  };
  readonly drafts?: readonly string[];
  readonly verdicts?: readonly ReportVerdict[];
  /** In the order of the draft: what an editor ticks. */
  readonly checked?: readonly ReportCheckedItem[];
  /** With `--since`: findings that the earlier report does not have, and those that are no longer there. */
  readonly since?: {
    readonly new: readonly string[];
    readonly gone: readonly { readonly id: string; readonly rule: string; readonly message: string }[];
  };
}
