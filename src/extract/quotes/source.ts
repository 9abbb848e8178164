/** Who speaks: the subject of a cue verb, and the words that name it. */
import { children, hasRelation, subtree } from "../../tree/index.ts";
import { ADDRESSEE_VERBS, SPEECH_VERBS } from "../../lexicon/cues.ts";
import { at, child, isMark, isPunctuation } from "./context.ts";
import type { Context, Range } from "./context.ts";

export type Source = Range & { readonly head: number };

/** How a verb came to its subject. `passive`: the subject is not the voice. */
export interface Subject {
  readonly head: number | null;
  readonly passive: boolean;
  readonly via: string;
}

const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "SYM", "X"]);

/** The voice of a verb: its own subject, or that of the clause that it depends on. */
export function subjectOf(context: Context, verb: number, depth = 0): Subject {
  const outer = depth === 0 ? voiceAbove(context, verb) : null;
  if (outer !== null) return { head: outer, passive: false, via: "advcl" };
  const found = governingSubject(context, verb, depth);
  if (depth > 0 || found.head !== null || found.passive || at(context, verb).xpos !== "VBG") return found;
  // A participle that the parser left alone goes with the nearest verb before it that has a subject.
  const { sentence } = at(context, verb);
  for (let index = verb - 1; index >= 0 && at(context, index).sentence === sentence; index -= 1) {
    if (!/^VB[DZP]$/.test(at(context, index).xpos) || context.outer[index] !== context.outer[verb]) continue;
    const subject = child(context, index, "nsubj");
    if (subject !== null && context.outer[subject] === context.outer[verb]) return { head: subject, passive: false, via: "near" };
  }
  return found;
}

/** Participles that go on with what the voice of the clause before was saying. */
const GOING_ON = new Set(["add", "note", "continue", "conclude", "stress", "emphasize", "insist", "explain", "predict", "warn"]);

/**
 * "She said the plan was dead, adding: “…”": the parser hangs the participle on what is said, but it goes on with the voice of "said". Its subject
 * there; null for any other verb.
 */
function voiceAbove(context: Context, verb: number): number | null {
  const token = at(context, verb);
  if (token.xpos !== "VBG" || token.head < 0 || !GOING_ON.has(token.lemma) || context.tokens[verb - 1]?.text !== ",") return null;
  for (let clause = token.head, depth = 0; clause >= 0 && depth < 6; clause = at(context, clause).head, depth += 1) {
    const { deprel, head } = at(context, clause);
    if (deprel !== "ccomp" || head < 0 || head > clause || at(context, head).upos !== "VERB") continue;
    const subject = SPEECH_VERBS.has(at(context, head).lemma) ? child(context, head, "nsubj") : null;
    return subject !== null && at(context, subject).deprel === "nsubj" && context.outer[subject] === context.outer[verb] ? subject : null;
  }
  return null;
}

/** "Lind’s office, the report said, learned of it": of two subjects before a verb the nearer one is its own. */
function nearestSubject(context: Context, verb: number): number | null {
  const first = child(context, verb, "nsubj", "csubj");
  if (first === null || first > verb) return first;
  const nearer = children(context.document, verb).findLast((index) => index < verb && hasRelation(at(context, index), "nsubj")) ?? first;
  const between = context.document.tokens.slice(first, nearer);
  return between.some(({ text }) => text === ",") ? nearer : first;
}

function governingSubject(context: Context, verb: number, depth: number): Subject {
  const own = nearestSubject(context, verb);
  const token = at(context, verb);
  // "The bank neither confirmed nor denied", taken for what neither of the bank did.
  if (own === verb - 1 && PAIRED.test(at(context, own).lower) && token.deprel === "acl:relcl" && token.head === own - 1)
    return { head: token.head, passive: false, via: "own" };
  if (own !== null && at(context, own).deprel.startsWith("nsubj")) {
    return { head: own, passive: at(context, own).deprel === "nsubj:pass", via: "own" };
  }
  if (child(context, verb, "aux:pass") !== null) return { head: null, passive: true, via: "passive" };
  if (depth > 6 || token.head < 0) return { head: null, passive: false, via: "none" };
  const relation = token.deprel.split(":")[0] as string;
  if (relation === "conj") {
    const cue = coordinatedWith(context, verb);
    if (cue !== null) return { ...subjectOf(context, cue, depth + 1), via: "conj" };
    const first = subjectOf(context, token.head, depth + 1);
    // A passive first conjunct hands on its subject, not its voice.
    return { ...first, passive: token.xpos === "VBN" && first.passive, via: depth === 0 ? "conj" : first.via };
  }
  if (relation === "xcomp") {
    // "stands accused of": whom others accuse.
    if (token.xpos === "VBN" && /^(?:stand|remain|go)$/.test(at(context, token.head).lemma))
      return { ...subjectOf(context, token.head, depth + 1), passive: true, via: "own" };
    const controller = ADDRESSEE_VERBS.has(at(context, token.head).lemma) ? child(context, token.head, "obj", "iobj") : null;
    if (controller !== null) return { head: controller, passive: false, via: "control" };
    return { ...subjectOf(context, token.head, depth + 1), passive: false, via: "xcomp" };
  }
  // "quoted the general as saying": the general says it.
  if (
    relation === "advcl" &&
    token.xpos === "VBG" &&
    context.tokens[verb - 1]?.lower === "as" &&
    QUOTES.has(at(context, token.head).lemma)
  ) {
    const quoted = child(context, token.head, "obj");
    if (quoted !== null && quoted < verb) return { head: quoted, passive: false, via: "control" };
  }
  if (relation === "advcl" || relation === "parataxis" || relation === "dep") {
    if (token.xpos === "VBN" || (token.xpos === "VBD" && relation === "advcl")) return { head: null, passive: true, via: "participle" };
    const up = subjectOf(context, token.head, depth + 1);
    if (relation === "advcl") return { ...up, passive: false, via: "advcl" };
    return { head: null, passive: false, via: "none" };
  }
  if (relation === "acl" && token.xpos === "VBG") return { head: token.head, passive: false, via: "acl" };
  if (relation === "acl") return { head: token.xpos === "VBN" ? null : token.head, passive: token.xpos === "VBN", via: "acl" };
  if (relation === "ccomp" && token.xpos === "VBG") return { ...subjectOf(context, token.head, depth + 1), via: "ccomp" };
  return { head: null, passive: false, via: "none" };
}

