import { ACCOUNT_NOUNS, CONTENT_NOUNS } from "../../lexicon/denials.ts";
import { isKindOf } from "../../lexicon/wordnet.ts";
import type { Document } from "../../model/index.ts";
import { dependent, dependents, tokenAt, whoAntecedent } from "../../tree/index.ts";

export const RELATIVE = new Set(["who", "which", "that", "whom", "whose"]);
const isPerson = (lemma: string): boolean => isKindOf(lemma, "person", "n", 8);

/** The subject of a clause, its own or the one that it shares: of a conjunct, a governor, an antecedent. */
export function subjectOf(document: Document, clause: number, depth = 0): { head: number; passive: boolean } | null {
  const own = nearestSubject(document, clause);
  if (own !== null) return { head: antecedent(document, clause, own), passive: tokenAt(document, own).deprel.endsWith(":pass") };
  const raised = raisedObject(document, clause);
  if (raised !== null) return { head: raised, passive: false };
  const number = countedState(document, clause);
  if (number !== null) return { head: number, passive: true };
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
    // "called on the mayor to resign": the mayor would.
    const addressed = dependents(document, head, "obl").find(
      (child) =>
        child < clause &&
        ADDRESSING[tokenAt(document, head).lemma]?.test(
          dependents(document, child, "case")
            .map((mark) => tokenAt(document, mark).lower)
            .join(" "),
        ),
    );
    if (addressed !== undefined) return inherited(addressed);
    return inherited(subjectOf(document, head, depth + 1)?.head ?? null);
  }
  // "had not decided whether to sign"
  if (deprel === "ccomp" && xpos === "VB" && dependents(document, clause, "mark").some((mark) => tokenAt(document, mark).lower === "to")) {
    return inherited(subjectOf(document, head, depth + 1)?.head ?? null);
  }
  if (deprel.startsWith("advcl") || deprel === "parataxis") {
    // "praised police for arresting him", "accused her of lying": the object is who did it.
    const marked = dependents(document, clause, "mark").some((mark) => /^(?:for|of|with|from)$/.test(tokenAt(document, mark).lower));
    // "thank you to the mayor for calling": the mayor did.
    const thanked =
      marked && tokenAt(document, head).lemma === "thank"
        ? dependents(document, head, "obl", "nmod").find((child) =>
            dependents(document, child, "case").some((mark) => tokenAt(document, mark).lower === "to"),
          )
        : undefined;
    if (thanked !== undefined) return inherited(thanked);
    const object = xpos === "VBG" && marked ? dependent(document, head, "obj") : null;
    if (object !== null) return inherited(object);
    const addressed =
      xpos === "VB"
        ? dependents(document, head, "obl").find(
            (child) =>
              child < clause &&
              ADDRESSING[tokenAt(document, head).lemma]?.test(
                dependents(document, child, "case")
                  .map((mark) => tokenAt(document, mark).lower)
                  .join(" "),
              ),
          )
        : undefined;
    if (addressed !== undefined) return inherited(addressed);
    // "Speaking to reporters, he said": a clause without a subject of its own and without a finite verb.
    return xpos === "VBG" || xpos === "VBN" || dependent(document, clause, "mark") !== null
      ? inherited(subjectOf(document, head, depth + 1)?.head ?? null)
      : null;
  }
  if (deprel === "acl" && (xpos === "VBG" || xpos === "VBN") && dependent(document, clause, "mark", "case") === null) {
    // "took office vowing to fight": offices do not vow; whoever took it does.
    const above = tokenAt(document, head);
    if (
      xpos === "VBG" &&
      above.deprel === "obj" &&
      above.head >= 0 &&
      above.upos === "NOUN" &&
      SPEECH.has(tokenAt(document, clause).lemma) &&
      !isKindOf(above.lemma, "person")
    )
      return inherited(subjectOf(document, above.head, depth + 1)?.head ?? head);
    return inherited(head);
  }
  // "his plan to resign", "the senator plans to resign" with the verb read as a noun: whose plan it is.
  if (deprel === "acl" && xpos === "VB") {
    // "expected profit to grow", with the clause hung on the noun
    const noun = tokenAt(document, head);
    if (
      noun.deprel === "obj" &&
      noun.head >= 0 &&
      RAISING.has(tokenAt(document, noun.head).lemma) &&
      dependent(document, clause, "obj") === null
    )
      return inherited(head);
    return inherited(
      dependent(document, head, "nmod:poss") ??
        dependents(document, head, "compound").find(
          (child) => isKindOf(tokenAt(document, child).lemma, "person") || tokenAt(document, child).upos === "PROPN",
        ) ??
        null,
    );
  }
  return null;
}

/** Verbs whose object is the subject of the infinitive after it. */
const RAISING = new Set([
  "expect",
  "want",
  "need",
  "allow",
  "cause",
  "force",
  "help",
  "enable",
  "like",
  "prefer",
  "believe",
  "consider",
  "require",
  "permit",
]);

const SPEECH = new Set([
  "say",
  "vow",
  "claim",
  "promise",
  "announce",
  "warn",
  "urge",
  "add",
  "argue",
  "accuse",
  "deny",
  "admit",
  "insist",
  "declare",
  "ask",
  "call",
  "pledge",
  "tell",
  "write",
  "note",
  "demand",
  "threaten",
]);

