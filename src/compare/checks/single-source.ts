/** What one article alone tells: sentences worth a look that surely no other article has in other words. */
import type { Claim, Document, Fact, Token } from "../../model/index.ts";
import { markedSpans } from "../../tree/index.ts";
import { documentOf, shortName, sourceName } from "../context.ts";
import type { Comparison } from "../context.ts";
import { prominence } from "../importance.ts";
import type { Draft } from "../importance.ts";
import { isVoiced, spoken } from "../sides.ts";
import { tellableClause } from "../tellable.ts";

/** Words beyond which a sentence is no line to be read at a glance. */
const LONGEST = 40;

/** Lines of an article at most: the rest is its background. */
const MOST = 2;
/** Newsworthiness from which on a clause is worth a line. */
const LEAST = 1;

interface Only {
  readonly claim: Claim;
  readonly fact: Fact;
  readonly text: string;
  readonly worth: number;
}

export function checkSingleSource(comparison: Comparison): Draft[] {
  if (comparison.extractions.size < 2) return [];
  const elsewhere = claimsElsewhere(comparison);
  return [...comparison.extractions.keys()].flatMap((source) =>
    comparison.facts
      .filter((fact) => fact.source === source && fact.tellings.length === 0 && !elsewhere.has(fact.claim))
      .flatMap((fact) => onlyOf(comparison, fact))
      .sort((a, b) => b.worth - a.worth)
      .filter(({ claim }, at, all) => all.findIndex((other) => other.claim.sentence === claim.sentence) === at)
      .slice(0, MOST)
      .map((only) => draft(comparison, only)),
  );
}

/** A whole clause that is news, or nothing. What an article leads with the others tell too, in other words. */
function onlyOf(comparison: Comparison, fact: Fact): Only[] {
  const claim = comparison.claims.get(fact.claim);
  if (claim === undefined || claim.realis === "general" || isLead(comparison, claim)) return [];
  if (tellableClause(comparison, claim, new Set(), fact.details) === null) return [];
  const text = wholeSentence(comparison, claim);
  if (text === null) return [];
  // What somebody thinks or how it looked is colour: something happened, was counted or was denied.
  if (claim.event === null && claim.quantities.length === 0 && claim.polarity !== "negative") return [];
  const worth = newsworthiness(comparison, claim);
  return worth < LEAST ? [] : [{ claim, fact, text, worth }];
}

/**
 * The sentence of a claim as it stands, with who says it where it is somebody's very words: nothing is cut out of it that it may hang on. None
 * that leans on the sentence before it, or of which quotation marks leave only a part.
 */
