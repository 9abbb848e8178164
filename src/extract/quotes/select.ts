/** Which candidates stand, and which stands inside which. */
import type { Candidate } from "./candidate.ts";
import { at, child } from "./context.ts";
import type { Context } from "./context.ts";
import { overlaps, within } from "./content.ts";
import { nearby, spansOf } from "./near.ts";
import { hasRelation } from "../../tree/index.ts";
import type { Span } from "../../model/index.ts";

/** Candidates below this are not reported: near where F1 is best, on the side of finding. */
export const THRESHOLD = 0.38;
/** The same for the rules' own confidences, where there is no filter. */
const RULES = 0.42;

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Characters by which two readings of one content may differ: marks and stops at its edges. */
const EDGE = 3;

/** Candidates of the rules that stand inside another's content are kept from here on. */
const INSIDE = 0.5;

/**
 * One candidate for each cue, best first; those that contradict a better one are left out. `weighed` are the same candidates
 * as the filter weighs them. The filter knows nothing of attributions inside others, which annotators leave out: of those
 * the rules decide.
 */
export function select(context: Context, candidates: readonly Candidate[], weighed: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  const index = nearby();
  const threshold = weighed === candidates ? RULES : THRESHOLD;
  const add = (list: readonly Candidate[], fits: (candidate: Candidate) => boolean): void => {
    for (const candidate of best(list)) {
      if (!fits(candidate) || index.near(spansOf(candidate)).some((other) => contradicts(candidate, other))) continue;
      kept.push(candidate);
      index.add(candidate);
    }
  };
  add(
    twins(weighed).filter(({ confidence }) => confidence >= threshold),
    () => true,
  );
  kept.splice(0, kept.length, ...apart(context, kept));
  const outer = nearby(kept);
  add(
    candidates.filter(({ confidence }) => confidence >= INSIDE),
    ({ cue, content }) =>
      cue !== null &&
      outer.near([cue]).some((other) => [cue, ...content].every((span) => other.content.some((whole) => within(span, whole)))),
  );
  return inOrder(kept);
}

/** In the order of the text. */
export const inOrder = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) || (a.cue?.start ?? 0) - (b.cue?.start ?? 0));

/** What two contents are parted by: "and", a comma. */
const JOINT = /[\s,;—–-]*(?:\b(?:and|but|while|then|also|or)\b[\s,]*)*$/;
/** What makes a clause a part of what is said: "blamed her for calling it …", "accused her of calling it …". */
const COMPLEMENT = new Set(["of", "for", "from"]);

/** Whether a second cue is joined to the first by its relation, as in "and called", "before calling". */
function joins(context: Context, cue: number): boolean {
  if (!hasRelation(at(context, cue), "conj", "advcl", "parataxis")) return false;
  const mark = child(context, cue, "mark");
  return mark === null || !COMPLEMENT.has(at(context, mark).lower);
}

/** Characters that a content must have left when what follows is cut off. */
const REST = 8;

/**
 * "The senator said the plan was dead and called it “a joke”": where the parser puts the second cue into the content of the first, the voice
 * of the second stands outside that content, for it is the same; so the first content ends before the second cue. Only where the second
 * has marks or stands behind some: without them, what looks like a second cue is as often something that the first voice says.
 */
