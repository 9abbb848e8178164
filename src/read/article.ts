import { createHash } from "node:crypto";
import type { Article, ArticleInput, Block, BlockKind, Span } from "../model/index.ts";
import { isBoilerplate, isCaption } from "./boilerplate.ts";
import { isByline, isStaffLine } from "./byline.ts";
import { findDate, isDateLine, toIso } from "./date.ts";
import { findDateline, isTranscript } from "./dateline.ts";
import type { FrontMatter } from "./front-matter.ts";
import { headlineIndex, isHeadingLike, sameWords } from "./headline.ts";
import { detectLanguage } from "./language.ts";
import { segmentMarkdown } from "./markdown.ts";
import { readingText, segmentPlain, trimmed } from "./segment.ts";
import type { RawBlock } from "./segment.ts";

/** An input as `prepareInput` makes it. */
export interface PreparedInput extends ArticleInput {
  /** Where they are known already, because the text was made from a page (see `html.ts`). */
  readonly blocks?: readonly RawBlock[];
  /** What the head of the file says, where it has one. */
  readonly front?: FrontMatter;
}

interface Labelled extends RawBlock {
  readonly reading: string;
  readonly kind: BlockKind | null;
}

const ANNOTATED: ReadonlySet<BlockKind> = new Set(["headline", "standfirst", "heading", "paragraph", "list-item"]);
const NO_FRONT_MATTER: FrontMatter = { span: { start: 0, end: 0 }, title: null, author: null, published: null };
/** A byline or date stands in this many blocks from the top, or the last few. */
const HEAD_BLOCKS = 12;
const TAIL_BLOCKS = 6;

/**
 * What a decoded file is made of. Pure: the same input gives the same article. `id` is the source's id in the report. Text
 * that is HTML or has front matter is to go through `prepareInput` first. `ignore`: texts, or expressions written as /…/, whose blocks are left out.
 */
export function toArticle(input: PreparedInput, id: string, ignore: readonly string[] = []): Article {
  const { text } = input;
  const path = input.path ?? `${id}.txt`;
  const front = input.front ?? NO_FRONT_MATTER;
  const raw = input.blocks ?? (/\.(?:md|markdown)$/iu.test(path) ? segmentMarkdown : segmentPlain)(text, front.span.end);
  const ignored = ignore.length > 0 ? matcher(ignore) : () => false;
  const nonEmpty = raw
    .filter((block) => block.end > block.start)
    .map((block): RawBlock => (ignored(text.slice(block.start, block.end)) ? { ...block, hint: "boilerplate" } : block));
  const prose = nonEmpty.filter((block) => block.hint !== "boilerplate");
  const only = prose[0];
  const lone =
    prose.length === 1 &&
    only !== undefined &&
    only.lines === 1 &&
    front.title === null &&
    input.headline === undefined &&
    !isLong(text, only);
  const labelled = lone
    ? nonEmpty.map((block) => ({ ...block, reading: "", kind: block.hint ?? ("paragraph" as const) }))
    : label(text, nonEmpty, input.headline ?? front.title);
  const { blocks, dateline } = cutDateline(text, labelled);
  const headline = blocks.find((block) => block.kind === "headline")?.span ?? null;
  const given = input.headline ?? front.title;
  const own = labelled.filter((block) => ANNOTATED.has(block.kind ?? "paragraph"));
  return {
    id,
    path,
    text,
    blocks: front.span.end > 0 ? [{ kind: "boilerplate", span: trimmed(text, 0, front.span.end) }, ...blocks] : blocks,
    headline,
    givenHeadline: given !== null && (headline === null || !sameWords(given, text.slice(headline.start, headline.end))) ? given : null,
    lone,
    byline: blocks.find((block) => block.kind === "byline")?.span ?? null,
    dateline,
    published: (input.published === undefined ? null : toIso(input.published)) ?? front.published ?? publishedIn(labelled, text, dateline),
    sha256: createHash("sha256").update(text, "utf8").digest("hex"),
    words: own.reduce((sum, block) => sum + (text.slice(block.start, block.end).match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0), 0),
    language: detectLanguage(own.map((block) => text.slice(block.start, block.end)).join("\n")),
  };
}

