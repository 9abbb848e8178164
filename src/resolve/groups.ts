import type { Document, Mention } from "../model/index.ts";
import { dependents } from "../tree/index.ts";
import type { Entity, EntityTable } from "./entities.ts";
import type { MentionAt } from "./link-roles.ts";
import { sameRole } from "../lexicon/role-nouns.ts";

/** People or bodies joined by "and", who may be "they" or "the senators" afterwards. */
export interface Coordination {
  /** Stands for the whole in the entity table; its index is past those of the document's mentions. */
  readonly mention: Mention;
  readonly parts: readonly Mention[];
}

/** Coordinations of two or more mentions of people or organizations, one of them at least named. */
export function findCoordinations(document: Document, mentions: readonly Mention[], at: MentionAt): Coordination[] {
  const found: Coordination[] = [];
  for (const mention of mentions) {
    if (
      mention.type === "pronoun" ||
      (mention.entityType !== "person" && mention.entityType !== "organization" && mention.entityType !== "unknown")
    )
      continue;
    const others = dependents(document, mention.head, "conj")
      .map(at)
      .filter((each): each is Mention => each !== null && each.type !== "pronoun" && each.entityType !== "place");
    if (others.length === 0) continue;
    const parts = [mention, ...others];
    const last = parts[parts.length - 1] as Mention;
    const joined = document.tokens.slice(mention.head, last.head).some((token) => token.lower === "and" || token.lower === "&");
    if (!joined || !parts.some((part) => part.type === "name") || parts.some((part) => part.plural)) continue;
    found.push({
      parts,
      mention: {
        source: mention.source,
        index: mentions.length + found.length,
        span: { start: mention.span.start, end: last.span.end },
        head: mention.head,
        first: mention.first,
        last: last.last,
        type: "nominal",
        entityType: "group",
        gender: "unknown",
        plural: true,
        name: parts.map((part) => part.name).join(" and "),
        roles: [],
      },
    });
  }
  return found;
}

/** Makes entities of the coordinations of named parts: one for each set of parts. Roles are those that all parts have. */
export function linkCoordinations(table: EntityTable, coordinations: readonly Coordination[]): void {
  const bySet = new Map<string, Entity>();
  for (const { mention, parts } of coordinations) {
    const members = [...new Set(parts.map((part) => table.at(part.index)).filter((entity): entity is Entity => entity !== null))];
    if (members.length !== parts.length) continue;
    const key = members
      .map((entity) => entity.id)
      .sort((a, b) => a - b)
      .join(" ");
    const known = bySet.get(key);
    if (known !== undefined) {
      table.join(known, mention);
      continue;
    }
    const entity = table.create(mention);
    entity.members = members.map((member) => member.id);
    const [first, ...rest] = members;
    for (const role of first?.roles ?? [])
      if (rest.every((member) => [...member.roles].some((other) => sameRole(role, other)))) entity.roles.add(role);
    bySet.set(key, entity);
  }
}
