/** What a cue verb governs: the clause, infinitive, object or phrase that says what was said. */
import { ADDRESSEE_VERBS, INFINITIVE_VERBS, NAMING_VERBS, OBJECT_VERBS, PREPOSITIONS } from "../../lexicon/cues.ts";
import { ATTITUDE_NOUNS, MEDIA, SPEECH_NOUNS } from "../../lexicon/cue-nouns.ts";
import { children, clauseHead, hasRelation, subtree } from "../../tree/index.ts";
import { at, child, isMark, isPunctuation } from "./context.ts";
import type { Context } from "./context.ts";
import type { VerbCue } from "./cue.ts";
import { quotedBefore } from "./marked.ts";
import { isContentClause } from "./nouns.ts";
import { complement, startsOwnCue } from "./complement.ts";
import type { Governed } from "./complement.ts";
import { coordinatedWith } from "./source.ts";
import { openQuestion, told } from "./told.ts";

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Tokens of an object: without a participle after a comma and without the day, which belong to the cue. */
function objectOf(context: Context, head: number, cue: VerbCue): number[] {
  const outside = context.outer[cue.verb] as number;
  const left = new Set<number>();
  for (const index of children(context.document, head)) {
    const members = subtree(context.document, index);
    const first = members[0] as number;
    if (first < head || context.outer[first] !== outside) continue;
    if ((at(context, index).xpos === "VBG" && first > 0 && at(context, first - 1).text === ",") || WEEKDAY.test(at(context, index).lower))
      for (const member of members) left.add(member);
  }
  const kept = complement(context, head, cue).filter((index) => !left.has(index));
  return kept.length === 0 ? [head] : kept;
}

/** The "that" of what is said, wherever the parser hung it: "told the agency in an email that …". */
function reported(context: Context, cue: VerbCue): Governed | null {
  const { sentence } = at(context, cue.verb);
  for (let index = cue.range.last + 1; index < context.tokens.length && index < cue.verb + 25; index += 1) {
    const token = at(context, index);
    if (token.sentence !== sentence || context.outer[index] !== context.outer[cue.verb]) return null;
    if (/^(?:VB[DPZ]?|MD)$/.test(token.xpos) || token.text === ";") return null;
    if (token.text === "," && at(context, index + 1).xpos === "VBG") return null;
    if (token.lower !== "that" || token.head < index) continue;
    const clause = token.head;
    // "wrote in a letter to the editor that …", taken for a relative clause of the editor
    if (token.deprel !== "mark" && !isMistaken(context, cue, clause)) continue;
    // The clause of a noun of saying is that noun's: "causing speculation that …".
    const noun = at(context, clause).head;
    if (
      noun >= 0 &&
      noun > cue.verb &&
      hasRelation(at(context, clause), "acl", "ccomp") &&
      at(context, noun).upos === "NOUN" &&
      noun >= index - 1 &&
      (SPEECH_NOUNS.has(at(context, noun).lemma) || ATTITUDE_NOUNS.has(at(context, noun).lemma)) &&
      !MEDIA.has(at(context, noun).lemma)
    )
      return null;
    const own = subtree(
      context.document,
      clause,
      (inner) => startsOwnCue(context, inner.index) || coordinatedWith(context, inner.index) === cue.verb,
    ).filter((inner) => inner >= index);
    return { construction: "clause-loose", indices: own, confidence: 0.75 };
  }
  return null;
}

/** Whether a verb of saying names the text or occasion through which it is said: "said in a letter to the board that …". */
const isThrough = (context: Context, verb: number): boolean =>
  children(context.document, verb).some((index) => hasRelation(at(context, index), "obl") && MEDIA.has(at(context, index).lemma));

/** Whether a clause with "that" for its object is none of a noun's: the cue has no other object, and the clause needs none. */
function isMistaken(context: Context, cue: VerbCue, clause: number): boolean {
  return (
    cue.verbClass === "speech" &&
    at(context, clause).deprel === "acl:relcl" &&
    child(context, cue.verb, "obj", "iobj") === null &&
    (isThrough(context, cue.verb) ||
      children(context.document, clause).some(
        (index) => index > clause && hasRelation(at(context, index), "obl", "obj", "ccomp", "xcomp"),
      )) &&
    isContentClause(context, clause)
  );
}

