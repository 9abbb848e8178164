import { givenNameLean } from "../lexicon/given-names.ts";
import type { Chain, Document, Gender, Mention, Quote } from "../model/index.ts";
import { entityTable } from "./entities.ts";
import type { Entity, EntityTable } from "./entities.ts";
import { findCoordinations, linkCoordinations } from "./groups.ts";
import { isSpeechSubject } from "./grammar.ts";
import { headlineUse, linkHeadline } from "./link-headlines.ts";
import { linkNames } from "./link-names.ts";
import { linkNominal, ownerOf } from "./link-nouns.ts";
import { addOwner, agree, describe, entityOf, linkByGrammar, mentionsByHead, predicateSubject, relativeAntecedent } from "./link-roles.ts";
import type { MentionAt } from "./link-roles.ts";
import { nounPhrase } from "./entities.ts";
import { parseName } from "./person-name.ts";
import { BODY_RELATIVES, PRONOUNS, RELATIVE_PRONOUNS } from "./pronouns.ts";
import { quotedTokens } from "./quoted.ts";
import type { QuotedTokens } from "./quoted.ts";
import { pronounClass, rankCandidates } from "./ranker.ts";
import type { RankedCandidate } from "./ranker.ts";

/** A pronoun is resolved when its best entity has this probability and this lead over the next; else its chain has candidates. */
const PROBABILITY = 0.5;
const MARGIN = 0.15;
/** From this probability on, a pronoun tells the gender of whom it stands for. */
const CERTAIN = 0.75;

/** A given name that is mostly a man's or a woman's counts as much as this many pronouns. */
const NAME_VOTES = 1.5;

/** Called for every third-person pronoun with its ranked candidates, before it is decided: for fitting the ranker. */
export type RankObserver = (mention: Mention, candidates: readonly RankedCandidate[], table: EntityTable) => void;

/**
 * Coreference inside one document: every mention is in one chain. Names first, then what the grammar joins, then nominals and pronouns in the order of the
 * text; pronouns inside a quotation after the words that say whose it is. "I" inside quotation marks is the speaker, "he" is not. A pronoun or
 * nominal that cannot be told is a chain of its own with `candidates`.
 */
export function resolveDocument(
  document: Document,
  mentions: readonly Mention[],
  quotes: readonly Quote[],
  observe?: RankObserver,
): Chain[] {
  return link(document, mentions, quotes, votedGenders(document, mentions, quotes), observe);
}

/**
 * Genders of people whose names and titles do not tell: by all pronouns of the document that may stand for them, so that one wrong "her" does not decide. By
 * the index of the entity's first mention. Only asked where "he" and "she" both occur and somebody's gender is open.
 */
function votedGenders(document: Document, mentions: readonly Mention[], quotes: readonly Quote[]): ReadonlyMap<number, Gender> {
  const pronouns = new Set(mentions.filter((mention) => mention.type === "pronoun").map((mention) => mention.gender));
  if (!pronouns.has("male") || !pronouns.has("female")) return new Map();
  const names = entityTable(document, mentions);
  linkNames(names);
  if (!names.all().some((entity) => entity.type === "person" && entity.gender === "unknown")) return new Map();
  const votes = new Map<number, { male: number; female: number }>();
  link(document, mentions, quotes, null, (mention, candidates) => {
    if (mention.gender !== "male" && mention.gender !== "female") return;
    for (const { entity, probability } of candidates) {
      if (entity === null || entity.gender !== "unknown" || entity.name === null) continue;
      const first = entity.mentions[0] ?? 0;
      const lean = givenNameLean(entity.parsed?.given ?? "");
      const vote = votes.get(first) ?? { male: lean === "male" ? NAME_VOTES : 0, female: lean === "female" ? NAME_VOTES : 0 };
      vote[mention.gender] += probability;
      votes.set(first, vote);
    }
  });
  return new Map(
    [...votes].flatMap(([first, { male, female }]) => {
      if (Math.max(male, female) < 1 || Math.max(male, female) < 2.5 * Math.min(male, female)) return [];
      return [[first, male > female ? "male" : "female"] as const];
    }),
  );
}

