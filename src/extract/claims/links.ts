import type { Claim, Document } from "../../model/index.ts";
import { tokenAt } from "../../tree/index.ts";

/** Claims that name no event of their own for a pronoun to stand for. */
const NO_EVENT = new Set(["say", "occur", "confirm", "genuine", "know", "doubt", "age", "intend", "post", "write"]);

/**
 * "But it never happened": an occurrence whose subject is a pronoun takes over event and participants of the nearest claim before it, in its
 * own sentence or the two before, and is marked as being about that claim.
 */
export function linkOccurrences(document: Document, claims: readonly Claim[]): Claim[] {
  return claims.map((claim, i) => {
    if (
      claim.event !== "occur" ||
      !claim.arguments.every(({ role, head }) => role === "time" || role === "place" || role === "other" || isAnaphor(document, head))
    )
      return claim;
    if (!claim.arguments.some(({ head }) => isAnaphor(document, head)) || (claim.realis !== "actual" && claim.polarity === "positive"))
      return claim;
    for (let j = i - 1; j >= 0; j--) {
      const before = claims[j] as Claim;
      if (claim.sentence - before.sentence > 2) break;
      if (before.event === null || NO_EVENT.has(before.event) || before.head > claim.head) continue;
      const own = claim.arguments.filter(({ head }) => !isAnaphor(document, head));
      return {
        ...claim,
        event: before.event,
        sign: before.sign,
        predicate: before.predicate,
        arguments: [...before.arguments, ...own],
        about: before.id,
      };
    }
    return claim;
  });
}

/**
 * "… but his office said he had": an auxiliary left alone says again what the clause before it said, with its own polarity.
 */
export function linkEllipses(document: Document, claims: readonly Claim[]): Claim[] {
  return claims.map((claim, i) => {
    const { lower } = tokenAt(document, claim.head);
    if (
      claim.event !== null ||
      !/^(?:had|has|have|did|does|do|was|were|is|are)$/.test(lower) ||
      !/^(?:have|do|be)$/.test(claim.predicate) ||
      !claim.arguments.every(({ role }) => role === "agent")
    )
      return claim;
    // "what he did": no repetition.
    if (
      document.tokens
        .slice(Math.max(0, claim.head - 4), claim.head)
        .some((token) => token.lower === "what" && token.sentence === claim.sentence)
    )
      return claim;
    const next = document.tokens[claim.head + 1];
    if (
      next !== undefined &&
      next.sentence === claim.sentence &&
      next.upos !== "PUNCT" &&
      next.lower !== "not" &&
      next.lower !== "n't" &&
      next.lower !== "so"
    )
      return claim;
    for (let j = i - 1; j >= 0; j--) {
      const before = claims[j] as Claim;
      if (claim.sentence - before.sentence > 1) break;
      if (before.event === null || NO_EVENT.has(before.event) || before.head > claim.head) continue;
      const rest = before.arguments.filter(({ role }) => role !== "agent");
      return {
        ...claim,
        event: before.event,
        sign: before.sign,
        predicate: before.predicate,
        arguments: [...claim.arguments, ...rest],
        about: before.id,
      };
    }
    return claim;
  });
}

function isAnaphor(document: Document, head: number): boolean {
  const { upos, lower } = tokenAt(document, head);
  return (upos === "PRON" || upos === "DET") && (lower === "it" || lower === "this" || lower === "that" || lower === "which");
}
