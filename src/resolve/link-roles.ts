import { VOICE_BODIES, VOICE_COMPOUNDS, VOICE_NOUNS } from "../lexicon/role-nouns.ts";
import { isKindOf } from "../lexicon/wordnet.ts";
import { wordSet } from "../lexicon/words.ts";
import type { Document, Mention, Token } from "../model/index.ts";
import { ancestors, auxiliaries, children, dependent, hasRelation, isNegated, whoAntecedent } from "../tree/index.ts";
import { nounPhrase } from "./entities.ts";
import type { Entity, EntityTable } from "./entities.ts";

/** Names, by the token of their head or any token of their phrase. */
export type MentionAt = (token: number) => Mention | null;

/** Mentions by head token. */
export function mentionsByHead(mentions: readonly Mention[]): MentionAt {
  const table = new Map(mentions.map((mention) => [mention.head, mention]));
  return (token) => table.get(token) ?? null;
}

/** Last word of a role, lower case: what roles are compared by. A deputy's office is another than that of whom he stands in for ("vice president"). */
export function roleHead(role: string): string {
  const words = role.toLowerCase().split(/[\s-]+/);
  const last = words.at(-1) ?? "";
  return DEPUTIES.has(words.at(-2) ?? "") ? `${words.at(-2) ?? ""} ${last}` : last;
}

/** Words before an office that make it another one. */
const DEPUTIES = wordSet("vice deputy lieutenant");

/** Joins what the grammar of one sentence joins: appositions, predicate nouns, relative pronouns; and notes roles. */
export function linkByGrammar(table: EntityTable, at: MentionAt): void {
  const { document, mentions } = table;
  for (const mention of mentions) {
    const entity = mention.type === "name" ? table.at(mention.index) : null;
    if (entity === null || mention.roles.length === 0) continue;
    for (const role of mention.roles) entity.roles.add(roleHead(role.text));
    // "Russian President", "pop star": what stands before the role tells which one.
    const end = mention.last - mention.name.split(/\s+/).length;
    for (let index = mention.first; index < end; index += 1) {
      const token = document.tokens[index] as Token;
      if (token.upos === "ADJ" || token.upos === "NOUN" || token.upos === "PROPN") entity.modifiers.add(token.lemma);
    }
  }
  for (const mention of mentions) {
    if (mention.type === "nominal" && !mention.plural && table.at(mention.index) === null) {
      const name = apposedName(table, mention, at);
      if (name !== null) describe(table, table.join(entityOf(table, name), mention), mention);
    }
  }
}

/** Gives an entity the role and the modifiers of one of its nominals. */
export function describe(table: EntityTable, entity: Entity, mention: Mention): void {
  if (mention.type !== "nominal") return;
  entity.roles.add(roleHead(mention.name));
  for (const word of nounPhrase(table.document, mention.head).modifiers) entity.modifiers.add(word);
}

/** Notes whom an entity belongs to, and whether the role makes it speak for that owner. */
export function addOwner(entity: Entity, owner: Entity, role: string): void {
  if (owner === entity) return;
  entity.owners.add(owner.id);
  const words = role.toLowerCase();
  if (/\b(?:special|district|general|state|county|prosecuting) (?:counsel|attorney)s?\b/.test(words)) return;
  // "F.B.I. agents", "the Ohio representative" do not speak for them as a spokesman does.
  if (owner.type === "place" && !/^(?:spokes|press|ambassador|envoy)/.test(roleHead(words))) return;
  if (owner.type !== "person" && /^agents?$/.test(roleHead(words))) return;
  // "a Ministry official": speaks for the body, not for a person or a country.
  if (owner.type === "organization" && /^officials?$/.test(roleHead(words))) entity.principals.add(owner.id);
  // "his office", "John's team": they speak for a person, as a spokesman does.
  if (owner.type === "person" && VOICE_BODIES.has(roleHead(words))) entity.principals.add(owner.id);
  if (VOICE_NOUNS.has(roleHead(words)) || VOICE_COMPOUNDS.has(words.split(/\s+/).slice(-2).join(" "))) entity.principals.add(owner.id);
}

export function entityOf(table: EntityTable, mention: Mention): Entity {
  return table.at(mention.index) ?? table.create(mention);
}

