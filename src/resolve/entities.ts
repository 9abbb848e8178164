import { BODY_NOUNS } from "../lexicon/role-nouns.ts";
import type { Document, EntityType, Gender, Mention, Token } from "../model/index.ts";
import { children, hasRelation } from "../tree/index.ts";
import { parseName } from "./person-name.ts";
import type { PersonName } from "./person-name.ts";
import { singular } from "./classify.ts";

/** An entity of one document while it is put together. */
export interface Entity {
  readonly id: number;
  /** Mention indices in the order of the text. */
  mentions: number[];
  type: EntityType;
  gender: Gender;
  plural: boolean;
  /** The fullest personal or other name, null for one that is never named. */
  name: string | null;
  parsed: PersonName | null;
  /** Role nouns said of it: last words, lower case, singular. */
  readonly roles: Set<string>;
  /** Adjectives, compounds and complements of its nominals, as lemmas. */
  readonly modifiers: Set<string>;
  /** Entities that its nominals belong to or speak for, by id (of the table's `find`). */
  readonly owners: Set<number>;
  /** Those of the owners whom it speaks for. */
  readonly principals: Set<number>;
  /** How many mentions are full names. */
  full: number;
  /** For a group of people joined by "and": their entities, by id. */
  members: readonly number[] | null;
  /** Possible entities of one that could not be told, with probabilities. */
  candidates: { entity: number; confidence: number }[];
}

/** Entities of a document with a union-find over them. */
export interface EntityTable {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  /** Makes an entity of a mention that has none. */
  readonly create: (mention: Mention) => Entity;
  /** The entity that an id has come to stand for. */
  readonly find: (id: number) => Entity;
  /** The entity of a mention, by its index; null where it has none yet. */
  readonly at: (mention: number) => Entity | null;
  /** Merges the second entity into the first; returns what is left. */
  readonly merge: (a: Entity, b: Entity) => Entity;
  /** Adds a mention to an entity, with all that the mention was already joined to. */
  readonly join: (entity: Entity, mention: Mention) => Entity;
  /** The name that ends before, or begins at, a token. */
  readonly nameEndingAt: (token: number) => Mention | null;
  readonly nameStartingAt: (token: number) => Mention | null;
  /** The name among whose words (titles included) a token is. */
  readonly nameOver: (token: number) => Mention | null;
  /** Whether an entity has a mention headed by a token. */
  readonly heads: (entity: Entity, token: number) => boolean;
  /** How many mentions of an entity stand before a token. */
  readonly countBefore: (entity: Entity, token: number) => number;
  /** Last mention of an entity before a token, or null. */
  readonly lastBefore: (entity: Entity, token: number) => Mention | null;
  /** Entities that are left, in the order of their making. */
  readonly all: () => Entity[];
  /** Those of them that have a mention near another one: so far before it that only a text as long as a book has more. */
  readonly near: (mention: Mention) => Entity[];
}

/** Mentions before and after another one among which what it stands for is looked for. An article of 4,000 words has so many. */
const REACH = { before: 800, after: 80 };