/** One pass; `genders` null takes no gender from pronouns. */
function link(
  document: Document,
  mentions: readonly Mention[],
  quotes: readonly Quote[],
  genders: ReadonlyMap<number, Gender> | null,
  observe?: RankObserver,
): Chain[] {
  const at = mentionsByHead(mentions);
  const coordinations = findCoordinations(document, mentions, at);
  const table = entityTable(document, [...mentions, ...coordinations.map((each) => each.mention)], genders !== null);
  const find = coveringMention(document, mentions, at);
  linkNames(table);
  linkByGrammar(table, at);
  linkCoordinations(table, coordinations);
  for (const [mention, gender] of genders ?? []) {
    const entity = table.at(mention);
    if (entity !== null && entity.gender === "unknown") entity.gender = gender;
  }
  if (genders !== null)
    for (const entity of table.all())
      if (entity.type === "person" && entity.gender === "unknown") entity.gender = givenNameLean(entity.parsed?.given ?? "");
  const quoted = quotedTokens(document, quotes);
  const attributionHeads = new Set(quotes.flatMap((quote) => quote.attributionHeads));
  const speakerOf = (quote: Quote): Entity[] =>
    quote.attributionHeads.flatMap((head) => {
      const mention = find(head);
      const entity = mention === null ? null : table.at(mention.index);
      return entity === null ? [] : [entity];
    });
  const late: Mention[] = [];
  let lastSpeaker: Entity | null = null;
  let lastSpoke = -1;
  for (const mention of inOrder(mentions, quoted, document)) {
    const headline = headlineUse(document, mention, attributionHeads);
    if (headline === "office") entityOf(table, mention);
    else if (headline === "subject" && table.at(mention.index) === null) {
      late.push(mention);
      continue;
    } else if (mention.type === "nominal") resolveNominal(table, at, find, mention, quoted);
    else if (mention.type === "pronoun") {
      const last: Entity | null = lastSpeaker === null ? null : table.find(lastSpeaker.id);
      resolvePronoun(
        table,
        find,
        mention,
        () => rankCandidates({ table, quoted, speakerOf, lastSpeaker: last, lastSpoke, attributionHeads }, mention),
        observe,
      );
    }
    const speaks = attributionHeads.has(mention.head) || (isSpeechSubject(document, mention.head) && quoted.direct[mention.head] === null);
    const speaker = speaks ? table.at(mention.index) : null;
    if (speaker !== null) [lastSpeaker, lastSpoke] = [speaker, mention.head];
  }
  resolveFirstPerson(table, quoted, speakerOf);
  addNameOwners(table, mentions, at, find);
  for (const mention of late) if (linkHeadline(table, at, mention) === null) resolveNominal(table, at, find, mention, quoted);
  return chainsOf(table, mentions.length);
}

/** Mentions by their heads; pronouns, and what is said of them, inside quotation marks come after the attribution of their quote where that follows in the next sentence at the latest. */
function inOrder(mentions: readonly Mention[], quoted: QuotedTokens, document: Document): Mention[] {
  const key = (mention: Mention): number => {
    const quote = quoted.direct[mention.head];
    if (quote === null || quote === undefined) return mention.head;
    if (mention.type === "nominal" && predicateSubject(document, mention.head) === null) return mention.head;
    const after = quote.attributionHeads.filter(
      (head) => head > mention.head && (document.tokens[head]?.sentence ?? 0) - (document.tokens[mention.head]?.sentence ?? 0) <= 1,
    );
    return Math.max(mention.head, ...after.map((head) => head + 0.5));
  };
  const keys = new Map(mentions.map((mention) => [mention, key(mention)]));
  return [...mentions].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0) || a.head - b.head);
}

/** The mention of a token: the one that it heads, else the name whose words it is one of, else the smallest phrase with it as a modifier of the head's title. */
export function coveringMention(document: Document, mentions: readonly Mention[], at: MentionAt): MentionAt {
  const byToken = new Map<number, Mention>();
  for (const mention of mentions) {
    if (mention.type !== "name") continue;
    const width = mention.name.split(/\s+/).length;
    for (let index = mention.last - 1; index >= Math.max(mention.first, mention.last - width - 2); index -= 1)
      if (!byToken.has(index)) byToken.set(index, mention);
    for (const role of mention.roles) {
      for (let index = mention.first; index < mention.last; index += 1) {
        const token = document.tokens[index];
        if (token !== undefined && token.start >= role.span.start && token.end <= role.span.end) byToken.set(index, mention);
      }
    }
  }
  const held = new Map<Mention, Mention>();
  for (const mention of mentions)
    if (mention.type === "name" && mention.entityType === "person" && startsWithRole(mention)) {
      const body = byToken.get(mention.first - 1);
      if (body !== undefined && body.last === mention.first && isBodyBefore(document, body, mention)) held.set(body, mention);
    }
  return (token) => {
    const mention = at(token) ?? byToken.get(token) ?? null;
    return mention === null ? null : (held.get(mention) ?? mention);
  };
}

function startsWithRole({ roles, span }: Mention): boolean {
  return roles.some((role) => role.span.start === span.start);
}

/** "Senate President Ana Ruiz said": the body before a title, where the tree has made it the subject beside the name. */
function isBodyBefore(document: Document, body: Mention, person: Mention): boolean {
  const [left, right] = [document.tokens[body.head], document.tokens[person.head]];
  return (
    body.entityType !== "person" &&
    left !== undefined &&
    right !== undefined &&
    left.deprel.startsWith("nsubj") &&
    ((left.head === right.head && right.deprel.startsWith("nsubj")) || (right.head === left.index && right.deprel === "flat"))
  );
}

