/** The sentence of a draft that a stretch stands in, found in its text alone, since a report names claims and quotations only. */

/** A full stop behind one of these, or behind an initial, ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s("“‘])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Rev|Hon|St|Mt|vs|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|(?:\p{L}\.)+\p{L})$/u;
const MARKS = `["”’')\\]]*`;

/** From the first word of the sentence to its last mark, a full stop left out; never beyond `from` and `to`. */
export function sentenceAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  return { start: beginning(text, start, from), end: ending(text, end, to) };
}

function beginning(text: string, start: number, from: number): number {
  const before = text.slice(from, start);
  // Behind the sentence before, its own marks are left.
  let at = from === 0 ? 0 : (/^[.,;:!?…"”’')\]]*\s*/u.exec(before)?.[0].length ?? 0);
  for (const match of before.matchAll(new RegExp(`[.!?…]${MARKS}\\s+|\\n\\s*`, "gu")))
    if (!match[0].startsWith(".") || !ABBREVIATION.test(before.slice(0, match.index))) at = Math.max(at, match.index + match[0].length);
  // marks of lists, headings and quotations of Markdown
  return from + at + (/^(?:[>*#-]+\s+)*/u.exec(before.slice(at))?.[0].length ?? 0);
}

function ending(text: string, end: number, to: number): number {
  const after = text.slice(end, to);
  const line = after.indexOf("\n");
  const rest = line < 0 ? after : after.slice(0, line);
  for (const match of rest.matchAll(new RegExp(`[.!?…]${MARKS}(?=\\s|$)`, "gu"))) {
    if (match[0].startsWith(".") && ABBREVIATION.test(text.slice(Math.max(0, end - 12), end + match.index))) continue;
    return end + match.index + (match[0] === "." ? 0 : match[0].length);
  }
  return end + rest.trimEnd().length;
}
