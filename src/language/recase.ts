/** Headlines in title case or capitals get the letters that their words have in running text, for look-ups only. */

export interface CaseCounts {
  /** By lower-cased form: how often written small, and how often each form with a capital, inside sentences. */
  readonly small: ReadonlyMap<string, number>;
  readonly large: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const SMALL_WORDS = new Set(
  "a an the of in on at to for and or but by as is with from that be than nor so yet if into over via vs".split(" "),
);
const hasLetters = (form: string): boolean => /\p{L}/u.test(form);
const isCapital = (form: string): boolean => /^\p{Lu}/u.test(form);
const isUpper = (form: string): boolean => /\p{Lu}/u.test(form) && form === form.toUpperCase();

/** Counts the casing of words in running text; the first word of each sentence and what follows a quotation mark or colon say nothing. */
export function countCases(sentences: readonly (readonly string[])[]): CaseCounts {
  const small = new Map<string, number>();
  const large = new Map<string, Map<string, number>>();
  for (const forms of sentences) {
    forms.forEach((form, i) => {
      if (!hasLetters(form)) return;
      const lower = form.toLowerCase();
      if (form === lower) {
        small.set(lower, (small.get(lower) ?? 0) + 1);
      } else if (i > 0 && !/^["':([]$/.test(forms[i - 1] ?? "")) {
        const forms = large.get(lower) ?? new Map<string, number>();
        forms.set(form, (forms.get(form) ?? 0) + 1);
        large.set(lower, forms);
      }
    });
  }
  return { small, large };
}

/** "title" where most words carry a capital that they would not have in running text, "upper" where all is capitals, else null. */
export function headlineCase(forms: readonly string[]): "title" | "upper" | null {
  const words = forms.filter((form) => hasLetters(form) && !/^['’]/.test(form));
  const long = words.filter((form) => form.length > 1);
  if (long.length >= 3 && long.filter(isUpper).length >= 0.8 * long.length) return "upper";
  const content = words.slice(1).filter((form) => !SMALL_WORDS.has(form.toLowerCase()));
  return content.length >= 2 &&
    content.filter(isCapital).length >= 0.7 * content.length &&
    content.some((form) => !isCapital(form) || !isUpper(form))
    ? "title"
    : null;
}

/**
 * Norms of a headline with its words recased: as the body writes them, or else small where `isCommon` says that they
 * usually are. Norms come back unchanged where the headline is in sentence case.
 */
export function recase(norms: readonly string[], body: CaseCounts, isCommon: (lower: string) => boolean | null): string[] {
  const kind = headlineCase(norms);
  if (kind === null) return [...norms];
  // A headline all of whose content words are names ("Elton John and David Furnish") is caught below: names stay.
  return norms.map((norm, i) => {
    if (!isCapital(norm)) return norm;
    const lower = norm.toLowerCase();
    const start = i === 0 || norms[i - 1] === ":" || (i === 1 && /^["'([]$/.test(norms[0] ?? ""));
    if (kind === "title" && isUpper(norm) && norm.length > 1) return norm; // an acronym
    if (lower === "i" || /^i'/.test(lower)) return norm;
    const capital = lower.charAt(0).toUpperCase() + lower.slice(1);
    const small = body.small.get(lower) ?? 0;
    const forms = [...(body.large.get(lower) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const large = forms.reduce((sum, [, count]) => sum + count, 0);
    if (large > small) return kind === "upper" ? (forms[0]?.[0] ?? norm) : norm;
    if (norm.includes("-")) {
      // "Anti-Gay", "Ex-Minister": each part for itself, a prefix always small
      const parts = lower.split("-");
      const plain = parts.every(
        (part, k) =>
          (body.small.get(part) ?? 0) > 0 ||
          isCommon(part) === true ||
          (k === 0 && /^(?:anti|pro|ex|non|pre|post|co|re|mid|un)$/.test(part)),
      );
      if (plain) return start ? capital : lower;
    }
    const common = small > 0 || (isCommon(lower) ?? (SMALL_WORDS.has(lower) || inner(lower, isCommon)));
    if (common) return start ? capital : lower;
    if (kind === "upper" && lower.length <= 3) return norm; // more often FBI or NHS than a short name
    return kind === "upper" ? capital : norm;
  });
}

/** Unknown words with an ending that names seldom have. */
function inner(lower: string, isCommon: (lower: string) => boolean | null): boolean {
  for (const [ending, base] of [
    ["s", ""],
    ["ed", ""],
    ["ed", "e"],
    ["ing", ""],
    ["ing", "e"],
    ["'s", ""],
  ] as const) {
    if (lower.endsWith(ending) && lower.length > ending.length + 3 && isCommon(lower.slice(0, -ending.length) + base) === true) return true;
  }
  return false;
}
