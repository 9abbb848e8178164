import type { Document } from "../../model/index.ts";
import { dependent, dependents, tokenAt } from "../../tree/index.ts";

export const RELATIVE = new Set(["who", "which", "that", "whom", "whose"]);

/** The subject of a clause, its own or the one that it shares: of a conjunct, a governor, an antecedent. */
export function subjectOf(document: Document, clause: number, depth = 0): { head: number; passive: boolean } | null {
  const own = nearestSubject(document, clause);
  if (own !== null) return { head: antecedent(document, clause, own), passive: tokenAt(document, own).deprel.endsWith(":pass") };
  if (depth > 6) return null;
  const { deprel, head, xpos } = tokenAt(document, clause);
  if (head < 0) return null;
  const passive = isPassiveForm(document, clause);
  const inherited = (from: number | null): { head: number; passive: boolean } | null => (from === null ? null : { head: from, passive });
  if (deprel === "conj") {
    const { upos } = tokenAt(document, head);
    if (upos !== "VERB" && upos !== "AUX" && dependent(document, head, "cop") === null) return null;
    return inherited(subjectOf(document, head, depth + 1)?.head ?? null);
  }
  if (deprel.startsWith("xcomp")) {
    const object = dependent(document, head, "obj") ?? dependent(document, head, "iobj");
    if (object !== null && tokenAt(document, head).lemma !== "promise") return inherited(object);
    return inherited(subjectOf(document, head, depth + 1)?.head ?? null);
  }
  if (deprel.startsWith("advcl") || deprel === "parataxis") {
    // "Speaking to reporters, he said": a clause without a subject of its own and without a finite verb.
    return xpos === "VBG" || xpos === "VBN" || dependent(document, clause, "mark") !== null ? inherited(subjectOf(document, head, depth + 1)?.head ?? null) : null;
  }
  if (deprel === "acl" && (xpos === "VBG" || xpos === "VBN") && dependent(document, clause, "mark", "case") === null) return inherited(head);
  if (deprel === "acl:relcl" && !hasRelativeObject(document, clause)) return null;
  return null;
}

/** Whether a clause without a subject of its own is a passive by its form: "men arrested on Monday". */
export function isPassiveForm(document: Document, clause: number): boolean {
  const { xpos, deprel, head } = tokenAt(document, clause);
  if (dependents(document, clause, "aux:pass").length > 0 || dependents(document, clause, "nsubj:pass").length > 0) return true;
  if (xpos !== "VBN") return false;
  if (dependent(document, clause, "aux") !== null) return false;
  if (deprel === "acl" || deprel.startsWith("advcl")) return true;
  if (deprel === "conj" && head >= 0) return isPassiveForm(document, head);
  // Headlines leave out the auxiliary: "Two men arrested in raid".
  return deprel === "root" && dependent(document, clause, "obj") === null && dependents(document, clause, "nsubj").length === 0;
}

function hasRelativeObject(document: Document, clause: number): boolean {
  return dependents(document, clause, "obj").some((child) => RELATIVE.has(tokenAt(document, child).lower));
}

/** "the man who called": who stands for the man. */
export function antecedent(document: Document, clause: number, argument: number): number {
  const token = tokenAt(document, argument);
  if (!RELATIVE.has(token.lower) || (token.upos !== "PRON" && token.xpos !== "WDT")) return argument;
  let at = clause;
  for (let step = 0; step < 4; step++) {
    const { deprel, head } = tokenAt(document, at);
    if (deprel === "acl:relcl" && head >= 0) return head;
    if (deprel !== "conj" || head < 0) return argument;
    at = head;
  }
  return argument;
}

/** The subject next to its verb, where the parse gives several. */
export function nearestSubject(document: Document, clause: number): number | null {
  const subjects = dependents(document, clause, "nsubj");
  return subjects.filter((subject) => subject < clause).at(-1) ?? subjects[0] ?? null;
}
