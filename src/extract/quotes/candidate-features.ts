/** What the fitted filter sees of a candidate: names of what holds, later hashed. Nothing of the text but words of the lists. */
import { ATTITUDE_NOUNS, EVIDENCE_SOURCES, MEDIA, SPEECH_NOUNS } from "../../lexicon/cue-nouns.ts";
import { children, dependents, hasRelation, tokensIn } from "../../tree/index.ts";
import type { Span } from "../../model/index.ts";
import type { Candidate } from "./candidate.ts";
import { within } from "./content.ts";
import { at, child, isPunctuation, sizeOf, wordCount } from "./context.ts";
import type { Context } from "./context.ts";
import { classOf } from "./cue.ts";
import { tagFeatures } from "./tag-features.ts";
import type { Tags } from "./tagger.ts";

const bucket = (n: number, edges: readonly number[]): string => String(edges.filter((edge) => n >= edge).length);
const PRONOUNS = new Set([
  "i",
  "we",
  "you",
  "he",
  "she",
  "they",
  "it",
  "who",
  "which",
  "that",
  "this",
  "these",
  "those",
  "what",
  "one",
  "some",
  "many",
  "others",
  "everyone",
  "nobody",
]);
const OPENERS = new Set([
  "that",
  "to",
  "whether",
  "if",
  "how",
  "what",
  "why",
  "when",
  "where",
  "who",
  "it",
  "the",
  "a",
  "he",
  "she",
  "they",
  "we",
  "i",
  "this",
  "his",
  "her",
  "their",
  "him",
  "them",
  "himself",
  "so",
  "as",
  "more",
  "no",
  "some",
  "any",
]);

/** Kind of noun or pronoun that a source is. */
function sourceType(context: Context, head: number): string {
  const token = at(context, head);
  if (token.upos === "PRON" || PRONOUNS.has(token.lower)) return `pron-${PRONOUNS.has(token.lower) ? token.lower : "other"}`;
  if (token.upos === "PROPN") return "name";
  if (EVIDENCE_SOURCES.has(token.lemma)) return "evidence";
  if (SPEECH_NOUNS.has(token.lemma)) return "speech-noun";
  if (MEDIA.has(token.lemma)) return "medium";
  if (ATTITUDE_NOUNS.has(token.lemma)) return "attitude-noun";
  if (/(?:er|or|ist|ian|man|woman|ant|ent|people|official|aide|ee)s?$/.test(token.lower)) return "agent-like";
  return token.upos.toLowerCase();
}

