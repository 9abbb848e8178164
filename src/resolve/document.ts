import { givenNameLean } from "../lexicon/given-names.ts";
import type { Chain, Document, Gender, Mention, Quote } from "../model/index.ts";
import { chainsOf } from "./chains.ts";
import { coveringMention } from "./covering-mention.ts";
import { entityTable, nounPhrase } from "./entities.ts";
import type { Entity, EntityTable } from "./entities.ts";
import { isSpeechSubject } from "./grammar.ts";
import { findCoordinations, linkCoordinations } from "./groups.ts";
import { headlineUse, linkHeadline } from "./link-headlines.ts";
import { linkNames } from "./link-names.ts";
import { linkNominal, ownerOf } from "./link-nouns.ts";
import { addNameOwners } from "./link-owners.ts";
import type { RankObserver } from "./link-pronouns.ts";
import { resolveFirstPerson, resolvePronoun } from "./link-pronouns.ts";
import { addOwner, agree, describe, entityOf, linkByGrammar, mentionsByHead, predicateSubject } from "./link-roles.ts";
import type { MentionAt } from "./link-roles.ts";
import { quotedTokens } from "./quoted.ts";
import type { QuotedTokens } from "./quoted.ts";
import { rankCandidates } from "./ranker.ts";
import { votedGenders } from "./voted-genders.ts";

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
  const genders = votedGenders(document, mentions, (each) => link(document, mentions, quotes, null, each));
  return link(document, mentions, quotes, genders, observe);
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
