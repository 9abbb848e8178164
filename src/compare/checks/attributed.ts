/** What one article tells in its own voice and another as the word of somebody who has no part in it: one fact, by the clauses and their tellings. */
import type { Claim, Side } from "../../model/index.ts";
import { isVoiced, markedSpans } from "../../tree/index.ts";
import { clauseOf } from "../clause.ts";
import type { Comparison } from "../context.ts";
import { documentOf, shortName, sourceName, unique } from "../context.ts";
import { GRAVE } from "../grave.ts";
import type { Draft } from "../importance.ts";
import { prominence } from "../importance.ts";

/** Prominence from which on an article leads with what it tells. */
const TOLD = 0.4;

/** Probability that both tell one fact, from which on it matters who has it from whom. */
const LEAST = 0.7;

export function checkAttributed(comparison: Comparison): Draft[] {
  const told = new Set<string>();
  return comparison.facts.flatMap(({ claim, tellings }): Draft[] => {
    const one = comparison.claims.get(claim);
    if (one === undefined) return [];
    return tellings.flatMap((telling): Draft[] => {
      const other = comparison.claims.get(telling.claim);
      if (other === undefined) return [];
      const [firm, weak] = one.voices.length === 0 ? [one, other] : [other, one];
      // What several have as fact is told once of one who has it from somebody, and the other way about.
      const names = [weak, firm].map(({ source, sentence }) => `${source} ${sentence}`);
      if (
        telling.probability < LEAST ||
        names.some((name) => told.has(name)) ||
        !isOwn(comparison, firm) ||
        !isWordOfAnother(comparison, weak, firm) ||
        isOwnElsewhere(comparison, weak, firm)
      )
        return [];
      for (const name of names) told.add(name);
      return [draft(comparison, firm, weak, telling.probability)];
    });
  });
}

/** Told as so by the article itself, which names nobody for it in the sentence. */
function isOwn(comparison: Comparison, claim: Claim): boolean {
  const document = documentOf(comparison, claim.source);
  if (
    PUBLIC.has(claim.event ?? "") ||
    claim.voices.length > 0 ||
    claim.certainty !== "certain" ||
    claim.mood !== "stated" ||
    claim.realis !== "actual"
  )
    return false;
  if (isVoiced(document, claim)) return false;
  const sentence = document.sentences[claim.sentence];
  const text = sentence === undefined ? "" : document.article.text.slice(sentence.start, sentence.end);
  return sentence?.part === "body" && !SOURCED.test(text) && clauseOf(comparison, claim).whole;
}

/** Classes of events that are done before everybody's eyes: whoever announces them, it is no allegation. */
const PUBLIC = new Set([
  "charge",
  "arrest",
  "accept",
  "appoint",
  "sign",
  "resign",
  "vote",
  "convict",
  "sentence",
  "sue",
  "plead",
  "rule",
  "win",
]);

const SOURCED =
  /\b(?:according to|(?:news|rumou?rs?|reports?|claims?|word) that|(?<!’|')(?:we|I)\b|reported(?:ly)?|sa(?:id|ys?)|told|confirmed|announced|alleged(?:ly)?|accused)\b/iu;

/** The word of one voice, in the article's words, that is no party to what it tells and speaks for none. */
function isWordOfAnother(comparison: Comparison, claim: Claim, firm: Claim): boolean {
  const document = documentOf(comparison, claim.source);
  const [voice] = claim.voices;
  const [speaker] = voice?.speakers ?? [];
  const token = document.tokens[claim.head];
  if (claim.voices.length !== 1 || voice?.act !== "says" || speaker === undefined || token === undefined) return false;
  if (
    !/^(?:ccomp|root|parataxis)/u.test(token.deprel) ||
    markedSpans(document).some(({ start, end }) => start <= token.start && token.end <= end)
  )
    return false;
  const parties = new Set([...claim.arguments, ...firm.arguments].flatMap(({ speaker: id }) => id ?? []));
  const sides = [speaker, ...(comparison.speakers.get(speaker)?.speaksFor ?? [])];
  return !sides.some((id) => parties.has(id));
}

/** The other article tells it in its own voice as well, in another sentence. */
function isOwnElsewhere(comparison: Comparison, weak: Claim, firm: Claim): boolean {
  return comparison.facts.some(
    ({ claim, source, tellings }) =>
      source === weak.source &&
      comparison.claims.get(claim)?.voices.length === 0 &&
      tellings.some((one) => comparison.claims.get(one.claim)?.sentence === firm.sentence && one.source === firm.source),
  );
}

function draft(comparison: Comparison, firm: Claim, weak: Claim, probability: number): Draft {
  const voices = unique(weak.voices.flatMap(({ speakers }) => speakers));
  const who = voices.map((id) => shortName(comparison, id)).join(", ");
  const side = (claim: Claim, value: string): Side => ({
    position: "affirms",
    value,
    holds: claim === firm ? [claim.source] : [],
    carries: claim === firm ? [] : [claim.source],
    speakers: claim === firm ? [] : voices,
    evidence: claim.spans.slice(0, 1).map((span) => ({ source: claim.source, claim: claim.id, quote: null, span })),
  });
  const isGrave = GRAVE.has(firm.predicate) || GRAVE.has(firm.event ?? "");
  const leads = firm.spans.some((span) => prominence(comparison, firm.source, span.start) >= TOLD);
  return {
    rule: "attribution-dropped",
    verdict: "difference",
    facet: "certainty",
    point: null,
    title: clauseOf(comparison, firm).text,
    message: `Fact in ${sourceName(comparison, firm.source)}, the word of ${who} in ${sourceName(comparison, weak.source)}.`,
    confidence: Math.min(0.9, probability),
    sides: [side(firm, "fact"), side(weak, "attributed")],
    ...(isGrave && leads ? {} : { finer: true }),
    diff: null,
    key: `${firm.predicate}|${[...voices.map((id) => shortName(comparison, id))].join("+")}|attributed`,
  };
}
