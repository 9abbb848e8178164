import { sameRole } from "../lexicon/role-nouns.ts";
import { wordSet } from "../lexicon/words.ts";
import type { Chain, EntityType, Extraction, Gender, Mention } from "../model/index.ts";
import { nounPhrase } from "./entities.ts";
import { roleHead } from "./link-roles.ts";
import { nameWords, sameOrganization } from "./organization-name.ts";
import { matchNames, parseName } from "./person-name.ts";
import type { PersonName } from "./person-name.ts";

/** One chain of one document, as it is compared across documents. */
export interface Member {
  readonly source: string;
  readonly chain: Chain;
  readonly mentions: readonly Mention[];
  readonly names: readonly string[];
  readonly parsed: PersonName | null;
  /** Last words of its roles and nominals. */
  readonly roles: ReadonlySet<string>;
  /** Adjectives and compounds of its nominals. */
  readonly modifiers: ReadonlySet<string>;
  /** Its nominals and its names with roles, as they stand, in small letters. */
  readonly described: readonly string[];
  /** Some nominal of it is definite or has an owner. */
  readonly definite: boolean;
  /** How often a name of it stands in running text, and how often behind "the". */
  readonly articles: { readonly all: number; readonly the: number };
}

/** An entity over all documents. */
export interface Cluster {
  readonly members: Member[];
  type: EntityType;
  gender: Gender;
}

export function memberOf(extraction: Extraction, chain: Chain): Member {
  const { document, mentions } = extraction;
  const own = chain.mentions.map((index) => mentions[index]).filter((mention): mention is Mention => mention !== undefined);
  const names = [...new Set(own.filter((mention) => mention.type === "name").map((mention) => mention.name))];
  const roles = new Set<string>();
  const modifiers = new Set<string>();
  const described: string[] = [];
  let definite = false;
  for (const mention of own) {
    if (mention.type === "nominal" || mention.roles.length > 0)
      described.push(document.article.text.slice(mention.span.start, mention.span.end).toLowerCase());
    for (const role of mention.roles) roles.add(roleHead(role.text));
    if (mention.type !== "nominal") continue;
    roles.add(roleHead(mention.name));
    const phrase = nounPhrase(document, mention.head);
    for (const word of phrase.modifiers) modifiers.add(word);
    if (phrase.form === "definite" || phrase.form === "possessive") definite = true;
  }
  const person = chain.type === "person" || chain.type === "unknown";
  return {
    source: document.article.id,
    chain,
    mentions: own,
    names,
    parsed: person && names.length > 0 ? parseName(chain.name) : null,
    roles,
    modifiers,
    described,
    definite,
    articles: countArticles(extraction, own),
  };
}

