import type { Features } from "./model.ts";
import type { View } from "./view.ts";

/**
 * How often each word stands in an article's text, its headline apart: words as written without a capital or a digit, so that names, and with them
 * what the article is about, stay out.
 */
export function wordsOf({ document, sentences }: View): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const headlines = sentences.every(({ headline }) => headline);
  for (const { first, last, headline } of sentences) {
    if (headline && !headlines) continue;
    for (const { text, lower } of document.tokens.slice(first, last)) {
      if (!/[\p{Lu}\p{N}]/u.test(text)) counts.set(lower.replace("’", "'"), (counts.get(lower.replace("’", "'")) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * An article's style as a vector of length 1 over a vocabulary of general words: one plus the logarithm of each word's count. Reports, blog posts and
 * corrections differ in their commonest words ("we", "you", "told", "actually") more than in any list of cues.
 */
export function styleFeatures(view: View, vocabulary: readonly string[]): Features {
  const counts = wordsOf(view);
  const values = vocabulary.map((word) => {
    const count = counts.get(word) ?? 0;
    return count > 0 ? 1 + Math.log(count) : 0;
  });
  const length = Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0)) || 1;
  return Object.fromEntries(vocabulary.map((word, at) => [word, (values[at] as number) / length]));
}
