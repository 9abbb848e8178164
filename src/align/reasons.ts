/**
 * Why somebody did something, where two articles tell one deed with two reasons: "criticized for his plan", "criticized for backing the toll"; "resigned after the
 * audit", "resigned after a quarrel". Only kinds of deeds that are told with their reason, and reasons of one kind: what a deed is done for, what it follows.
 */
import { JUDGEMENT, REASON_MARKS, REASON_NOUNS, REASON_SAYINGS, REASONED, REASONED_NOUNS, type ReasonKind } from "../lexicon/reasoned.ts";
import { wordSimilarity } from "../lexicon/similarity.ts";
import type { Document, Point, Span, Story, Token } from "../model/index.ts";
import { ancestors, dependents, hasRelation, markedSpans, spanOf, subtree, textOf, tokenAt, tokensIn } from "../tree/index.ts";
import { isContent } from "./fold.ts";
import type { Filler, Frame, Framed } from "./frames.ts";
import { askFor, occurrenceQuestion } from "./label.ts";
import { timesApart } from "./likeness.ts";
import { stanceOf } from "./slots.ts";

interface Reason {
  readonly frame: Frame;
  readonly deed: number;
  readonly kinds: readonly ReasonKind[];
  /** Lemmas of its head and what belongs to it, without who takes part in the deed. */
  readonly core: readonly string[];
  readonly head: string;
  readonly text: string;
  /** From the deed to the end of the reason. */
  readonly span: Span;
}

/** Words with content below which a reason says too little to be another one: "for it", "for the remarks". */
const LEAST_WORDS = 2;
/** Likeness of two words from which on two reasons may be one. */
const ALIKE = 0.8;

/** Points on deeds that two articles tell with reasons that have nothing in common: the first pair of each deed. */
export function reasonPoints({ story, frames }: Framed, keyOf: (frame: Frame) => string): Point[] {
  const sources = story.extractions.map(({ document }) => document.article.id);
  const reasons = frames.flatMap(reasonsOf);
  const used = new Set<Frame>();
  return reasons.flatMap((one, at): Point[] =>
    reasons.slice(at + 1).flatMap((other): Point[] => {
      if (one.frame.source === other.frame.source || used.has(one.frame) || used.has(other.frame) || !isOneDeed(one, other)) return [];
      if (!one.kinds.some((kind) => other.kinds.includes(kind)) || !areApart(one, other)) return [];
      // Who has the other's reason as well has more of them.
      const hasBoth = [one, other].some((side) => {
        const rival = side === one ? other : one;
        return reasons.some((more) => more.frame.source === side.frame.source && isOneDeed(more, side) && !areApart(more, rival));
      });
      if (hasBoth) return [];
      used.add(one.frame).add(other.frame);
      return [
        {
          id: "",
          label: askFor("Why", questionOf(story, NAMING.has(one.frame.claim.predicate) ? other : one)),
          lead: false,
          facet: "cause",
          claims: [one.frame.claim.id, other.frame.claim.id],
          stances: sources.map((source) =>
            stanceOf(
              source,
              [one, other].filter(({ frame }) => frame.source === source),
            ),
          ),
          key: `${keyOf(one.frame)}|reason`,
        },
      ];
    }),
  );
}

/** "Called him a liar": the question would be whom she called. */
const NAMING: ReadonlySet<string> = new Set(["call", "label", "brand"]);

/** The deed without its reason: of "in response to …" a question has the first words only. */
function questionOf(story: Story, { frame, text }: Reason): string {
  const question = occurrenceQuestion(story, frame).replace(` ${text}`, "");
  return question.replace(/ (?:in (?:response|reaction|the wake)|as (?:part|a result))\?$/u, "?");
}

function reasonsOf(frame: Frame): Reason[] {
  const { claim, document } = frame;
  const verb = tokenAt(document, claim.head);
  const deed = (verb.upos === "VERB" ? REASONED : REASONED_NOUNS).get(verb.lemma.toLowerCase());
  if (deed === undefined || !/^(?:VERB|NOUN)$/u.test(verb.upos) || claim.polarity !== "positive" || claim.mood !== "stated") return [];
  if (claim.realis === "conditional" || claim.realis === "general") return [];
  return adjunctsOf(document, verb).flatMap((at): Reason[] => {
    const kinds = at > verb.index ? kindsOf(document, tokenAt(document, at)) : [];
    const isTime = [...(claim.times ?? []), ...(claim.time ? [claim.time] : [])].some(
      ({ span }) => span.start <= tokenAt(document, at).start && tokenAt(document, at).end <= span.end,
    );
    if (kinds.length === 0 || isTime) return [];
    const tokens = subtree(
      document,
      at,
      (child) => hasRelation(child, "acl:relcl", "parataxis") || (child.head === at && child.deprel === "punct"),
    );
    const core = coreOf(frame, at);
    if (core.length < LEAST_WORDS) return [];
    const span = spanOf(document, tokens);
    const text = textOf(document, span).replace(/\s+/gu, " ");
    const head = tokenAt(document, at).lemma.toLowerCase();
    return [{ frame, deed, kinds, core, head, text, span: { start: verb.start, end: span.end } }];
  });
}

/** What hangs on a verb, or on one above it though no other verb stands between: parsers take the reason of a participle for one of its main clause. */
function adjunctsOf(document: Document, verb: Token): number[] {
  if (verb.upos === "NOUN") return adjunctsOfNoun(document, verb);
  // "Called her a liar for the plan": of what somebody is called.
  const named = dependents(document, verb.index, "xcomp").flatMap((at) =>
    tokenAt(document, at).upos === "NOUN" ? dependents(document, at, "nmod") : [],
  );
  const below = [...dependents(document, verb.index, "obl", "advcl"), ...named];
  const above = ancestors(document, verb.index).filter((at) => tokenAt(document, at).upos === "VERB" && at < verb.index);
  const loose = above
    .flatMap((at) => dependents(document, at, "obl", "advcl"))
    .filter((at) => {
      const first = subtree(document, at)[0] ?? at;
      return (
        first > verb.index && !document.tokens.slice(verb.index + 1, first).some(({ upos, deprel }) => upos === "VERB" && deprel !== "amod")
      );
    });
  return [...below, ...loose];
}