/** Verbs whose object is who says what the participle after "as" tells. */
const QUOTES = new Set(["quote", "cite", "record", "describe"]);

/** Cue verbs that go on with the voice of an earlier cue though the parser joined them to what that one says. */
const SAYING = new Set([
  "say",
  "add",
  "tell",
  "call",
  "note",
  "argue",
  "promise",
  "vow",
  "pledge",
  "predict",
  "warn",
  "urge",
  "insist",
  "describe",
  "accuse",
  "suggest",
  "claim",
  "announce",
  "declare",
  "deny",
  "acknowledge",
  "ask",
  "apologize",
  "praise",
  "criticize",
  "defend",
  "thank",
]);

/** The form of a verb with its first auxiliary: verbs of one form are joined rather than those of two. */
function formOf(context: Context, verb: number): string {
  const auxiliary = child(context, verb, "aux");
  return auxiliary === null ? at(context, verb).xpos : `${at(context, auxiliary).lemma} ${at(context, verb).xpos}`;
}

/**
 * The earlier cue that a verb is really coordinated with: "said the plan was late | and promised …". Null where it is
 * joined to a verb outside what is said.
 */
export function coordinatedWith(context: Context, verb: number): number | null {
  const token = at(context, verb);
  if (token.deprel !== "conj" || token.xpos === "VBG" || token.xpos === "VB" || child(context, verb, "nsubj") !== null) return null;
  const saying = SAYING.has(token.lemma) && child(context, verb, "aux") === null;
  const form = formOf(context, verb);
  let { head } = token;
  for (let depth = 0; depth < 4 && head >= 0; depth += 1) {
    const clause = at(context, head);
    if (clause.head >= 0 && clause.head < head && (clause.deprel === "ccomp" || clause.deprel === "xcomp")) {
      const cue = at(context, clause.head);
      if (cue.upos === "VERB" && context.outer[cue.index] === context.outer[verb]) {
        if (saying && cue.xpos === token.xpos) return cue.index;
        if (formOf(context, cue.index) === form && formOf(context, head) !== form && commaBefore(context, verb, form.includes(" ")))
          return cue.index;
      }
    }
    head = clause.head;
  }
  return null;
}

/** Whether "and" or "but" joins a verb, after a comma unless an auxiliary already sets it apart. */
function commaBefore(context: Context, verb: number, apart: boolean): boolean {
  const joint = child(context, verb, "cc");
  return joint !== null && joint > 0 && (apart || at(context, joint - 1).text === ",");
}

