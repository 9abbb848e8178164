import { sameRole } from "../lexicon/role-nouns.ts";
import { HONORIFICS } from "../lexicon/titles.ts";
import { wordSet } from "../lexicon/words.ts";
import type { Gender, Mention } from "../model/index.ts";
import type { Entity, EntityTable } from "./entities.ts";
import { sameOrganization } from "./organization-name.ts";
import { matchNames, parseName } from "./person-name.ts";

/**
 * Joins the proper names of a document: full names first, then short forms to them, wherever in the text they stand (a headline may have only the
 * family name). Two people with one family name are kept apart by given name, title and gender.
 */
export function linkNames(table: EntityTable): void {
  const names = table.mentions.filter((mention) => mention.type === "name");
  const people: Entity[] = [];
  const bodies: Entity[] = [];
  const full = (mention: Mention): boolean => /\s/.test(mention.name);
  for (const mention of names) {
    if (mention.entityType === "person" && full(mention)) addPerson(table, people, mention, 0);
  }
  joinSuffixes(table, people);
  // A given name that no list has, told by a later title: "Huma Khalil … Ms. Khalil".
  const titled = new Set(
    names.filter((mention) => mention.entityType === "person" && !full(mention)).map((mention) => mention.name.toLowerCase()),
  );
  for (const mention of names) {
    const body = table.document.sentences[table.document.tokens[mention.head]?.sentence ?? 0]?.part === "body";
    if (
      body &&
      mention.entityType === "unknown" &&
      full(mention) &&
      parseName(mention.name).words.length < 4 &&
      titled.has(parseName(mention.name).family)
    )
      addPerson(table, people, { ...mention, entityType: "person" }, 0);
  }
  for (const mention of names) {
    if (mention.entityType === "unknown" && full(mention) && table.at(mention.index) === null) {
      // "Clinton Foundation" is no Clinton: only a whole match makes an unknown name of several words a person.
      const parsed = parseName(mention.name);
      const same = people.find(
        (entity) =>
          entity.parsed !== null &&
          (matchNames(entity.parsed, parsed) === "same" || entity.parsed.words.join(" ").endsWith(` ${parsed.words.join(" ")}`)),
      );
      if (same !== undefined) table.join(same, mention);
    }
  }
  for (const mention of names)
    if (
      !full(mention) &&
      mention.entityType === "organization" &&
      (mention.name === mention.name.toUpperCase() || !/^(?:\p{Lu}\p{Ll}*\p{Lu}|.*\p{Lu}$)/u.test(mention.name)) &&
      people.some((entity) => entity.parsed?.given != null && entity.parsed.family === mention.name.toLowerCase())
    )
      addPerson(table, people, mention, 1);
  for (const mention of incumbents(table, people)) people.push(table.create(mention));
  for (const mention of names)
    if (mention.entityType === "person" && !full(mention) && table.at(mention.index) === null) addPerson(table, people, mention, 1);
  for (const mention of names)
    if (mention.entityType === "unknown" || mention.entityType === "place")
      if (!full(mention) && table.at(mention.index) === null) addShort(table, people, mention);
  for (const mention of names) if (mention.entityType !== "person" && table.at(mention.index) === null) addBody(table, bodies, mention);
}

/** "Roger Stone" of a headline is the "Roger J. Stone Jr." of the text. */
function joinSuffixes(table: EntityTable, people: readonly Entity[]): void {
  const headline = (index: number): boolean => partOf(table, table.mentions[index]?.head ?? 0) !== "body";
  for (const junior of people) {
    if (junior.parsed?.suffix == null) continue;
    const plainName = { ...junior.parsed, suffix: null };
    const same = people.filter(
      (other) =>
        other !== junior &&
        table.find(other.id) === other &&
        other.parsed !== null &&
        other.parsed.suffix === null &&
        matchNames(other.parsed, plainName) === "same" &&
        other.mentions.every(headline),
    );
    for (const other of same) table.merge(junior, other);
  }
}