/** What a cue verb governs, the best reading first found. */
export function governed(context: Context, cue: VerbCue): Governed | null {
  const { verb, lemma, verbClass } = cue;
  const known = verbClass !== null;
  const kids = children(context.document, verb);
  const token = at(context, verb);

  const clause = kids.filter((index) => hasRelation(at(context, index), "ccomp") && !startsOwnCue(context, index));
  if (clause.length > 0 && (known || clause.some((index) => isClausal(context, index)))) {
    const indices = clause.flatMap((index) => complement(context, index, cue));
    const last = Math.max(...indices);
    // Adverbials that hang on the cue but follow what is said belong to it, unless a comma parts them.
    if (last > verb)
      return {
        construction: known ? "clause" : "clause-unlisted",
        indices: withThat(context, withTrailing(context, fillGap(context, indices, cue), cue), cue),
        confidence: known ? 0.9 : 0.4,
      };
    return {
      construction: known ? (clause.some((index) => index < verb) ? "clause-before" : "clause") : "clause-unlisted",
      indices,
      confidence: known ? 0.9 : 0.4,
    };
  }
  if (!known && !cue.phrasal) return null;
  const loosely =
    verbClass === "speech" || (verbClass === "attitude" && child(context, verb, "obj", "xcomp") === null) ? reported(context, cue) : null;
  if (loosely !== null) return loosely;
  const toldOne = told(context, cue) ?? openQuestion(context, cue);
  if (toldOne !== null) {
    const indices = complement(context, toldOne, cue);
    return { construction: "clause-told", indices: withThat(context, withTrailing(context, indices, cue), cue), confidence: 0.85 };
  }

  // The parser may make the cue a parenthesis of what is said.
  if (
    hasRelation(token, "parataxis") &&
    token.head >= 0 &&
    verbClass === "speech" &&
    (child(context, cue.top, "nsubj") !== null || token.head < verb)
  ) {
    // The parser may hang it on a noun of the clause that it interrupts.
    const host =
      child(context, token.head, "nsubj", "cop") === null && at(context, token.head).upos !== "VERB"
        ? clauseHead(context.document, token.head)
        : token.head;
    return { construction: "parenthetical", indices: complement(context, host === verb ? token.head : host, cue), confidence: 0.85 };
  }
  const loose = kids.find((index) => hasRelation(at(context, index), "parataxis") && Math.abs(index - verb) > 1);
  if (loose !== undefined && verbClass === "speech" && (loose < verb || colonBetween(context, verb, loose))) {
    return { construction: "parataxis", indices: complement(context, loose, cue), confidence: 0.8 };
  }

  const object = child(context, verb, "obj");
  const open = child(context, verb, "xcomp");
  if (open !== null && NAMING_VERBS.has(lemma) && !at(context, open).upos.startsWith("VERB")) {
    const indices = complement(context, open, cue);
    if (object !== null) indices.push(...complement(context, object, cue));
    return { construction: "naming", indices: indices.sort((a, b) => a - b), confidence: 0.7 };
  }
  const objects = kids.filter((index) => index > verb && hasRelation(at(context, index), "obj", "iobj"));
  if (NAMING_VERBS.has(lemma) && objects.length > 1) {
    return {
      construction: "naming",
      indices: objects.flatMap((index) => complement(context, index, cue)).sort((a, b) => a - b),
      confidence: 0.7,
    };
  }
  if (NAMING_VERBS.has(lemma) && object !== null) {
    const as = kids.find(
      (index) =>
        hasRelation(at(context, index), "obl", "advcl", "xcomp") &&
        children(context.document, index).some(
          (inner) => (at(context, inner).lower === "as" && inner === index - 1) || at(context, inner).lower === "as",
        ),
    );
    if (as !== undefined) {
      return {
        construction: "naming-as",
        indices: [...complement(context, object, cue), ...complement(context, as, cue)].sort((a, b) => a - b),
        confidence: 0.6,
      };
    }
  }
  // What is not on the lists is left to the fitted filter: below the threshold of the rules.
  if (open !== null && open > verb && child(context, open, "mark") !== null) {
    return {
      construction: "infinitive",
      indices: withTrailing(context, complement(context, open, cue), cue),
      confidence: INFINITIVE_VERBS.has(lemma) ? 0.6 : 0.2,
    };
  }
  for (const index of kids) {
    if (index < verb || !hasRelation(at(context, index), "obl", "advcl", "nmod", "xcomp", "ccomp")) continue;
    const preposition = children(context.document, index).find((inner) => hasRelation(at(context, inner), "case", "mark") && inner > verb);
    if (preposition === undefined) continue;
    const listed = PREPOSITIONS[lemma]?.includes(at(context, preposition).lower) === true;
    if (!listed && (preposition !== cue.range.last + 1 || object !== null)) continue;
    if (preposition > verb + (ADDRESSEE_VERBS.has(lemma) ? 8 : 4) || (object !== null && object > verb && !ADDRESSEE_VERBS.has(lemma)))
      continue;
    const indices = complement(context, index, cue).filter((inner) => inner > preposition);
    if (indices.length > 0)
      return {
        construction: "preposition",
        indices: withTrailing(context, indices, cue),
        confidence: listed ? 0.55 : 0.2,
        ...(preposition <= cue.range.last + 1 ? { cueLast: preposition } : {}),
      };
  }
  if (object !== null && object !== invertedAfterQuote(context, cue, object)) {
    return {
      construction: "object",
      indices: object < verb ? complement(context, object, cue) : withTrailing(context, objectOf(context, object, cue), cue),
      confidence: quoted(context, object, verb) ? 0.6 : OBJECT_VERBS.has(lemma) ? 0.4 : 0.2,
    };
  }
  return null;
}

