import { sameRole } from "../lexicon/role-nouns.ts";
import { COUNTRY_ADJECTIVES, SEATS } from "../lexicon/nationalities.ts";
import { wordSet } from "../lexicon/words.ts";
import type { Mention } from "../model/index.ts";
import { nounPhrase } from "./entities.ts";
import type { Entity, EntityTable, NounPhrase } from "./entities.ts";
import { grammaticalRole } from "./grammar.ts";
import { addOwner, agree, describe, entityOf, roleHead } from "./link-roles.ts";
import type { MentionAt } from "./link-roles.ts";
import { nameWords } from "./organization-name.ts";
import type { QuotedTokens } from "./quoted.ts";

/** Nouns that tell nothing of what somebody does. */
const PLAIN_PEOPLE = wordSet("man woman boy girl person guy individual child kid baby teen teenager adult lady gentleman friend parent");
const STANDING_GROUPS = wordSet("police authorities");

/** The entity that owns a nominal ("her lawyer", "a Kremlin spokesman", "a lawyer for Ruiz"), where it is known. */
export function ownerOf(table: EntityTable, phrase: NounPhrase, at: MentionAt): Entity | null {
  if (phrase.owner === null) return null;
  const mention = at(phrase.owner) ?? table.nameOver(phrase.owner);
  return mention === null ? null : table.at(mention.index);
}

interface Choice {
  readonly entity: Entity;
  readonly confidence: number;
}

/**
 * Joins a nominal with what it stands for, or makes it an entity of its own: with one owner and one role; with an earlier nominal of the same head; with
 * one whose role it names; the bare "the singer" with the one person near whom nothing speaks against. Otherwise it stays alone, with candidates.
 */
export function linkNominal(table: EntityTable, at: MentionAt, mention: Mention, quoted: QuotedTokens): Entity {
  const known = table.at(mention.index);
  if (known !== null) return known;
  const { document } = table;
  const phrase = nounPhrase(document, mention.head);
  const owner = ownerOf(table, phrase, at);
  const make = (): Entity => {
    const entity = entityOf(table, mention);
    describe(table, entity, mention);
    if (owner !== null) addOwner(entity, owner, mention.name);
    return entity;
  };
  const join = (entity: Entity): Entity => {
    const merged = table.join(entity, mention);
    describe(table, merged, mention);
    if (owner !== null) addOwner(merged, owner, mention.name);
    return merged;
  };
  if (STANDING_GROUPS.has(mention.name)) {
    const same = earlier(table, mention).find(({ entity }) => entity.name === null && entity.roles.has(roleHead(mention.name)) && modifiersAgree(entity, phrase));
    return same === undefined ? make() : join(same.entity);
  }
  const title = document.tokens[mention.head]?.upos === "PROPN";
  const anaphoric = phrase.form === "definite" || phrase.form === "possessive" || (title && phrase.form === "bare") || (phrase.form === "bare" && phrase.owner !== null && !mention.plural);
  if (!anaphoric) return make();
  const near = earlier(table, mention);
  const owned = byOwner(table, mention, near, owner);
  if (owned !== null) return join(owned);
  if (phrase.form === "possessive" && owner === null) return make();
  const chosen = byRole(table, mention, phrase, near, owner);
  if (chosen !== null) return join(chosen);
  const body = byBodyName(mention, phrase, near);
  if (body !== null) return join(body);
  const choices = phrase.owner === null && !phrase.restricted && phrase.form === "definite" ? bySalience(table, mention, phrase, near, quoted) : [];
  const [first, second] = choices;
  if (first !== undefined && first.confidence >= 0.5 && (second === undefined || first.confidence - second.confidence >= 0.2)) return join(first.entity);
  const entity = make();
  entity.candidates = choices.map((choice) => ({ entity: choice.entity.id, confidence: choice.confidence }));
  return entity;
}

interface Earlier {
  readonly entity: Entity;
  readonly last: Mention;
  /** In sentences. */
  readonly distance: number;
}

/** Entities that agree with a mention and were mentioned before it, the most recent first. */
function earlier(table: EntityTable, mention: Mention): Earlier[] {
  const { document } = table;
  const sentence = document.tokens[mention.head]?.sentence ?? 0;
  const found: Earlier[] = [];
  for (const entity of table.all()) {
    const last = table.lastBefore(entity, mention.head);
    if (last === null || (last.first <= mention.head && mention.head < last.last && last.type !== "name")) continue;
    if (!agree({ ...last, entityType: entity.type, gender: entity.gender, plural: entity.plural }, mention)) continue;
    found.push({ entity, last, distance: sentence - (document.tokens[last.head]?.sentence ?? 0) });
  }
  return found.sort((a, b) => b.last.head - a.last.head);
}

