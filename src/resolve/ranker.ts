/**
 * Which entity a third-person pronoun stands for: a softmax over the entities that agree with it and over none of them, with a few grammatical and
 * salience features (Lappin & Leass 1994; Mitkov 2002), whose weights are fitted on GUM (scripts/coref/fit-ranker.mjs).
 */
import type { Document, Mention, Quote } from "../model/index.ts";
import { hasRelation } from "../tree/index.ts";
import type { Entity, EntityTable } from "./entities.ts";
import { areCoarguments, clauseSubject, governingSubjects, grammaticalRole, isSpeechSubject } from "./grammar.ts";
import { roleHead } from "./link-roles.ts";
import { PRONOUNS } from "./pronouns.ts";
import type { QuotedTokens } from "./quoted.ts";
import { RANKER_WEIGHTS } from "./ranker-weights.ts";

export type PronounClass = "singular" | "plural" | "neuter";
export type Features = Record<string, number>;

export interface RankedCandidate {
  /** null: none of the entities. */
  readonly entity: Entity | null;
  readonly features: Features;
  readonly probability: number;
}

export interface RankingContext {
  readonly table: EntityTable;
  readonly quoted: QuotedTokens;
  /** Speaker of a quote so far, by quote id. */
  readonly speakerOf: (quote: Quote) => readonly Entity[];
  /** Entity that spoke last before the token. */
  readonly lastSpeaker: Entity | null;
  /** Token of that, -1 where nobody has spoken yet. */
  readonly lastSpoke: number;
  /** Token indices that head an attribution. */
  readonly attributionHeads: ReadonlySet<number>;
}

/** What speaks against one who is named in what the pronoun says, beyond the fitted weight: GUM has hardly any quotations of the kind that news is full of. */
const NAMED_INSIDE = 4;

/** In sentences: how far back an antecedent is looked for. */
const WINDOW = 6;

/** The class of a third-person pronoun by its form; null for others. */
export function pronounClass(mention: Mention): PronounClass | null {
  const pronoun = PRONOUNS.get(mention.name);
  if (pronoun === undefined || pronoun.person !== 3) return null;
  return pronoun.gender === "neuter" ? "neuter" : pronoun.plural ? "plural" : "singular";
}

/** Candidates for a pronoun with their probabilities, the likeliest first; empty for pronouns of the first and second person. */
export function rankCandidates(context: RankingContext, mention: Mention): RankedCandidate[] {
  const kind = pronounClass(mention);
  if (kind === null) return [];
  const weights = RANKER_WEIGHTS[kind];
  const found: { entity: Entity | null; features: Features; score: number }[] = [];
  const nearby = candidatesFor(context, mention, kind);
  nearby.forEach(({ entity, last }, rank) => {
    const features = featuresOf(context, mention, entity, last, rank, nearby.length);
    if (features !== null) found.push({ entity, features, score: 0 });
  });
  if (found.length === 1 && found[0] !== undefined) found[0].features["only"] = 1;
  const quoted = context.quoted.direct[mention.head] !== null ? 1 : 0;
  const token = context.table.document.tokens[mention.head];
  const possessive = token !== undefined && hasRelation(token, "nmod:poss") ? 1 : 0;
  const speech = isSpeechSubject(context.table.document, mention.head) || context.attributionHeads.has(mention.head) ? 1 : 0;
  found.push({
    entity: null,
    features: {
      none: 1,
      noneQuoted: quoted,
      nonePossessive: possessive,
      noneSpeech: speech,
      noneReflexive: PRONOUNS.get(mention.name)?.reflexive === true ? 1 : 0,
    },
    score: 0,
  });
  let top = -Infinity;
  for (const each of found) {
    for (const [name, value] of Object.entries(each.features)) each.score += (weights[name] ?? 0) * value;
    if (each.features["namedInside"] === 1) each.score -= NAMED_INSIDE;
    top = Math.max(top, each.score);
  }
  const total = found.reduce((sum, each) => sum + Math.exp(each.score - top), 0);
  return found
    .map(({ entity, features, score }) => ({ entity, features, probability: Math.exp(score - top) / total }))
    .sort((a, b) => b.probability - a.probability);
}

