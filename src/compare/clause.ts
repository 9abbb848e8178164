/** A claim in the article's own words, cut to one clause, with the name put for a pronoun: how an agreement is told. */
import type { Claim, Document, Token } from "../model/index.ts";
import type { Relative } from "../tree/index.ts";
import {
  children,
  dependent,
  hasRelation,
  LONGEST_CLAUSE,
  ownTokens,
  print,
  relativeOf,
  subtree,
  tokenAt,
  trimEdges,
} from "../tree/index.ts";
import type { Comparison } from "./context.ts";
import { inRunningText } from "../model/index.ts";
import { documentOf, oneLine } from "./context.ts";
import { isCrowded, isFinite, isMain, isOneOfSome, isSubjunctive, opens } from "./main-clause.ts";

export interface Clause {
  readonly text: string;
  readonly words: number;
  /** Whether it can stand alone: a finite verb with a subject that is named. */
  readonly whole: boolean;
  /** Whether it is a clause of its own with a finite verb, whatever its subject is. */
  readonly main: boolean;
  /** Whether "its" or "his" is left in it that nothing in it explains. */
  readonly dangling: boolean;
  /** Id of the speaker whose name is put for a pronoun as subject, or null. */
  readonly renamed: string | null;
  /** Index of its last word in the document, or null. */
  readonly last: number | null;
}

/** Words that link a sentence to the one before, which is not shown. */
const LINKING =
  /^(?:so|thus|therefore|hence|however|meanwhile|instead|also|then|moreover|furthermore|besides|nonetheless|nevertheless|additionally|likewise|similarly|indeed|conversely)$/u;

/**
 * The clause of a claim. Subordinators, asides and what follows in other clauses are left out, and the tokens in `gone`; the words are the
 * article's.
 */
