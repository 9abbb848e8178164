import { ADJECTIVE_COUNTRIES, SEATS } from "../lexicon/nationalities.ts";
import { wordSet } from "../lexicon/words.ts";
import type { Chain, Extraction, Mention, Quote, Resolution, Resolved, Speaker } from "../model/index.ts";
import { dependent, dependents } from "../tree/index.ts";
import { type Aliases, givenNames, joinAliases } from "./aliases.ts";
import { clusterMembers, memberOf } from "./cluster.ts";
import type { Cluster, Member } from "./cluster.ts";
import { coveringMention } from "./covering-mention.ts";
import { mentionsByHead } from "./link-roles.ts";
import type { MentionAt } from "./link-roles.ts";
import { parseName } from "./person-name.ts";
import { nameWords } from "./organization-name.ts";
import { firstTokenAt } from "./quoted.ts";

/** Writings and sayings that speak for whoever made them. */
const UTTERANCES = wordSet(
  "statement letter email e-mail tweet tweets post message memo note account speech remarks remark testimony comment comments op-ed release announcement text video words",
);

/**
 * Speakers over all documents: one person under variants of spelling, initials, short forms and changing titles is one; people with one family name and
 * another given name, gender or walk of life are kept apart. Quotes get their speakers by the heads of their attributions; a pronoun that could
 * not be told gives candidates instead. `aliases`: names that the configuration takes as one.
 */
export function resolveSpeakers(extractions: readonly Extraction[], aliases: Aliases = {}): Resolved {
  const memberAt = new Map<string, Member>();
  const key = (source: string, chain: number): string => `${source} ${chain}`;
  const members: Member[] = [];
  for (const extraction of extractions) {
    const used = new Set(extraction.quotes.flatMap((quote) => [...quote.attributionHeads, ...quote.relayHeads]));
    for (const chain of extraction.chains) {
      if (!isSpeaker(extraction, chain, used)) continue;
      const member = memberOf(extraction, chain);
      members.push(member);
      memberAt.set(key(member.source, chain.id), member);
    }
  }
  const assigned = new Map<Member, Cluster>();
  const clustersOf = (member: Member, ids: readonly number[]): Cluster[] =>
    ids.flatMap((id) => {
      const owner = memberAt.get(key(member.source, id));
      const cluster = owner === undefined ? undefined : assigned.get(owner);
      return cluster === undefined ? [] : [cluster];
    });
  const found = clusterMembers(members, (member) => clustersOf(member, member.chain.owners ?? []), assigned);
  const clusters = joinAliases(found, assigned, aliases);
  const order = new Map(members.map((member, index) => [member, index]));
  const first = (cluster: Cluster): number => Math.min(...cluster.members.map((member) => order.get(member) ?? 0));
  clusters.sort((a, b) => first(a) - first(b));
  const ids = new Map(clusters.map((cluster, index) => [cluster, `p${index + 1}`]));
  const seats = seatHolders(clusters);
  const speakers: Speaker[] = clusters.map((cluster) => {
    const principals = [
      ...cluster.members.flatMap((member) => clustersOf(member, member.chain.speaksFor ?? [])),
      ...(seats.get(cluster) ?? []),
    ];
    const speaker = describeCluster(
      cluster,
      ids.get(cluster) ?? "",
      [...new Set(principals)].filter((each) => each !== cluster).map((each) => ids.get(each) ?? ""),
    );
    const [name, ...others] = givenNames(cluster, aliases);
    if (name === undefined) return speaker;
    const known = [speaker.name, ...speaker.aliases].filter((each) => each !== name);
    return { ...speaker, name, aliases: known, given: [name, ...others] };
  });

  const finders = new Map(extractions.map((extraction) => [extraction.document.article.id, finderOf(extraction)]));
  const chainSpeaker = (source: string, chain: number): string | null => {
    const cluster = assigned.get(memberAt.get(key(source, chain)) as Member);
    return cluster === undefined ? null : (ids.get(cluster) ?? null);
  };
  const speakerAt = (source: string, token: number): string | null => {
    const chain = finders.get(source)?.(token) ?? null;
    return chain === null ? null : chainSpeaker(source, chain.id);
  };
  const quotes = new Map<string, Resolution & { relays: readonly string[]; addressee: string | null }>();
  for (const extraction of extractions) {
    const source = extraction.document.article.id;
    for (const quote of extraction.quotes)
      quotes.set(
        quote.id,
        resolveQuote(extraction, quote, finders.get(source) ?? (() => null), (chain) => chainSpeaker(source, chain)),
      );
  }
  const mentionsOf = (speaker: string, source: string): readonly Mention[] =>
    clusters[Number(speaker.slice(1)) - 1]?.members.filter((member) => member.source === source).flatMap((member) => member.mentions) ?? [];
  return { speakers, speakerAt, quotes, mentionsOf };
}

