import type { Document, Mention } from "../model/index.ts";
import type { MentionAt } from "./link-roles.ts";

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
