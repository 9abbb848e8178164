/** Clauses that can be shown alone as what articles have in common. */
import type { Claim, Document, Fact } from "../model/index.ts";
import { children, dependent, dependents, hasRelation, markedSpans, ownTokens, tokenAt, tokensIn } from "../tree/index.ts";
import { isBroken } from "./broken.ts";
import type { Clause } from "./clause.ts";
import { clauseOf } from "./clause.ts";
import type { Comparison } from "./context.ts";
import { documentOf, oneLine, shortName } from "./context.ts";

export interface Tellable {
  readonly clause: Clause;
  /** The clause, with whose word it is where it is somebody's. */
  readonly message: string;
}

/** Words of somebody who speaks, without marks: an open letter, a transcript; and what ought to be, which is an opinion. */
const PERSONAL = /\b(?:I|[Yy]ou|[Yy]our|[Ww]e|[Oo]ur|[Mm]y|me|us|should|shouldn|ought|must)\b/u;

/** Words beyond which a clause is no line that is read at a glance, and mostly one that was cut in the wrong place. */
const LONGEST = 25;

/** A relative clause that never ends: its own verb was taken for the main one. */
const UNCLOSED = /,\s+(?:who|which|whose|whom|where)\b[^,]*$/u;

/**
 * A claim as one line that stands alone, without the tokens in `gone`; null where it cannot. Of a clause too long to be read at a glance,
 * details go too, the last first.
 */
export function tellableClause(
  comparison: Comparison,
  claim: Claim,
  gone: ReadonlySet<number> = new Set(),
  details: Fact["details"] = [],
): Tellable | null {
  const told = tellable(comparison, claim, gone);
  if (told !== TOO_LONG) return told;
  const last = details.at(-1);
  return last === undefined ? null : tellableClause(comparison, claim, new Set([...gone, ...last]), details.slice(0, -1));
}

/** "The ministry disputed the report": it is about what somebody said, and says itself about what. */
function isOfThing({ arguments: all }: Claim): boolean {
  return all.some(({ role, speaker }) => role === "agent" && speaker !== null) && all.some(({ role }) => role === "patient");
}

const TOO_LONG = "too long";

function tellable(comparison: Comparison, claim: Claim, gone: ReadonlySet<number>): Tellable | typeof TOO_LONG | null {
  if (claim.mood !== "stated" || claim.debunked || (claim.about !== null && !isOfThing(claim))) return null;
  if ((claim.voices.length === 0 && isSpoken(comparison, claim)) || isWished(comparison, claim)) return null;
  if (claim.voices.some(({ act }) => act !== "says" && act !== "confirms")) return null;
  // A clause that somebody is quoted with is told as theirs.
  const voices = claim.voices.at(-1)?.speakers ?? [];
  if (claim.voices.length > 0 && (voices.length === 0 || !voices.every((id) => isKnown(comparison, id)))) return null;
  const clause = clauseOf(comparison, claim, gone);
  if (clause.words > LONGEST) return TOO_LONG;
  const who = voices.map((id) => shortName(comparison, id).replace(/^The\b/u, "the")).join(" and ");
  if (who !== "" && isSpoken(comparison, claim)) {
    const words = verbatim(comparison, claim, gone);
    return words === null || !clause.main ? null : { clause: { ...clause, renamed: null }, message: `${capitalized(who)}: “${words}”` };
  }
  if (!clause.whole || clause.dangling || clause.words < (claim.event === null ? 5 : claim.polarity === "negative" ? 4 : 3)) return null;
  if (UNCLOSED.test(clause.text) || /\bnot only\b(?!.*\bbut\b)/iu.test(clause.text)) return null;
  if (cutsQuotation(comparison, claim, gone) || isBroken(comparison, claim, clause.last, gone)) return null;
  if (breaksOff(comparison, claim, clause) || isOrphaned(comparison, claim, gone) || isOfTime(comparison, claim)) return null;
  if (isClipped(comparison, claim, clause, gone) || isVagueSubject(comparison, claim, clause)) return null;
  const text = unmarked(clause.text)
    .replace(/[\s,;:]+$/u, "")
    .replace(/^([^,]+), (?=(?:had|has|have|was|were|is|are|will|would|could|can|may)\b)/u, "$1 ")
    // "a (major) ad campaign" has another article without the word.
    .replace(/\ba (?=[aeioAEIO]\p{Ll})/gu, gone.size > 0 ? "an " : "$&")
    .replace(/\ban (?=[bcdfgjklmnpqrstvwxz]\p{Ll})/gu, gone.size > 0 ? "a " : "$&");
  // A dash without its partner is left of what was cut; "as well" goes on from what is not shown.
  if ((text.match(/\s[—–-]+\s/gu) ?? []).length % 2 === 1 || /\b(?:as well(?! as)|too)\b/u.test(text)) return null;
  if (PERSONAL.test(clause.text)) return null;
  return { clause, message: who === "" || /\baccording to\b/u.test(text) ? text : `${text} (according to ${who})` };
}

