/**
 * Lemmas by rules of regular inflection and a table of what the rules get wrong (data/lemmas.json, from the treebanks and
 * WordNet's lists of exceptions). Lower case throughout.
 */
import { readData } from "../data.ts";

type Table = Readonly<Record<string, string>>;
/** Keys: word class (see `wordClass`), then the lower-cased form. */
export type LemmaTable = Readonly<Record<string, Table>>;

/** What inflection a Penn tag stands for; "" none. */
export function wordClass(xpos: string, upos: string): string {
  if (upos === "AUX" || upos === "PRON") return `${upos} ${xpos}`;
  if (xpos.startsWith("VB") || xpos === "MD") return "v";
  if (xpos === "NNS" || xpos === "NNPS") return upos === "PROPN" ? "p" : "n";
  if (xpos === "JJR" || xpos === "JJS") return "a";
  if (xpos === "RBR" || xpos === "RBS") return "r";
  return upos;
}

/** Base of a regular -ed or -ing form, given what stands before the ending. */
function verbStem(stem: string): string {
  if (/([bdgkmnprtv])\1$/.test(stem)) return stem.slice(0, -1);
  if (
    /(?:[^aeiou]i|[aeu]e|[^aeo]at|creat|[^s]s|[^o]rv|lv|[aeiou]v|[aeiou]c|nc|rc|[^aeiou]u|dg|rg|[aeu]ng|[aeiou]g|[bcdfgkpstz]l|[iy]z)$/.test(
      stem,
    ) &&
    !/(?:us|ss|ll|rl|wl|ow)$/.test(stem)
  )
    return `${stem}e`;
  if (
    /^[^aeiou]*[aeiou][bdgkmnpt]$/.test(stem) ||
    /[^aeiou][aiou]d$|[^aeiou]um$|[^aeiou]il$|[^aeiou][aeiou]p$|[^aeiou]ok$|[^aeiou][ai]n$/.test(stem)
  )
    return `${stem}e`;
  if (/[aiou]r$/.test(stem) && !/(?:[aeo]ir|our|ear|[^qa]uar|[aeiouy].+or)$/.test(stem)) return `${stem}e`;
  return stem;
}

/** The regular lemma of a form (lower case) in a class of `wordClass`. */
export function regularLemma(form: string, xpos: string, kind: string): string {
  if (kind === "v" || kind.startsWith("AUX")) {
    if (xpos === "VBZ") return plural(form);
    if (xpos === "VBG" && form.endsWith("ing") && form.length > 4) return verbStem(form.slice(0, -3));
    if (xpos === "VBG" && form.endsWith("in'")) return verbStem(form.slice(0, -3));
    if ((xpos === "VBD" || xpos === "VBN") && form.endsWith("ied") && form.length > 4) return `${form.slice(0, -3)}y`;
    if ((xpos === "VBD" || xpos === "VBN") && form.endsWith("ed") && form.length > 3)
      return form.endsWith("eed") ? form.slice(0, -1) : verbStem(form.slice(0, -2));
    return form;
  }
  if (kind === "n" || kind === "p") return plural(form);
  if (kind === "a" || kind === "r") {
    const ending = /(?:er|est)$/.exec(form)?.[0];
    if (ending === undefined || form.length - ending.length < 3) return form;
    const stem = form.slice(0, -ending.length);
    if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
    if (/([bdgmnpt])\1$/.test(stem)) return stem.slice(0, -1);
    return /(?:[^aeiou][aiou][cdgnrt]|[aeiou][cgsvz]|[^aeiou]l|rg|rs|ns|ng|[aeiou]in|ut)$/.test(stem) &&
      !/(?:ight|est|ong|oung)$/.test(stem)
      ? `${stem}e`
      : stem;
  }
  return form;
}

function plural(form: string): string {
  if (!form.endsWith("s") || form.length < 3 || form.endsWith("ss")) return form;
  if (form.endsWith("'s")) return form.slice(0, -2);
  if (form.endsWith("ies") && form.length > 4) return `${form.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zzes|[^aeiou]oes)$/.test(form)) return form.slice(0, -2);
  return form.slice(0, -1);
}

let shared: LemmaTable | null = null;

/** Lemma of a token, lower case: "said" -> "say", "n't" -> "not". `norm` as in a Token. */
export function lemmaOf(
  norm: string,
  xpos: string,
  upos: string,
  table: LemmaTable = (shared ??= JSON.parse(new TextDecoder().decode(readData("lemmas.json"))) as LemmaTable),
): string {
  const form = norm.toLowerCase();
  const kind = wordClass(xpos, upos);
  const listed = table[kind];
  if (listed !== undefined && Object.hasOwn(listed, form)) return listed[form] as string;
  return regularLemma(form, xpos, kind);
}
