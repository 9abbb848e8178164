/** Clauses that take for granted what they say: "after the council passed it", "because the bridge was closed". */
import type { Document } from "../model/index.ts";
import { children, dependent, hasRelation, tokenAt } from "./queries.ts";

const OPENS = /^(?:after|because|since|although|though|while|when|as)$/u;

/** Whether the verb at `head` tells in passing of what happened, in a clause with a subject of its own that can stand as a sentence. */
export function isGranted(document: Document, head: number): boolean {
  const verb = tokenAt(document, head);
  if (verb.deprel !== "advcl" || dependent(document, head, "nsubj") === null) return false;
  const own = children(document, head).map((at) => tokenAt(document, at));
  const opening = own.find((token) => token.index < head && (hasRelation(token, "mark") || token.xpos === "WRB"));
  if (opening === undefined || !OPENS.test(opening.lower)) return false;
  // "when he comes", "as he would": nothing happened yet.
  return (
    verb.xpos === "VBD" ||
    own.some((token) => hasRelation(token, "aux", "cop") && token.xpos === "VBD" && !/^(?:could|would)$/u.test(token.lower))
  );
}