/** Nouns that say nothing without what follows them. */
const CONTENTFUL =
  /^(?:belief|view|claim|argument|opinion|contention|idea|notion|hope|plan|decision|fear|desire|intention|promise|pledge|proposal|suggestion|allegation|assertion|commitment|effort|attempt)s?$/u;

/** Words of a clause from which on it says something without what follows its verb. */
const SHORT = 7;
/** Verbs that say nothing without what follows them. */
const EMPTY = /^(?:hold|make|have|serve|do|take|give|put|get|set|come|go|keep|bring|include|name|appoint|nominate)$/u;

/** "was appointed (to the seat)", "has made a career (out of it)": little is left of the verb, and what goes on with it is gone. */
function isClipped(comparison: Comparison, { source, head }: Claim, { words, last }: Clause, gone: ReadonlySet<number>): boolean {
  if (words >= SHORT || last === null) return false;
  const document = documentOf(comparison, source);
  // "laid out his belief (that it is wrong)".
  if (CONTENTFUL.test(tokenAt(document, last).lower) && /^(?:that|to)$/u.test(document.tokens[last + 1]?.lower ?? "")) return true;
  const next = document.tokens[last + 1];
  const isBound = (at: number): boolean =>
    at > last &&
    hasRelation(tokenAt(document, at), "obl") &&
    dependents(document, at, "case").some((one) => /^(?:to|from|as|out)$/u.test(tokenAt(document, one).lower));
  if (words < 6 && children(document, head).some(isBound) && dependent(document, head, "obj", "iobj") === null) return true;
  const isEmpty = EMPTY.test(tokenAt(document, head).lemma.toLowerCase());
  // Nothing behind the verb, where something was.
  if (last === head && (gone.size > 0 || (isEmpty && words < 6))) return true;
  if (next === undefined || !/^(?:IN|TO)$/u.test(next.xpos)) return false;
  return /^(?:to|out|of|as|from|with|against|into)$/u.test(next.lower) && (isEmpty || next.lower !== "to") && next.head > last;
}

/** "The missive", "those actions", "the organization": a subject that says what it is in a sentence before. */
function isVagueSubject(comparison: Comparison, { source, head }: Claim, { renamed }: Clause): boolean {
  const document = documentOf(comparison, source);
  const subject = dependent(document, head, "nsubj");
  if (subject === null || renamed !== null) return false;
  const own = children(document, subject).filter((at) => tokenAt(document, at).upos !== "PUNCT");
  const [first] = own;
  if (first !== undefined && own.length === 1 && /^(?:this|that|these|those)$/u.test(tokenAt(document, first).lower)) return true;
  return isVagueNoun(document, subject);
}

/** "the missive", "the group", with nothing but an article before it: a noun that says which in a sentence before. */
export function isVagueNoun(document: Document, noun: number): boolean {
  const own = children(document, noun).filter((at) => tokenAt(document, at).upos !== "PUNCT");
  return own.every((at) => tokenAt(document, at).upos === "DET") && VAGUE.test(tokenAt(document, noun).lemma.toLowerCase());
}

const VAGUE =
  /^(?:missive|organization|group|network|firm|company|giant|outlet|action|move|effort|step|pair|two|duo|trio|thing|matter|issue)$/u;