function partOf({ document }: EntityTable, token: number): string {
  return document.sentences[document.tokens[token]?.sentence ?? 0]?.part ?? "body";
}

/** Offices that one person of a family holds at a time, and whose holder is named by title and family name without having been introduced. */
const KNOWN_OFFICES = wordSet("president premier chancellor pope king queen emperor empress minister");
const KIN = wordSet(
  "wife husband mother father son daughter brother sister nephew niece grandson granddaughter cousin child wives sons daughters brothers sisters children lady",
);

/**
 * Mentions by office and family name ("President Lind") of somebody whom the text never gives in full, where all who are named in full with that family
 * name are others: introduced later, never with that office, and with a suffix, another title, a word for kin or a woman's name that tells them apart.
 * The first mention of each.
 */
function incumbents(table: EntityTable, people: readonly Entity[]): Mention[] {
  const { document, mentions } = table;
  const office = (mention: Mention): string | undefined =>
    mention.roles.map(({ text }) => lastWord(text)).find((word) => KNOWN_OFFICES.has(word));
  const found = new Map<string, Mention>();
  for (const mention of mentions) {
    const held = mention.type === "name" && mention.entityType === "person" && !/\s/.test(mention.name) ? office(mention) : undefined;
    if (held === undefined || partOf(table, mention.head) !== "body") continue;
    const { family } = parseName(mention.name);
    if (found.has(family)) continue;
    const namesakes = people.filter(
      (entity) => table.find(entity.id) === entity && entity.parsed?.given != null && entity.parsed.family === family,
    );
    if (namesakes.length > 0 && namesakes.every((entity) => isAnother(entity, mention, held))) found.set(family, mention);
  }
  return [...found.values()];

  function isAnother(entity: Entity, mention: Mention, held: string): boolean {
    const own = entity.mentions.flatMap((index) => mentions[index] ?? []);
    const first = own.find(({ head }) => partOf(table, head) === "body");
    if (first === undefined || first.head < mention.head) return false;
    const roles = own.flatMap((each) => each.roles.map(({ text }) => lastWord(text)));
    if (roles.some((role) => sameRole(role, held)) || own.some((each) => around(each).has(held))) return false;
    return (
      entity.parsed?.suffix != null ||
      entity.gender === "female" ||
      roles.length > 0 ||
      own.some((each) => [...around(each)].some((word) => KIN.has(word)))
    );
  }
  /** Words of the sentence of a mention, save the titles before other names. */
  function around({ head }: Mention): ReadonlySet<string> {
    const sentence = document.sentences[document.tokens[head]?.sentence ?? 0];
    const words = document.tokens.slice(sentence?.first ?? 0, sentence?.last ?? 0);
    return new Set(words.filter(({ index }) => (table.nameOver(index)?.roles.length ?? 0) === 0).map(({ lower }) => lower));
  }
}

/** Gender that the title of this very mention tells ("Mrs. Clinton"). */
function titleGender(mention: Mention, text: string): Gender {
  const first = text.slice(mention.span.start, mention.span.end).split(/\s+/)[0]?.toLowerCase() ?? "";
  const gender = HONORIFICS.get(first);
  return gender ?? "unknown";
}

/** Whether a mention stands inside a phrase of the entity: "Ruiz's brother Pedro" is not about one person. */
function inside(table: EntityTable, entity: Entity, mention: Mention): boolean {
  return entity.mentions.some((index) => {
    const other = table.mentions[index];
    return other !== undefined && other.index !== mention.index && other.first <= mention.head && mention.head < other.last;
  });
}

function clash(a: Gender, b: Gender): boolean {
  return (a === "female" && b === "male") || (a === "male" && b === "female");
}

function addPerson(table: EntityTable, people: Entity[], mention: Mention, pass: 0 | 1): void {
  const parsed = parseName(mention.name);
  const gender = pass === 1 ? titleGender(mention, table.document.article.text) : mention.gender;
  const fits = people.filter(
    (entity) =>
      entity.parsed !== null &&
      table.find(entity.id) === entity &&
      !clash(entity.gender, gender) &&
      !inside(table, entity, mention) &&
      matchNames(entity.parsed, parsed) !== "different",
  );
  const same = fits.filter((entity) => entity.parsed !== null && matchNames(entity.parsed, parsed) === "same");
  const chosen = same.length > 0 && pass === 0 ? same[0] : best(table, fits, mention);
  if (chosen !== undefined) table.join(chosen, mention);
  else people.push(table.create(mention));
}

