/**
 * Attributions beside a quotation in marks, found by what stands next to the marks: “…,” she said; said the mayor: “…”.
 * The parse helps to find subjects, but quotations over several sentences are often parsed apart from their cue.
 */
import { cueAfter, governsMore } from "./beside-after.ts";
import { announcedBy, cueBefore } from "./beside-before.ts";
import type { Found } from "./beside-cue.ts";
import type { Candidate } from "./candidate.ts";
import { contentSpan, mergeSpans, overlaps } from "./content.ts";
import { at, child, quotationRange, sizeOf } from "./context.ts";
import type { Context, Range } from "./context.ts";
import { actOf, classOf } from "./cue.ts";
import type { Span } from "../../model/index.ts";

/** Attributions of quotations that end like sentences or that a comma or colon brings in. */
export function besideCandidates(context: Context): Candidate[] {
  const byVerb = new Map<number, { found: Found; spans: Span[] }>();
  const bare: Candidate[] = [];
  const note = (found: Found, span: Span | null): void => {
    if (span === null) return;
    const entry = byVerb.get(found.cue.verb) ?? { found, spans: [] };
    entry.spans.push(span);
    byVerb.set(found.cue.verb, entry);
  };
  for (const quotation of context.quotations) {
    if (quotation.parent !== null || sizeOf(context, quotation.span) < (quotation.single ? 3 : 1)) continue;
    const range = quotationRange(context, quotation.index);
    if (range === null) continue;
    const after = endsOpen(context, quotation.index) ? cueAfter(context, range) : null;
    const lead = after === null ? range.first : leadOf(context, range);
    if (after !== null && (lead === range.first || !governsMore(context, after.cue.verb))) {
      note(after, contentSpan(context, { first: lead, last: range.last }));
      continue;
    }
    const before = cueBefore(context, range);
    if (before !== null) note(before, quotation.span);
    else {
      const announced = announcedBy(context, range);
      if (announced !== null) bare.push({ ...announced, content: [quotation.span] });
    }
  }
  return [...bare, ...[...byVerb.values()].map(({ found, spans }) => toCandidate(context, found, mergeSpans(spans)))];
}

function toCandidate(context: Context, { cue, source, construction }: Found, content: readonly Span[]): Candidate {
  return {
    construction,
    cueHead: cue.verb,
    cue: { start: at(context, cue.range.first).start, end: at(context, cue.range.last).end },
    source,
    content,
    act: actOf(cue.lemma, cue.negated),
    speech: true,
    confidence: source === null ? 0.5 : 0.97,
    features: [],
  };
}

/** Whether the sentence may go on to a cue after the closing mark: a comma, stop, question mark or dash inside, or a comma after. */
function endsOpen(context: Context, quotation: number): boolean {
  const { inner, span } = context.quotations[quotation] as (typeof context.quotations)[number];
  const { text } = context.document.article;
  const words = text.slice(inner.start, inner.end);
  if (/^\s*,/.test(text.slice(span.end, span.end + 2))) return true;
  // After a full stop a new sentence begins, whose cue has a content of its own.
  return (
    /(?:[,?!…—–-]|\.\s?\.)['’"”]*\s*$/.test(words) ||
    (/\.['’"”]*\s*$/.test(words) && /^\s+\p{Ll}/u.test(text.slice(span.end, span.end + 3)))
  );
}

/** First token of the content of a quotation before its cue: the words of its sentence before the marks belong to it. */
function leadOf(context: Context, quotation: Range): number {
  const { first } = context.document.sentences[at(context, quotation.first).sentence] as { first: number };
  let lead = Math.max(first, 0);
  if (context.block[lead] !== context.block[quotation.first]) return quotation.first;
  // Another quotation right before goes with it: “A.” “B,” he said.
  for (let index = quotation.first - 1; index >= lead; index -= 1) {
    const token = at(context, index);
    if (token.text === ";" || (token.text === ":" && context.outer[index] === -1)) {
      lead = index + 1;
      break;
    }
    if (
      context.outer[index] === -1 &&
      token.upos === "VERB" &&
      classOf(token.lemma) === "speech" &&
      (token.xpos === "VBG" || child(context, index, "nsubj") !== null) &&
      /^[,:]$/.test(at(context, quotation.first - 1).text)
    ) {
      lead = quotation.first;
      break;
    }
  }
  return lead > quotation.first ? quotation.first : lead;
}

/** Joins what two rules found for one cue: the rule beside the marks tells the source, the parse may add to the content. */
export function joinBeside(context: Context, beside: readonly Candidate[], others: readonly Candidate[]): Candidate[] {
  const result: Candidate[] = [...beside];
  for (const other of others) {
    const index = result.findIndex(
      ({ cueHead, construction }) => cueHead !== null && cueHead === other.cueHead && construction.startsWith("quotation-"),
    );
    const mine = result[index];
    if (mine === undefined) {
      result.push(other);
      continue;
    }
    const announced = mine.construction === "quotation-announced" || mine.construction === "quotation-next";
    const extra = other.content.filter(
      (span) =>
        !mine.content.some((own) => overlaps(own, span)) &&
        mine.cue !== null &&
        (announced
          ? span.end <= (mine.content[0]?.start ?? 0)
          : span.start > mine.cue.end && context.quotations.some(({ span: marks }) => marks.start === span.start)) &&
        (mine.source === null || other.source === null || mine.source.head === other.source.head),
    );
    // "Said Ruiz: “…”": the parser may take the voice into what is said.
    const voice = mine.source === null ? null : { start: at(context, mine.source.first).start, end: at(context, mine.source.last).end };
    const widened = mine.content.map((own) => {
      const same = other.content.find(
        (span) =>
          overlaps(own, span) &&
          span.start <= own.start &&
          !(voice !== null && overlaps(span, voice)) &&
          mine.construction !== "quotation-subject" &&
          mine.construction !== "quotation-inverted",
      );
      return same === undefined ? own : { start: Math.min(own.start, same.start), end: Math.max(own.end, same.end) };
    });
    result[index] = { ...mine, content: mergeSpans([...widened, ...extra]) };
  }
  return result;
}
