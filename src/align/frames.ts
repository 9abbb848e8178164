/** A claim made ready for comparison: who, what, to whom, when, and how prominent it is. */
import { GENERIC_PREDICATES } from "../lexicon/generic.ts";
import type { Argument, Claim, Document, Span, Story } from "../model/index.ts";
import { auxiliaries, dependents, markedSpans, tokensIn } from "../tree/index.ts";
import { isContent } from "./fold.ts";

export interface Filler {
  readonly argument: Argument;
  readonly speaker: string | null;
  readonly lemma: string;
  /** Lemmas of the filler's words with content. */
  readonly bag: readonly string[];
  /** A pronoun that nobody could be found for: it fits anything. */
  readonly open: boolean;
  readonly named: boolean;
}

export interface Frame {
  readonly claim: Claim;
  readonly document: Document;
  readonly source: string;
  readonly generic: boolean;
  readonly agent: Filler | null;
  readonly patient: Filler | null;
  readonly others: readonly Filler[];
  /** Speaker ids of all arguments. */
  readonly entities: ReadonlySet<string>;
  /** Those of them that are named in it, not described. */
  readonly named: ReadonlySet<string>;
  /** Lemmas of words with content of the whole claim. */
  readonly bag: readonly string[];
  /** 1 in the headline and first sentence, falling towards 0. */
  readonly prominence: number;
  readonly part: "headline" | "standfirst" | "body";
  /** Inside quotation marks: somebody's very words, in which "I" is the speaker. */
  readonly spoken: boolean;
  /** The claim is that somebody said something: what was said has claims of its own. */
  readonly saying: boolean;
  /** A main or content clause with a finite verb, or an event noun: something that is said to be so, not a wish, a purpose or an aside. */
  readonly asserted: boolean;
}

/** The second participant: whom or what it happens to, else what is said of the first, else the other party. */
const PATIENT_ROLES = ["patient", "attribute", "recipient", "theme"] as const;

/** Event classes and verbs of mere saying. */
export const SAYING: ReadonlySet<string> = new Set([
  "say",
  "apprise",
  "confirm",
  "tell",
  "add",
  "announce",
  "indicate",
  "write",
  "ask",
  "think",
  "believe",
  "feel",
  "identify",
  "cite",
  "note",
  "report",
  "quote",
  "describe",
  "mention",
  "respond",
  "comment",
  "reply",
  "hope",
  "expect",
  "argue",
  "claim",
  "insist",
  "allege",
  "tweet",
  "acknowledge",
  "suggest",
  "know",
  "discuss",
  "explain",
]);

/** A story with its claims made ready, and who counts as one with whom. */
export interface Framed {
  readonly story: Story;
  readonly frames: readonly Frame[];
  readonly kin: Kin;
}

/** What every alignment of a story starts from: made once, handed to each. */
export function frameStory(story: Story): Framed {
  return { story, frames: framesOf(story), kin: kinOf(story) };
}

/** Who counts as one with whom: a speaker and those for whom they speak. */
export type Kin = (a: string, b: string) => boolean;

function kinOf(story: Story): Kin {
  const pairs = new Set<string>();
  for (const { id, speaksFor } of story.resolved.speakers) for (const other of speaksFor) pairs.add(`${id} ${other}`).add(`${other} ${id}`);
  return (a, b) => a === b || pairs.has(`${a} ${b}`);
}

function framesOf(story: Story): Frame[] {
  return story.extractions.flatMap(({ document, claims: all, quotes }) => {
    const claims = all.map((claim) =>
      claim.mood === "stated" && isQuestion(document, claim) ? { ...claim, mood: "asked" as const } : claim,
    );
    const marked = markedSpans(document);
    const cues = new Set(quotes.flatMap(({ cueHead }) => (cueHead === null ? [] : [cueHead])));
    return claims.map((claim) => frameOf(document, claim, marked, cues));
  });
}

