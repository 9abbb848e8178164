import { CALLINGS } from "../lexicon/callings.ts";
import { VOICE_NOUNS, sameRole } from "../lexicon/role-nouns.ts";
import { COUNTRY_ADJECTIVES, SEATS } from "../lexicon/nationalities.ts";
import { wordSet } from "../lexicon/words.ts";
import type { Mention } from "../model/index.ts";
import { nounPhrase } from "./entities.ts";
import type { Entity, EntityTable, NounPhrase } from "./entities.ts";
import { grammaticalRole } from "./grammar.ts";
import { addOwner, agree, describe, entityOf, roleHead } from "./link-roles.ts";
import type { MentionAt } from "./link-roles.ts";
import { nationsAgree } from "./nations.ts";
import { nameWords } from "./organization-name.ts";
import type { QuotedTokens } from "./quoted.ts";
import { sentencesBetween } from "./ranker.ts";

/** Nouns that tell nothing of what somebody does. */
const PLAIN_PEOPLE = wordSet("man woman boy girl person guy individual child kid baby teen teenager adult lady gentleman friend parent");
const PAIRS = wordSet("pair couple duo two");
const STANDING_GROUPS = wordSet("police authorities");

/** The entity that owns a nominal ("her lawyer", "a Kremlin spokesman", "a lawyer for Ruiz"), where it is known. */
export function ownerOf(table: EntityTable, phrase: NounPhrase, at: MentionAt): Entity | null {
  if (phrase.owner === null) return null;
  const mention = at(phrase.owner) ?? table.nameOver(phrase.owner);
  return mention === null ? null : table.at(mention.index);
}

/** "A ministry spokesman" speaks for the ministry of which the text told before, by its name or by that word. */
function bodyBefore(table: EntityTable, mention: Mention, phrase: NounPhrase): Entity | null {
  const word = phrase.ownerBy === "compound" && phrase.owner !== null ? table.document.tokens[phrase.owner] : undefined;
  if (word?.upos !== "NOUN" || !VOICE_NOUNS.has(roleHead(mention.name))) return null;
  const bodies = table
    .near(mention)
    .filter(
      ({ type, name, roles }) =>
        type === "organization" && ((name !== null && nameWords(name).includes(word.lower)) || (name === null && roles.has(word.lower))),
    );
  // Of two ministries it may be either's.
  return bodies.length === 1 ? (bodies[0] ?? null) : null;
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
  const owner = ownerOf(table, phrase, at) ?? bodyBefore(table, mention, phrase);
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
    const same = earlier(table, mention).find(
      ({ entity }) => entity.name === null && entity.roles.has(roleHead(mention.name)) && modifiersAgree(entity, phrase),
    );
    return same === undefined ? make() : join(same.entity);
  }
  const title = document.tokens[mention.head]?.upos === "PROPN";
  // Headlines leave articles out.
  const headline = document.sentences[document.tokens[mention.head]?.sentence ?? 0]?.part === "headline";
  const anaphoric =
    (headline && phrase.form === "bare" && !mention.plural) ||
    phrase.form === "definite" ||
    phrase.form === "possessive" ||
    (title && phrase.form === "bare") ||
    (phrase.form === "bare" && phrase.owner !== null && !mention.plural);
  if (!anaphoric) return make();
  const near = earlier(table, mention);
  const owned = byOwner(table, mention, near, owner);
  if (owned !== null) return join(owned);
  if (phrase.form === "possessive" && owner === null) return make();
  const chosen = byRole(table, mention, phrase, near, owner) ?? byOnlyHolder(table, mention, phrase, near, owner);
  if (chosen !== null) return join(chosen);
  const body = byBodyName(mention, phrase, near);
  if (body !== null) return join(body);
  const choices =
    phrase.form === "definite" && (owner === null || owner.type === "place" || owner.type === "organization")
      ? bySalience(table, mention, phrase, near, quoted)
      : [];
  const [first, second] = choices;
  if (first !== undefined && first.confidence >= 0.5 && (second === undefined || first.confidence - second.confidence >= 0.2))
    return join(first.entity);
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
  const headline = document.sentences[sentence]?.part !== "body";
  const found: Earlier[] = [];
  for (const entity of headline ? table.all() : table.near(mention)) {
    // A headline may call somebody by a role that the text below gives with the name.
    const last =
      table.lastBefore(entity, mention.head) ??
      (headline && entity.name !== null ? (table.mentions[entity.mentions[0] ?? 0] ?? null) : null);
    if (entity.members !== null && !mention.plural) continue;
    if (last === null || (last.first <= mention.head && mention.head < last.last && last.type !== "name")) continue;
    if (!agree({ ...last, entityType: entity.type, gender: entity.gender, plural: entity.plural }, mention)) continue;
    found.push({ entity, last, distance: Math.max(0, sentence - (document.tokens[last.head]?.sentence ?? 0)) });
  }
  return found.sort((a, b) => b.last.head - a.last.head);
}