/** Verbs whose prepositional phrase names who is to do what the infinitive says. */
const ADDRESSING: Readonly<Record<string, RegExp>> = {
  call: /^(?:on|upon|for)$/,
  appeal: /^(?:to|for)$/,
  plead: /^(?:with|for)$/,
  push: /^for$/,
  press: /^for$/,
  lobby: /^for$/,
  wait: /^for$/,
  arrange: /^for$/,
  shout: /^(?:to|at|for)$/,
  signal: /^to$/,
  ask: /^for$/,
};

/** "told the minister to resign", with the minister read as what is resigned: a noun between a verb and its infinitive's "to". */
export function raisedObject(document: Document, clause: number): number | null {
  const object = dependent(document, clause, "obj");
  const to = dependents(document, clause, "mark").find((mark) => tokenAt(document, mark).lower === "to");
  return object !== null && to !== undefined && object < to && tokenAt(document, clause).deprel.startsWith("xcomp") ? object : null;
}

/** "killed and twelve injured", "12 hurt": a number right before a participle that has no other subject stands for those whom it befell. */
function countedState(document: Document, clause: number): number | null {
  const { xpos, sentence, upos } = tokenAt(document, clause);
  if (xpos !== "VBN" && xpos !== "VBD" && !(upos === "VERB" && xpos.startsWith("NN"))) return null;
  let at = clause - 1;
  if (/^(?:others|more|people)$/.test(document.tokens[at]?.lower ?? "") && document.tokens[at - 1]?.upos === "NUM") at -= 1;
  const number = document.tokens[at];
  if (number === undefined || number.upos !== "NUM" || number.sentence !== sentence || (number.deprel === "nummod" && number.head > clause))
    return null;
  const before = document.tokens[at - 1]?.lower;
  return before === undefined || before === "and" || before === "," || before === "with" || document.tokens[at - 1]?.sentence !== sentence
    ? at
    : null;
}

/** Whether a clause without a subject of its own is a passive by its form: "men arrested on Monday". */
export function isPassiveForm(document: Document, clause: number): boolean {
  const { xpos, deprel, head } = tokenAt(document, clause);
  if (dependents(document, clause, "aux:pass").length > 0 || dependents(document, clause, "nsubj:pass").length > 0) return true;
  if (xpos !== "VBN") return false;
  if (dependent(document, clause, "aux") !== null) return false;
  if (deprel === "acl" || deprel.startsWith("advcl")) return true;
  // "had them removed", "identified the man arrested on Monday"
  if (
    deprel.startsWith("xcomp") &&
    head >= 0 &&
    dependent(document, clause, "mark", "obj") === null &&
    dependent(document, head, "obj") !== null
  )
    return true;
  if (deprel === "conj" && head >= 0) return isPassiveForm(document, head);
  // Headlines leave out the auxiliary: "Two men arrested in raid".
  return deprel === "root" && dependent(document, clause, "obj") === null && dependents(document, clause, "nsubj").length === 0;
}

/**
 * Whether a clause under a noun is what the noun says ("the claim that he died"), also where the parse takes it for a relative clause: it
 * opens with "that" and lacks nothing.
 */
export function isContentClause(document: Document, clause: number): boolean {
  const { deprel, head } = tokenAt(document, clause);
  if (!deprel.startsWith("acl") || head < 0) return false;
  const { lemma } = tokenAt(document, head);
  if (!ACCOUNT_NOUNS.has(lemma) && !CONTENT_NOUNS.has(lemma)) return false;
  const that = dependents(document, clause, "mark", "obj", "nsubj").find(
    (child) => tokenAt(document, child).lower === "that" && child < clause,
  );
  if (that === undefined || tokenAt(document, that).deprel === "nsubj") return false;
  const subject = nearestSubject(document, clause);
  // "the claim that he made" lacks its object: the noun is it.
  return (
    subject !== null &&
    subject !== that &&
    (tokenAt(document, that).deprel === "mark" ||
      !/^(?:make|give|write|tell|issue|publish|hear|read|deny|believe|release|file|post|share|report|confirm|describe|dispute|reject|cite|repeat)$/.test(
        tokenAt(document, clause).lemma,
      ))
  );
}

/** "the man who called": who stands for the man. */
export function antecedent(document: Document, clause: number, argument: number): number {
  const token = tokenAt(document, argument);
  if (!RELATIVE.has(token.lower) || (token.upos !== "PRON" && token.xpos !== "WDT")) return argument;
  let at = clause;
  for (let step = 0; step < 4; step++) {
    const { deprel, head } = tokenAt(document, at);
    if (deprel === "acl:relcl" && head >= 0) return token.lower === "who" ? whoAntecedent(document, head, argument, isPerson) : head;
    if (deprel !== "conj" || head < 0) break;
    at = head;
  }
  // The clause hangs elsewhere: the noun right before, but for a comma.
  if (token.lower !== "who" && token.lower !== "which") return argument;
  const comma = tokenAt(document, Math.max(0, argument - 1)).lower === "," ? 2 : 1;
  const before = argument - comma >= 0 ? tokenAt(document, argument - comma) : null;
  if (before === null || before.sentence !== token.sentence || !/^(?:NOUN|PROPN)$/.test(before.upos)) return argument;
  return before.deprel === "flat" && before.head >= 0 ? before.head : before.index;
}

/** The subject next to its verb, where the parse gives several. */
export function nearestSubject(document: Document, clause: number): number | null {
  const subjects = dependents(document, clause, "nsubj");
  return subjects.filter((subject) => subject < clause).at(-1) ?? subjects[0] ?? null;
}