function apart(context: Context, kept: readonly Candidate[]): Candidate[] {
  const { text } = context.document.article;
  const index = nearby(kept);
  return kept.map((outer) => {
    let { content } = outer;
    for (const inner of index.near(content)) {
      const { cue, source } = inner;
      if (inner === outer || cue === null || source === null || outer.cue === null || cue.start < outer.cue.end) continue;
      const marked = context.quotations.some(({ inner: marks }) => inner.content.some((own) => overlaps(own, marks)));
      const voice = at(context, source.first).start;
      if (voice >= outer.cue.start || content.some(({ start, end }) => voice >= start && voice < end)) continue;
      content = content.flatMap((span) => {
        if (!within(cue, span) || !inner.content.every((own) => own.start >= cue.end)) return [span];
        const before = text.slice(span.start, cue.start);
        const rest = before.replace(JOINT, "");
        const joined = before.slice(rest.length).trim() !== "" || (inner.cueHead !== null && joins(context, inner.cueHead));
        // What nothing joins is part of what the first voice says: "called it a campaign “of anger”".
        const end = span.start + rest.length;
        const behindMarks = context.quotations.some(({ span: marks }) => marks.end === end);
        return rest.length < REST || !joined || !(marked || behindMarks) ? [span] : [{ start: span.start, end }];
      });
    }
    return content === outer.content ? outer : { ...outer, content };
  });
}

/**
 * Where a rule and the tagger read the same, the rule's reading stands, with the higher confidence of the two: it knows negations and
 * what hangs on the cue.
 */
function twins(weighed: readonly Candidate[]): Candidate[] {
  const tagged = nearby(weighed.filter(({ construction }) => construction === "tagged"));
  return weighed.map((candidate) => {
    const { construction, cue, confidence } = candidate;
    if (construction === "tagged" || cue === null) return candidate;
    const twin = tagged
      .near([cue])
      .find(
        (other) =>
          other.confidence > confidence &&
          other.cue !== null &&
          overlaps(other.cue, cue) &&
          sameVoice(candidate, other) &&
          sameContent(candidate, other),
      );
    return twin === undefined ? candidate : { ...candidate, confidence: Math.min(1, twin.confidence + FIRST) };
  });
}

/** Sets the one of two readings first that is to stand. */
const FIRST = 1e-6;

const sameVoice = ({ source: a }: Candidate, { source: b }: Candidate): boolean =>
  a === null || b === null ? a === b : a.first <= b.last && b.first <= a.last;

const sameContent = ({ content: a }: Candidate, { content: b }: Candidate): boolean =>
  a.length === b.length &&
  a.every(({ start, end }, index) => Math.abs(start - (b[index] as Span).start) + Math.abs(end - (b[index] as Span).end) <= EDGE);

const best = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => b.confidence - a.confidence || (a.cue?.start ?? 0) - (b.cue?.start ?? 0));

/** The same cue, or contents that cut across each other, or each other's cue in the other's content. */
function contradicts(candidate: Candidate, other: Candidate): boolean {
  const { cue, content } = candidate;
  if (cue !== null && other.cue !== null && overlaps(cue, other.cue)) return true;
  const cueInOther = cue !== null && other.content.some((span) => overlaps(span, cue));
  const otherInHere = other.cue !== null && content.some((span) => overlaps(span, other.cue as Span));
  if (cueInOther && otherInHere) return true;
  if (cueInOther) return !content.every((span) => other.content.some((whole) => within(span, whole)));
  if (otherInHere) return !other.content.every((span) => content.some((whole) => within(span, whole)));
  const shared = content.reduce(
    (sum, a) => sum + other.content.reduce((inner, b) => inner + Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)), 0),
    0,
  );
  return shared > 0.5 * Math.min(lengthOf(content), lengthOf(other.content));
}

/** For each candidate the index of the smallest one whose content its cue stands in, or null. */
export function parentsOf(candidates: readonly Candidate[]): (number | null)[] {
  const { near } = nearby(candidates);
  const places = new Map(candidates.map((candidate, index) => [candidate, index]));
  return candidates.map((candidate) => {
    const anchor = candidate.cue ?? candidate.content[0];
    if (anchor === undefined) return null;
    let best: Candidate | null = null;
    for (const other of near([anchor])) {
      if (other === candidate || !other.content.some((span) => within(anchor, span))) continue;
      if (best === null || lengthOf(other.content) < lengthOf(best.content)) best = other;
    }
    return best === null ? null : (places.get(best) ?? null);
  });
}
