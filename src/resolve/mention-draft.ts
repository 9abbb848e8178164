import type { Document, Mention, Span, Token } from "../model/index.ts";
import { hasRelation } from "../tree/index.ts";

/** A mention before it has its place in the document's list. */
export type Draft = Omit<Mention, "index" | "source">;

export function spanOfRange(document: Document, first: number, last: number): Span {
  return { start: document.tokens[first]?.start ?? 0, end: document.tokens[last - 1]?.end ?? 0 };
}

/** Whether a noun only modifies another ("lawyer fees"). */
export function isModifier(document: Document, index: number): boolean {
  const token = document.tokens[index] as Token;
  return hasRelation(token, "compound", "fixed", "nmod:desc") && token.head > index && document.tokens[token.head]?.upos !== "VERB";
}