/** One with the same role for the same owner. */
function byOwner(table: EntityTable, mention: Mention, near: readonly Earlier[], owner: Entity | null): Entity | null {
  if (owner === null) return null;
  const role = roleHead(mention.name);
  const match = near.find(({ entity }) => [...entity.owners].some((id) => table.find(id) === owner) && [...entity.roles].some((each) => each === role || (!mention.plural && sameRole(each, role))));
  return match?.entity ?? null;
}

function modifiersAgree(entity: Entity, phrase: NounPhrase): boolean {
  return [...phrase.modifiers].every((word) => entity.modifiers.has(word));
}

/** One of whom the role has been said. */
function byRole(table: EntityTable, mention: Mention, phrase: NounPhrase, near: readonly Earlier[], owner: Entity | null): Entity | null {
  const role = roleHead(mention.name);
  const holders = near.filter(({ entity, last }) => {
    if (mention.plural && entity.name !== null && entity.type !== "group") return false;
    const exact = entity.roles.has(role);
    if (!exact && (mention.plural || ![...entity.roles].some((each) => sameRole(each, role)))) return false;
    if (owner !== null && nationOf(owner).length === 0 && entity.owners.size > 0 && ![...entity.owners].some((id) => table.find(id) === owner || isSeatOf(table.find(id), owner))) return false;
    if (entity.owners.size > 0 && owner === null && phrase.form === "definite" && entity.name === null && last.type === "nominal" && !exact) return false;
    if (owner === entity) return false;
    // "the Russian president" and "Russia's president" are not one of whom only "American" has been said.
    const told = owner === null ? [...phrase.modifiers] : [...phrase.modifiers, ...nationOf(owner)];
    return told.every((word) => entity.modifiers.has(word)) || (entity.modifiers.size === 0 && entity.name !== null && exact);
  });
  const limit = phrase.modifiers.size > 0 || owner !== null ? Infinity : PLAIN_PEOPLE.has(role) ? 3 : 30;
  const exact = holders.filter(({ entity }) => entity.roles.has(role));
  const pool = (exact.length > 0 ? exact : holders).filter(({ distance }) => distance <= limit);
  return pool[0]?.entity ?? null;
}

/** The adjective of a country, as what may have been said of its president before ("Russian"). */
function nationOf(owner: Entity): readonly string[] {
  const adjective = owner.name === null || owner.type !== "place" ? undefined : COUNTRY_ADJECTIVES.get(nameWords(owner.name).join(" "));
  return adjective === undefined ? [] : [adjective];
}

function isSeatOf(a: Entity, b: Entity): boolean {
  const seat = (entity: Entity): string | undefined => (entity.name === null ? undefined : SEATS.get(nameWords(entity.name).join(" "))?.holder);
  return (seat(a) !== undefined && b.roles.has(seat(a) ?? "")) || (seat(b) !== undefined && a.roles.has(seat(b) ?? ""));
}

/** "the committee" for the body whose name ends in that word. */
function byBodyName(mention: Mention, phrase: NounPhrase, near: readonly Earlier[]): Entity | null {
  if (phrase.owner !== null || mention.plural) return null;
  if (mention.entityType !== "organization" && mention.entityType !== "group") return null;
  const role = roleHead(mention.name);
  const match = near.find(({ entity, distance }) => distance <= 12 && entity.name !== null && nameWords(entity.name).length > 1 && nameWords(entity.name).includes(role));
  return match?.entity ?? null;
}

/**
 * "the singer" where nobody has been called one: the person of the last two sentences, if there is one alone of whom no other office is known. Plain nouns
 * ("the woman") need a known gender.
 */
function bySalience(table: EntityTable, mention: Mention, phrase: NounPhrase, near: readonly Earlier[], quoted: QuotedTokens): Choice[] {
  if (mention.plural) return [];
  const role = roleHead(mention.name);
  if (mention.entityType === "place" || mention.entityType === "group" || mention.entityType === "unknown") return [];
  const person = mention.entityType === "person";
  const pool = near.filter(({ entity, last, distance }) => {
    if (distance > (person ? 2 : 1) || entity.name === null || entity.type !== mention.entityType) return false;
    if (person && entity.roles.size > 0 && !PLAIN_PEOPLE.has(role)) return false;
    if (PLAIN_PEOPLE.has(role) && mention.gender !== "unknown" && entity.gender !== mention.gender) return false;
    if (phrase.modifiers.size > 0 && PLAIN_PEOPLE.has(role)) return false;
    return quoted.direct[last.head] === null || quoted.direct[mention.head] !== null;
  });
  const scored = pool.map(({ entity, last, distance }) => {
    const subject = grammaticalRole(table.document, last.head) === "subject" ? 1 : 0;
    return { entity, score: Math.exp(1.2 * subject - 0.7 * distance + 0.4 * Math.log1p(entity.mentions.length)) };
  });
  const total = scored.reduce((sum, each) => sum + each.score, 0) + (person ? 0.8 : 2.5);
  return scored.map(({ entity, score }) => ({ entity, confidence: score / total })).sort((a, b) => b.confidence - a.confidence);
}