/** "Her resignation over the audit", "her resignation came after the audit", "followed the audit". */
function adjunctsOfNoun(document: Document, noun: Token): number[] {
  const above = document.tokens[noun.head];
  const isSubject = noun.deprel === "nsubj" && above !== undefined;
  return [
    ...dependents(document, noun.index, "nmod"),
    ...(isSubject && above.lemma === "come" ? dependents(document, above.index, "obl", "advcl") : []),
    ...(isSubject && above.lemma === "follow" ? dependents(document, above.index, "obj") : []),
  ];
}

function kindsOf(document: Document, head: Token): readonly ReasonKind[] {
  // "Followed the audit", and "following the audit" where a parser takes it for a verb.
  if (head.deprel === "obj" || isFollowing(head)) return ["after"];
  const marks = dependents(document, head.index, "case", "mark").map((at) => tokenAt(document, at).lower);
  if (REASON_NOUNS.has(head.lower) && /^(?:in|as)$/u.test(marks[0] ?? "")) return ["after"];
  if (head.xpos === "VBG" && marks.length === 0 && head.deprel === "advcl" && REASON_SAYINGS.has(head.lemma.toLowerCase()))
    return ["saying"];
  return marks.flatMap((mark) => REASON_MARKS.get(mark) ?? []);
}

const isFollowing = ({ lower, deprel }: Token): boolean => lower === "following" && deprel === "advcl";

/** What a reason is about, without clauses that only describe it and without those whom the deed is of. */
function coreOf({ document, claim }: Frame, at: number): string[] {
  const first = tokenAt(document, at);
  const isSaid = REASON_SAYINGS.has(first.lemma.toLowerCase()) || REASON_NOUNS.has(first.lower) || isFollowing(first);
  const tokens = subtree(
    document,
    at,
    (child) => hasRelation(child, "acl", "parataxis", "appos") || (!isSaid && hasRelation(child, "conj")),
  );
  const parties = new Set(
    claim.arguments
      .filter(({ role, speaker }) => speaker !== null && /^(?:agent|patient|recipient)$/u.test(role))
      .flatMap(({ span }) => tokensIn(document, span).map(({ lemma }) => lemma.toLowerCase())),
  );
  return tokens
    .map((token) => tokenAt(document, token))
    .filter((token) => isContent(token) && token.upos !== "ADV" && !(isSaid && token.index === at))
    .map(({ lemma }) => lemma.toLowerCase())
    .filter((word) => !parties.has(word));
}

function areApart(a: Reason, b: Reason): boolean {
  const shared = a.core.filter((word) => b.core.some((other) => wordSimilarity(word, other) >= ALIKE));
  // "For quitting the inquiry into the port", "for not opening an inquiry into his rivals": one word in four may be of the same matter.
  return shared.length * 4 <= Math.min(a.core.length, b.core.length) && (a.kinds[0] !== "for" || wordSimilarity(a.head, b.head) < ALIKE);
}

/** One kind of deed, to one and the same, by nobody else. */
function isOneDeed(a: Reason, b: Reason): boolean {
  if (a.deed !== b.deed || timesApart(a.frame.claim.time, b.frame.claim.time, 1)) return false;
  const patient = areOne(a.frame, b.frame, "patient");
  const agent = areOne(a.frame, b.frame, "agent");
  if (patient === false) return false;
  // "Called him a 'liar'", "attacking him as a 'liar'": the words tell that it is one.
  if (a.deed === JUDGEMENT && a.frame.claim.predicate !== b.frame.claim.predicate)
    return patient === true && sharesQuoted(a.frame, b.frame);
  return agent !== false && (patient === true || (patient === null && agent === true));
}

/** Whether two articles fill a slot with one and the same; null where one of them leaves it open or neither tells who it is. */
function areOne(a: Frame, b: Frame, role: "agent" | "patient"): boolean | null {
  const [own, other] = [a, b].map((frame) => fillersOf(frame, role)) as [Filler[], Filler[]];
  if (own.length === 0 && other.length === 0) return null;
  if (own.length === 0 || other.length === 0) return role === "patient" ? false : null;
  if (own.some(({ speaker }) => speaker !== null && other.some((one) => one.speaker === speaker))) return true;
  if ([...own, ...other].every(({ open }) => open)) return null;
  return own.some(
    ({ speaker, lemma, open }) => speaker === null && !open && other.some((one) => one.speaker === null && one.lemma === lemma),
  );
}

function fillersOf({ agent, patient, others }: Frame, role: "agent" | "patient"): Filler[] {
  return [agent, patient, ...others].filter((filler): filler is Filler => filler?.argument.role === role);
}

/** Two or more words that both sentences have in quotation marks. */
function sharesQuoted(a: Frame, b: Frame): boolean {
  const [own, other] = [a, b].map(({ document, claim }) => {
    const sentence = document.sentences[claim.sentence];
    return markedSpans(document)
      .filter(({ start, end }) => sentence !== undefined && start >= sentence.start && end <= sentence.end)
      .flatMap((span) =>
        tokensIn(document, span)
          .filter(isContent)
          .map(({ lower }) => lower),
      );
  }) as [string[], string[]];
  return own.filter((word) => other.includes(word)).length >= 2;
}
