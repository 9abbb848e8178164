import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { BlockKind } from "../model/index.ts";
import { toIso } from "./date.ts";
import { sameWords } from "./headline.ts";
import type { PreparedInput } from "./article.ts";
import type { RawBlock } from "./segment.ts";

/** The parts of the DOM that are used here (linkedom's types need the browser's library). */
interface Element {
  readonly nodeType: number;
  readonly localName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Element>;
  getAttribute(name: string): string | null;
  querySelector(selectors: string): Element | null;
  querySelectorAll(selectors: string): Iterable<Element>;
  remove(): void;
}
interface Page extends Element {
  readonly body: Element | null;
  cloneNode(deep: boolean): unknown;
}

const NOT_TEXT = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "iframe",
  "form",
  "button",
  "select",
  "nav",
  "video",
  "audio",
  "object",
]);
const NOT_STORY = "script,style,noscript,template,nav,aside,footer,form,iframe,svg,button";
const BLOCK_KINDS: Readonly<Record<string, BlockKind | null>> = {
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  li: "list-item",
  figcaption: "caption",
  caption: "caption",
  p: null,
  div: null,
  section: null,
  article: null,
  main: null,
  header: null,
  blockquote: null,
  figure: null,
  ul: null,
  ol: null,
  dl: null,
  dt: null,
  dd: null,
  pre: null,
  table: null,
  tr: null,
  td: null,
  th: null,
  body: null,
  address: null,
  aside: null,
  footer: null,
  details: null,
  summary: null,
  hr: null,
};

/** Whether text is a saved page: by the extension of its path, or by how it opens. */
export function isHtml(text: string, path: string): boolean {
  return (
    /\.x?html?$/iu.test(path) || /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html[\s>])/iu.test(text)
  );
}

/**
 * The story of a saved page as text: headline, standfirst, byline and paragraphs that Readability takes for the article, each a line with
 * an empty line between. This text, not the page's source, is what all offsets, lines and columns of the report point into.
 */
export function pageToInput(html: string, path: string, given: { readonly headline?: string; readonly published?: string }): PreparedInput {
  const page = parse(html);
  const meta = metadata(page);
  const found = readable(page);
  const title = given.headline ?? meta.headline ?? found.title;
  const parts = paragraphs(found.root);
  const heading = title === null ? -1 : parts.slice(0, 8).findIndex((part) => sameWords(part.text, title));
  if (heading > 0) parts.unshift(...parts.splice(heading, 1));
  if (heading >= 0) parts[0] = { text: parts[0]!.text, kind: "headline" };
  else if (title !== null) parts.unshift({ text: title, kind: "headline" });
  const byline = meta.author ?? found.byline;
  if (byline !== null && !parts.slice(0, 10).some((part) => part.text.includes(byline))) {
    parts.splice(title === null ? 0 : 1, 0, { text: /^by\b/iu.test(byline) ? byline : `By ${byline}`, kind: "byline" });
  }
  let text = "";
  const blocks: RawBlock[] = parts.map((part) => {
    const start = text.length;
    text += `${part.text}\n\n`;
    return { start, end: start + part.text.length, skip: [], lines: 1, hint: part.kind };
  });
  const published = given.published ?? meta.published;
  return { text: text.trimEnd(), path, blocks, ...(published === null || published === undefined ? {} : { published }) };
}

function parse(html: string): Page {
  const whole = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return (parseHTML(whole) as unknown as { document: Page }).document;
}

/** What is used of Readability's result (its own types need the browser's library). */
interface Readable {
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly content?: string | null;
}

