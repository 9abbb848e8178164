/** A claim in the article's own words, cut to one clause, with the name put for a pronoun: how an agreement is told. */
import type { Claim, Document, Token } from "../model/index.ts";
import { children, dependent, hasRelation, subtree, tokenAt } from "../tree/index.ts";
import type { Comparison } from "./context.ts";
import { documentOf, oneLine, withArticle } from "./context.ts";

export interface Clause {
  readonly text: string;
  readonly words: number;
  /** Whether it can stand alone: a finite verb with a subject that is named. */
  readonly whole: boolean;
}

const LONGEST = 26;
const KEPT = [
  "nsubj",
  "nsubj:pass",
  "csubj",
  "aux",
  "aux:pass",
  "cop",
  "advmod",
  "obj",
  "iobj",
  "xcomp",
  "ccomp",
  "obl",
  "compound:prt",
  "expl",
  "det",
  "amod",
  "nmod",
  "case",
  "compound",
  "nummod",
  "mark",
  "flat",
  "fixed",
  "nmod:poss",
  "conj",
  "cc",
];

/** The clause of a claim. Subordinators, asides and what follows in other clauses are left out; the words are the article's. */
export function clauseOf(comparison: Comparison, claim: Claim): Clause {
  const document = documentOf(comparison, claim.source);
  const head = document.tokens[claim.head];
  if (!head) return { text: oneLine(document.article.text.slice(claim.spans[0]?.start, claim.spans[0]?.end)), words: 0, whole: false };
  const subject = dependent(document, claim.head, "nsubj", "csubj", "expl");
  const own = ownTokens(document, claim.head);
  const tokens = trimEdges(own);
  const finite = isFinite(document, claim.head);
  const name = subject === null ? subjectName(comparison, claim) : pronounName(comparison, document, claim, subject);
  const parts: string[] = [];
  let rest = tokens;
  if (subject !== null && name !== null) {
    const phrase = new Set(subtree(document, subject));
    rest = trimEdges(tokens.filter(({ index }) => !phrase.has(index)));
    parts.push(name);
  } else if (subject === null && name !== null) parts.push(name);
  const text = print(rest);
  parts.push(text);
  const joined = capitalize(oneLine(parts.join(" ")))
    .replace(/,\s+(?:(?:the|a|an)\s+)?\p{Ll}+$/u, "")
    .replace(/[\s,;:—–-]+$/u, "");
  const named =
    subject === null
      ? name !== null && finite
      : name !== null ||
        (tokenAt(document, subject).upos !== "PRON" && !/^(?:that|which|who|what|this|it|there)$/iu.test(tokenAt(document, subject).lower));
  // What is hoped, feared or asked is no one's word: a content clause counts where somebody says it.
  const main =
    isMain(document, claim.head) && !(/^ccomp/u.test(head.deprel) && claim.voices.length === 0) && joined.split(" ").length <= LONGEST + 4;
  return {
    text: joined,
    words: joined.split(" ").length,
    whole:
      (main && finite && named && head.upos !== "NOUN") ||
      (main && head.upos === "NOUN" && dependent(document, claim.head, "cop") !== null && named),
  };
}

/** A main clause, or one that tells what is said: not a relative clause, a condition, or an embedded question. */
function isMain(document: Document, head: number): boolean {
  const { deprel } = tokenAt(document, head);
  if (!/^(?:root|ccomp|conj|parataxis)/u.test(deprel)) return false;
  const first = children(document, head).map((at) => tokenAt(document, at));
  if (
    first.some(
      ({ index, lower, xpos }) =>
        index < head &&
        (/^(?:WRB|WDT|WP)/u.test(xpos) ||
          /^(?:whether|if|because|although|though|while|when|after|before|since|unless|until|as)$/u.test(lower)),
    )
  )
    return false;
  return deprel === "conj" ? isMain(document, tokenAt(document, head).head) : true;
}