/** Features of a candidate among all those of its document. */
export function candidateFeatures(context: Context, candidate: Candidate, all: readonly Candidate[], tags: Tags | null): string[] {
  const found: string[] = [];
  const { construction, cueHead, source, content } = candidate;
  const { document } = context;
  const head = cueHead === null ? null : at(context, cueHead);
  const group = classOf(head?.lemma ?? "") ?? (candidate.speech ? "speech" : "none");
  const lemma = head?.lemma ?? ":";
  const type = source === null ? "none" : sourceType(context, source.head);
  const first = content[0] === undefined ? undefined : tokensIn(document, content[0]).find((token) => !isPunctuation(token));
  const words = content.reduce((sum, span) => sum + sizeOf(context, span), 0);
  const quotedWords = content.reduce(
    (sum, span) =>
      sum +
      context.quotations
        .filter(({ parent, span: marks }) => parent === null && marks.start < span.end && marks.end > span.start)
        .reduce(
          (inner, { inner: marks }) =>
            inner + wordCount(document.article.text.slice(Math.max(marks.start, span.start), Math.min(marks.end, span.end))),
          0,
        ),
    0,
  );
  const kind = quotedWords === 0 ? "indirect" : quotedWords >= words ? "direct" : "mixed";
  const opener = first === undefined ? "none" : OPENERS.has(first.lower) ? first.lower : first.upos;
  const put = (...names: readonly string[]): void => {
    for (const name of names) found.push(name);
  };
  put(
    "bias",
    `c=${construction}`,
    `l=${lemma}`,
    `cl=${construction}|${lemma}`,
    `g=${group}`,
    `cg=${construction}|${group}`,
    `t=${type}`,
    `ct=${construction}|${type}`,
    `lt=${lemma}|${type}`,
    `gt=${group}|${type}`,
    `k=${kind}`,
    `ck=${construction}|${kind}`,
    `lk=${lemma}|${kind}`,
    `o=${opener}`,
    `co=${construction}|${opener}`,
    `lo=${lemma}|${opener}`,
    `w=${bucket(words, [2, 3, 4, 6, 9, 14, 22, 40])}`,
    `cw=${construction}|${bucket(words, [2, 4, 7, 14])}`,
    `gkw=${group}|${kind}|${bucket(words, [2, 4, 7, 14])}`,
    ...candidate.features.map((feature) => `f=${feature}`),
    ...candidate.features.map((feature) => `cf=${construction}|${feature}`),
    `n=${String(Math.min(3, content.length))}`,
  );
  const order =
    candidate.cue === null
      ? "none"
      : (content[0]?.start ?? 0) < candidate.cue.start
        ? (content.at(-1)?.end ?? 0) > candidate.cue.end
          ? "around"
          : "before"
        : "after";
  put(
    `or=${order}`,
    `cor=${construction}|${order}`,
    `sor=${source === null || cueHead === null ? "none" : source.head < cueHead ? "sc" : "cs"}|${order}`,
  );
  if (first !== undefined) {
    const top = topOf(context, first.index, content);
    const token = at(context, top);
    put(`ch=${token.upos}`, `cch=${construction}|${token.upos}|${token.deprel}`, `gch=${group}|${token.upos}`);
    if (token.upos === "NOUN")
      put(
        `cn=${SPEECH_NOUNS.has(token.lemma) ? "speech" : ATTITUDE_NOUNS.has(token.lemma) ? "attitude" : MEDIA.has(token.lemma) ? "medium" : "other"}|${construction}`,
        `lcn=${lemma}|${SPEECH_NOUNS.has(token.lemma) ? "speech" : "other"}`,
      );
    if (token.upos === "PROPN") put(`cpn=${construction}|${lemma}`);
    if (token.upos === "PRON") put(`cpr=${construction}|${token.lower}`);
  }
  if (tags !== null) put(...tagFeatures(context, candidate, tags, group));
  const same = all.filter(
    (other) =>
      other !== candidate &&
      candidate.cue !== null &&
      other.cue !== null &&
      other.cue.start < candidate.cue.end &&
      candidate.cue.start < other.cue.end,
  );
  const tagged = construction === "tagged";
  const rival = same.filter((other) => (other.construction === "tagged") !== tagged);
  const agreement = rival.length === 0 ? "none" : step(Math.max(...rival.map((other) => overlapOf(content, other.content))));
  put(
    `ag=${agreement}|${String(tagged)}`,
    `agc=${agreement}|${construction}`,
    `agr=${agreement}|${tagged ? (rival[0]?.construction ?? "") : "rule"}`,
    `ags=${String(rival.some((other) => other.source !== null && source !== null && other.source.head === source.head))}|${String(tagged)}|${agreement}`,
  );
  const anchor = candidate.cue ?? content[0];
  const holders =
    anchor === undefined
      ? []
      : all.filter((other) => other !== candidate && other.confidence >= 0.3 && other.content.some((span) => within(anchor, span)));
  put(`in=${holders.length === 0 ? "none" : holders.some(({ speech }) => speech) ? "speech" : "rest"}`);
  if (holders.length > 0) put(`inc=${holders[0]?.construction ?? ""}|${construction}`);
  const inner = all.some(
    (other) =>
      other !== candidate &&
      other.confidence >= 0.5 &&
      other.speech &&
      other.cue !== null &&
      content.some((span) => within(other.cue as { start: number; end: number }, span)),
  );
  put(`has=${String(inner)}|${group}`);
  if (head !== null && cueHead !== null) {
    const auxiliaries =
      dependents(document, cueHead, "aux")
        .map((index) => at(context, index).lemma)
        .join("+") || "none";
    const sentence = document.sentences[head.sentence];
    const negated = children(document, cueHead).some((index) => /^(?:not|n't|never)$/.test(at(context, index).lower));
    const mark = child(context, cueHead, "mark");
    put(
      `x=${head.xpos}`,
      `cx=${construction}|${head.xpos}`,
      `gx=${group}|${head.xpos}`,
      `a=${auxiliaries}`,
      `ga=${group}|${auxiliaries}`,
      `neg=${String(negated)}|${group}`,
      `ln=${lemma}|${String(negated)}`,
      `d=${head.deprel}`,
      `gd=${group}|${head.deprel}`,
      `cd=${construction}|${head.deprel}`,
      `m=${mark === null ? "none" : at(context, mark).lower}`,
      `gm=${group}|${mark === null ? "none" : at(context, mark).lower}`,
      `q=${context.outer[cueHead] === -1 ? "out" : "in"}`,
      `part=${sentence?.part ?? ""}`,
      `cpart=${construction}|${sentence?.part ?? ""}`,
      `end=${document.article.text[(sentence?.end ?? 1) - 1] === "?" ? "?" : "."}`,
      `obj=${String(child(context, cueHead, "obj", "iobj") !== null)}|${group}|${construction}`,
      `prt=${String(child(context, cueHead, "compound:prt") !== null)}|${group}`,
      `pos=${bucket(head.sentence, [1, 2, 4, 10, 30])}`,
      `lx=${lemma}|${head.xpos}`,
      `conj=${String(children(document, cueHead).some((index) => hasRelation(at(context, index), "conj")))}|${group}`,
    );
    const next = content.at(-1)?.end ?? 0;
    const after =
      document.article.text
        .slice(next, next + 2)
        .trim()
        .slice(0, 1) || "none";
    put(
      `af=${/[\p{L}\p{N}]/u.test(after) ? "word" : after}|${kind}`,
      `daf=${construction}|${/[\p{L}\p{N}]/u.test(after) ? "word" : after}`,
    );
  }
  return found;
}

const step = (share: number): string => String(Math.min(7, Math.floor(share * 8)));

/** Shared characters of two contents, of all of theirs. */
function overlapOf(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const shared = a.reduce(
    (sum, x) => sum + b.reduce((inner, y) => inner + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
    0,
  );
  return shared / Math.max(1, length(a) + length(b) - shared);
}

/** Highest token of a content: the one whose head is outside it. */
function topOf(context: Context, first: number, content: readonly { readonly start: number; readonly end: number }[]): number {
  let top = first;
  for (let depth = 0; depth < 40; depth += 1) {
    const { head } = at(context, top);
    if (head < 0) return top;
    const up = at(context, head);
    if (!content.some(({ start, end }) => up.start >= start && up.end <= end)) return top;
    top = head;
  }
  return top;
}