/** What Readability takes for the article; the whole body without its menus where it finds none. */
function readable(page: Page): { readonly root: Element; readonly title: string | null; readonly byline: string | null } {
  let result: Readable | null = null;
  try {
    const Reader = Readability as unknown as new (page: unknown, options: object) => { parse(): Readable | null };
    result = new Reader(page.cloneNode(true), { charThreshold: 200 }).parse();
  } catch {
    result = null; // pages that it cannot digest still have their paragraphs
  }
  const title = result?.title?.trim() || null;
  const byline = cleanName(result?.byline);
  if (result?.content) return { root: parse(result.content).body!, title, byline };
  const body = page.body ?? page;
  for (const element of [...body.querySelectorAll(NOT_STORY)]) element.remove();
  return { root: body, title: title ?? (page.querySelector("title")?.textContent?.trim() || null), byline };
}

interface Part {
  readonly text: string;
  readonly kind: BlockKind | null;
}

/** Text of each block element in reading order; inline elements run together, line breaks part. */
function paragraphs(root: Element): Part[] {
  const parts: Part[] = [];
  let open = "";
  const flush = (kind: BlockKind | null) => {
    for (const line of open.split("\n")) {
      const text = line.replace(/\s+/gu, " ").trim();
      if (text !== "") parts.push({ text, kind });
    }
    open = "";
  };
  const visit = (node: Element, kind: BlockKind | null) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) open += (child.textContent ?? "").replace(/\s+/gu, " ");
      if (child.nodeType !== 1 || NOT_TEXT.has(child.localName)) continue;
      if (child.localName === "br") open += "\n";
      else if (child.localName in BLOCK_KINDS) {
        flush(kind);
        const own = BLOCK_KINDS[child.localName] ?? kind;
        visit(child, own);
        flush(own);
      } else visit(child, kind);
    }
  };
  visit(root, null);
  flush(null);
  return parts;
}

interface Metadata {
  readonly headline: string | null;
  readonly author: string | null;
  readonly published: string | null;
}

/** Headline, author and date of publication by JSON-LD (schema.org), Open Graph, and the common meta elements. */
function metadata(page: Page): Metadata {
  const meta = (...names: string[]) => {
    for (const name of names) {
      const content = page
        .querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
        ?.getAttribute("content")
        ?.trim();
      if (content) return content;
    }
    return null;
  };
  const data = structured(page);
  const h1 = [...page.querySelectorAll("h1")];
  const heading = h1.length === 1 ? (h1[0]!.textContent ?? "").replace(/\s+/gu, " ").trim() || null : null;
  const date =
    meta("article:published_time", "datePublished", "date", "pubdate", "publish-date", "DC.date.issued", "parsely-pub-date") ??
    data.published ??
    page.querySelector("time[datetime]")?.getAttribute("datetime") ??
    null;
  return {
    headline: heading ?? data.headline ?? meta("og:title", "twitter:title"),
    author: cleanName(data.author ?? meta("author", "article:author", "byl", "parsely-author")),
    published: date === null ? null : toIso(date),
  };
}

function structured(page: Page): Metadata {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? "");
    } catch {
      continue; // damaged metadata is no metadata
    }
    const article = items(data).find((item) => item["headline"] !== undefined || item["datePublished"] !== undefined);
    if (article)
      return { headline: asText(article["headline"]), author: asText(article["author"]), published: asText(article["datePublished"]) };
  }
  return { headline: null, author: null, published: null };
}

function items(data: unknown): Record<string, unknown>[] {
  if (Array.isArray(data)) return data.flatMap(items);
  if (typeof data !== "object" || data === null) return [];
  const record = data as Record<string, unknown>;
  return [record, ...items(record["@graph"])];
}

function asText(value: unknown): string | null {
  if (typeof value === "string") return value.trim() || null;
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join(", ") || null;
  return typeof value === "object" && value !== null ? asText((value as Record<string, unknown>)["name"]) : null;
}

/** An author that is a name and not an address of a profile. */
function cleanName(name: string | null | undefined): string | null {
  const text = name?.replace(/\s+/gu, " ").trim() ?? "";
  return text === "" || text.length > 120 || /^https?:/iu.test(text) ? null : text;
}