/** Whether a block holds one of the texts, in whatever case, or matches one of the expressions. */
function matcher(ignore: readonly string[]): (text: string) => boolean {
  const expressions = ignore.map((pattern) => {
    const written = /^\/(.+)\/([a-z]*)$/su.exec(pattern);
    return written
      ? new RegExp(written[1]!, written[2]!.replace(/[gy]/gu, ""))
      : new RegExp(pattern.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&"), "iu");
  });
  return (text) => expressions.some((expression) => expression.test(text));
}

/** A whole story on one line is no lone claim: it has several sentences. */
function isLong(text: string, block: Span): boolean {
  return block.end - block.start > 600 || (text.slice(block.start, block.end).match(/[.!?]["'”’)]*\s+["'“‘(]?\p{Lu}/gu)?.length ?? 0) >= 3;
}

/** Kinds of all blocks: first what each line is by itself, then the headline, then what depends on its place. */
function label(text: string, raw: readonly RawBlock[], given: string | null): Labelled[] {
  const readings = raw.map((block) => readingText(text, block));
  const alone = raw.map((block, index): BlockKind | null => {
    const reading = readings[index]!;
    if (block.hint === "boilerplate" || block.hint === "caption" || block.hint === "byline" || block.hint === "headline") return block.hint;
    if ((index < HEAD_BLOCKS || index >= raw.length - TAIL_BLOCKS) && block.lines <= 2) {
      if (isDateLine(reading)) return "date";
      if (index > 0 ? isByline(reading) : isStaffLine(reading)) return "byline";
    }
    return isBoilerplate(reading, false) ? "boilerplate" : null;
  });
  const headline = headlineIndex(raw, readings, alone, given);
  const kinds = raw.map((block, index): BlockKind => {
    const [reading, known] = [readings[index]!, alone[index]!];
    if (index === headline) return "headline";
    if (known !== null && known !== "headline") return known;
    if (headline >= 0 && index > headline && sameWords(reading, readings[headline]!)) return "boilerplate";
    if (index > headline && isBoilerplate(reading, true)) return "boilerplate";
    if (isCaption(reading)) return "caption";
    if (block.hint === "list-item" || /^(?:[-*•]|\d{1,2}[.)])\s+\S/u.test(reading)) return "list-item";
    if (block.hint === "heading" || known === "headline" || isHeadingLike(block, reading)) return "heading";
    return "paragraph";
  });
  return placed(raw, readings, kinds, headline);
}

/** A heading right under the headline is the standfirst; lines like headings after the last paragraph are links elsewhere. */
function placed(raw: readonly RawBlock[], readings: readonly string[], kinds: BlockKind[], headline: number): Labelled[] {
  const lastParagraph = kinds.lastIndexOf("paragraph");
  const body = kinds.indexOf("paragraph");
  const byline = kinds.indexOf("byline");
  const under = kinds.findIndex((kind, index) => index > headline && (kind === "heading" || kind === "paragraph"));
  const beforeByline = byline > under && byline <= under + 2 && kinds.indexOf("paragraph", under + 1) > byline;
  return raw.map((block, index) => {
    let kind = kinds[index]!;
    const reading = readings[index]!;
    if (
      headline >= 0 &&
      index === under &&
      ((kind === "heading" && block.hint !== "heading") || (beforeByline && reading.split(" ").length <= 45))
    ) {
      kind = "standfirst";
    } else if (kind === "heading" && lastParagraph >= 0 && index > lastParagraph && index > body) {
      kind = kinds.lastIndexOf("list-item") > index ? kind : "boilerplate";
    }
    return { ...block, reading, kind };
  });
}

/** Blocks of the article, the dateline cut from the paragraph that it heads. */
function cutDateline(text: string, labelled: readonly Labelled[]): { readonly blocks: Block[]; readonly dateline: Span | null } {
  let dateline: Span | null = null;
  const transcript = isTranscript(labelled.map((block) => text.slice(block.start, block.start + 40)));
  let paragraphs = 0;
  const blocks = labelled.map((block): Block => {
    const kind = block.kind ?? "paragraph";
    let { start } = block;
    if (kind === "paragraph" && dateline === null && paragraphs < 3) {
      paragraphs += 1;
      const found = findDateline(text.slice(start, Math.min(block.end, start + 500)), transcript);
      if (found && start + found.length < block.end) {
        dateline = { start, end: start + found.words };
        start += found.length;
      }
    }
    const skip = block.skip.filter((gap) => gap.start >= start);
    return skip.length > 0 ? { kind, span: { start, end: block.end }, skip } : { kind, span: { start, end: block.end } };
  });
  return { blocks, dateline };
}

/** Date of publication by the lines that state it ("Published" before "Updated"), the print edition's note, or the dateline. */
function publishedIn(blocks: readonly Labelled[], text: string, dateline: Span | null): string | null {
  const dates = blocks.filter((block) => block.kind === "date" || block.kind === "byline").map((block) => block.reading);
  const stated = [...dates.filter((line) => !/updated|modified/iu.test(line)), ...dates].map(findDate).find((date) => date !== null);
  const inPrint = blocks.find(
    (block) => block.kind === "boilerplate" && /\b(?:in print on|(?:first |originally )?published (?:on|at)?)\b/iu.test(block.reading),
  );
  return stated ?? (inPrint ? findDate(inPrint.reading) : null) ?? (dateline ? findDate(text.slice(dateline.start, dateline.end)) : null);
}
