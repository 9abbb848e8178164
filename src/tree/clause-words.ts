/** Which words make up a clause, and how they are printed. */
import type { Document, Token } from "../model/index.ts";
import { asides } from "./asides.ts";
import { isGranted } from "./granted.ts";
import { inSentence } from "./phrases.ts";
import { children, dependent, hasRelation, subtree, tokenAt } from "./queries.ts";

/** Words from which on a clause is cut down. */
export const LONGEST_CLAUSE = 26;
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

/** Tokens of the clause itself in order, as one run without the clauses that hang on it. */
export function ownTokens(document: Document, head: number): Token[] {
  const cut = (child: Token): boolean => {
    if (child.head === head) {
      if (isInfinitive(document, child)) return false;
      if (hasRelation(child, "parataxis", "advcl", "discourse", "vocative", "dep", "list", "appos")) return true;
      if (hasRelation(child, "conj", "cc") && tokenAt(document, head).upos === "VERB") return true;
      if (child.deprel === "mark" && child.lower !== "to") return true;
      // "when she apologized": a sentence of its own without it.
      if (child.xpos === "WRB" && child.index < head && isGranted(document, head)) return true;
      return !hasRelation(child, ...KEPT) && child.upos !== "PUNCT";
    }
    return (
      hasRelation(child, "parataxis") ||
      (child.deprel === "acl:relcl" &&
        child.index > head &&
        !/^(?:what|whatever|those|that|one|ones|all)$/u.test(tokenAt(document, child.head).lower))
    );
  };
  const all = subtree(document, head, cut).map((at) => tokenAt(document, at));
  const aside = asides(document, all, head);
  const stump = stumps(document, all, head);
  let tokens = all.filter(({ index }) => !aside.has(index) && !stump.has(index));
  const isLong = (): boolean => tokens.filter(({ upos }) => upos !== "PUNCT").length > LONGEST_CLAUSE;
  if (!isLong()) return tokens;
  // Too long: of an enumeration the first is kept; then whole phrases go from the end, never the object or what is said of the subject,
  // and never all that says to whom or where.
  for (const at of tokens.filter((one) => hasRelation(one, "conj", "appos") && /^(?:NOUN|PROPN)$/u.test(one.upos) && one.head > head)) {
    const gone = new Set(subtree(document, at.index).filter((index) => index > at.head));
    tokens = tokens.filter(({ index }) => !gone.has(index));
  }
  const own = children(document, head);
  const tails = own.filter((at) => at > head && hasRelation(tokenAt(document, at), "obl", "advmod", "conj", "nmod", "advcl")).reverse();
  const hasObject = own.some((at) => hasRelation(tokenAt(document, at), "obj", "xcomp", "ccomp", "cop"));
  for (const at of hasObject ? tails : tails.slice(0, -1)) {
    if (!isLong()) break;
    const gone = new Set(subtree(document, at));
    tokens = tokens.filter(({ index }) => !gone.has(index));
  }
  return tokens;
}

/** "Ten days after the vote, …" without its clause is "Ten days …": what is left of a phrase before the verb goes with it. */
function stumps(document: Document, tokens: readonly Token[], head: number): ReadonlySet<number> {
  const inside = new Set(tokens.map(({ index }) => index));
  const gone = new Set<number>();
  for (const at of children(document, head)) {
    if (at > head || !hasRelation(tokenAt(document, at), "obl", "obl:unmarked", "obl:tmod", "nmod:unmarked", "advmod")) continue;
    const own = subtree(document, at);
    const next = document.tokens[Math.max(...own) + 1];
    const cutBehind = next !== undefined && next.index < head && !inside.has(next.index) && next.upos !== "PUNCT";
    const cutInside = own.some((index) => !inside.has(index) && tokenAt(document, index).upos !== "PUNCT");
    if (cutBehind || cutInside) for (const index of own) gone.add(index);
  }
  return gone;
}

/**
 * "voted on Wednesday to override", "accused him of lying", "was focused on finding": an infinitive, and a gerund behind a preposition,
 * belongs to its verb, unless a comma sets it off.
 */
function isInfinitive(document: Document, child: Token): boolean {
  if (child.deprel !== "advcl" || child.index < child.head) return false;
  const mark = dependent(document, child.index, "mark");
  if (mark === null || tokenAt(document, mark - 1).upos === "PUNCT") return false;
  const { lower } = tokenAt(document, mark);
  return (
    (child.xpos === "VB" && lower === "to") ||
    (child.xpos === "VBG" && /^(?:of|from|for|with|against|about|into|on|in|to|toward|at)$/u.test(lower))
  );
}

/** Without the marks, conjunctions and prepositions that are left at either end. */
export function trimEdges(tokens: readonly Token[]): Token[] {
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

/** The words as they are printed: spaced as in the article, no mark without its partner. */
export function print(all: readonly Token[]): string {
  const single = all.filter(isSingleMark);
  const tokens = single.length % 2 === 1 ? all.filter((token) => !isSingleMark(token)) : all;
  let text = "";
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    text += inSentence(token);
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

function isSingleMark({ text, upos }: Token): boolean {
  return upos === "PUNCT" && /^['‘’]$/u.test(text);
}