/** One with the same role for the same owner. */
function byOwner(table: EntityTable, mention: Mention, near: readonly Earlier[], owner: Entity | null): Entity | null {
  if (owner === null) return null;
  const role = roleHead(mention.name);
  const match = near.find(
    ({ entity }) =>
      [...entity.owners].some((id) => table.find(id) === owner) &&
      [...entity.roles].some((each) => each === role || (!mention.plural && sameRole(each, role))),
  );
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
    if (entity.members !== null && (entity.roles.has(role) || PAIRS.has(role)) && owner === null) return true;
    const exact = entity.roles.has(role);
    if (!exact && (mention.plural || ![...entity.roles].some((each) => sameRole(each, role)))) return false;
    if (
      owner !== null &&
      nationOf(owner).length === 0 &&
      entity.owners.size > 0 &&
      ![...entity.owners].some((id) => table.find(id) === owner || isSeatOf(table.find(id), owner))
    )
      return false;
    if (entity.owners.size > 0 && owner === null && phrase.form === "definite" && entity.name === null && last.type === "nominal" && !exact)
      return false;
    if (owner === entity) return false;
    // "the Russian president" and "Russia's president" are not one of whom only "American" has been said.
    const told = owner === null ? [...phrase.modifiers] : [...phrase.modifiers, ...nationOf(owner)];
    return told.every((word) => entity.modifiers.has(word)) || (entity.modifiers.size === 0 && entity.name !== null && exact);
  });
  const limit = phrase.modifiers.size > 0 || owner !== null ? Infinity : PLAIN_PEOPLE.has(role) ? 3 : 30;
  const exact = holders.filter(({ entity }) => entity.roles.has(role) || (entity.members !== null && PAIRS.has(role)));
  const pool = (exact.length > 0 ? exact : holders).filter(({ distance }) => distance <= limit);
  return pool[0]?.entity ?? null;
}

const TELLING_APART = wordSet(
  "other another former first second third last previous next fellow new deputy rival opposing same latter assistant vice associate",
);

/** "the conservative senator" for the one senator of the text, where nothing in the modifiers sets them apart. */
function byOnlyHolder(
  table: EntityTable,
  mention: Mention,
  phrase: NounPhrase,
  near: readonly Earlier[],
  owner: Entity | null,
): Entity | null {
  if (mention.plural || (owner !== null && owner.type === "person")) return null;
  const role = roleHead(mention.name);
  if (PLAIN_PEOPLE.has(role) || [...phrase.modifiers].some((word) => TELLING_APART.has(word))) return null;
  const named = near.filter(({ entity }) => entity.name !== null && !entity.plural && entity.members === null);
  const exact = named.filter(({ entity }) => entity.roles.has(role));
  const holders = exact.length > 0 ? exact : named.filter(({ entity }) => [...entity.roles].some((each) => sameRole(each, role)));
  const only = foremost(holders);
  if (only === null || only.distance > 8) return null;
  if (!nationsAgree([...phrase.modifiers, ...(owner === null ? [] : nationOf(owner))], only.entity.modifiers)) return null;
  if (
    owner !== null &&
    owner.type === "organization" &&
    only.entity.owners.size > 0 &&
    ![...only.entity.owners].some((id) => table.find(id) === owner)
  )
    return null;
  return only.entity;
}

/** Of several who hold one role, the one of whom the text speaks four times as much as of any other. */
function foremost(holders: readonly Earlier[]): Earlier | null {
  const [first, second] = [...holders].sort((a, b) => b.entity.mentions.length - a.entity.mentions.length);
  if (first === undefined) return null;
  return second === undefined || first.entity.mentions.length >= 4 * second.entity.mentions.length ? first : null;
}