/** Sentences from one token to a later one; for a pronoun outside quotation marks, those that are wholly quoted do not count. */
export function sentencesBetween(quoted: QuotedTokens, document: Document, from: number, to: number): number {
  const [a, b] = [document.tokens[from]?.sentence ?? 0, document.tokens[to]?.sentence ?? 0];
  if (b <= a) return 0;
  return quoted.direct[to] === null ? Math.max(1, (quoted.unquotedBefore[b] ?? b) - (quoted.unquotedBefore[a] ?? a)) : b - a;
}

interface Nearby {
  readonly entity: Entity;
  /** Last mention before the pronoun, or for cataphora the first after it. */
  readonly last: Mention;
}

/** Entities that agree with the pronoun and stand near it, the most recent first. */
function candidatesFor(context: RankingContext, mention: Mention, kind: PronounClass): Nearby[] {
  const { table } = context;
  const sentence = table.document.tokens[mention.head]?.sentence ?? 0;
  const found: Nearby[] = [];
  for (const entity of table.near(mention)) {
    if (!agrees(entity, mention, kind)) continue;
    const last = table.lastBefore(entity, mention.head);
    const next =
      last !== null
        ? null
        : (entity.mentions
            .map((index) => table.mentions[index] as Mention)
            .find((each) => each.head > mention.head && each.type === "name") ?? null);
    const distance = last === null ? Infinity : sentencesBetween(context.quoted, table.document, last.head, mention.head);
    if (last !== null && distance <= WINDOW) found.push({ entity, last });
    else if (next !== null && table.document.tokens[next.head]?.sentence === sentence && isCataphoric(table.document, mention, next))
      found.push({ entity, last: next });
  }
  return found.sort((a, b) => b.last.head - a.last.head);
}

function agrees(entity: Entity, mention: Mention, kind: PronounClass): boolean {
  if (kind === "singular") {
    if (entity.plural || (entity.type !== "person" && !(entity.type === "unknown" && entity.name !== null && !/\s/.test(entity.name))))
      return false;
    return entity.gender === mention.gender || entity.gender === "unknown";
  }
  if (kind === "plural")
    return (
      entity.plural ||
      entity.type === "group" ||
      entity.type === "organization" ||
      (entity.type === "person" && entity.gender === "unknown")
    );
  return !entity.plural && entity.gender !== "female" && entity.gender !== "male" && entity.type !== "person";
}

/** A pronoun before its name: in a clause or phrase that precedes the subject ("In his speech, Cruz said"). */
function isCataphoric(document: Document, mention: Mention, name: Mention): boolean {
  if (grammaticalRole(document, name.head) !== "subject") return false;
  const verb = document.tokens[name.head]?.head ?? -1;
  for (let at = document.tokens[mention.head]?.head ?? -1; at >= 0; at = document.tokens[at]?.head ?? -1) {
    const token = document.tokens[at];
    if (token === undefined) return false;
    if (token.head === verb && hasRelation(token, "obl", "advcl", "nmod")) return true;
    if (token.index === verb) return false;
  }
  return false;
}

function isRootSubject(document: Document, token: number): boolean {
  const { deprel, head } = document.tokens[token] ?? { deprel: "", head: -1 };
  const clause = document.tokens[head]?.deprel ?? "";
  return deprel.startsWith("nsubj") && !/^(?:ccomp|xcomp|advcl|acl|csubj)/.test(clause);
}

/** How far behind a pronoun, in tokens, the words are that it is said to speak. */
const AHEAD = 200;

/**
 * Whether the words that a pronoun is said to speak call the entity by name or description: hardly anyone speaks so of himself. Descriptions behind the pronoun
 * are linked to nobody yet: "the president" is whoever has been called so.
 */
function isNamedInside({ table, quoted, attributionHeads }: RankingContext, entity: Entity, pronoun: number, earlier: number): boolean {
  if (!attributionHeads.has(pronoun)) return false;
  const isSpoken = (mention: Mention): boolean => quoted.direct[mention.head]?.attributionHeads.includes(pronoun) === true;
  const linked = entity.mentions.slice(Math.max(0, earlier - 8), earlier + 8).some((index) => {
    const mention = table.mentions[index];
    return mention !== undefined && mention.type !== "pronoun" && isSpoken(mention);
  });
  return (
    linked ||
    table.mentions.some(
      (mention) =>
        mention.type === "nominal" &&
        mention.head > pronoun &&
        mention.head < pronoun + AHEAD &&
        table.document.tokens[mention.first]?.lower === "the" &&
        entity.roles.has(roleHead(mention.name)) &&
        isSpoken(mention),
    )
  );
}

