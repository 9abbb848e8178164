/** What the fitted trees see of a candidate: numbers on its extent, its source, its marks and its rivals. Nothing of the text. */
import { sentenceOf, tokensIn } from "../../tree/index.ts";
import type { Span, Token } from "../../model/index.ts";
import type { Candidate } from "./candidate.ts";
import { overlaps, within } from "./content.ts";
import { at, isMark, isPunctuation } from "./context.ts";
import type { Context } from "./context.ts";
import { classOf } from "./cue.ts";
import { markFeatures } from "./mark-features.ts";
import type { Quotation } from "./marks.ts";
import { nearby, spansOf } from "./near.ts";
import type { Nearby } from "./near.ts";
import type { Tags } from "./tagger.ts";

const GROUPS = [
  /^quotation-(?:subject|inverted|before|after)/,
  /^quotation-/,
  /^clause/,
  /^naming/,
  /^tagged/,
  /^(?:object|infinitive)/,
  /^preposition/,
  /^noun/,
  /^according/,
  /^marked/,
];
const CLASSES = ["speech", "attitude", "evidence", "judgement", "plan"];
const FORMS = ["VBD", "VBZ", "VBN", "VBG", "VB", "VBP"];
/** Keeps logarithms finite where the tagger is sure. */
const FLOOR = 0.01;
/** Stands for a distance where there is nothing to measure. */
const FAR = 99;
/** Candidates of other cues count as rivals from this probability on. */
const LIKELY = 0.3;
/** Words at an end of a content that are looked at together. */
const EDGE = 3;
/** Groups of candidates whose best is below these log-odds are left to the filter alone. */
const HOPELESS = -2;

const flag = (on: boolean): number => (on ? 1 : 0);
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
const shared = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce((sum, x) => sum + b.reduce((inner, y) => inner + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0), 0);

function likeness(a: readonly Span[], b: readonly Span[]): number {
  const both = shared(a, b);
  return both / Math.max(1, lengthOf(a) + lengthOf(b) - both);
}

/** Sums of the log-odds of being content, before and after a cue, up to each token. */
function sums(context: Context, tags: Tags): { before: Float64Array; after: Float64Array } {
  const before = new Float64Array(context.tokens.length + 1);
  const after = new Float64Array(context.tokens.length + 1);
  const odds = (chance: number): number => Math.log((chance + FLOOR) / (1 - chance + FLOOR));
  context.tokens.forEach((token, index) => {
    const silent = isPunctuation(token);
    before[index + 1] = (before[index] as number) + (silent ? 0 : odds(tags.contentBefore[index] as number));
    after[index + 1] = (after[index] as number) + (silent ? 0 : odds(tags.contentAfter[index] as number));
  });
  return { before, after };
}

/** Groups of candidates that share a cue, as positions; one without a cue is alone. */
function byCue(candidates: readonly Candidate[]): number[][] {
  const anchor = (index: number): number => {
    const { cue, content } = candidates[index] as Candidate;
    return cue?.start ?? content[0]?.start ?? 0;
  };
  const groups: number[][] = [];
  let end = -1;
  for (const index of candidates.map((_, position) => position).sort((a, b) => anchor(a) - anchor(b))) {
    const { cue } = candidates[index] as Candidate;
    const open = groups.at(-1);
    if (cue !== null && open !== undefined && cue.start < end) open.push(index);
    else groups.push([index]);
    end = cue === null ? -1 : cue.start < end ? Math.max(end, cue.end) : cue.end;
  }
  return groups;
}

/**
 * Numbers of each candidate, in order; null where no reading of its cue has a chance. `logits` are the filter's log-odds,
 * `weighed` the candidates with the filter's probabilities as their confidence.
 */