/** The name in apposition to a nominal, before or after it, by the tree or by commas. */
function apposedName(table: EntityTable, nominal: Mention, at: MentionAt): Mention | null {
  const { document } = table;
  const noun = document.tokens[nominal.head] as Token;
  const fits = (name: Mention | null): name is Mention => name !== null && name.type === "name" && !name.plural && agree(name, nominal);
  if (hasRelation(noun, "appos") && noun.head >= 0) {
    // "Speaker Ana Ruiz and Senator Karl Benn, the minority leader": said of the last of them, wherever the tree hangs it.
    const last = children(document, noun.head)
      .filter((child) => child > noun.head && child < nominal.first && hasRelation(document.tokens[child] as Token, "conj"))
      .map(at)
      .findLast(fits);
    // "Karl Benn; Ana Ruiz, the former mayor": the name right before the comma goes before one further off.
    const beside = SEPARATOR.test(document.tokens[nominal.first - 1]?.norm ?? "") ? table.nameEndingAt(nominal.first - 1) : null;
    const name = fits(beside) ? beside : (last ?? at(noun.head));
    if (fits(name)) return name;
  }
  for (const child of children(document, nominal.head)) {
    if (!hasRelation(document.tokens[child] as Token, "appos")) continue;
    const name = at(child);
    if (fits(name)) return name;
  }
  // By commas: "Ana Ruiz, the fire chief, said"; "The fire chief, Ana Ruiz, said".
  if (hasConjunct(document, nominal.head)) return null;
  const before = document.tokens[nominal.first - 1];
  if (before !== undefined && SEPARATOR.test(before.norm) && before.sentence === noun.sentence) {
    // An age may stand between: "Ana Ruiz, 44, a fire chief".
    const age = /^\d{1,3}$/.test(document.tokens[nominal.first - 2]?.norm ?? "") && document.tokens[nominal.first - 3]?.lower === ",";
    const name = table.nameEndingAt(age ? nominal.first - 3 : nominal.first - 1);
    const end = phraseEnd(document, nominal.head);
    const free = !hasRelation(noun, "nsubj", "obj", "obl", "conj") && closes(document, end);
    if (fits(name) && !hasConjunct(document, name.head) && (free || betweenCommas(document, end) || betweenCommas(document, nominal.last)))
      return name;
  }
  const after = document.tokens[nominal.last];
  if (after !== undefined && SEPARATOR.test(after.norm) && after.sentence === noun.sentence) {
    // "A spokesman for the club, Ana Ruiz, said": with "a" only between two commas that the verb follows.
    const indefinite = nounPhrase(document, nominal.head).form === "indefinite";
    const name = table.nameStartingAt(nominal.last + 1);
    const token = name === null ? undefined : document.tokens[name.head];
    const beside =
      token !== undefined &&
      (hasRelation(token, "appos", "flat", "list", "dep", "parataxis", "nmod") ||
        (hasRelation(token, "nsubj") && token.head === noun.head));
    const enclosed = name !== null && betweenCommas(document, name.last);
    if (fits(name) && (indefinite ? enclosed && verbAt(document, name.last + 1) : enclosed || (beside && closes(document, name.last))))
      return name;
  }
  return null;
}

function hasConjunct(document: Document, index: number): boolean {
  return (
    children(document, index).some((child) => hasRelation(document.tokens[child] as Token, "conj")) ||
    hasRelation(document.tokens[index] as Token, "conj")
  );
}

function phraseEnd(document: Document, head: number): number {
  let end = head + 1;
  const stack = [head];
  while (stack.length > 0) {
    const at = stack.pop() as number;
    end = Math.max(end, at + 1);
    for (const child of children(document, at))
      if (child > head && !hasRelation(document.tokens[child] as Token, "punct")) stack.push(child);
  }
  return end;
}

const SEPARATOR = /^(?:,|--|—|–|―)$/;

/** A comma closes the stretch, and no list goes on after it: what stands between two commas explains what stands before, however it was parsed. */
function betweenCommas(document: Document, index: number): boolean {
  const [token, next] = [document.tokens[index], document.tokens[index + 1]];
  return (
    token !== undefined &&
    SEPARATOR.test(token.norm) &&
    next !== undefined &&
    !hasRelation(next, "cc") &&
    next.lower !== "and" &&
    next.lower !== "or" &&
    next.upos !== "PROPN"
  );
}

/** Whether a verb, its auxiliary or an adverb before it stands at a token. */
function verbAt(document: Document, index: number): boolean {
  const token = document.tokens[index];
  if (token?.upos === "ADV") return verbAt(document, index + 1);
  return token?.upos === "VERB" || token?.upos === "AUX";
}

function closes(document: Document, index: number): boolean {
  const token = document.tokens[index];
  return (
    token === undefined || token.upos === "PUNCT" || hasRelation(token, "cc") || token.sentence !== document.tokens[index - 1]?.sentence
  );
}

/** Whether type, gender and number of two mentions allow them to be one. */
export function agree(a: Mention, b: Mention): boolean {
  if (a.plural !== b.plural && a.entityType !== "organization" && b.entityType !== "organization") return false;
  const types = new Set([a.entityType, b.entityType]);
  types.delete("unknown");
  if (types.size > 1 && !(types.has("organization") && types.has("group") && !types.has("person"))) return false;
  const genders = new Set([a.gender, b.gender]);
  genders.delete("unknown");
  return genders.size < 2;
}

/** The subject that a predicate noun is said of ("Ruiz is a lawyer", "Ruiz became mayor"), where that is stated as a fact. */
export function predicateSubject(document: Document, noun: number): number | null {
  const token = document.tokens[noun] as Token;
  if (dependent(document, noun, "cop") !== null) {
    if (isNegated(document, noun) || auxiliaries(document, noun).some((each) => document.tokens[each]?.xpos === "MD")) return null;
    return dependent(document, noun, "nsubj");
  }
  const verb = document.tokens[token.head];
  if (
    verb !== undefined &&
    hasRelation(token, "xcomp", "obj") &&
    /^(?:become|remain)$/.test(verb.lemma) &&
    !isNegated(document, verb.index)
  )
    return dependent(document, verb.index, "nsubj");
  return null;
}

/** What a relative pronoun stands for: the noun that its clause hangs on. */
export function relativeAntecedent(document: Document, pronoun: number): number | null {
  const clause = [pronoun, ...ancestors(document, pronoun)].find((index) => hasRelation(document.tokens[index] as Token, "acl:relcl"));
  const noun = clause === undefined ? -1 : (document.tokens[clause]?.head ?? -1);
  if (noun < 0) return null;
  if (document.tokens[pronoun]?.lower !== "who") return noun;
  return whoAntecedent(document, noun, pronoun, (lemma) => isKindOf(lemma, "person", "n", 8));
}
