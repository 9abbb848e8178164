/** Attributions whose cue is a noun: "his claim that …", "issued a statement saying …", "the allegation that …". */
import { ATTITUDE_NOUNS, EVIDENCE_NOUNS, NOUN_ACTS, SPEECH_NOUNS } from "../../lexicon/cue-nouns.ts";
import { LIGHT_VERBS } from "../../lexicon/cues.ts";
import type { Act } from "../../model/index.ts";
import { children, hasRelation, subtree } from "../../tree/index.ts";
import type { Candidate } from "./candidate.ts";
import { contentSpan, mergeSpans, ranges } from "./content.ts";
import { at, child } from "./context.ts";
import type { Context, Range } from "./context.ts";
import { actOf, classOf, verbCue } from "./cue.ts";
import { phrase, subjectOf } from "./source.ts";
import type { Source } from "./source.ts";

/** "is not answering questions about the call": who is asked about it doubts nothing. */
const ANSWERS = new Set(["answer", "take", "field", "face", "dodge", "duck", "avoid", "deflect", "sidestep", "evade", "ignore"]);

function actOfNoun(context: Context, noun: number): Act {
  const { lemma, head } = at(context, noun);
  if (lemma === "question" && head >= 0 && hasRelation(at(context, noun), "obj") && ANSWERS.has(at(context, head).lemma)) return "asks";
  for (const act of ["denies", "doubts", "confirms", "asks"] as const) if (NOUN_ACTS[act].has(lemma)) return act;
  return "says";
}

