/** Article -> document: tokens, sentences, tags, lemmas, dependencies. English. */
import type { Article, BlockKind, Document, Sentence, Span, Token } from "../model/index.ts";
import { plainText } from "../tree/index.ts";
import { lemmaOf } from "./lemmas.ts";
import { normalize } from "./normalize.ts";
import { parser } from "./parser.ts";
import { countCases, recase } from "./recase.ts";
import { LONGEST, splitSentences } from "./sentences.ts";
import { tokenize } from "./tokenizer.ts";

const ANNOTATED: ReadonlySet<BlockKind> = new Set<BlockKind>(["headline", "standfirst", "heading", "paragraph", "list-item"]);

interface Draft {
  readonly block: number;
  readonly kind: BlockKind;
  readonly tokens: readonly Span[];
  norms: string[];
}

/** Sentences of one block; a headline is one however it is punctuated. */
function draftsOf(article: Article, text: string, block: number): Draft[] {
  const { kind, span } = article.blocks[block] as Article["blocks"][number];
  if (!ANNOTATED.has(kind)) return [];
  const tokens = tokenize(text, span.start, span.end);
  if (tokens.length === 0) return [];
  const whole = kind === "headline" && tokens.length <= LONGEST;
  const ranges = whole ? [{ first: 0, last: tokens.length }] : splitSentences(text, tokens);
  return ranges.map(({ first, last }) => {
    const own = tokens.slice(first, last);
    return { block, kind, tokens: own, norms: own.map(({ start, end }) => normalize(text.slice(start, end))) };
  });
}

/**
 * Annotates an article's headline, standfirst, headings, paragraphs and list items; bylines, dates, captions and
 * boilerplate are left out, and so is a dateline, which no block holds. Tags and trees come from the model in data/parser.bin (UD v2,
 * Penn Treebank tags). Deterministic, and linear in the length of the text: sentences are cut at 200 tokens.
 */
export function annotate(article: Article): Document {
  const { text } = article;
  const plain = plainText(article);
  const drafts = article.blocks.flatMap((_, block) => draftsOf(article, plain, block));
  const { parse, weights } = parser();
  const running = drafts.filter(({ kind }) => kind === "paragraph" || kind === "list-item" || kind === "standfirst");
  const cases = countCases((article.lone ? [] : running).map(({ norms }) => norms));
  for (const draft of drafts) {
    if (draft.kind === "headline" || draft.kind === "heading" || draft.kind === "standfirst" || article.lone)
      draft.norms = recase(draft.norms, cases, weights.isCommon);
  }
  const space = (at: number): boolean => at < 0 || at >= text.length || /\s/.test(text.charAt(at));
  const parsed = parse(
    drafts.map(({ tokens, norms }) =>
      tokens.map(({ start, end }, i) => ({
        norm: norms[i] as string,
        gap: (i === 0 || space(start - 1) ? 1 : 0) + (i === tokens.length - 1 || space(end) ? 2 : 0),
      })),
    ),
  );
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  drafts.forEach(({ block, kind, tokens: own, norms }, index) => {
    const { upos, xpos, heads, deprels } = parsed[index] as (typeof parsed)[number];
    const first = tokens.length;
    own.forEach(({ start, end }, i) => {
      const norm = norms[i] as string;
      const [tag, penn] = [upos[i] as string, xpos[i] as string];
      const head = heads[i] as number;
      tokens.push({
        index: first + i,
        start,
        end,
        text: text.slice(start, end),
        norm,
        lower: norm.toLowerCase(),
        lemma: lemmaOf(norm, penn, tag),
        upos: tag,
        xpos: penn,
        head: head < 0 ? -1 : first + head,
        deprel: deprels[i] as string,
        sentence: index,
        spaceAfter: space(end),
      });
    });
    sentences.push({
      index,
      start: own[0]?.start as number,
      end: own.at(-1)?.end as number,
      first,
      last: tokens.length,
      block,
      root: first + heads.indexOf(-1),
      part: kind === "headline" || kind === "standfirst" ? kind : "body",
    });
  });
  return { article, tokens, sentences, states: joined(parsed.map(({ states }) => states)) };
}

function joined(parts: readonly Int8Array[]): Int8Array {
  const all = new Int8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let from = 0;
  for (const part of parts) {
    all.set(part, from);
    from += part.length;
  }
  return all;
}