export function clauseOf(comparison: Comparison, claim: Claim, gone: ReadonlySet<number> = new Set()): Clause {
  const document = documentOf(comparison, claim.source);
  const head = document.tokens[claim.head];
  if (!head)
    return {
      text: oneLine(document.article.text.slice(claim.spans[0]?.start, claim.spans[0]?.end)),
      words: 0,
      whole: false,
      main: false,
      dangling: true,
      renamed: null,
      last: null,
    };
  const relative = relativeOf(document, claim.head);
  const subject = relative === null ? dependent(document, claim.head, "nsubj", "csubj", "expl") : null;
  const own = spelledOut(document, claim.head, relative).filter(
    ({ index, head: up, deprel, lower }) => !gone.has(index) && !(up === claim.head && deprel === "advmod" && LINKING.test(lower)),
  );
  const finite = relative?.pronoun === null || isFinite(document, claim.head);
  const name =
    relative !== null ? null : subject === null ? subjectName(comparison, claim) : pronounName(comparison, document, claim, subject);
  const { tokens: kept, dangling } = withOwners(comparison, claim, own, subject, name);
  const tokens = withoutLoneEnd(trimEdges(subject !== null && name !== null ? renamed(document, kept, subject, name) : kept));
  const text = print(tokens);
  const joined = capitalize(oneLine(subject === null && name !== null ? `${name} ${text}` : text))
    .replace(/[\s,;:—–-]+$/u, "")
    .replace(/[.,](?=["”]$)/u, "")
    .replace(/(?<!\b(?:\p{Lu}|Jr|Sr|Inc|Co|Corp|Ltd|[ap]\.m|Mr|Mrs|Ms|Dr|St|No|\p{Lu}\.\p{Lu}))\.$/u, "");
  const named =
    relative !== null
      ? true
      : subject === null
        ? name !== null && finite
        : name !== null ||
          (tokenAt(document, subject).upos !== "PRON" &&
            !/^(?:that|which|who|what|this|it|there)$/iu.test(tokenAt(document, subject).lower) &&
            !isOneOfSome(document, subject) &&
            !isSubjunctive(document, claim.head, subject) &&
            !disagrees(comparison, claim, subject));
  // A verb without its subject, or "to" without its verb.
  const stump =
    /^(?:One|Another|Either|Neither|The other)\s(?!of\b)/u.test(joined) ||
    /^(?:Would|Will|Is|Are|Was|Were|Has|Have|Had|Can|Could|May|Might|Must|Should|Do|Does|Did|Be)\b/u.test(joined) ||
    /\bto (?:against|for|in|on|at|with|by|of|from)\b/u.test(joined) ||
    // "Felony theft and theft": what set the two apart is gone.
    /\b(\p{L}{4,}) (?:and|or) \1\b/u.test(joined);
  // What is hoped, feared or asked is no one's word: a content clause counts where somebody says it.
  const main =
    !stump &&
    !opens(tokens) &&
    !isCrowded(document, claim.head) &&
    (relative !== null || isMain(document, claim.head)) &&
    !(/^ccomp/u.test(head.deprel) && claim.voices.length === 0) &&
    joined.split(" ").length <= LONGEST_CLAUSE + 4;
  return {
    text: joined,
    words: joined.split(" ").length,
    main: main && finite && subject !== null,
    dangling,
    last: tokens.findLast(({ upos }) => upos !== "PUNCT")?.index ?? null,
    renamed: subject !== null && name !== null ? (comparison.story.resolved.speakerAt(claim.source, subject) ?? null) : null,
    whole:
      (main && finite && named && head.upos !== "NOUN") ||
      (main && head.upos === "NOUN" && dependent(document, claim.head, "cop") !== null && named),
  };
}

/** The tokens of a clause; of one that hangs on a noun, with the noun for its subject and, of a participle, "was" before it. */
function spelledOut(document: Document, head: number, relative: Relative | null): Token[] {
  const own = ownTokens(document, head);
  if (relative === null) return own;
  const words = own.filter(({ index }) => index !== relative.pronoun);
  while (words[0]?.upos === "PUNCT") words.shift();
  if (relative.pronoun !== null) return [...relative.subject, ...words];
  const [first] = words;
  if (first === undefined) return [];
  const noun = tokenAt(document, tokenAt(document, head).head);
  return [...relative.subject, { ...first, text: /S$/u.test(noun.xpos) ? "were" : "was", spaceAfter: true, upos: "AUX" }, ...words];
}

/** Without one word behind a comma at the end (", too", ", the mayor"): what is left of something longer. */
function withoutLoneEnd(tokens: readonly Token[]): readonly Token[] {
  const words = tokens.length - (tokens.at(-2)?.text === "," ? 1 : tokens.at(-3)?.text === "," && tokens.at(-2)?.upos === "DET" ? 2 : 0);
  const isLone = words < tokens.length && /^\p{Ll}+$/u.test(tokens.at(-1)?.text ?? "");
  return isLone ? tokens.slice(0, words - 1) : tokens;
}

/** The clause with a name for its subject; "'ll" and the like behind it in full. */
function renamed(document: Document, tokens: readonly Token[], subject: number, name: string): Token[] {
  const phrase = new Set(subtree(document, subject));
  const first = tokens.find(({ index }) => phrase.has(index))?.index;
  return tokens.flatMap((token, at): Token[] => {
    if (token.index === first) return [{ ...token, text: name, spaceAfter: true }];
    if (phrase.has(token.index)) return [];
    const behind = tokens[at - 1];
    if (behind !== undefined && phrase.has(behind.index) && /^[’']/u.test(token.text))
      return [{ ...token, text: isPerfect(document, token) ? "had" : (IN_FULL.get(token.lemma.toLowerCase()) ?? token.text) }];
    return [token];
  });
}

/** "he'd promised": had, not would. */
function isPerfect(document: Document, { lower, head }: Token): boolean {
  return /^[’']d$/u.test(lower) && head >= 0 && /^VB[DN]$/u.test(tokenAt(document, head).xpos);
}

const IN_FULL: ReadonlyMap<string, string> = new Map([
  ["will", "will"],
  ["would", "would"],
  ["be", "is"],
  ["have", "has"],
]);

/** "(Reports that) Mara Lind are false": one person with a verb in the plural is the subject of another verb. */
function disagrees(comparison: Comparison, claim: Claim, subject: number): boolean {
  const document = documentOf(comparison, claim.source);
  const person = comparison.speakers.get(comparison.story.resolved.speakerAt(claim.source, subject) ?? "")?.type === "person";
  return (
    person &&
    tokenAt(document, subject).xpos === "NNP" &&
    children(document, claim.head).some(
      (at) => hasRelation(tokenAt(document, at), "aux", "cop") && /^(?:are|were|have)$/u.test(tokenAt(document, at).lower),
    ) &&
    !children(document, subject).some((at) => hasRelation(tokenAt(document, at), "conj"))
  );
}

function firstWord(document: Document, head: number): number {
  return Math.min(...subtree(document, head).filter((at) => tokenAt(document, at).upos !== "PUNCT"));
}

const PERSONAL = /^(?:his|her)$/u;

function isVague(token: Token): boolean {
  return token.upos === "PRON" && /^(?:it|this|these|those)$/u.test(token.lower) && hasRelation(token, "obj", "obl", "nmod");
}

/** "its president" as "Ukraine's president" where what it stands for is known, and is not the subject; what cannot be told dangles. */
function withOwners(
  comparison: Comparison,
  claim: Claim,
  tokens: readonly Token[],
  subject: number | null,
  opening: string | null,
): { readonly tokens: readonly Token[]; readonly dangling: boolean } {
  const { resolved } = comparison.story;
  const subjectId = subject === null ? null : resolved.speakerAt(claim.source, subject);
  const named = new Set([subjectId]);
  let dangling = false;
  const document = documentOf(comparison, claim.source);
  const unnamed = new Set<number>();
  const shown = tokens.map((token) => {
    const id = resolved.speakerAt(claim.source, token.index);
    const owner = token.xpos === "PRP$" && /^(?:its|his|her|their)$/u.test(token.lower);
    const object = token.xpos === "PRP" && /^(?:him|her|them)$/u.test(token.lower) && token.index > claim.head;
    if (!owner && !object) {
      // "opposes it": nobody knows what.
      if (token.index > claim.head && isVague(token) && (id === null || !named.has(id))) dangling = true;
      if (token.upos === "PROPN" && id !== null) named.add(id);
      return token;
    }
    const speaker = id === null ? undefined : comparison.speakers.get(id);
    // "Roe blamed him": nobody whom Roe can be.
    if (object && token.head === claim.head && hasRelation(token, "obj", "iobj") && (id === subjectId || speaker?.name === opening)) {
      dangling = true;
      return token;
    }
    // Whoever the clause begins with is "his" and "her" in it.
    if (id !== null && (named.has(id) || speaker?.name === opening)) return token;
    if (speaker !== undefined && /^\p{Lu}/u.test(speaker.name)) {
      named.add(id);
      const name = inRunningText(speaker);
      if (object) return { ...token, text: name };
      return { ...token, text: `${name}${name.endsWith("s") ? "’" : "’s"}` };
    }
    if (object) {
      dangling = true;
      return token;
    }
    // "its president, Petro Roe": the name says it without the owner.
    const name = children(document, token.head).find(
      (at) => at > token.head && hasRelation(tokenAt(document, at), "appos") && tokenAt(document, at).upos === "PROPN",
    );
    if (name !== undefined && tokens.some(({ index }) => index === name)) {
      for (let at = token.index; at < firstWord(document, name); at += 1) unnamed.add(at);
      return token;
    }
    const isPerson = subjectId !== null && comparison.speakers.get(subjectId)?.type === "person";
    // "negotiates with Iran over its program": what stands right before it in the clause.
    if (token.lower === "its" && token.index > claim.head && hasNameBetween(document, claim.head, token.index)) return token;
    if (token.index < claim.head || (token.lower !== "their" && isPerson !== PERSONAL.test(token.lower))) dangling = true;
    return token;
  });
  return { tokens: shown.filter(({ index }) => !unnamed.has(index)), dangling };
}

function hasNameBetween({ tokens }: Document, head: number, before: number): boolean {
  return tokens.slice(head + 1, before).some(({ upos }) => upos === "PROPN");
}

const HAPPENS = new Set(["happen", "occur", "take place", "transpire", "ensue", "arise"]);

/** The name for a pronoun or relative pronoun as subject, or null where the article's own words do. */
function pronounName(comparison: Comparison, document: Document, claim: Claim, subject: number): string | null {
  const token = tokenAt(document, subject);
  if (token.upos !== "PRON" && !/^(?:who|which|that)$/u.test(token.lower)) return null;
  // "I appreciate it" is not told with a name and the same verb.
  if (/^(?:i|we|you)$/u.test(token.lower)) return null;
  // "It never happened": no person or organization happens.
  if (HAPPENS.has(claim.predicate) || HAPPENS.has(tokenAt(document, claim.head).lemma.toLowerCase())) return null;
  return speakerName(comparison, claim, subject);
}

/** The subject of a verb that has it from the one before ("came and was told"): of a passive whom it happens to, of a copula what it is said of. */
function subjectName(comparison: Comparison, claim: Claim): string | null {
  const document = documentOf(comparison, claim.source);
  const has = (relation: string): boolean => dependent(document, claim.head, relation) !== null;
  const own = has("aux:pass") ? "patient" : has("cop") ? "theme" : "agent";
  const agent = claim.arguments.find(({ role, head }) => role === own && head < claim.head);
  return agent ? (speakerName(comparison, claim, agent.head) ?? agent.text) : null;
}

function speakerName(comparison: Comparison, claim: Claim, head: number): string | null {
  const argument = claim.arguments.find((one) => one.head === head);
  const id = argument?.speaker ?? comparison.story.resolved.speakerAt(claim.source, head);
  const speaker = id === null || id === undefined ? undefined : comparison.speakers.get(id);
  return speaker !== undefined && /^\p{Lu}/u.test(speaker.name) ? inRunningText(speaker) : null;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