/** Chains that can be a speaker: those named or described; of mere things only those that a quote is attributed to. */
function isSpeaker(extraction: Extraction, chain: Chain, used: ReadonlySet<number>): boolean {
  const own = chain.mentions.map((index) => extraction.mentions[index]).filter((mention): mention is Mention => mention !== undefined);
  if (chain.members !== undefined || own.every((mention) => mention.type === "pronoun")) return false;
  return chain.type !== "unknown" || own.some((mention) => mention.type === "name" || used.has(mention.head));
}

function finderOf(extraction: Extraction): (token: number) => Chain | null {
  const chainOf = new Map(extraction.chains.flatMap((chain) => chain.mentions.map((mention) => [mention, chain] as const)));
  const find: MentionAt = coveringMention(extraction.document, extraction.mentions, mentionsByHead(extraction.mentions));
  return (token) => {
    const mention = find(token);
    return mention === null ? null : (chainOf.get(mention.index) ?? null);
  };
}

function resolveQuote(
  extraction: Extraction,
  quote: Quote,
  find: (token: number) => Chain | null,
  speakerOf: (chain: number) => string | null,
): Resolution & { relays: readonly string[]; addressee: string | null } {
  const speakers: string[] = [];
  const candidates: { speaker: string; confidence: number }[] = [];
  for (const head of quote.attributionHeads) {
    const chain = authorOf(extraction, head, find) ?? find(head);
    if (chain === null) continue;
    const speaker = speakerOf(chain.id);
    if (speaker !== null) speakers.push(speaker);
    else if (chain.members !== undefined) speakers.push(...chain.members.map(speakerOf).filter((each): each is string => each !== null));
    else
      for (const candidate of chain.candidates ?? []) {
        const other = speakerOf(candidate.chain);
        if (other !== null && !candidates.some((each) => each.speaker === other))
          candidates.push({ speaker: other, confidence: Math.round(candidate.confidence * 100) / 100 });
      }
  }
  const relays = quote.relayHeads.flatMap((head) => {
    const chain = find(head);
    const speaker = chain === null ? null : speakerOf(chain.id);
    return speaker === null || speakers.includes(speaker) ? [] : [speaker];
  });
  const unique = [...new Set(speakers)];
  return {
    speakers: unique,
    candidates: unique.length === 0 ? candidates.sort((a, b) => b.confidence - a.confidence) : [],
    relays,
    addressee: addresseeOf(extraction, quote, find, speakerOf),
  };
}

/** Whose statement, letter or post it is that speaks: its owner, or the one that it is from or by. */
function authorOf(extraction: Extraction, head: number, find: (token: number) => Chain | null): Chain | null {
  const { document } = extraction;
  const token = document.tokens[head];
  if (token === undefined || !UTTERANCES.has(token.lower)) return null;
  const owner = dependent(document, head, "nmod:poss") ?? dependent(document, head, "compound");
  if (owner !== null) return find(owner);
  const complement = dependents(document, head, "nmod").find((each) =>
    dependents(document, each, "case").some((mark) => /^(?:by|from)$/.test(document.tokens[mark]?.lower ?? "")),
  );
  return complement === undefined ? null : find(complement);
}

function addresseeOf(
  extraction: Extraction,
  quote: Quote,
  find: (token: number) => Chain | null,
  speakerOf: (chain: number) => string | null,
): string | null {
  if (quote.addressee === null) return null;
  const { document } = extraction;
  for (
    let index = firstTokenAt(document, quote.addressee.start);
    (document.tokens[index]?.end ?? Infinity) <= quote.addressee.end;
    index += 1
  ) {
    const head = document.tokens[index]?.head ?? -1;
    const inside =
      head >= 0 && (document.tokens[head]?.start ?? 0) >= quote.addressee.start && (document.tokens[head]?.end ?? 0) <= quote.addressee.end;
    if (inside) continue;
    const chain = find(index);
    if (chain !== null) return speakerOf(chain.id);
  }
  return null;
}