/** The whole phrase of a head with titles and appositions; never past `stop` tokens (the cue). */
export function phrase(context: Context, head: number, stop: Range | null, inverted: boolean): Source {
  const inside = context.outer[head] as number;
  const set = new Set(
    subtree(context.document, head, (token) => {
      const relation = token.deprel.split(":")[0] as string;
      if (
        token.head === head &&
        ["cop", "mark", "nsubj", "aux", "discourse", "vocative", "parataxis", "case", "advcl", "csubj", "ccomp", "advmod"].includes(
          relation,
        ) &&
        !(relation === "advmod" && token.index < head && token.index + 1 <= head) &&
        !(relation === "parataxis" && parenthesis(context, token.index))
      )
        return true;
      return false;
    }),
  );
  // The case of a possessor ("John's") belongs to it; a preposition does not.
  const free = (index: number): boolean =>
    set.has(index) &&
    !(stop !== null && index >= stop.first && index <= stop.last) &&
    (inside >= 0 || context.outer[index] === -1 || context.outer[head] === context.outer[index] || shortQuotation(context, index));
  let first = head;
  while (first > 0 && (free(first - 1) || (isPunctuation(at(context, first - 1)) && first > 1 && free(first - 2)))) first -= 1;
  let last = head;
  const end = context.tokens.length - 1;
  while (last < end) {
    if (free(last + 1)) last += 1;
    else if (last + 2 <= end && isPunctuation(at(context, last + 1)) && free(last + 2)) last += 2;
    else break;
  }
  // A name or title that the parser cut: "Rep. | Ana Ruiz", "the attorney | general".
  while (
    last < end &&
    last - head < 8 &&
    at(context, last + 1).sentence === at(context, head).sentence &&
    !(stop !== null && last + 1 >= stop.first && last + 1 <= stop.last) &&
    (inside >= 0 || context.outer[last + 1] === -1) &&
    ((at(context, last + 1).upos === "PROPN" && at(context, last).upos === "PROPN") ||
      (inverted && /^NNP?S?$/.test(at(context, last + 1).xpos) && /^(?:NOUN|PROPN|ADJ)$/.test(at(context, last).upos)))
  )
    last += 1;
  if (
    first > 0 &&
    at(context, first - 1).upos === "DET" &&
    (stop === null || first - 1 > stop.last || first - 1 < stop.first) &&
    at(context, first - 1).sentence === at(context, head).sentence &&
    context.outer[first - 1] === context.outer[first] &&
    at(context, head).upos !== "PRON"
  )
    first -= 1;
  if (inverted) last = cutRelative(context, head, last);
  while (first < head && (leadingPunctuation(context, first) || at(context, first).deprel === "cc")) first += 1;
  if (pairs(context, first, last, stop)) first -= 1;
  while (last > head && isPunctuation(at(context, last)) && !closesInside(context, first, last)) last -= 1;
  return { first, last, head };
}

const PAIRED = /^(?:both|either|neither)$/;

/** "Neither the minister nor his aides": whether the word before a phrase of two belongs to it, whatever the parser hung it on. */
function pairs(context: Context, first: number, last: number, stop: Range | null): boolean {
  const before = context.tokens[first - 1];
  if (before === undefined || !PAIRED.test(before.lower) || before.sentence !== at(context, first).sentence) return false;
  if (stop !== null && before.index >= stop.first && before.index <= stop.last) return false;
  return context.outer[first - 1] === context.outer[first] && context.tokens.slice(first, last).some(({ deprel }) => deprel === "cc");
}

/** After "said", a relative clause that reports speech of its own or how the source spoke is not part of the source. */
function cutRelative(context: Context, head: number, last: number): number {
  for (let index = head + 1; index <= last; index += 1) {
    const token = at(context, index);
    if (token.deprel !== "acl:relcl" || (token.head > head && !context.tokens.slice(head, index).some(({ index: i }) => i === token.head)))
      continue;
    if (!SPEAKING.has(token.lemma)) continue;
    const members = subtree(context.document, index);
    const start = members[0] as number;
    if (start > head) return Math.min(last, start - 1);
  }
  return last;
}

const SPEAKING = new Set([
  "speak",
  "say",
  "ask",
  "add",
  "decline",
  "insist",
  "request",
  "note",
  "predict",
  "argue",
  "tell",
  "call",
  "describe",
  "claim",
  "believe",
  "think",
  "talk",
  "want",
]);

function parenthesis(context: Context, index: number): boolean {
  for (let before = index; before > index - 4 && before > 0; before -= 1) if (at(context, before - 1).text === "(") return true;
  return false;
}

function shortQuotation(context: Context, index: number): boolean {
  const quotation = context.quotations[context.outer[index] ?? -1];
  return (
    quotation !== undefined &&
    quotation.span.end - quotation.span.start < 40 &&
    !/[,.?!]$/.test(context.document.article.text.slice(quotation.inner.start, quotation.inner.end))
  );
}

const leadingPunctuation = (context: Context, index: number): boolean =>
  isPunctuation(at(context, index)) && !/^[([]$/.test(at(context, index).text) && !isMark(at(context, index));

function closesInside(context: Context, first: number, last: number): boolean {
  const { text } = at(context, last);
  if (text === ")" || text === "]") return context.tokens.slice(first, last).some((token) => token.text === "(" || token.text === "[");
  if (isMark(at(context, last))) return context.tokens.slice(first, last).some((token) => isMark(token));
  return text === "." && NOMINAL.has(at(context, last - 1).upos) && at(context, last - 1).end === at(context, last).start;
}

/** Subject that follows its verb, where the parser saw none: "…," said the mayor. */
export function invertedSubject(context: Context, verb: number): number | null {
  const token = at(context, verb);
  const object = child(context, verb, "obj", "iobj");
  if (object !== null && object > verb && NOMINAL.has(at(context, object).upos)) return object;
  // Otherwise the head of the phrase that begins right after the verb.
  const index = verb + 1;
  while (index < context.tokens.length && at(context, index).sentence === token.sentence && index < verb + 8) {
    const next = at(context, index);
    if (!NOMINAL.has(next.upos)) return null;
    let head = next;
    while (head.head > verb && head.head < verb + 25 && !hasRelation(head, "nsubj") && NOMINAL.has(at(context, head.head).upos))
      head = at(context, head.head);
    return head.index;
  }
  return null;
}
