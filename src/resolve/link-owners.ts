import type { Document, Mention } from "../model/index.ts";
import { nounPhrase } from "./entities.ts";
import type { EntityTable } from "./entities.ts";
import { ownerOf } from "./link-nouns.ts";
import { addOwner } from "./link-roles.ts";
import type { MentionAt } from "./link-roles.ts";

/** Owners by the role before a name ("her lawyer Ana Ruiz", "Kremlin spokesman Dmitri Peskov") and by a nominal in apposition. */
export function addNameOwners(table: EntityTable, mentions: readonly Mention[], at: MentionAt, find: MentionAt): void {
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