/** Seats of government with the one person of the story who holds the office: the Kremlin and a Russian president. */
function seatHolders(clusters: readonly Cluster[]): Map<Cluster, Cluster[]> {
  const found = new Map<Cluster, Cluster[]>();
  for (const cluster of clusters) {
    const seat = cluster.members
      .flatMap((member) => member.names)
      .map((name) => SEATS.get(nameWords(name).join(" ")))
      .find((each) => each !== undefined);
    if (seat === undefined) continue;
    const office = seat.holder.split(" ").at(-1) ?? "";
    const holders = clusters.filter(
      (other) =>
        other.type === "person" && other.members.some((member) => member.names.length > 0 && holdsOffice(member, office, seat.country)),
    );
    const [only] = holders;
    if (holders.length === 1 && only !== undefined) found.set(cluster, [only]);
  }
  return found;
}

function holdsOffice(member: Member, office: string, country: string): boolean {
  if (!member.roles.has(office)) return false;
  return member.described.some((text) =>
    text.split(/[^\p{L}.]+/u).some((word) => word === country || ADJECTIVE_COUNTRIES.get(word) === country),
  );
}

/** Name, aliases and roles of a cluster: the name is the one with given and family name that most sources have; aliases and roles the most frequent first. */
function describeCluster(cluster: Cluster, id: string, speaksFor: readonly string[]): Speaker {
  const counts = new Map<string, number>();
  const sources = new Map<string, Set<string>>();
  const roles = new Map<string, number>();
  for (const member of cluster.members) {
    for (const mention of member.mentions) {
      if (mention.type === "name") {
        const name = mention.name.replace(/['’]s$/, "");
        counts.set(name, (counts.get(name) ?? 0) + 1);
        sources.set(name, (sources.get(name) ?? new Set()).add(member.source));
      }
      for (const role of mention.roles) add(roles, lowerRole(role.text));
      if (mention.type === "nominal" && cluster.members.some((each) => each.names.length > 0)) add(roles, lowerRole(mention.name));
    }
  }
  const words = (name: string): number => name.split(/\s+/).length;
  const names = [...counts.keys()];
  const person = cluster.type === "person";
  const rank = (name: string): number => (person ? (parseName(name).given === null ? 0 : 1) : words(name) >= 2 ? 1 : 0);
  const length = (name: string): number => (person ? 0 : Math.min(words(name), 4));
  names.sort(
    (a, b) =>
      rank(b) - rank(a) ||
      (sources.get(b)?.size ?? 0) - (sources.get(a)?.size ?? 0) ||
      length(b) - length(a) ||
      (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
      words(b) - words(a),
  );
  // "A spokeswoman" at the head of a sentence is "a spokeswoman" in a list.
  const [
    name = (cluster.members[0]?.chain.name ?? "").replace(/^(?:An?|The|His|Her|Their|Its)(?=\s\p{Ll})/u, (word) => word.toLowerCase()),
  ] = names;
  const articles = cluster.members.reduce((sum, member) => ({ all: sum.all + member.articles.all, the: sum.the + member.articles.the }), {
    all: 0,
    the: 0,
  });
  const definite = !person && cluster.type !== "group" && /^\p{Lu}/u.test(name) && articles.the > articles.all / 2;
  return {
    id,
    name,
    ...(definite ? { definite } : {}),
    type: cluster.type,
    gender: cluster.gender,
    aliases: names.slice(1).sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)),
    roles: [...roles.entries()]
      .sort((a, b) => b[1] - a[1])
      .map(([role]) => role)
      .slice(0, 6),
    speaksFor,
  };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** "Press Secretary" as "press secretary"; "CEO" and nationalities keep their capitals. */
function lowerRole(text: string): string {
  return text
    .split(/\s+/)
    .map((word) => (/^\p{Lu}{2,}$/u.test(word) || ADJECTIVE_COUNTRIES.has(word.toLowerCase()) ? word : word.toLowerCase()))
    .join(" ");
}
