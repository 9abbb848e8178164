/** The chains of a document as its entities stand in the end, each with the name to show. */
import type { Chain } from "../model/index.ts";
import type { Entity, EntityTable } from "./entities.ts";
import { entityOf } from "./link-roles.ts";
import { parseName } from "./person-name.ts";

/** Chains in the order of their first mentions; of the mentions, the first `count`: those after them were made for groups only. */
export function chainsOf(table: EntityTable, count: number): Chain[] {
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