/** A lone word of unknown type that is the family name of somebody named in full. */
function addShort(table: EntityTable, people: Entity[], mention: Mention): void {
  const parsed = parseName(mention.name);
  const fits = people.filter(
    (entity) =>
      entity.parsed !== null &&
      table.find(entity.id) === entity &&
      (entity.parsed.given !== null || mention.entityType === "unknown") &&
      matchNames(entity.parsed, parsed) !== "different" &&
      (mention.entityType === "unknown" || entity.parsed.family === parsed.family),
  );
  const chosen = best(table, fits, mention);
  if (chosen !== undefined) table.join(chosen, mention);
}

/** Among several who may be meant by a short name: one whose title fits, else the one last named in full before it, unless another is far more often. */
function best(table: EntityTable, fits: readonly Entity[], mention: Mention): Entity | undefined {
  if (fits.length < 2) return fits[0];
  const family = parseName(mention.name).words.join(" ");
  const byFamily = fits.filter((entity) => entity.parsed?.family === family);
  if (byFamily.length === 1) return byFamily[0];
  let pool = byFamily.length > 0 ? byFamily : fits;
  const byRole = pool.filter((entity) =>
    mention.roles.some((role) =>
      entity.mentions.some((each) => table.mentions[each]?.roles.some((other) => sameRole(lastWord(role.text), lastWord(other.text)))),
    ),
  );
  if (byRole.length === 1) return byRole[0];
  // A title that tells gender prefers one whose gender is known; of somebody without a given name it cannot be.
  const gender = titleGender(mention, table.document.article.text);
  if (gender !== "unknown") {
    const known = pool.filter((entity) => entity.gender === gender || (entity.gender === "unknown" && entity.parsed?.given === null));
    if (known.length > 0) pool = known;
  }
  // The family name alone is mostly the one whom the article is about: named first and most; less so right after another was named in full.
  const sentence = table.document.tokens[mention.head]?.sentence ?? 0;
  const start = (entity: Entity): number => table.mentions[entity.mentions[0] ?? 0]?.head ?? 0;
  const foremost = Math.min(...pool.map(start));
  const score = (entity: Entity): number => {
    const near = entity.mentions.some((each) => {
      const other = table.mentions[each];
      const distance = sentence - (table.document.tokens[other?.head ?? 0]?.sentence ?? 0);
      return other !== undefined && other.head < mention.head && distance <= 1 && /\s/.test(other.name);
    });
    const named = entity.mentions.some((each) => (table.mentions[each]?.head ?? Infinity) < mention.head);
    return (start(entity) === foremost ? 1.2 : 0) + 0.8 * Math.log(Math.max(1, entity.full)) + (near ? 0.7 : 0) + (named ? 0.5 : 0);
  };
  return [...pool].sort((a, b) => score(b) - score(a))[0];
}

function lastWord(text: string): string {
  return text.toLowerCase().split(/\s+/).at(-1) ?? "";
}

function addBody(table: EntityTable, bodies: Entity[], mention: Mention): void {
  const fits = bodies.filter(
    (entity) => entity.name !== null && compatible(entity, mention) && sameOrganization(entity.name, mention.name),
  );
  const exact = fits.find((entity) => entity.name?.toLowerCase() === mention.name.toLowerCase());
  const chosen = exact ?? (fits.length === 1 ? fits[0] : fits.at(-1));
  if (chosen !== undefined) table.join(chosen, mention);
  else bodies.push(table.create(mention));
}

function compatible(entity: Entity, mention: Mention): boolean {
  return entity.type === mention.entityType || entity.type === "unknown" || mention.entityType === "unknown";
}