/** Tokens of the clause itself in order, as one run without the clauses that hang on it. */
function ownTokens(document: Document, head: number): Token[] {
  const cut = (child: Token): boolean => {
    if (child.head === head) {
      if (hasRelation(child, "parataxis", "advcl", "discourse", "vocative", "dep", "list", "appos")) return true;
      if (hasRelation(child, "conj", "cc") && tokenAt(document, head).upos === "VERB") return true;
      if (child.deprel === "mark" && child.lower !== "to") return true;
      return !hasRelation(child, ...KEPT) && child.upos !== "PUNCT";
    }
    return (
      hasRelation(child, "parataxis") ||
      (child.deprel === "acl:relcl" &&
        child.index > head &&
        !/^(?:what|whatever|those|that|one|ones|all)$/u.test(tokenAt(document, child.head).lower))
    );
  };
  const kept = subtree(document, head, cut).map((at) => tokenAt(document, at));
  // Too long: whole phrases go from the end, never the object or what is said of the subject.
  const tails = children(document, head)
    .filter((at) => at > head && hasRelation(tokenAt(document, at), "obl", "advmod", "conj", "nmod"))
    .reverse();
  let tokens = kept;
  for (const at of tails) {
    if (tokens.filter(({ upos }) => upos !== "PUNCT").length <= LONGEST) break;
    const gone = new Set(subtree(document, at));
    tokens = tokens.filter(({ index }) => !gone.has(index));
  }
  return tokens;
}

function trimEdges(tokens: readonly Token[]): Token[] {
  let [from, to] = [0, tokens.length];
  while (
    from < to &&
    (tokens[from]?.upos === "PUNCT" ||
      tokens[from]?.deprel === "cc" ||
      (/^(?:that|whether|but|and)$/u.test(tokens[from]?.lower ?? "") && ["mark", "cc"].includes(tokens[from]?.deprel ?? "")))
  )
    from += 1;
  while (
    to > from &&
    ((tokens[to - 1]?.upos === "PUNCT" && !/^["”)\]%]$/u.test(tokens[to - 1]?.text ?? "")) ||
      (tokens[to - 1]?.upos === "ADP" && tokens[to - 1]?.deprel === "case") ||
      tokens[to - 1]?.upos === "DET" ||
      tokens[to - 1]?.upos === "CCONJ")
  )
    to -= 1;
  return tokens.slice(from, to);
}

function print(tokens: readonly Token[]): string {
  let text = "";
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    text += token.text;
    if (
      next &&
      (token.spaceAfter || next.index !== token.index + 1) &&
      !(next.upos === "PUNCT" && /^[,.;:]$/u.test(next.text) && next.index !== token.index + 1)
    )
      text += " ";
  });
  const marks = (text.match(/["“”]/gu) ?? []).length;
  // A mark left without its partner says that something is quoted that is not.
  return (marks % 2 === 1 ? text.replace(/["“”]/gu, "") : text)
    .replace(/\s+([,.;:])/gu, "$1")
    .replace(/,\s*,/gu, ",")
    .replace(/^[,;:—–-]\s*/u, "");
}

function isFinite(document: Document, head: number): boolean {
  const { xpos } = tokenAt(document, head);
  if (/^(?:VBD|VBZ|VBP|MD)$/u.test(xpos)) return true;
  return children(document, head).some(
    (at) => hasRelation(tokenAt(document, at), "aux", "cop") && /^(?:VBD|VBZ|VBP|MD)$/u.test(tokenAt(document, at).xpos),
  );
}

/** The name for a pronoun or relative pronoun as subject, or null where the article's own words do. */
function pronounName(comparison: Comparison, document: Document, claim: Claim, subject: number): string | null {
  const token = tokenAt(document, subject);
  if (token.upos !== "PRON" && !/^(?:who|which|that)$/u.test(token.lower)) return null;
  return speakerName(comparison, claim, subject);
}

function subjectName(comparison: Comparison, claim: Claim): string | null {
  const agent = claim.arguments.find(({ role }) => role === "agent");
  return agent ? (speakerName(comparison, claim, agent.head) ?? agent.text) : null;
}

function speakerName(comparison: Comparison, claim: Claim, head: number): string | null {
  const argument = claim.arguments.find((one) => one.head === head);
  const id = argument?.speaker ?? comparison.story.resolved.speakerAt(claim.source, head);
  const speaker = id === null || id === undefined ? undefined : comparison.speakers.get(id);
  return speaker !== undefined && /^\p{Lu}/u.test(speaker.name) ? withArticle(speaker) : null;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
