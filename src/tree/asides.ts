/** Asides of a clause: what stands between commas, dashes or brackets and can go without loss of who did what. */
import type { Document, Token } from "../model/index.ts";
import { dependent, hasRelation, subtree, tokenAt } from "./queries.ts";

const OPENING = /^(?:,|—|–|-|--|\(|;|\[)$/u;
const CLOSING = /^(?:,|—|–|-|--|\)|;|\]|\.)$/u;

/** Relations of what tells more of a thing that is named already. */
const TELLS_MORE = ["acl:relcl", "acl", "parataxis", "appos", "nmod:unmarked", "amod"];

/**
 * Indices of the tokens of `tokens` that stand in asides, with the marks around them: "Lieberman, 75, who served …, met with …". An
 * apposition goes where it describes a name ("Ann Roe, a farmer,"), not where it is one ("the mayor, Ann Roe,"). Never `head`.
 */
export function asides(document: Document, tokens: readonly Token[], head: number): ReadonlySet<number> {
  const cut = new Set<number>();
  const inside = new Set(tokens.map(({ index }) => index));
  const goes = (from: number, to: number): void => {
    if (from <= head && head <= to) return;
    for (let at = from; at <= to; at += 1) cut.add(at);
    const [before, after] = [document.tokens[from - 1], document.tokens[to + 1]];
    if (before && inside.has(before.index) && OPENING.test(before.text)) cut.add(before.index);
    if (after && inside.has(after.index) && CLOSING.test(after.text)) cut.add(after.index);
  };
  for (const token of tokens) {
    if (!hasRelation(token, ...TELLS_MORE) || token.index === head || token.head < 0 || token.head > token.index) continue;
    if (hasRelation(token, "appos") && !describesName(document, token)) continue;
    if (hasRelation(token, "nmod:unmarked") && token.upos !== "NUM") continue;
    const own = subtree(document, token.index).filter((at, place, all) => !isEdgeMark(document, at, place, all));
    const [from, to] = [Math.min(...own), Math.max(...own)];
    const [before, after] = [document.tokens[from - 1], document.tokens[to + 1]];
    const opens = before !== undefined && OPENING.test(before.text) && before.index > token.head;
    const closes = after === undefined || !inside.has(after.index) || CLOSING.test(after.text);
    if (opens && closes) goes(from, to);
  }
  for (const [from, to] of bracketed(tokens)) goes(from, to);
  return cut;
}

/** A comma or dash before the first word of an aside, or behind its last, is hung on it by some parses. */
function isEdgeMark(document: Document, at: number, place: number, all: readonly number[]): boolean {
  const isMark = (index: number): boolean => tokenAt(document, index).upos === "PUNCT";
  return isMark(at) && (all.slice(0, place).every(isMark) || all.slice(place + 1).every(isMark));
}

function describesName(document: Document, appos: Token): boolean {
  const named = tokenAt(document, appos.head);
  const article = dependent(document, appos.index, "det");
  return named.upos === "PROPN" && (appos.upos !== "PROPN" || (article !== null && /^an?$/u.test(tokenAt(document, article).lower)));
}

/** Stretches in brackets: "(D-N.J.)". */
function bracketed(tokens: readonly Token[]): [number, number][] {
  const found: [number, number][] = [];
  let open: number | null = null;
  for (const { index, text } of tokens) {
    if (text === "(") open = index;
    else if (text === ")" && open !== null) {
      if (open + 1 <= index - 1) found.push([open + 1, index - 1]);
      open = null;
    }
  }
  return found;
}