/** All attributions of a document whose cue is a noun. */
export function nounCandidates(context: Context): Candidate[] {
  const found: Candidate[] = [];
  for (const token of context.tokens) {
    if (token.upos !== "NOUN") continue;
    const speech = SPEECH_NOUNS.has(token.lemma);
    if (!speech && !ATTITUDE_NOUNS.has(token.lemma) && !EVIDENCE_NOUNS.has(token.lemma)) continue;
    const candidate = nounCandidate(context, token.index, speech);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

/** Prepositions that bring in what a noun of saying or thought is about. */
const TOPIC = new Set(["of", "for", "about", "on", "against", "over", "in", "with", "to"]);

/**
 * "a statement that nothing had been lost", taken for a relative clause: its "that" is no part of it, for its subject is another and its
 * verb is passive, has an object of its own, or is none of the verbs that one does with a statement ("the claim that he repeated").
 */
export function isContentClause(context: Context, clause: number): boolean {
  const own = children(context.document, clause);
  const that = own.find((index) => at(context, index).lower === "that" && hasRelation(at(context, index), "mark", "obj", "iobj"));
  if (that === undefined || !own.some((index) => index > that && hasRelation(at(context, index), "nsubj"))) return false;
  if (at(context, that).deprel === "mark") return true;
  const { lemma } = at(context, clause);
  return (
    own.some((index) => index !== that && ["nsubj:pass", "obj", "cop"].includes(at(context, index).deprel)) ||
    (classOf(lemma) === null && !LIGHT_VERBS.has(lemma))
  );
}

/** "The accusation that she had lied", where the parser took a clause of content but its "that" for an object. */
function opensWithThat(context: Context, clause: number): boolean {
  const own = children(context.document, clause);
  return (
    own[0] !== undefined && at(context, own[0]).lower === "that" && own.slice(1).some((index) => hasRelation(at(context, index), "nsubj"))
  );
}

/** Who a noun of saying comes from when it stands between the noun and its clause: "a warning by engineers that …". */
function authorOf(context: Context, noun: number): number | null {
  for (const index of children(context.document, noun)) {
    if (index < noun || !hasRelation(at(context, index), "nmod")) continue;
    const preposition = child(context, index, "case");
    if (preposition !== null && /^(?:by|from|of|among)$/.test(at(context, preposition).lower)) return index;
  }
  return null;
}

function clauseOf(context: Context, noun: number): { readonly head: number; readonly kind: string } | null {
  for (const index of children(context.document, noun)) {
    if (index < noun || !hasRelation(at(context, index), "acl", "ccomp", "csubj", "xcomp")) continue;
    if (at(context, index).deprel === "acl:relcl" && !isContentClause(context, index)) continue;
    const mark = children(context.document, index).find((inner) => hasRelation(at(context, inner), "mark"));
    const lower = mark === undefined ? "" : at(context, mark).lower;
    if (lower === "that") return { head: index, kind: "that" };
    if (lower === "to") return { head: index, kind: "to" };
    if (lower === "whether" || lower === "if") return { head: index, kind: "whether" };
    if (at(context, index).deprel === "acl:relcl" || opensWithThat(context, index)) return { head: index, kind: "that" };
  }
  // The parser may hang the clause on who says it.
  const author = authorOf(context, noun);
  const hung = author === null ? null : child(context, author, "acl");
  if (hung !== null && at(context, hung).deprel === "acl:relcl" && isContentClause(context, hung)) return { head: hung, kind: "that" };
  for (const index of children(context.document, noun)) {
    if (index < noun || !hasRelation(at(context, index), "nmod", "acl") || at(context, index).deprel === "acl:relcl") continue;
    const preposition = children(context.document, index).find((inner) => hasRelation(at(context, inner), "case", "mark"));
    if (preposition === noun + 1 && TOPIC.has(at(context, preposition).lower)) return { head: index, kind: at(context, preposition).lower };
  }
  const copula = at(context, noun);
  // "His fear is that …": the clause is the predicate of the noun.
  if (
    hasRelation(copula, "nsubj") &&
    copula.head > noun &&
    child(context, copula.head, "cop") !== null &&
    child(context, copula.head, "mark") !== null
  ) {
    return { head: copula.head, kind: "is-that" };
  }
  return null;
}

/** A source without the clause that the parser hung on it. */
function before(context: Context, source: Source, clause: number): Source {
  const first = subtree(context.document, clause)[0] ?? clause;
  return first > source.head && first <= source.last ? { ...source, last: first - 1 } : source;
}

function nounCandidate(context: Context, noun: number, speech: boolean): Candidate | null {
  const clause = clauseOf(context, noun);
  if (clause === null) return null;
  const token = at(context, noun);
  const possessor = child(context, noun, "nmod:poss");
  let cue: Range = { first: noun, last: noun };
  let source: Source | null = null;
  let via = "none";
  let act = actOfNoun(context, noun);
  if (possessor !== null) {
    source = phrase(context, possessor, cue, false);
    via = "possessor";
  } else {
    const author = authorOf(context, noun);
    const preposition = author === null ? null : child(context, author, "case");
    if (author !== null && author < clause.head && preposition !== null) {
      source = before(context, phrase(context, author, { first: noun, last: preposition }, false), clause.head);
      via = /^(?:by|from)$/.test(at(context, preposition).lower) ? "by" : "of";
    }
  }
  const verb = token.head;
  const object = verb >= 0 && hasRelation(token, "obj") && at(context, verb).upos === "VERB";
  if (object && verb < noun) {
    const group = verbCue(context, verb);
    const light = LIGHT_VERBS.has(at(context, verb).lemma);
    // "repeated his claim that …": one voice, one cue.
    const own = possessor !== null && at(context, possessor).upos === "PRON" && group.verbClass === "speech";
    if (source === null || light || own) {
      const subject = subjectOf(context, group.top);
      if (subject.head !== null && !subject.passive) {
        if (source === null || own) source = phrase(context, subject.head, group.range, subject.head > verb);
        via = light ? "light" : "object";
        // A comma between them: the noun hangs on another verb, or far from its own.
        if (!context.tokens.slice(verb, noun).some(({ text }) => text === ",")) {
          cue = { first: group.range.first, last: noun };
          // "denied reports that …"
          const done = actOf(group.lemma, group.negated);
          if (done !== "says") act = done;
        }
      }
    }
  }
  const topic = TOPIC.has(clause.kind) && at(context, noun + 1).lower === clause.kind && clause.kind !== "to";
  if (topic) cue = { first: cue.first, last: noun + 1 };
  const members = subtree(context.document, clause.head).filter(
    (index) => (clause.kind !== "is-that" || index > noun) && (!topic || index > noun + 1),
  );
  const from =
    clause.kind === "is-that"
      ? members.filter((index) => !hasRelation(at(context, index), "cop") || at(context, index).head !== clause.head)
      : members;
  const spans = mergeSpans(
    ranges(context, from)
      .map((range) => contentSpan(context, range))
      .filter((span) => span !== null),
  );
  const cueSpan = { start: at(context, cue.first).start, end: at(context, cue.last).end };
  const content = spans.filter((span) => span.start >= cueSpan.end);
  if (content.length === 0) return null;
  const base = topic ? 0.2 : speech ? (clause.kind === "to" ? 0.35 : 0.6) : 0.3;
  return {
    construction: `noun-${clause.kind}`,
    cueHead: noun,
    cue: cueSpan,
    source,
    content,
    act,
    speech,
    confidence: source === null ? base * 0.5 : base,
    features: [`via=${via}`],
  };
}
