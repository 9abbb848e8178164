import { CALLINGS, OFFICES } from "../lexicon/callings.ts";
import { sameRole } from "../lexicon/role-nouns.ts";
import { wordSet } from "../lexicon/words.ts";
import type { Document, Mention } from "../model/index.ts";
import { children } from "../tree/index.ts";
import { nounPhrase } from "./entities.ts";
import type { Entity, EntityTable } from "./entities.ts";
import { agree, describe, roleHead } from "./link-roles.ts";
import type { MentionAt } from "./link-roles.ts";
import { ownerOf } from "./link-nouns.ts";
import { nationsAgree } from "./nations.ts";
import { nameWords } from "./organization-name.ts";

/** Nouns that say of somebody no more than that they belong to a body. */
const GENERAL_ROLES = wordSet(
  "official aide adviser advisor executive boss chief staffer insider figure leader officer spokesman spokeswoman spokesperson",
);
/** So many sentences of the running text may introduce whom a headline describes. */
const LEAD = 4;
/** Of whom the headline describes the text speaks so much more than of any other who fits. */
const DOMINANCE = 2;

/**
 * How a mention of one person without a name stands in a headline: as its subject or voice ("Tennis star says …"), as an office that
 * somebody is to have ("picked as mayor", "runs for president"), otherwise, or not in a headline at all (null).
 */
export function headlineUse(document: Document, mention: Mention, voices: ReadonlySet<number>): "subject" | "office" | "other" | null {
  if (mention.type !== "nominal" || mention.entityType !== "person" || mention.plural) return null;
  const token = document.tokens[mention.head];
  if (token === undefined || document.sentences[token.sentence]?.part !== "headline") return null;
  if (nounPhrase(document, mention.head).form === "possessive") return "other";
  if (voices.has(mention.head) || token.deprel === "nsubj" || token.deprel === "nsubj:pass") return "subject";
  const before = document.tokens[mention.first - 1];
  const under = children(document, mention.head).some((child) => /^(?:as|for)$/.test(document.tokens[child]?.lower ?? ""));
  return under || token.deprel === "xcomp" || /^(?:named|elected|appointed|sworn)$/.test(before?.lower ?? "") ? "office" : "other";
}

/**
 * Joins the description in a headline with the person of the text below that it stands for, once all of that is resolved: one with its owner
 * and role, else the one introduced in the first sentences of whom the text speaks most, where nothing known speaks against it. Null
 * where it cannot be told.
 */
export function linkHeadline(table: EntityTable, at: MentionAt, mention: Mention): Entity | null {
  const own = table.at(mention.index);
  if (own !== null && own.name !== null) return own;
  const { document } = table;
  const phrase = nounPhrase(document, mention.head);
  const owner = ownerOf(table, phrase, at);
  const role = roleHead(mention.name);
  const home = document.tokens[mention.head]?.sentence ?? 0;
  const people = table.all().filter((entity) => {
    if (entity === own || entity.name === null || entity.type !== "person" || entity.members !== null || entity.plural) return false;
    // Whom the headline names it does not describe as well.
    if (entity.mentions.some((index) => document.tokens[table.mentions[index]?.head ?? 0]?.sentence === home)) return false;
    const first = table.mentions[entity.mentions[0] ?? 0] as Mention;
    return (
      agree({ ...first, entityType: "person", gender: entity.gender, plural: false }, mention) &&
      nationsAgree(phrase.modifiers, entity.modifiers)
    );
  });
  const join = (entity: Entity): Entity => {
    const merged = table.join(entity, mention);
    describe(table, merged, mention);
    return merged;
  };
  const has = (entity: Entity): boolean => [...entity.roles].some((each) => sameRole(each, role));
  // A name that opens a headline may pass for a common noun ("Chancellery official").
  const isOwner = (entity: Entity): boolean =>
    owner === null
      ? entity.name !== null && nameWords(entity.name).length === 1 && phrase.modifiers.has(entity.name.toLowerCase())
      : entity === owner;
  const owned = people.filter((entity) => [...entity.owners].some((id) => isOwner(table.find(id))));
  const holders = owned.filter((entity) => has(entity) || GENERAL_ROLES.has(role));
  if (holders.length === 1 && holders[0] !== undefined) return join(holders[0]);
  const body = owner !== null && owner.type !== "place";
  const lead = people.filter((entity) => introduced(table, entity, home));
  // Of a body's people only one whose body is not told, and who is called so.
  const fits = lead.filter((entity) => (has(entity) && (!body || entity.owners.size === 0)) || (!body && calledSo(entity, role)));
  const [first, second] = [...fits].sort((a, b) => b.mentions.length - a.mentions.length);
  if (first === undefined || first.mentions.length < 3) return null;
  return second === undefined || first.mentions.length >= DOMINANCE * second.mentions.length ? join(first) : null;
}

/** Whether the first name of an entity stands in the first sentences below a headline. */
function introduced(table: EntityTable, entity: Entity, headline: number): boolean {
  const named = entity.mentions.map((index) => table.mentions[index]).find((mention) => mention?.type === "name");
  return named !== undefined && (table.document.tokens[named.head]?.sentence ?? 0) - headline <= LEAD;
}

/** Whether somebody may be called so of whom that has not been said: no other office, and a calling of the same kind or none known. */
function calledSo(entity: Entity, role: string): boolean {
  if (OFFICES.has(role)) return false;
  const kinds = CALLINGS.filter((kind) => kind.has(role));
  if (kinds.length === 0) return false;
  const known = [...entity.roles].filter((each) => CALLINGS.some((kind) => kind.has(each)));
  return known.length === 0 ? entity.roles.size === 0 : known.some((each) => kinds.some((kind) => kind.has(each)));
}