function invertedAfterQuote(context: Context, cue: VerbCue, object: number): number | null {
  return object > cue.verb && quotedBefore(context, cue.range.first) !== null && child(context, cue.verb, "nsubj") === null ? object : null;
}

const isClausal = (context: Context, index: number): boolean =>
  child(context, index, "nsubj", "mark", "expl") !== null || context.outer[index] !== -1;

const quoted = (context: Context, index: number, verb: number): boolean => {
  const members = subtree(context.document, index);
  return members.some((member) => context.outer[member] !== -1 && context.outer[member] !== context.outer[verb]);
};

function colonBetween(context: Context, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index += 1) if (at(context, index).text === ":" || isMark(at(context, index))) return true;
  return false;
}

/** Adverbials that hang on the cue but follow what is said belong to it, unless a comma parts them. */
function withTrailing(context: Context, indices: readonly number[], cue: VerbCue): number[] {
  const all = [...indices];
  let last = Math.max(...all);
  if (last < cue.verb) return all;
  for (const index of children(context.document, cue.verb)) {
    if (
      index <= last ||
      WEEKDAY.test(at(context, index).lower) ||
      !hasRelation(at(context, index), "advcl", "obl", "advmod", "xcomp", "nmod", "acl") ||
      !trails(context, index, last, cue)
    )
      continue;
    all.push(...complement(context, index, cue));
    last = Math.max(...all);
  }
  return all.sort((a, b) => a - b);
}

/** "… and that …" after what is said goes on with it, wherever the parser hung it. */
function withThat(context: Context, indices: readonly number[], cue: VerbCue): number[] {
  const all = [...indices];
  for (let round = 0; round < 3; round += 1) {
    let next = Math.max(...all) + 1;
    if (at(context, Math.min(next, context.tokens.length - 1)).text === ",") next += 1;
    const joint = context.tokens[next];
    const that = context.tokens[next + 1];
    if (
      joint?.deprel !== "cc" ||
      that?.lower !== "that" ||
      that.deprel !== "mark" ||
      that.sentence !== at(context, cue.verb).sentence ||
      context.outer[next] !== context.outer[cue.verb]
    )
      break;
    const more = subtree(context.document, that.head, (token) => startsOwnCue(context, token.index) || token.index === cue.top).filter(
      (index) => index >= next,
    );
    if (more.length === 0 || Math.max(...more) <= next) break;
    all.push(...more);
  }
  return all;
}

/** Words between cue and clause that are no addressee and no adverbial belong to the clause: the parser cut its subject off. */
function fillGap(context: Context, indices: readonly number[], cue: VerbCue): number[] {
  const first = Math.min(...indices);
  const all = [...indices];
  if (first <= cue.verb) return all;
  for (let index = cue.range.last + 1; index < first; index += 1) {
    const token = at(context, index);
    if (token.lower === "that" && token.upos === "SCONJ") {
      for (let more = index; more < first; more += 1) all.push(more);
      return all;
    }
  }
  if (ADDRESSEE_VERBS.has(cue.lemma)) return all;
  for (const index of children(context.document, cue.verb)) {
    if (index <= cue.verb || index >= first || !hasRelation(at(context, index), "obj", "iobj", "nsubj")) continue;
    if (hasRelation(at(context, index), "nsubj") && child(context, cue.verb, "nsubj") === index) continue;
    const start = Math.max(subtree(context.document, index)[0] as number, cue.range.last + 1);
    for (let more = start; more < first; more += 1) all.push(more);
    return all.sort((a, b) => a - b);
  }
  return all;
}

function trails(context: Context, index: number, last: number, cue: VerbCue): boolean {
  const members = subtree(context.document, index);
  const first = members[0] as number;
  if (first <= last) return false;
  for (let between = last + 1; between < first; between += 1) if (isPunctuation(at(context, between))) return false;
  return (
    first - last < 3 &&
    !startsOwnCue(context, index) &&
    at(context, first).lower !== "according" &&
    context.outer[cue.verb] === context.outer[first]
  );
}