/** "(said) she hoped he would come": of what is hoped or feared nobody says that it is so. */
function isWished(comparison: Comparison, { source, head }: Claim): boolean {
  const document = documentOf(comparison, source);
  const token = tokenAt(document, head);
  return (
    /^ccomp/u.test(token.deprel) &&
    token.head >= 0 &&
    /^(?:hope|wish|want|fear|worry|doubt|expect|prefer|imagine|suspect|like)$/u.test(tokenAt(document, token.head).lemma.toLowerCase())
  );
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Words from which on somebody's very words say something by themselves. */
const SHORTEST_QUOTED = 5;

/** The words of a clause that is spoken, without the tokens in `gone`, where they stand in one piece; else null. */
function verbatim(comparison: Comparison, { source, head }: Claim, gone: ReadonlySet<number>): string | null {
  const document = documentOf(comparison, source);
  const tokens = ownTokens(document, head).filter(({ index, text }) => !gone.has(index) && !/^["“”,;:.—–-]+$/u.test(text));
  // "And we will come back": what it goes on from is not shown.
  while (tokens[0]?.upos === "CCONJ") tokens.shift();
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined || tokens.length < SHORTEST_QUOTED) return null;
  // "I apologize to anyone | I may have offended" is cut short.
  const next = document.tokens[last.index + 1];
  if (next !== undefined && !gone.has(next.index) && !/^(?:PUNCT|CCONJ)$/u.test(next.upos)) return null;
  const text = oneLine(document.article.text.slice(first.start, last.end));
  const own = tokens.map((token) => token.text).join("");
  return /["“”]/u.test(text) || text.replace(/[\s,;:.—–-]/gu, "") !== own.replace(/[\s,;:.—–-]/gu, "") ? null : capitalized(text);
}

/** Whether of some words in quotation marks only the first or the last are left. */
function cutsQuotation(comparison: Comparison, { source, head }: Claim, gone: ReadonlySet<number>): boolean {
  const document = documentOf(comparison, source);
  const kept = new Set(ownTokens(document, head).flatMap(({ index }) => (gone.has(index) ? [] : [index])));
  return markedSpans(document).some((span) => {
    const words = tokensIn(document, span).filter(({ upos }) => upos !== "PUNCT");
    const left = words.filter(({ index }) => kept.has(index)).length;
    return left > 0 && left < words.length;
  });
}

/** "A little more than … the governor is trying": what is left hangs on words that are gone. */
function isOrphaned(comparison: Comparison, { source, head }: Claim, gone: ReadonlySet<number>): boolean {
  const tokens = ownTokens(documentOf(comparison, source), head).filter(({ index, upos }) => !gone.has(index) && upos !== "PUNCT");
  const kept = new Set(tokens.map(({ index }) => index));
  return tokens.some((token) => token.index !== head && !kept.has(token.head));
}

/** "this time will face": a time taken for the subject. */
function isOfTime(comparison: Comparison, { source, head }: Claim): boolean {
  const document = documentOf(comparison, source);
  const subject = dependent(document, head, "nsubj");
  return subject !== null && /^(?:time|day|week|month|year|today|tonight|weekend)$/u.test(tokenAt(document, subject).lower);
}

/** A headline of which only a part is left. */
function breaksOff(comparison: Comparison, { source, sentence }: Claim, { words }: Clause): boolean {
  const document = documentOf(comparison, source);
  const own = document.sentences[sentence];
  if (own?.part !== "headline") return false;
  return words < 0.6 * document.tokens.slice(own.first, own.last).filter(({ upos }) => upos !== "PUNCT").length;
}

/** Whether a voice can be told: a name, or a description that says who ("two senior officials"), no pronoun. */
function isKnown(comparison: Comparison, id: string): boolean {
  const speaker = comparison.speakers.get(id);
  return (
    speaker !== undefined &&
    !/^(?:he|she|they|it|who|which|that|this|these|those|some|many|most|others?|one|people|i|we|you)$|\b(?:them|him|her|us|least)\b|^the (?:\w+ )?(?:organization|group|network|firm|company|giant|outlet)$|^reports?$/iu.test(
      speaker.name,
    )
  );
}

/** Without a single mark whose partner was cut off. */
function unmarked(text: string): string {
  const opens = (text.match(/(?<!\S)['‘](?=\S)/gu) ?? []).length;
  const closes = (text.match(/(?<=\S)['’](?!\S|s\b)/gu) ?? []).length;
  return opens === closes ? text : text.replace(/(?<!\S)['‘](?=\S)|(?<=[^s\s])['’](?!\S)/gu, "");
}

/** Whether predicate and subject stand inside quotation marks: "he is “very close”" is the article's clause. */
export function isSpoken(comparison: Comparison, { source, head }: Claim): boolean {
  const document = documentOf(comparison, source);
  const subject = dependent(document, head, "nsubj", "csubj", "expl");
  return markedSpans(document).some(({ start, end }) =>
    [head, subject ?? head].every((at) => {
      const token = tokenAt(document, at);
      return start <= token.start && token.start < end;
    }),
  );
}
