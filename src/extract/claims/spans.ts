import type { Document, Span } from "../../model/index.ts";
import { dependent, hasRelation, subtree, tokenAt } from "../../tree/index.ts";
import { phraseSpan } from "./phrases.ts";
import type { Predicate } from "./predicates.ts";

/**
 * The stretches of text that a claim stands on: its clause without what is another claim's (reported clauses, conjoined clauses, side
 * remarks), or the noun phrase of an event noun. Punctuation at the edges is left out.
 */
export function claimSpans(document: Document, { kind, head, clause }: Predicate): Span[] {
  if (kind === "nominal") return [phraseSpan(document, head)];
  if (kind === "apposition")
    return [{ start: phraseSpan(document, tokenAt(document, head).head).start, end: phraseSpan(document, head).end }];
  const verbal = (token: number): boolean => /^(?:VERB|AUX)$/.test(tokenAt(document, token).upos);
  const tokens = subtree(
    document,
    clause,
    (child) =>
      hasRelation(child, "parataxis", "discourse", "vocative") ||
      (child.head === clause && hasRelation(child, "conj") && (verbal(child.index) || child.upos === "NUM")) ||
      (child.head === clause && hasRelation(child, "cc")) ||
      (child.head === clause && hasRelation(child, "ccomp")) ||
      (child.head === clause && hasRelation(child, "advcl") && child.index > clause + 1 && hasSubject(document, child.index)) ||
      (child.head === clause && hasRelation(child, "mark")),
  ).filter((token) => tokenAt(document, token).sentence === tokenAt(document, clause).sentence);
  const runs: number[][] = [];
  for (const token of tokens) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run !== undefined && previous !== undefined && joins(document, previous, token)) run.push(token);
    else runs.push([token]);
  }
  return runs.map((run) => trim(document, run)).filter((span): span is Span => span !== null);
}

const hasSubject = (document: Document, token: number): boolean => dependent(document, token, "nsubj") !== null;

/** Tokens of one stretch: next to one another, or with nothing but punctuation or "and" between. */
function joins(document: Document, a: number, b: number): boolean {
  for (let at = a + 1; at < b; at++) if (tokenAt(document, at).upos !== "PUNCT") return false;
  return true;
}

function trim(document: Document, run: readonly number[]): Span | null {
  let [first, last] = [0, run.length - 1];
  while (first <= last && tokenAt(document, run[first] as number).upos === "PUNCT") first += 1;
  while (last >= first && tokenAt(document, run[last] as number).upos === "PUNCT") last -= 1;
  if (first > last) return null;
  return { start: tokenAt(document, run[first] as number).start, end: tokenAt(document, run[last] as number).end };
}
