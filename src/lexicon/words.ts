/** Splits a list kept as text into words. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** A set of the words of a list kept as text. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(words(list));
}

/** The entries of a comma-separated list, for those of several words. */
export function phrases(list: string): readonly string[] {
  return list
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

/** A set of the entries of a comma-separated list. */
export function phraseSet(list: string): ReadonlySet<string> {
  return new Set(phrases(list));
}
