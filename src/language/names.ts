/** Tags of capitalized nouns beside names. */

const isCapital = (form: string): boolean => /^\p{Lu}/u.test(form);

/**
 * Makes a capitalized common noun in running text a proper one where a name stands right beside it ("Space Shuttle Discovery"):
 * by the Penn guidelines it is part of the name, and the tagger now and then takes the word for what it is elsewhere. Sentences
 * with capitals everywhere are left alone. Changes the tags in place.
 */
export function joinNames(norms: readonly string[], xpos: string[], upos: string[]): void {
  if (norms.filter(isCapital).length >= norms.length / 2) return;
  const before = [...xpos];
  const isName = (i: number): boolean => before[i]?.startsWith("NNP") === true && isCapital(norms[i] ?? "");
  norms.forEach((norm, i) => {
    if (i === 0 || !isCapital(norm) || norm === norm.toUpperCase() || (before[i] !== "NN" && before[i] !== "NNS")) return;
    if (/^["':(]$/.test(norms[i - 1] ?? "")) return;
    if (!isName(i + 1) && !(i > 1 && isName(i - 1))) return;
    xpos[i] = before[i] === "NNS" ? "NNPS" : "NNP";
    upos[i] = "PROPN";
  });
}