/** `learnGender`: whether a pronoun that is joined to somebody tells that person's gender from then on. */
export function entityTable(document: Document, mentions: readonly Mention[], learnGender = true): EntityTable {
  const entities: Entity[] = [];
  const parent: number[] = [];
  const ofMention = new Map<number, number>();
  let live: Entity[] | null = null;
  const find = (id: number): Entity => {
    let at = id;
    while (parent[at] !== at) at = parent[at] ?? at;
    return entities[at] as Entity;
  };
  const at = (mention: number): Entity | null => {
    const id = ofMention.get(mention);
    return id === undefined ? null : find(id);
  };
  const create = (mention: Mention): Entity => {
    const id = entities.length;
    const named = mention.type === "name";
    const person = named && (mention.entityType === "person" || mention.entityType === "unknown");
    const entity: Entity = {
      id,
      mentions: [mention.index],
      type: mention.entityType,
      gender: mention.gender,
      plural: mention.plural,
      name: named ? mention.name : null,
      parsed: person ? parseName(mention.name) : null,
      roles: new Set(),
      modifiers: new Set(),
      owners: new Set(),
      principals: new Set(),
      full: named && /\s/.test(mention.name) ? 1 : 0,
      members: null,
      candidates: [],
    };
    entities.push(entity);
    live = null;
    parent.push(id);
    ofMention.set(mention.index, id);
    return entity;
  };
  const merge = (a: Entity, b: Entity): Entity => {
    if (a === b) return a;
    parent[b.id] = a.id;
    live = null;
    a.mentions = [...a.mentions, ...b.mentions].sort((x, y) => (mentions[x]?.head ?? 0) - (mentions[y]?.head ?? 0));
    if (a.type === "unknown" || (a.type === "group" && b.type === "person" && !a.plural && b.name !== null)) a.type = b.type;
    if (a.gender === "unknown" && (learnGender || b.mentions.some((index) => mentions[index]?.type !== "pronoun"))) a.gender = b.gender;
    if (b.name !== null && (a.name === null || betterName(b, a))) {
      a.name = b.name;
      a.parsed = b.parsed ?? a.parsed;
    }
    for (const role of b.roles) a.roles.add(role);
    for (const word of b.modifiers) a.modifiers.add(word);
    for (const owner of b.owners) a.owners.add(owner);
    for (const principal of b.principals) a.principals.add(principal);
    a.full += b.full;
    return a;
  };
  const join = (entity: Entity, mention: Mention): Entity => merge(entity, at(mention.index) ?? create(mention));
  const [ends, starts, over] = [new Map<number, Mention>(), new Map<number, Mention>(), new Map<number, Mention>()];
  for (const mention of mentions) {
    if (mention.type !== "name") continue;
    ends.set(mention.last, mention);
    starts.set(mention.first, mention);
    for (let index = mention.first; index < mention.last; index += 1) {
      const other = over.get(index);
      if (other === undefined || other.last - other.first > mention.last - mention.first) over.set(index, mention);
    }
  }
  const countBefore = (entity: Entity, token: number): number => {
    let [low, high] = [0, entity.mentions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[entity.mentions[middle] ?? 0]?.head ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const lastBefore = (entity: Entity, token: number): Mention | null => {
    const count = countBefore(entity, token);
    return count === 0 ? null : (mentions[entity.mentions[count - 1] ?? 0] ?? null);
  };
  const byHead = new Map<number, number>();
  for (const mention of mentions) if (!byHead.has(mention.head)) byHead.set(mention.head, mention.index);
  const heads = (entity: Entity, token: number): boolean => {
    const mention = byHead.get(token);
    return mention !== undefined && at(mention) === entity;
  };
  const all = (): Entity[] => (live ??= entities.filter((entity) => parent[entity.id] === entity.id));
  const order = mentions.map(({ index }) => index).sort((x, y) => (mentions[x]?.head ?? 0) - (mentions[y]?.head ?? 0));
  const place = new Map(order.map((index, position) => [index, position]));
  const near = (mention: Mention): Entity[] => {
    const position = place.get(mention.index) ?? 0;
    if (order.length <= REACH.after) return all();
    const found = new Set<Entity>();
    for (const index of order.slice(Math.max(0, position - REACH.before), position + REACH.after)) {
      const entity = at(index);
      if (entity !== null) found.add(entity);
    }
    return [...found].sort((a, b) => a.id - b.id);
  };
  return {
    document,
    mentions,
    create,
    find,
    at,
    merge,
    join,
    heads,
    countBefore,
    lastBefore,
    nameEndingAt: (token) => ends.get(token) ?? null,
    nameStartingAt: (token) => starts.get(token) ?? null,
    nameOver: (token) => over.get(token) ?? null,
    all,
    near,
  };
}

function betterName(b: Entity, a: Entity): boolean {
  const words = (entity: Entity): number => entity.name?.split(/\s+/).length ?? 0;
  return words(a) < 2 && words(b) > words(a);
}

export interface NounPhrase {
  /** "definite" with the, this, that; "indefinite" with a, some, or none; "possessive" with an owner before it. */
  readonly form: "definite" | "indefinite" | "possessive" | "bare";
  /** Token that owns it: a possessor, a proper compound ("Kremlin spokesman"), or the complement of "for", "of", "to", "at", "with". */
  readonly owner: number | null;
  readonly ownerBy: "possessive" | "compound" | "preposition" | null;
  /** Lemmas of its other modifiers, of nationalities too. */
  readonly modifiers: ReadonlySet<string>;
  /** A relative clause, participle or other complement tells which one is meant. */
  readonly restricted: boolean;
}

const DEFINITE = new Set(["the", "this", "that", "these", "those"]);
const OWNING = new Set(["for", "of", "to", "at", "with", "from"]);

/** What stands around the head of a nominal. */
export function nounPhrase(document: Document, head: number): NounPhrase {
  let form: NounPhrase["form"] = "bare";
  let owner: number | null = null;
  let ownerBy: NounPhrase["ownerBy"] = null;
  let restricted = false;
  const modifiers = new Set<string>();
  for (const child of children(document, head)) {
    const token = document.tokens[child] as Token;
    if (hasRelation(token, "det")) form = DEFINITE.has(token.lower) ? "definite" : "indefinite";
    else if (hasRelation(token, "nmod:poss")) [owner, ownerBy, form] = [child, "possessive", "possessive"];
    else if (hasRelation(token, "amod", "nummod") && child < head) modifiers.add(token.lemma);
    else if (hasRelation(token, "compound", "nmod:desc") && child < head) {
      if (token.upos === "PROPN" && ownerBy !== "possessive") [owner, ownerBy] = [child, "compound"];
      else {
        modifiers.add(token.lemma);
        // "Trump campaign spokesman": the campaign is the owner.
        if (BODY_NOUNS.has(singular(token)) && ownerBy !== "possessive") [owner, ownerBy] = [child, "compound"];
      }
    } else if (hasRelation(token, "nmod") && child > head) {
      const by = children(document, child)
        .map((each) => document.tokens[each] as Token)
        .find((each) => each.deprel === "case");
      if (
        by !== undefined &&
        OWNING.has(by.lower) &&
        ownerBy !== "possessive" &&
        (by.lower === "for" || by.lower === "of" || owner === null)
      )
        [owner, ownerBy] = [child, "preposition"];
      else restricted = true;
    } else if (hasRelation(token, "acl") && child > head)
      restricted = restricted || token.deprel === "acl" || document.tokens[child - 1]?.lower !== ",";
  }
  return { form, owner, ownerBy, modifiers, restricted };
}
