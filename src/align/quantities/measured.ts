import type { Quantity } from "../../model/index.ts";
import { tokensIn } from "../../tree/index.ts";
import type { Frame } from "../frames.ts";

/** A number with what it stands among. */
export interface Measured {
  readonly frame: Frame;
  readonly quantity: Quantity;
  /** Lemmas of the claim's words with content, without those of the quantity itself. */
  readonly context: readonly string[];
}

function measured(frame: Frame, quantity: Quantity): Measured {
  const own = new Set(tokensIn(frame.document, quantity.span).map(({ lemma }) => lemma.toLowerCase()));
  const near = tokensIn(frame.document, quantity.span)[0];
  // Claims may be long; the words around the number weigh as much as the whole.
  const window =
    near === undefined
      ? []
      : frame.document.tokens
          .slice(Math.max(0, near.index - 12), near.index + 13)
          .filter(({ sentence, upos }) => sentence === near.sentence && ["NOUN", "PROPN", "VERB", "ADJ"].includes(upos))
          .map(({ lemma }) => lemma.toLowerCase());
  const context = [...new Set([...frame.bag, ...window])].filter((lemma) => !own.has(lemma) && !/\d/u.test(lemma));
  return { frame, quantity, context };
}

/** Numbers of all claims, one for each stretch of text, but for those that say no amount ("a handful") or a year. */
export function measuredOf(frames: readonly Frame[]): Measured[] {
  const seen = new Set<string>();
  return frames.flatMap((frame) =>
    frame.claim.quantities.flatMap((quantity): Measured[] => {
      const key = `${frame.source}:${quantity.span.start}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return saysNothing(quantity) || isAgeBehindName(frame, quantity) ? [] : [measured(frame, quantity)];
    }),
  );
}

/** "A couple of"; and years ("his 2016 campaign"), which count nothing. */
function saysNothing({ value, text, unit }: Quantity): boolean {
  if (/\b(?:few|many|some|couple|handful)\b/iu.test(text) && !/\d/u.test(text)) return true;
  return /^(?:1[89]|20)\d\d$/u.test(text.trim()) && Number.isInteger(value) && !/^[A-Z]{3}$/u.test(unit);
}

/** "Ann Roe, 13, and Tom Roe, 16": between a name and a mark, or behind "aged", stands an age, whatever unit it was given. */
function isAgeBehindName({ document }: Frame, { span, unit }: Quantity): boolean {
  if (unit === "age" || /\D/u.test(document.article.text.slice(span.start, span.end))) return false;
  const number = tokensIn(document, span)[0];
  if (number === undefined) return false;
  const [name, before, after] = [number.index - 2, number.index - 1, number.index + 1].map((at) => document.tokens[at]);
  // "Ann and Tom Roe, aged 16 and 13".
  if (document.tokens.slice(Math.max(0, number.index - 4), number.index).some(({ lower }) => /^(?:aged|ages?)$/u.test(lower))) return true;
  return name?.upos === "PROPN" && before?.text === "," && (after === undefined || /^(?:[,.;)—–-]|and)$/u.test(after.lower));
}
