import type { Mention, Quote } from "../model/index.ts";
import type { Entity, EntityTable } from "./entities.ts";
import { entityOf, relativeAntecedent } from "./link-roles.ts";
import type { MentionAt } from "./link-roles.ts";
import { BODY_RELATIVES, PRONOUNS, RELATIVE_PRONOUNS } from "./pronouns.ts";
import type { QuotedTokens } from "./quoted.ts";
import { pronounClass } from "./ranker.ts";
import type { RankedCandidate } from "./ranker.ts";

/** A pronoun is resolved when its best entity has this probability and this lead over the next; else its chain has candidates. */
const PROBABILITY = 0.5;
const MARGIN = 0.15;
/** From this probability on, a pronoun tells the gender of whom it stands for. */
const CERTAIN = 0.75;

/** Called for every third-person pronoun with its ranked candidates, before it is decided: for fitting the ranker. */
export type RankObserver = (mention: Mention, candidates: readonly RankedCandidate[], table: EntityTable) => void;

/** Relative pronouns stand for what they hang on; those of the third person for the best candidate, where it leads. */
export function resolvePronoun(
  table: EntityTable,
  find: MentionAt,
  mention: Mention,
  rank: () => RankedCandidate[],
  observe?: RankObserver,
): void {
  if (RELATIVE_PRONOUNS.has(mention.name) || BODY_RELATIVES.has(mention.name)) {
    const antecedent = relativeAntecedent(table.document, mention.head);
    const noun = antecedent === null ? null : find(antecedent);
    if (noun !== null && noun !== mention) table.join(entityOf(table, noun), mention);
    else entityOf(table, mention);
    return;
  }
  if (pronounClass(mention) === null) return;
  const candidates = rank();
  observe?.(mention, candidates, table);
  const [first, second] = candidates;
  if (first?.entity != null && first.probability >= PROBABILITY && first.probability - (second?.probability ?? 0) >= MARGIN) {
    const { gender } = first.entity;
    table.join(first.entity, mention);
    // A doubtful pronoun is no proof of a gender.
    if (first.probability < CERTAIN) first.entity.gender = gender;
    return;
  }
  const own = entityOf(table, mention);
  own.candidates = candidates
    .flatMap(({ entity, probability }) => (entity === null || probability < 0.05 ? [] : [{ entity: entity.id, confidence: probability }]))
    .slice(0, 4);
}

/** "I" and "we": the speaker and those with the speaker inside quotation marks; the author outside them. */
export function resolveFirstPerson(table: EntityTable, quoted: QuotedTokens, speakerOf: (quote: Quote) => readonly Entity[]): void {
  const groups = new Map<string, Entity>();
  for (const mention of table.mentions) {
    const pronoun = mention.type === "pronoun" ? PRONOUNS.get(mention.name) : undefined;
    if (pronoun?.person !== 1 || table.at(mention.index) !== null) continue;
    const quote = quoted.direct[mention.head] ?? null;
    const speakers = quote === null ? [] : speakerOf(quote);
    const [speaker] = speakers;
    if (
      speaker !== undefined &&
      speakers.length === 1 &&
      (!pronoun.plural || speaker.type !== "person") &&
      !(speaker.plural && !pronoun.plural)
    ) {
      table.join(speaker, mention);
      continue;
    }
    const key = `${pronoun.plural ? "we" : "I"} ${quote === null ? "author" : speaker === undefined ? quote.id : table.find(speaker.id).id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, entityOf(table, mention));
    else table.join(table.find(group.id), mention);
  }
}
