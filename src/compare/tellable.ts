/** Clauses that can be shown alone as what articles have in common. */
import type { Claim } from "../model/index.ts";
import { dependent, markedSpans, ownTokens, tokenAt, tokensIn } from "../tree/index.ts";
import { isBroken } from "./broken.ts";
import type { Clause } from "./clause.ts";
import { clauseOf } from "./clause.ts";
import type { Comparison } from "./context.ts";
import { documentOf, shortName } from "./context.ts";

export interface Tellable {
  readonly clause: Clause;
  /** The clause, with whose word it is where it is somebody's. */
  readonly message: string;
}

/** Words of somebody who speaks, without marks: an open letter, a transcript; and what ought to be, which is an opinion. */
const PERSONAL = /\b(?:I|you|your|we|our|my|me|us|should|shouldn|ought|must)\b/u;

/** Words beyond which a clause is no line that is read at a glance, and mostly one that was cut in the wrong place. */
const LONGEST = 25;

/** A relative clause that never ends: its own verb was taken for the main one. */
const UNCLOSED = /,\s+(?:who|which|whose|whom|where)\b[^,]*$/u;

/** A claim as one line that stands alone, without the tokens in `gone`: whole, named, nobody's very words; null where it does not. */
export function tellableClause(comparison: Comparison, claim: Claim, gone: ReadonlySet<number> = new Set()): Tellable | null {
  // Somebody's very words are an agreement on a quotation, told by the check on quotations.
  if (claim.mood !== "stated" || claim.debunked || claim.about !== null || isSpoken(comparison, claim)) return null;
  if (claim.voices.some(({ act }) => act !== "says" && act !== "confirms")) return null;
  // A clause that somebody is quoted with is told as theirs.
  const voices = claim.voices.at(-1)?.speakers ?? [];
  if (claim.voices.length > 0 && (voices.length === 0 || !voices.every((id) => isNamed(comparison, id)))) return null;
  const clause = clauseOf(comparison, claim, gone);
  if (!clause.whole || clause.dangling || clause.words < (claim.event === null ? 5 : 3) || PERSONAL.test(clause.text)) return null;
  if (clause.words > LONGEST || UNCLOSED.test(clause.text) || /\bnot only\b(?!.*\bbut\b)/iu.test(clause.text)) return null;
  if (cutsQuotation(comparison, claim, gone) || isBroken(comparison, claim, clause.last, gone)) return null;
  const text = unmarked(clause.text);
  if (breaksOff(comparison, claim, clause)) return null;
  const who = voices.map((id) => shortName(comparison, id)).join(" and ");
  return { clause, message: who === "" ? text : `${text} (according to ${who})` };
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

/** A headline of which only a part is left. */
function breaksOff(comparison: Comparison, { source, sentence }: Claim, { words }: Clause): boolean {
  const document = documentOf(comparison, source);
  const own = document.sentences[sentence];
  if (own?.part !== "headline") return false;
  return words < 0.6 * document.tokens.slice(own.first, own.last).filter(({ upos }) => upos !== "PUNCT").length;
}

function isNamed(comparison: Comparison, id: string): boolean {
  const speaker = comparison.speakers.get(id);
  return speaker !== undefined && speaker.type !== "group" && /^(?!(?:The|A|An)\s+[\p{Ll}\d])\p{Lu}/u.test(speaker.name);
}

/** Without a single mark whose partner was cut off. */
function unmarked(text: string): string {
  const opens = (text.match(/(?<!\S)['‘](?=\S)/gu) ?? []).length;
  const closes = (text.match(/(?<=\S)['’](?!\S|s\b)/gu) ?? []).length;
  return opens === closes ? text : text.replace(/(?<!\S)['‘](?=\S)|(?<=[^s\s])['’](?!\S)/gu, "");
}

/** Whether predicate and subject stand inside quotation marks: "he is “very close”" is the article's clause. */
function isSpoken(comparison: Comparison, { source, head }: Claim): boolean {
  const document = documentOf(comparison, source);
  const subject = dependent(document, head, "nsubj", "csubj", "expl");
  return markedSpans(document).some(({ start, end }) =>
    [head, subject ?? head].every((at) => {
      const token = tokenAt(document, at);
      return start <= token.start && token.start < end;
    }),
  );
}