/** The adjective of a country, as what may have been said of its president before ("Russian"). */
function nationOf(owner: Entity): readonly string[] {
  const adjective = owner.name === null || owner.type !== "place" ? undefined : COUNTRY_ADJECTIVES.get(nameWords(owner.name).join(" "));
  return adjective === undefined ? [] : [adjective];
}

function isSeatOf(a: Entity, b: Entity): boolean {
  const seat = (entity: Entity): string | undefined =>
    entity.name === null ? undefined : SEATS.get(nameWords(entity.name).join(" "))?.holder;
  return (seat(a) !== undefined && b.roles.has(seat(a) ?? "")) || (seat(b) !== undefined && a.roles.has(seat(b) ?? ""));
}

/** "the committee" for the body whose name ends in that word. */
function byBodyName(mention: Mention, phrase: NounPhrase, near: readonly Earlier[]): Entity | null {
  if (phrase.owner !== null || mention.plural) return null;
  if (mention.entityType !== "organization" && mention.entityType !== "group") return null;
  const role = roleHead(mention.name);
  const match = near.find(({ entity, distance }) => {
    const words = distance <= 12 && entity.name !== null ? nameWords(entity.name) : [];
    // "Acme Airlines", "the airline"
    return words.length > 1 && (words.includes(role) || words.at(-1) === `${role}s`);
  });
  return match?.entity ?? null;
}

/** How well a calling goes with the roles that are known of somebody: 1 with none known, less with a kindred one, 0 with one of another kind. */
function callingFits(roles: ReadonlySet<string>, calling: string): number {
  const kinds = CALLINGS.filter((kind) => kind.has(calling));
  const known = [...roles].filter((role) => CALLINGS.some((kind) => kind.has(role)));
  if (known.length === 0) return 1;
  return known.some((role) => kinds.some((kind) => kind.has(role))) ? 0.6 : 0;
}

/**
 * "the singer", "the Vermont senator" where nobody has been called so: the person of the last sentences of whom nothing known speaks against it, if one
 * stands out. Plain nouns ("the woman") need a known gender and no modifiers; "the company" takes the body named last.
 */
function bySalience(table: EntityTable, mention: Mention, phrase: NounPhrase, near: readonly Earlier[], quoted: QuotedTokens): Choice[] {
  if (mention.plural || mention.entityType === "place" || mention.entityType === "unknown") return [];
  const role = roleHead(mention.name);
  const person = mention.entityType === "person";
  const plain = PLAIN_PEOPLE.has(role);
  const described = phrase.modifiers.size > 0 || phrase.owner !== null || phrase.restricted;
  const calling = CALLINGS.some((kind) => kind.has(role));
  if (person && described && !calling) return [];
  if (!person && (described || !GENERIC_BODIES.has(role))) return [];
  const pool = near.flatMap(({ entity, last }) => {
    const distance = sentencesBetween(quoted, table.document, last.head, mention.head);
    if (distance > 2 || entity.name === null || entity.members !== null) return [];
    if (
      person
        ? entity.type !== "person" && !(entity.type === "unknown" && !/\s/.test(entity.name))
        : entity.type !== "organization" && entity.type !== "unknown"
    )
      return [];
    if (plain && (described || mention.gender === "unknown" || entity.gender !== mention.gender)) return [];
    if (person && !plain && !calling && entity.roles.size > 0) return [];
    const fit = person && calling ? callingFits(entity.roles, role) : 1;
    if (fit === 0 || (quoted.direct[last.head] !== null && quoted.direct[mention.head] === null)) return [];
    const subject = grammaticalRole(table.document, last.head) === "subject" ? 1 : 0;
    return [{ entity, score: fit * Math.exp(1.2 * subject - 0.7 * distance + 0.4 * Math.log1p(entity.mentions.length)) }];
  });
  const total = pool.reduce((sum, each) => sum + each.score, 0) + (described ? 1.2 : person ? 0.8 : 1.5);
  return pool.map(({ entity, score }) => ({ entity, confidence: score / total })).sort((a, b) => b.confidence - a.confidence);
}

const GENERIC_BODIES = wordSet(
  "company organization organisation group agency firm corporation network committee commission department association charity club bank airline paper newspaper magazine website union party campaign",
);