function frameOf(document: Document, claim: Claim, marked: readonly Span[], cues: ReadonlySet<number>): Frame {
  const at = document.tokens[claim.head]?.start ?? 0;
  const fillers = claim.arguments.filter(({ role }) => role !== "time").map((argument) => fillerOf(document, argument));
  // Of what is said of something (a copula), that something is the first participant.
  const attributive = fillers.some(({ argument }) => argument.role === "attribute");
  const agent =
    fillers.find(({ argument }) => argument.role === "agent") ??
    (attributive ? fillers.find(({ argument }) => argument.role === "theme") : undefined) ??
    null;
  const patient =
    PATIENT_ROLES.map((role) => fillers.find((filler) => filler !== agent && filler.argument.role === role)).find(
      (filler) => filler !== undefined,
    ) ?? null;
  const sentence = document.sentences[claim.sentence];
  const tokens = claim.spans.flatMap((span) => tokensIn(document, span));
  return {
    claim,
    document,
    source: claim.source,
    agent,
    patient,
    generic: claim.event === null && GENERIC_PREDICATES.has(claim.predicate),
    others: fillers.filter((filler) => filler !== agent && filler !== patient),
    entities: new Set(fillers.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]))),
    named: new Set(fillers.flatMap(({ speaker, named }) => (speaker === null || !named ? [] : [speaker]))),
    bag: [...new Set(tokens.filter(isContent).map(({ lemma }) => lemma.toLowerCase()))],
    prominence: prominenceOf(document, claim.sentence),
    part: sentence?.part ?? "body",
    spoken: marked.some(({ start, end }) => start <= at && at < end),
    saying: (cues.has(claim.head) && claim.event === null) || SAYING.has(claim.event ?? "") || SAYING.has(claim.predicate),
    asserted: isAsserted(document, claim),
  };
}

function fillerOf(document: Document, argument: Argument): Filler {
  const head = document.tokens[argument.head];
  const tokens = tokensIn(document, argument.span);
  return {
    argument,
    speaker: argument.speaker,
    lemma: argument.lemma,
    bag: [...new Set(tokens.filter(isContent).map(({ lemma }) => lemma.toLowerCase()))],
    open: argument.speaker === null && (head?.upos === "PRON" || head?.upos === "DET"),
    named: head?.upos === "PROPN",
  };
}

/** Place of a sentence in its article: 1 for headline, standfirst and first sentence, then falling. */
export function prominenceOf(document: Document, sentence: number): number {
  const here = document.sentences[sentence];
  if (!here || here.part !== "body") return 1;
  const before = document.sentences.filter(({ part, index }) => part === "body" && index < sentence).length;
  const all = document.sentences.filter(({ part }) => part === "body").length;
  return before === 0 ? 1 : Math.max(0.05, 0.85 - 0.8 * Math.sqrt(before / Math.max(12, all)));
}

/** A headline that ends in a question mark asks, whatever its clause looks like. */
function isQuestion({ sentences, tokens }: Document, { sentence }: Claim): boolean {
  const here = sentences[sentence];
  if (!here || here.part === "body") return false;
  for (let at = here.first; at < here.last; at += 1) if (tokens[at]?.text === "?") return true;
  return false;
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/u;

function isAsserted(document: Document, { head, mood, realis }: Claim): boolean {
  const token = document.tokens[head];
  if (!token || mood === "asked" || realis === "conditional" || realis === "general") return false;
  const marks = dependents(document, head, "mark").map((at) => document.tokens[at]?.lower ?? "");
  if (marks.some((mark) => /^(?:whether|if|unless|to|until|for)$/u.test(mark))) return false;
  const below = [...auxiliaries(document, head)];
  if (token.upos === "NOUN" && below.length === 0) return true;
  if (/^(?:xcomp|acl|advcl)/u.test(token.deprel) && !FINITE.test(token.xpos)) return false;
  return FINITE.test(token.xpos) || below.some((at) => FINITE.test(document.tokens[at]?.xpos ?? "")) || isHeadlinese(document, head);
}

/** Headlines leave auxiliaries out: "Three killed in fire", "Deal off". */
function isHeadlinese(document: Document, head: number): boolean {
  const token = document.tokens[head];
  return token?.deprel === "root" && document.sentences[token.sentence]?.part === "headline" && token.xpos !== "VBG";
}