function wholeSentence(comparison: Comparison, { source, sentence, voices }: Claim): string | null {
  const document = documentOf(comparison, source);
  const here = document.sentences[sentence];
  if (!here) return null;
  const tokens = document.tokens.slice(here.first, here.last);
  const words = tokens.filter(({ upos }) => upos !== "PUNCT");
  if (words.length > LONGEST || LEANING.test(words[0]?.lower ?? "") || tokens.some((token) => leans(comparison, document, token)))
    return null;
  const text = document.article.text.slice(here.start, here.end).replace(/\s+/gu, " ").trim();
  const marked = markedSpans(document).filter(({ start, end }) => start < here.end && end > here.start);
  const first = words[0]?.start ?? here.start;
  const last = words.at(-1)?.end ?? here.end;
  const whole = marked.some(({ start, end }) => start <= first && last <= end);
  if (whole || marked.some(({ start, end }) => start < here.start || end > here.end)) {
    const who = voices.at(-1)?.speakers.map((id) => shortName(comparison, id)) ?? [];
    return whole && who.length > 0 ? `${capitalized(who.join(" and "))}: “${text.replace(/^["“]|["”]$/gu, "")}”` : null;
  }
  return (text.match(/["“”]/gu) ?? []).length % 2 === 0 ? text : null;
}

const capitalized = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Words that begin what goes on from the sentence before. */
const LEANING =
  /^(?:he|she|it|they|him|her|his|its|their|this|that|these|those|such|but|and|or|yet|still|however|instead|meanwhile|also|both|neither)$/u;

/** "It", "those efforts", "the remark": what only the sentences before explain. A pronoun with a name in its sentence may stand for that. */
function leans({ story }: Comparison, document: Document, { index, deprel, upos, lower, head, sentence }: Token): boolean {
  const own = document.tokens.filter((token) => token.sentence === sentence);
  if (upos === "DET" && /^(?:this|that|these|those|such)$/u.test(lower)) {
    const noun = document.tokens[head];
    return head >= 0 && noun?.upos === "NOUN" && !TIMES.test(noun.lemma);
  }
  if (!/^(?:nsubj|csubj)/u.test(deprel)) return false;
  if (upos === "PRON") return /^(?:it|they|he|she|this|that|these|those)$/u.test(lower) && !own.some((token) => token.upos === "PROPN");
  if (upos !== "NOUN" || story.resolved.speakerAt(document.article.id, index) !== null) return false;
  const below = own.filter((token) => token.head === index);
  return below.length === 1 && below[0]?.lower === "the";
}

const TIMES =
  /^(?:day|week|weekend|month|year|time|morning|afternoon|evening|night|summer|winter|spring|autumn|fall|season|term|decade|century)$/u;

function isLead(comparison: Comparison, { source, sentence }: Claim): boolean {
  const { sentences } = documentOf(comparison, source);
  const body = sentences.find(({ part }) => part === "body");
  return sentences[sentence]?.part !== "body" || sentence === body?.index;
}

/** A kind of event, a number, a name in it, somebody's answer, early in the article: each counts. */
function newsworthiness(comparison: Comparison, claim: Claim): number {
  const { resolved } = comparison.story;
  const isNamed = claim.arguments.some(({ speaker }) => {
    const one = speaker === null ? undefined : comparison.speakers.get(speaker);
    return one !== undefined && /^\p{Lu}/u.test(one.name) && resolved.speakers.includes(one);
  });
  return (
    (claim.event !== null ? 0.6 : 0) +
    (claim.quantities.length > 0 ? 0.4 : 0) +
    (isNamed ? 0.2 : 0) +
    (isVoiced(comparison, claim) || claim.polarity === "negative" ? 0.2 : 0) +
    prominence(comparison, claim.source, claim.spans[0]?.start ?? 0)
  );
}

/** Claims that some other article tells too, or tells otherwise: of one point with another's, or of a clause told there. */
function claimsElsewhere({ points, facts }: Comparison): ReadonlySet<string> {
  const shared = points.filter((point) => new Set(spoken(point).map(({ source }) => source)).size > 1);
  return new Set([
    ...shared.flatMap(({ claims }) => claims),
    ...facts.flatMap(({ claim, tellings }) => (tellings.length === 0 ? [] : [claim, ...tellings.map((one) => one.claim)])),
  ]);
}

function draft(comparison: Comparison, { claim, fact, text }: Only): Draft {
  const { source, spans } = claim;
  const voiced = isVoiced(comparison, claim);
  return {
    rule: "single-source",
    verdict: "single-source",
    facet: "occurrence",
    point: null,
    title: text,
    message: `${text} (only ${sourceName(comparison, source)})`,
    confidence: 0.9,
    sides: [
      {
        position: claim.polarity === "negative" ? "denies" : "affirms",
        value: null,
        holds: voiced ? [] : [source],
        carries: voiced ? [source] : [],
        speakers: [...new Set(claim.voices.flatMap(({ speakers }) => speakers))],
        evidence: [
          {
            source,
            claim: claim.id,
            quote: claim.voices.at(-1)?.quote ?? null,
            span: { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 },
          },
        ],
      },
    ],
    diff: null,
    key: `${fact.key}|${claim.predicate}`,
  };
}
