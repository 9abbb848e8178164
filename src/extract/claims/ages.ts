import type { Document } from "../../model/index.ts";
import { dependents, tokenAt } from "../../tree/index.ts";
import type { Frame } from "./frame.ts";
import type { FoundQuantity } from "./found-quantity.ts";

/**
 * Whose age a number is: the noun that "44-year-old" stands with (its name, where one follows), the name before the comma of "Smith, 44,",
 * or the subject of "is 44" and "aged 44". `frame` is that of the clause that the number stands in. Null where nobody is found.
 */
export function bearerOf(document: Document, { quantity, anchor }: FoundQuantity, frame: Frame | null): number | null {
  const before = quantity.head > 0 ? tokenAt(document, quantity.head - 1) : null;
  if (before?.lower === "," && quantity.head >= 2) {
    const name = tokenAt(document, quantity.head - 2);
    if (name.upos === "PROPN" || name.upos === "NOUN")
      return (name.deprel === "flat" || name.deprel === "compound") && name.head >= 0 ? name.head : name.index;
  }
  const subject =
    frame?.arguments.find(
      ({ role, head }) => (role === "theme" || role === "patient" || role === "agent") && head !== quantity.head && head !== anchor,
    )?.head ?? null;
  const noun = tokenAt(document, anchor);
  // "He was 81 years old": the words of the age itself bear nothing.
  if (
    noun.end <= quantity.span.end &&
    noun.start >= quantity.span.start &&
    subject !== null &&
    noun.deprel !== "nsubj" &&
    noun.deprel !== "nsubj:pass" &&
    noun.deprel !== "obj"
  )
    return subject;
  if (
    anchor !== quantity.head &&
    (noun.upos === "NOUN" || noun.upos === "PROPN" || noun.upos === "ADJ") &&
    noun.start >= quantity.span.start
  ) {
    const name = dependents(document, anchor, "appos").find((child) => tokenAt(document, child).upos === "PROPN");
    return name ?? anchor;
  }
  return subject;
}
