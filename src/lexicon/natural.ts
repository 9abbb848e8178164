/**
 * The parts of `natural` that the program uses. The package as a whole takes a second to load, prints on standard output and
 * reads the user's .env file: nothing else imports it, and only by its parts.
 */
import JaroWinklerDistance from "natural/lib/natural/distance/jaro-winkler_distance.js";
import porter from "natural/lib/natural/stemmers/porter_stemmer.js";

/** Likeness of two strings, 0 to 1, by Jaro and Winkler: a common start counts most. Case is ignored. */
export function jaroWinkler(a: string, b: string): number {
  return JaroWinklerDistance(a, b, { ignoreCase: true });
}

/** Stem of an English word by Porter's algorithm (1980). */
export function stem(word: string): string {
  return porter.stem(word);
}
