/** Words for a share of a whole. Origin: own list, after the proportional quantifiers of Barwise and Cooper (1981). */

/** A share in percent, with the bounds of what is meant. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Words that tell a share by themselves. */
export const SHARE_WORDS: ReadonlyMap<string, Share> = new Map([
  ["all", { value: 100, low: 100, high: 100 }],
  ["every", { value: 100, low: 100, high: 100 }],
  ["most", { value: 70, low: 50, high: 99 }],
]);

/** Words that take a little from a share. */
const SHORT_OF: ReadonlySet<string> = new Set(["nearly", "almost", "virtually", "practically"]);

/** The share that "all", "nearly all" or "most" tells; null for words that tell none. */
export function shareInWords(text: string): Share | null {
  const [first = "", second, ...rest] = text.toLowerCase().split(/\s+/u);
  const share = SHARE_WORDS.get(second ?? first);
  if (share === undefined || rest.length > 0) return null;
  if (second === undefined) return share;
  return SHORT_OF.has(first) ? { value: 0.9 * share.value, low: 0.8 * share.value, high: share.value - 1 } : null;
}