/** Headlines leave articles out, and behind a possessive or in front of another noun a name has none: those do not count. */
function countArticles({ document: { article, sentences } }: Extraction, mentions: readonly Mention[]): Member["articles"] {
  let [all, the] = [0, 0];
  for (const { type, name, span } of mentions) {
    if (type !== "name") continue;
    const start = span.start + Math.max(0, article.text.slice(span.start, span.end).indexOf(name));
    if (sentences.some((one) => one.part === "headline" && one.start <= start && start < one.end)) continue;
    const before = article.text.slice(Math.max(0, start - 5), start);
    const after = article.text.slice(start + name.length);
    if (
      /^\s+\p{Lu}?\p{L}+(?:’s|'s)?\s/u.test(after) &&
      !/^\s+(?:has|had|is|was|will|would|said|says|and|or|on|in|to|of|for|that|did|does)\b/u.test(after)
    )
      continue;
    all += 1;
    if (/\bthe\s+$/iu.test(before)) the += 1;
  }
  return { all, the };
}

function genderClash(a: Gender, b: Gender): boolean {
  return (a === "female" && b === "male") || (a === "male" && b === "female");
}

/** Walks of life that hardly anyone is in two of at once, for two people who are told apart by nothing but their family name. */
const DOMAINS = [
  "president premier minister senator congressman congresswoman governor mayor candidate nominee lawmaker politician representative speaker chancellor secretary leader",
  "judge justice magistrate lawyer attorney prosecutor solicitor",
  "officer sheriff detective sergeant constable trooper policeman chief",
  "coach player striker goalkeeper quarterback pitcher captain midfielder defender",
  "singer actor actress musician rapper comedian star",
  "doctor physician nurse surgeon",
  "wife husband mother father son daughter brother sister",
  "victim suspect defendant gunman",
].map((list) => wordSet(list));

function roleClash(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const domains = (roles: ReadonlySet<string>): Set<number> =>
    new Set(DOMAINS.flatMap((domain, index) => ([...roles].some((role) => domain.has(role.split(" ").at(-1) ?? role)) ? [index] : [])));
  const [x, y] = [domains(a), domains(b)];
  return x.size > 0 && y.size > 0 && ![...x].some((domain) => y.has(domain));
}

/** Gathers the chains of all documents into entities; each document gives a cluster one fully named person at most. */
export function clusterMembers(
  members: readonly Member[],
  ownersOf: (member: Member) => readonly Cluster[],
  assigned: Map<Member, Cluster>,
): Cluster[] {
  const clusters: Cluster[] = [];
  const put = (member: Member, cluster: Cluster | undefined): void => {
    const target = cluster ?? { members: [], type: member.chain.type, gender: member.chain.gender };
    if (cluster === undefined) clusters.push(target);
    target.members.push(member);
    if (target.type === "unknown") target.type = member.chain.type;
    if (target.gender === "unknown") target.gender = member.chain.gender;
    assigned.set(member, target);
  };
  const named = members.filter((member) => member.names.length > 0);
  const full = named.filter((member) => member.chain.type === "person" && member.parsed?.given != null);
  for (const member of full) put(member, fullMatch(clusters, member));
  joinJuniors(clusters, assigned, named);
  const short = named.filter(
    (member) =>
      !assigned.has(member) && (member.chain.type === "person" || (member.chain.type === "unknown" && member.parsed?.given == null)),
  );
  for (const member of short) {
    const fits = clusters.filter((cluster) => fitsShort(cluster, member));
    const people = fits.filter((cluster) => cluster.members.every((each) => each.source !== member.source));
    const chosen = people.length < 2 ? people[0] : foremost(people, member);
    if (chosen !== undefined || member.chain.type === "person") put(member, chosen);
  }
  for (const member of named)
    if (!assigned.has(member))
      put(
        member,
        clusters.find(
          (cluster) => cluster.type !== "person" && cluster.members.some((each) => each.names.length > 0 && sameBody(each, member)),
        ),
      );
  const nominal = members.filter((member) => member.names.length === 0);
  for (const member of nominal) if (member.chain.type !== "unknown") put(member, anonymousMatch(clusters, member, nominal, ownersOf));
  for (const member of nominal) if (!assigned.has(member)) put(member, undefined);
  return clusters;
}

/** "Pedro Ruiz" and "Pedro Ruiz Jr." are one where no source has both, nor a "President Ruiz" beside the junior. */
function joinJuniors(clusters: Cluster[], assigned: Map<Member, Cluster>, named: readonly Member[]): void {
  const plainName = (cluster: Cluster): PersonName[] =>
    cluster.members.flatMap((member) => (member.parsed === null ? [] : [{ ...member.parsed, suffix: null }]));
  for (const junior of clusters.filter((cluster) => cluster.members.some((member) => member.parsed?.suffix != null))) {
    const others = clusters.filter(
      (cluster) =>
        cluster !== junior &&
        !genderClash(cluster.gender, junior.gender) &&
        plainName(cluster).some((a) => a.given !== null && plainName(junior).some((b) => matchNames(a, b, true) === "same")),
    );
    const [only] = others;
    const shorts = named.filter(
      ({ source, chain, parsed }) =>
        chain.type === "person" &&
        parsed?.given === null &&
        junior.members.some((member) => member.source === source && member.parsed?.family === parsed.family),
    );
    if (shorts.length > 0) continue;
    if (only === undefined || others.length > 1 || only.members.some((a) => junior.members.some((b) => a.source === b.source))) continue;
    for (const member of junior.members) {
      only.members.push(member);
      assigned.set(member, only);
    }
    clusters.splice(clusters.indexOf(junior), 1);
  }
}

function fullMatch(clusters: readonly Cluster[], member: Member): Cluster | undefined {
  const { parsed } = member;
  if (parsed === null) return undefined;
  const fits = clusters.filter(
    (cluster) =>
      !genderClash(cluster.gender, member.chain.gender) &&
      cluster.members.every(
        (each) => each.parsed === null || each.parsed.given === null || matchNames(each.parsed, parsed, true) !== "different",
      ),
  );
  const exact = fits.find((cluster) => cluster.members.some((each) => each.chain.name.toLowerCase() === member.chain.name.toLowerCase()));
  // Two people of one document are two, however like their names.
  return exact ?? fits.find((cluster) => cluster.members.every((each) => each.source !== member.source));
}

/** Among several whom a bare family name may mean: the one with its role, else one of whom the stories speak far more than of the others. */
function foremost(fits: readonly Cluster[], member: Member): Cluster | undefined {
  const byRole = fits.filter((cluster) =>
    cluster.members.some((each) => [...each.roles].some((role) => [...member.roles].some((own) => sameRole(role, own)))),
  );
  if (byRole.length === 1) return byRole[0];
  const pool = byRole.length > 1 ? byRole : fits;
  const weight = (cluster: Cluster): number => cluster.members.reduce((sum, each) => sum + each.mentions.length, 0);
  const [first, second] = [...pool].sort((a, b) => weight(b) - weight(a));
  return first !== undefined && second !== undefined && weight(first) >= 3 * weight(second) ? first : undefined;
}

function fitsShort(cluster: Cluster, member: Member): boolean {
  const { parsed } = member;
  if (
    parsed === null ||
    (cluster.type !== "person" && cluster.type !== member.chain.type) ||
    genderClash(cluster.gender, member.chain.gender)
  )
    return false;
  const roles = new Set(cluster.members.flatMap((each) => [...each.roles]));
  return (
    cluster.members.some((each) => each.parsed !== null && matchNames(each.parsed, parsed, true) !== "different") &&
    !roleClash(roles, member.roles)
  );
}

function sameBody(a: Member, b: Member): boolean {
  const types = new Set([a.chain.type, b.chain.type]);
  types.delete("unknown");
  if (types.has("person") && types.size > 1) return false;
  return a.names.some((x) =>
    b.names.some((y) => sameOrganization(x, y) && (types.size < 2 || nameWords(x).join(" ") === nameWords(y).join(" "))),
  );
}

/** Bodies and groups that are the same for every source of a story. */
const STANDING = wordSet(
  "police authorities prosecutors investigators officials firefighters government administration court senate congress parliament",
);

/** An unnamed speaker is the same in two sources only with one role for one principal, or as a standing body, or as the one definite holder of the role in each. */
function anonymousMatch(
  clusters: readonly Cluster[],
  member: Member,
  all: readonly Member[],
  ownersOf: (member: Member) => readonly Cluster[],
): Cluster | undefined {
  const owners = ownersOf(member);
  const sameKind = (other: Member): boolean =>
    other.chain.plural === member.chain.plural &&
    !genderClash(other.chain.gender, member.chain.gender) &&
    [...other.roles].some((a) => [...member.roles].some((b) => (other.chain.plural ? a === b : sameRole(a, b))));
  return clusters.find((cluster) =>
    cluster.members.every((other) => {
      if (other.names.length > 0 || other.source === member.source || !sameKind(other)) return false;
      const theirs = ownersOf(other);
      if (owners.length > 0 || theirs.length > 0) {
        const one = (each: Member): boolean =>
          all.filter(
            (third) =>
              third.source === each.source &&
              ownersOf(third).some((owner) => owners.includes(owner)) &&
              [...third.roles].some((role) => [...each.roles].some((own) => sameRole(role, own))),
          ).length <= 1;
        return owners.some((owner) => theirs.includes(owner)) && one(member) && one(other);
      }
      const sameWords = [...member.modifiers].sort().join(" ") === [...other.modifiers].sort().join(" ");
      if (!sameWords) return false;
      if (member.chain.plural)
        return [...member.roles].some((role) => STANDING.has(role) || STANDING.has(`${role}s`)) || member.modifiers.size > 0;
      return (
        member.definite &&
        other.definite &&
        [member, other].every(
          (each) =>
            all.filter((third) => third.source === each.source && [...third.roles].some((role) => each.roles.has(role))).length === 1,
        )
      );
    }),
  );
}