function featuresOf(
  context: RankingContext,
  mention: Mention,
  entity: Entity,
  last: Mention,
  rank: number,
  count: number,
): Features | null {
  const { table, quoted } = context;
  const { document, mentions } = table;
  const [p, e] = [mention.head, last.head];
  const [here, there] = [document.tokens[p], document.tokens[e]];
  if (here === undefined || there === undefined) return null;
  const reflexive = PRONOUNS.get(mention.name)?.reflexive === true;
  const possessive = hasRelation(here, "nmod:poss");
  const subject = clauseSubject(document, p);
  const at = (token: number): boolean => table.heads(entity, token);
  const earlier = table.countBefore(entity, p);
  // The mentions near the pronoun decide; those far back only count.
  const before = entity.mentions.slice(Math.max(0, earlier - 8), earlier);
  // Whoever speaks says "I" of himself.
  const quote = quoted.direct[p] ?? null;
  if (quote !== null && context.speakerOf(quote).includes(entity) && !mention.plural) return null;
  if (reflexive && subject !== null && subject !== p && here.deprel !== "nmod:unmarked") {
    if (!at(subject)) return null;
  } else if (!reflexive && !possessive) {
    for (const index of entity.mentions.slice(Math.max(0, earlier - 8), earlier + 8)) {
      const each = mentions[index];
      if (each !== undefined && Math.abs(each.head - p) < 60 && areCoarguments(document, each.head, p)) return null;
    }
  }
  // No part of a noun phrase stands for the whole ("his mother").
  if (last.first <= p && p < last.last) return null;

  const distance = sentencesBetween(quoted, document, e, p);
  const role = grammaticalRole(document, e);
  const own = grammaticalRole(document, p);
  const previousSubject = before.some((index) => {
    const head = mentions[index]?.head ?? 0;
    return (
      sentencesBetween(quoted, document, head, p) === 1 &&
      document.tokens[head]?.sentence !== here.sentence &&
      quoted.direct[head] === null &&
      grammaticalRole(document, head) === "subject"
    );
  });
  const speaks = isSpeechSubject(document, p) || context.attributionHeads.has(p);
  const again = context.lastSpeaker === entity && sentencesBetween(quoted, document, context.lastSpoke, p) <= 1;
  const governing = governingSubjects(document, p);
  const block = (sentence: number): number => document.sentences[sentence]?.block ?? 0;
  const flag = (value: boolean): number => (value ? 1 : 0);
  return {
    distance: Math.log1p(distance),
    sameSentence: flag(distance === 0),
    previousSentence: flag(distance === 1),
    subject: flag(role === "subject"),
    object: flag(role === "object"),
    possessor: flag(role === "possessor"),
    lastPronoun: flag(last.type === "pronoun"),
    lastName: flag(last.type === "name"),
    frequency: Math.log1p(earlier),
    genderKnown: flag(entity.gender === mention.gender && entity.gender !== "unknown"),
    typeUnknown: flag(entity.type === "unknown"),
    parallelSubject: flag(own === "subject" && role === "subject"),
    previousSubject: flag(previousSubject),
    rootSpeaker: flag(
      speaks &&
        before.some(
          (index) =>
            isRootSubject(document, mentions[index]?.head ?? -1) &&
            sentencesBetween(quoted, document, mentions[index]?.head ?? 0, p) === 1 &&
            document.tokens[mentions[index]?.head ?? 0]?.sentence !== here.sentence,
        ),
    ),
    speakerAgain: flag(speaks && again),
    wasSpeaker: flag(!speaks && again),
    governing: flag(governing.some(at)),
    recency: 1 / (1 + rank),
    lead: flag((document.tokens[mentions[entity.mentions[0] ?? 0]?.head ?? 0]?.sentence ?? 9) < 2),
    leftQuote: flag(quoted.direct[e] !== null && quote === null),
    ownSubject: flag(possessive && subject !== null && at(subject)),
    cataphora: flag(e > p),
    sameBlock: flag(block(here.sentence) === block(there.sentence)),
    sameQuote: flag(quote !== null && quoted.direct[e] === quote),
    nominal: flag(entity.name === null),
    singularBody: flag(mention.plural && !entity.plural && entity.type === "organization"),
    singularPerson: flag(mention.plural && !entity.plural && entity.type === "person"),
    place: flag(entity.type === "place"),
    pair: flag(entity.members !== null),
    only: flag(count === 1),
    namedInside: flag(isNamedInside(context, entity, p, earlier)),
  };
}
