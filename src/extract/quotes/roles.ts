/** To whom, through what and when: addressee, medium and occasion of a cue, and the voices that relay it. */
import type { Span } from "../../model/index.ts";
import { MEDIA } from "../../lexicon/cue-nouns.ts";
import { ADDRESSEE_VERBS, SPEECH_VERBS } from "../../lexicon/cues.ts";
import { children, hasRelation, spanOf, subtree } from "../../tree/index.ts";
import type { Candidate } from "./candidate.ts";
import { overlaps } from "./content.ts";
import { at, child, isPunctuation } from "./context.ts";
import type { Context } from "./context.ts";
import { subjectOf } from "./source.ts";
import { isNamed } from "./told.ts";

export interface Roles {
  readonly addressee: Span | null;
  readonly medium: Span | null;
  readonly occasion: Span | null;
}

/** Adjuncts of the cue outside the content. */
export function rolesOf(context: Context, candidate: Candidate): Roles {
  let addressee: Span | null = null;
  let medium: Span | null = null;
  let occasion: Span | null = null;
  const { cueHead, content } = candidate;
  if (cueHead === null) return { addressee: null, medium: null, occasion: null };
  const verb = at(context, cueHead);
  const hosts = [cueHead, ...(candidate.source === null ? [] : [candidate.source.head])];
  for (const host of hosts) {
    for (const index of children(context.document, host)) {
      const token = at(context, index);
      if (!hasRelation(token, "obl", "obj", "iobj", "advmod", "nmod") && !isMistakenClause(context, host, index)) continue;
      const members = subtree(context.document, index).filter((member) => !content.some((span) => overlaps(span, at(context, member))));
      if (!members.includes(index)) continue;
      const preposition = children(context.document, index).find((inner) => hasRelation(at(context, inner), "case") && inner < index);
      const words = members.filter((member) => member !== preposition && (preposition === undefined || member > preposition));
      while (words.length > 0 && isPunctuation(at(context, words.at(-1) as number))) words.pop();
      if (words.length === 0) continue;
      const lower = preposition === undefined ? "" : at(context, preposition).lower;
      const span = spanOf(context.document, words);
      const whole = preposition === undefined ? span : { start: at(context, preposition).start, end: span.end };
      if (
        host === cueHead &&
        hasRelation(token, "obj", "iobj", "ccomp") &&
        ADDRESSEE_VERBS.has(verb.lemma) &&
        (candidate.source === null || candidate.source.head !== index)
      )
        addressee ??= span;
      else if (host === cueHead && lower === "to" && SPEECH_VERBS.has(verb.lemma) && token.upos !== "VERB") addressee ??= span;
      else if (host === cueHead && verb.lemma === "ask" && lower === "of") addressee ??= span;
      else if (/^(?:in|on|via|through|by|over|at|during)$/.test(lower) && MEDIA.has(token.lemma)) medium ??= whole;
      else if (
        host === cueHead &&
        (/^(?:on|at|in|during|after|before)$/.test(lower) ||
          /^(?:obl:tmod|obl:unmarked|obl:npmod|nmod:tmod|nmod:unmarked)$/.test(token.deprel))
      )
        occasion ??= whole;
    }
  }
  if (addressee === null && ADDRESSEE_VERBS.has(verb.lemma)) addressee = between(context, candidate);
  // Passive questions and reports name the addressee as their subject: "he was told that".
  const subject = subjectOf(context, cueHead);
  if (
    addressee === null &&
    subject.passive &&
    subject.head !== null &&
    ADDRESSEE_VERBS.has(verb.lemma) &&
    candidate.source?.head !== subject.head
  ) {
    addressee = spanOf(context.document, subtree(context.document, subject.head));
  }
  return { addressee, medium, occasion };
}

/** Who stands between a cue and what is told, where the parser knew no place for them: "told | visitors | the ward was full". */
function between(context: Context, { cue, cueHead, content }: Candidate): Span | null {
  const said = content[0];
  if (cue === null || cueHead === null || said === undefined || said.start < cue.end) return null;
  const tokens = context.tokens.slice(cueHead + 1, cueHead + 12).filter(({ start, end }) => start >= cue.end && end <= said.start);
  const [first] = tokens;
  if (first === undefined || !isNamed(context, first.index, first.index + tokens.length)) return null;
  const preposition = tokens.findIndex(({ upos }) => upos === "ADP");
  const last = preposition > 0 ? tokens[preposition - 1] : tokens.at(-1);
  return last === undefined ? null : { start: first.start, end: last.end };
}

/** "told Orla station KORL-TV": a name right behind the verb that the parser takes for a clause, for want of another one. */
function isMistakenClause(context: Context, host: number, index: number): boolean {
  const token = at(context, index);
  if (!hasRelation(token, "ccomp") || !/^(?:NOUN|PROPN)$/u.test(token.upos)) return false;
  const words = subtree(context.document, index).map((word) => at(context, word));
  return (
    Math.min(...words.map((word) => word.index)) === host + 1 &&
    words.some(({ upos }) => upos === "PROPN") &&
    words.every((word) => !/^(?:VERB|AUX|PRON)$/u.test(word.upos))
  );
}

/** "as CNN reports": heads of those who pass on what the clause around says. */
export function relaysOf(context: Context, candidate: Candidate): number[] {
  if (candidate.cueHead === null) return [];
  const found: number[] = [];
  for (const index of children(context.document, candidate.cueHead)) {
    const token = at(context, index);
    if (!hasRelation(token, "advcl") || !SPEECH_VERBS.has(token.lemma)) continue;
    const mark = child(context, index, "mark", "advmod");
    const subject = child(context, index, "nsubj");
    if (mark !== null && at(context, mark).lower === "as" && subject !== null) found.push(subject);
  }
  return found;
}
