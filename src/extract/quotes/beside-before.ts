/** A cue before a quotation in marks: she said: “…”; a colon before it, in its paragraph or at the end of the one before. */
import { hasRelation } from "../../tree/index.ts";
import { REACH, speaks } from "./beside-cue.ts";
import type { Found } from "./beside-cue.ts";
import type { Candidate } from "./candidate.ts";
import { at, child, isPunctuation } from "./context.ts";
import type { Context, Range } from "./context.ts";
import { actOf, verbCue } from "./cue.ts";
import type { VerbCue } from "./cue.ts";
import { invertedSubject, phrase, subjectOf } from "./source.ts";

/** She said: “…”; she told reporters on Monday, “…”. */
export function cueBefore(context: Context, quotation: Range): Found | null {
  const block = context.block[quotation.first];
  let index = quotation.first - 1;
  if (index < 0 || context.block[index] !== block || context.outer[index] !== -1) return null;
  const link = at(context, index).text;
  const brought = link === "," || link === ":" || link === "—" || link === "–" || link === "-";
  if (brought) index -= 1;
  const from = index;
  for (; index >= 0 && from - index < REACH && context.block[index] === block && context.outer[index] === -1; index -= 1) {
    const token = at(context, index);
    if (/^[.?!;:]$/.test(token.text) && token.text !== link) return null;
    if (token.upos !== "VERB") continue;
    const cue = verbCue(context, index);
    if (!speaks(context, cue) || cue.range.last > from) {
      if (brought && link === ":" && !hasRelation(token, "root", "conj")) continue;
      return null;
    }
    // Without a comma or colon the quotation must follow at once: said “…”.
    if (!brought && cue.range.last !== from) return null;
    if (
      child(context, index, "ccomp") !== null &&
      (child(context, index, "ccomp") as number) < quotation.first &&
      (child(context, index, "ccomp") as number) > index
    ) {
      if (link !== ":") return null;
    }
    if (
      !brought &&
      token.lemma !== "say" &&
      token.lemma !== "ask" &&
      token.lemma !== "add" &&
      token.lemma !== "write" &&
      token.lemma !== "tweet" &&
      token.lemma !== "reply"
    )
      return null;
    const subject = subjectOf(context, cue.top);
    // "was quoted as saying “…”": who is quoted speaks.
    const quotedAs = cue.top !== cue.verb && at(context, cue.top).xpos === "VBN";
    let head = subject.passive && !quotedAs ? null : subject.head;
    if (head !== null && context.outer[head] !== context.outer[index]) head = null;
    if (head === null && !subject.passive && cue.range.last + 1 <= from && cue.verb === cue.range.last)
      head = invertedHere(context, cue, from);
    if (head === null && token.xpos !== "VBG" && !subject.passive) head = nominalBefore(context, cue.range.first);
    return {
      cue,
      source: head === null ? null : phrase(context, head, cue.range, head > index),
      construction: "quotation-announced",
      zone: { first: index, last: from },
    };
  }
  return null;
}

function invertedHere(context: Context, cue: VerbCue, last: number): number | null {
  const head = invertedSubject(context, cue.verb);
  return head !== null &&
    head <= last &&
    (cue.range.first === 0 ||
      isPunctuation(at(context, cue.range.first - 1)) ||
      at(context, cue.range.first).sentence !== at(context, cue.range.first - 1).sentence)
    ? head
    : null;
}

/** A nominal right before the cue that the parser did not see as its subject. */
function nominalBefore(context: Context, first: number): number | null {
  const token = context.tokens[first - 1];
  if (token === undefined || !/^(?:NOUN|PROPN|PRON)$/.test(token.upos) || context.outer[token.index] !== -1) return null;
  let head = token.index;
  while (
    at(context, head).head >= 0 &&
    at(context, head).head < first &&
    /^(?:NOUN|PROPN)$/.test(at(context, at(context, head).head).upos) &&
    hasRelation(at(context, head), "flat", "compound")
  )
    head = at(context, head).head;
  return head;
}

/** "He listed the reasons:" before a quotation in the next paragraph, or a colon after a name. */
export function announcedBy(context: Context, quotation: Range): Omit<Candidate, "content"> | null {
  const block = context.block[quotation.first] as number;
  let colon = quotation.first - 1;
  if (colon < 0 || context.outer[colon] !== -1 || at(context, colon).text !== ":") return null;
  const home = context.block[colon] as number;
  if (home !== block && (home < block - 1 || (quotation.first > 0 && context.block[quotation.first - 1] === block))) return null;
  const sentence = context.document.sentences[at(context, colon).sentence] as { first: number; root: number };
  const { root } = sentence;
  for (let index = colon - 1; index >= sentence.first; index -= 1) {
    const token = at(context, index);
    if (token.upos !== "VERB" || context.outer[index] !== -1) continue;
    const cue = verbCue(context, index);
    if (!speaks(context, cue)) continue;
    const subject = subjectOf(context, cue.top);
    const head = subject.passive ? null : (subject.head ?? invertedHere(context, cue, colon) ?? nominalBefore(context, cue.range.first));
    if (head === null && token.xpos !== "VBG") continue;
    const source = head === null ? null : phrase(context, head, cue.range, head > index);
    return {
      construction: "quotation-next",
      cueHead: index,
      cue: { start: at(context, cue.range.first).start, end: at(context, cue.range.last).end },
      source,
      act: actOf(cue.lemma, cue.negated),
      speech: true,
      confidence: source === null ? 0.5 : 0.9,
      features: [],
    };
  }
  const { head } = subjectOf(context, root);
  const source = head === null || context.outer[head] !== -1 ? null : phrase(context, head, { first: colon, last: colon }, false);
  const span = { start: at(context, colon).start, end: at(context, colon).end };
  colon = sentence.first;
  return {
    construction: "quotation-colon",
    cueHead: null,
    cue: span,
    source,
    act: "says",
    speech: true,
    confidence: source === null ? 0.35 : 0.6,
    features: [],
  };
}
