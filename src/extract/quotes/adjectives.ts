/** Attributions whose cue is an adjective: "is sure that …", "were willing to …", "worried about …". */
import { children, hasRelation, subtree } from "../../tree/index.ts";
import { ATTITUDE_ADJECTIVES } from "../../lexicon/cue-nouns.ts";
import type { Candidate } from "./candidate.ts";
import { contentSpan, mergeSpans, ranges } from "./content.ts";
import { at } from "./context.ts";
import type { Context } from "./context.ts";
import { verbCue } from "./cue.ts";
import { phrase, subjectOf } from "./source.ts";

/** All attributions of a document whose cue is an adjective. */
export function adjectiveCandidates(context: Context): Candidate[] {
  const found: Candidate[] = [];
  for (const token of context.tokens) {
    if (token.upos !== "ADJ" || !ATTITUDE_ADJECTIVES.has(token.lemma)) continue;
    const clause = children(context.document, token.index).find(
      (index) => index > token.index && hasRelation(at(context, index), "ccomp", "xcomp", "advcl", "obl"),
    );
    if (clause === undefined) continue;
    const cue = verbCue(context, token.index);
    const subject = subjectOf(context, token.index);
    const source = subject.head === null ? null : phrase(context, subject.head, cue.range, false);
    const mark = children(context.document, clause).find((index) => hasRelation(at(context, index), "case"));
    const last = mark === undefined ? cue.range.last : mark;
    const content = mergeSpans(
      ranges(
        context,
        subtree(context.document, clause).filter((index) => index > last),
      )
        .map((range) => contentSpan(context, range, token.index))
        .filter((span) => span !== null),
    );
    if (content.length === 0) continue;
    found.push({
      construction: mark === undefined ? "adjective-clause" : "adjective-topic",
      cueHead: token.index,
      cue: { start: at(context, cue.range.first).start, end: at(context, last).end },
      source,
      content,
      act: "says",
      speech: false,
      confidence: mark === undefined && source !== null ? 0.35 : 0.2,
      features: [`via=${subject.via}`],
    });
  }
  return found;
}