export function treeFeatures(
  context: Context,
  tags: Tags,
  candidates: readonly Candidate[],
  logits: readonly number[],
  weighed: readonly Candidate[],
): (number[] | null)[] {
  const found: (number[] | null)[] = candidates.map(() => null);
  const { before, after } = sums(context, tags);
  const gainOf = ({ content, cue }: Candidate): number => {
    const anchor = cue === null ? 0 : (tokensIn(context.document, cue)[0]?.index ?? 0);
    return content.reduce((sum, span) => {
      const inside = tokensIn(context.document, span);
      const first = inside[0]?.index ?? 0;
      const last = (inside.at(-1)?.index ?? first - 1) + 1;
      const middle = Math.min(Math.max(first, anchor), last);
      return sum + (before[middle] as number) - (before[first] as number) + (after[last] as number) - (after[middle] as number);
    }, 0);
  };
  const likely = nearby(weighed.filter(({ confidence, cue }) => confidence > LIKELY && cue !== null));
  const outer = context.quotations.filter(({ parent }) => parent === null);
  for (const group of byCue(candidates)) {
    if (group.every((index) => (logits[index] as number) <= HOPELESS)) continue;
    const gains = group.map((index) => gainOf(candidates[index] as Candidate));
    group.forEach((index, position) => {
      found[index] = [
        ...rivalry(candidates, logits, group, position, gains),
        ...extent(context, tags, candidates[index] as Candidate, outer),
        ...voice(context, tags, candidates[index] as Candidate),
        ...neighbours(context, candidates[index] as Candidate, likely, outer),
      ];
    });
  }
  return found;
}

/** Against the other readings of the cue. */
function rivalry(
  candidates: readonly Candidate[],
  logits: readonly number[],
  group: readonly number[],
  position: number,
  gains: readonly number[],
): number[] {
  const index = group[position] as number;
  const { content, source, confidence, speech, construction } = candidates[index] as Candidate;
  const own = logits[index] as number;
  const gain = gains[position] as number;
  const others = group.filter((other) => other !== index);
  const likenesses = others.map((other) => likeness(content, (candidates[other] as Candidate).content));
  return [
    own,
    own - Math.max(...group.map((other) => logits[other] as number)),
    group.filter((other) => (logits[other] as number) > own).length,
    group.length,
    confidence,
    flag(speech),
    gain - Math.max(...gains),
    gains.filter((other) => other > gain).length,
    Math.sign(gain) * Math.sqrt(Math.abs(gain)),
    Math.max(-1, ...likenesses),
    others.length === 0
      ? -1
      : mean(others.map((other) => flag(((candidates[other] as Candidate).source?.head ?? -1) === (source?.head ?? -1)))),
    likenesses.filter((value) => value > 0.9).length,
    Math.max(-9, ...others.map((other) => logits[other] as number)),
    Math.max(-1, ...others.map((other) => (candidates[other] as Candidate).confidence)),
    ...GROUPS.map((pattern) => flag(pattern.test(construction))),
  ];
}