function resolveNominal(table: EntityTable, at: MentionAt, find: MentionAt, mention: Mention, quoted: QuotedTokens): void {
  const subject = predicateSubject(table.document, mention.head);
  const before = subject === null ? null : find(subject);
  if (before !== null && before !== mention && agree(before, mention) && !mention.plural && before.entityType !== "unknown") {
    const entity = table.at(before.index);
    if (entity !== null && table.at(mention.index) === null) {
      const merged = table.join(entity, mention);
      describe(table, merged, mention);
      const owner = ownerOf(table, nounPhrase(table.document, mention.head), at);
      if (owner !== null) addOwner(merged, owner, mention.name);
      return;
    }
  }
  linkNominal(table, at, mention, quoted);
}

function resolvePronoun(
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
function resolveFirstPerson(table: EntityTable, quoted: QuotedTokens, speakerOf: (quote: Quote) => readonly Entity[]): void {
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

/** Owners by the role before a name ("her lawyer Ana Ruiz", "Kremlin spokesman Dmitri Peskov") and by a nominal in apposition. */
function addNameOwners(table: EntityTable, mentions: readonly Mention[], at: MentionAt, find: MentionAt): void {
  const { document } = table;
  for (const mention of mentions) {
    const entity = table.at(mention.index);
    if (entity === null) continue;
    const heads = mention.type === "nominal" ? [mention.head] : mention.type === "name" ? roleTokens(document, mention) : [];
    for (const head of heads) {
      let owner = ownerOf(table, nounPhrase(document, head), at);
      if (owner === null && mention.type === "name") {
        // The name may hold the modifiers of the whole phrase.
        const before = document.tokens[head - 1];
        const words = nounPhrase(document, mention.head);
        owner = ownerOf(table, words.ownerBy === "preposition" ? { ...words, owner: null } : words, at);
        if (owner === null && before?.upos === "PROPN" && head > mention.first) {
          const name = find(before.index);
          owner = name === null || name === mention ? null : table.at(name.index);
        }
      }
      if (owner !== null)
        addOwner(
          entity,
          owner,
          mention.type === "nominal"
            ? mention.name
            : document.tokens
                .slice(Math.max(mention.first, head - 1), head + 1)
                .map((token) => token.lower)
                .join(" "),
        );
    }
  }
}

function roleTokens(document: Document, mention: Mention): number[] {
  return mention.roles.flatMap((role) => {
    for (let index = mention.last - 1; index >= mention.first; index -= 1)
      if (document.tokens[index]?.end === role.span.end) return [index];
    return [];
  });
}

function chainsOf(table: EntityTable, count: number): Chain[] {
  for (const mention of table.mentions.slice(0, count)) entityOf(table, mention);
  const entities = table
    .all()
    .map((entity) => {
      entity.mentions = entity.mentions.filter((index) => index < count);
      return entity;
    })
    .filter((entity) => entity.mentions.length > 0)
    .sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
  const ids = new Map(entities.map((entity, index) => [entity.id, index]));
  const id = (entity: number): number => ids.get(table.find(entity).id) ?? -1;
  return entities.map((entity, index) => ({
    id: index,
    mentions: [...entity.mentions].sort((a, b) => a - b),
    name: displayName(table, entity),
    type: entity.type,
    gender: entity.gender,
    plural: entity.plural,
    owners: [...new Set([...entity.owners].map(id))].filter((owner) => owner !== index && owner >= 0),
    speaksFor: [...new Set([...entity.principals].map(id))].filter((owner) => owner !== index && owner >= 0),
    ...(entity.members === null ? {} : { members: entity.members.map(id).filter((member) => member >= 0) }),
    candidates: entity.candidates
      .map(({ entity: other, confidence }) => ({ chain: id(other), confidence }))
      .filter(({ chain }) => chain !== index && chain >= 0),
  }));
}

/** The full name that occurs most often in the running text: a headline may run a name together with the words after it. */
function commonName(table: EntityTable, entity: Entity): string | null {
  const counts = new Map<string, number>();
  for (const index of entity.mentions) {
    const mention = table.mentions[index];
    if (mention?.type !== "name" || (entity.type === "person" && parseName(mention.name).given === null)) continue;
    const body = table.document.sentences[table.document.tokens[mention.head]?.sentence ?? 0]?.part === "body";
    const words = mention.name.split(/\s+/).length;
    counts.set(mention.name, (counts.get(mention.name) ?? 0) + (body ? 2 : 1) + (entity.type === "person" ? 0 : words / 4));
  }
  let best: string | null = null;
  for (const [name, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = name;
  return best;
}

function displayName(table: EntityTable, entity: Entity): string {
  if (entity.name !== null) return commonName(table, entity) ?? entity.name;
  const mention =
    entity.mentions.map((index) => table.mentions[index]).find((each) => each?.type === "nominal") ??
    table.mentions[entity.mentions[0] ?? 0];
  if (mention === undefined) return "";
  return table.document.article.text.slice(mention.span.start, mention.span.end).replace(/\s+/g, " ");
}