/** Where the content begins and ends, and what the tagger says of it. */
function extent(context: Context, tags: Tags, { content, cue, cueHead }: Candidate, quotations: readonly Quotation[]): number[] {
  const { document } = context;
  const { text } = document.article;
  const cueTokens = cue === null ? [] : tokensIn(document, cue).map(({ index }) => index);
  const anchor = cueTokens[0] ?? 0;
  const inside = content.flatMap((span) => tokensIn(document, span).filter((token) => !isPunctuation(token)));
  const chances = inside.map(({ index }) => (index < anchor ? tags.contentBefore : tags.contentAfter)[index] ?? 0);
  const any = (token: Token | null): number =>
    token === null ? 0 : (tags.contentBefore[token.index] ?? 0) + (tags.contentAfter[token.index] ?? 0);
  const first = inside[0]?.index ?? 0;
  const last = inside.at(-1)?.index ?? 0;
  const next = wordBeside(context, last, 1);
  const previous = wordBeside(context, first, -1);
  const outer: Quotation[] = [];
  const reach = content.at(-1)?.end ?? 0;
  for (let index = firstAfter(quotations, content[0]?.start ?? 0); index < quotations.length; index += 1) {
    const quotation = quotations[index] as Quotation;
    if (quotation.span.start >= reach) break;
    if (content.some((own) => overlaps(own, quotation.span))) outer.push(quotation);
  }
  const marked = outer.reduce((sum, { inner }) => sum + shared(content, [inner]), 0);
  const [start, end] = [content[0]?.start ?? 0, content.at(-1)?.end ?? 0];
  const following = text.slice(end, end + 3).trim();
  const leading = text.slice(Math.max(0, start - 3), start).trim();
  const home = sentenceOf(document, last);
  const own = sentenceOf(document, first);
  const head = cueHead === null ? null : at(context, cueHead);
  return [
    mean(cueTokens.map((index) => tags.cue[index] ?? 0)),
    tags.cueFirst[anchor] ?? 0,
    Math.max(0, ...cueTokens.map((index) => tags.cue[index] ?? 0)),
    mean(chances),
    Math.min(1, ...chances),
    chances.filter((chance) => chance < 0.5).length / Math.max(1, chances.length),
    chances[0] ?? 0,
    chances.at(-1) ?? 0,
    mean(inside.map(any)),
    tags.contentFirst[first] ?? 0,
    any(next),
    next === null ? 0 : (tags.contentFirst[next.index] ?? 0),
    any(previous),
    inside.length,
    content.length,
    marked / Math.max(1, lengthOf(content)),
    outer.length,
    outer.filter(({ inner }) => !content.some((span) => span.start <= inner.start && span.end >= inner.end)).length,
    flag(outer.length > 0 && (outer.at(-1)?.span.end ?? 0) <= end && (outer.at(-1)?.inner.end ?? 0) >= end - 2),
    flag(outer[0]?.span.start === start),
    flag(/[,.?!…—–-]['’"”]*$/.test(text.slice(Math.max(0, end - 3), end))),
    flag(last === home.last - 1 || at(context, home.last - 1).end - end <= 1),
    flag(start <= at(context, own.first).start),
    flag(following.startsWith(",")),
    flag(/^[—–-]/.test(following)),
    flag(/^[.!?;]/.test(following)),
    flag(leading.endsWith(",")),
    flag(leading.endsWith(":")),
    kindOfNext(next),
    next === null ? 0 : flag(next.head >= first && next.head <= last),
    cue === null ? 0 : start >= cue.end ? 1 : end <= cue.start ? 2 : 3,
    cue === null ? FAR : start >= cue.end ? first - (cueTokens.at(-1) ?? 0) : anchor - last,
    cueTokens.length,
    head === null ? 0 : head.upos === "VERB" ? 1 : head.upos === "NOUN" ? 2 : 3,
    head === null ? -1 : FORMS.indexOf(head.xpos),
    flag(cueHead !== null && context.outer[cueHead] !== -1),
    flag(head !== null && ["root", "conj", "parataxis"].includes(head.deprel)),
    head === null ? -2 : CLASSES.indexOf(classOf(head.lemma) ?? ""),
    flag(own.part === "headline"),
    flag(isMark(at(context, tokensIn(document, { start, end })[0]?.index ?? first))),
    mean(chances.filter((_, place) => context.outer[(inside[place] as Token).index] === -1)),
    mean(chances.slice(0, EDGE)),
    mean(chances.slice(-EDGE)),
    mean(wordsBeside(context, last, 1).map(any)),
    mean(wordsBeside(context, first, -1).map(any)),
    Math.max(0, ...inside.slice(1).map(({ index }) => tags.contentFirst[index] ?? 0)),
    Math.max(0, ...inside.map(({ index }) => tags.cue[index] ?? 0)),
    ...markFeatures(context, content, outer),
  ];
}

/** Up to `EDGE` words in a direction within the paragraph, marks passed over. */
function wordsBeside(context: Context, from: number, step: 1 | -1): Token[] {
  const found: Token[] = [];
  for (let index = from + step; index >= 0 && index < context.tokens.length && found.length < EDGE; index += step) {
    if (context.block[index] !== context.block[from]) break;
    if (!isPunctuation(at(context, index))) found.push(at(context, index));
  }
  return found;
}

/** The next word in a direction within the paragraph, marks passed over; or null. */
function wordBeside(context: Context, from: number, step: 1 | -1): Token | null {
  for (let index = from + step; index >= 0 && index < context.tokens.length && Math.abs(index - from) < 5; index += step) {
    if (context.block[index] !== context.block[from]) return null;
    if (!isPunctuation(at(context, index))) return at(context, index);
  }
  return null;
}

function kindOfNext(next: Token | null): number {
  if (next === null) return 0;
  if (next.deprel === "cc") return 1;
  if (next.deprel === "mark") return 2;
  if (next.xpos.startsWith("W")) return 3;
  if (next.xpos === "VBG") return 4;
  return next.upos === "ADP" ? 5 : 6;
}

/** Place of the first quotation that ends after an offset. */
function firstAfter(quotations: readonly Quotation[], offset: number): number {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle] as Quotation).span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Who the source is and where it stands. */
function voice(context: Context, tags: Tags, { source, cue, cueHead }: Candidate): number[] {
  const anchor = cue === null ? 0 : (tokensIn(context.document, cue)[0]?.index ?? 0);
  let near = 0;
  if (cue !== null)
    for (let index = Math.max(0, anchor - 40); index < Math.min(context.tokens.length, anchor + 10); index += 1)
      if (context.block[index] === context.block[anchor])
        near = Math.max(near, (index < anchor ? tags.sourceBefore : tags.sourceAfter)[index] ?? 0);
  if (source === null) return [-1, -1, -1, near, -near, FAR, FAR, 0, 0, 0, 0];
  const chances: number[] = [];
  for (let index = source.first; index <= source.last; index += 1)
    if (!isPunctuation(at(context, index))) chances.push((tags.sourceBefore[index] ?? 0) + (tags.sourceAfter[index] ?? 0));
  const best = Math.max(0, ...chances);
  const head = at(context, source.head);
  const subject = head.deprel.startsWith("nsubj");
  return [
    mean(chances),
    best,
    tags.sourceFirst[source.first] ?? 0,
    near,
    best - near,
    cue === null ? FAR : source.head - anchor,
    cueHead === null ? FAR : Math.abs(head.sentence - at(context, cueHead).sentence),
    flag(subject) + 2 * flag(subject && head.head === cueHead),
    head.upos === "PROPN" ? 1 : head.upos === "PRON" ? 2 : 3,
    source.last - source.first + 1,
    flag(context.outer[source.head] === -1),
  ];
}

/** Attributions of other cues that it cuts across, stands in or holds, and the next quotation in marks. */
function neighbours(context: Context, candidate: Candidate, likely: Nearby, quotations: readonly Quotation[]): number[] {
  const { content, cue } = candidate;
  const { text } = context.document.article;
  const apart = likely.near(spansOf(candidate)).filter((other) => cue === null || !overlaps(other.cue as Span, cue));
  const most = (list: readonly Candidate[]): number => Math.max(0, ...list.map(({ confidence }) => confidence));
  const cutting = apart.filter((other) => shared(other.content, content) > 0);
  const from = Math.max(content.at(-1)?.end ?? 0, cue?.end ?? 0);
  const end = content.at(-1)?.end ?? 0;
  let place = firstAfter(quotations, end);
  while (place < quotations.length && (quotations[place] as Quotation).span.start < end) place += 1;
  const next = quotations[place];
  return [
    most(cutting),
    Math.max(0, ...cutting.map((other) => likeness(other.content, content))),
    cue === null ? 0 : most(apart.filter((other) => other.content.some((span) => within(cue, span)))),
    most(apart.filter((other) => other.cue !== null && content.some((span) => within(other.cue as Span, span)))),
    next === undefined ? 300 : Math.min(300, next.span.start - from),
    flag(next !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(from, next.span.start))),
  ];
}
