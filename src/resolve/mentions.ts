import { PERSON_NOUNS, VOICE_COMPOUNDS } from "../lexicon/role-nouns.ts";
import { ADJECTIVE_COUNTRIES } from "../lexicon/nationalities.ts";
import { TITLE_ABBREVIATIONS, TITLE_MODIFIERS, TITLE_PHRASES, BARE_HONORIFICS } from "../lexicon/titles.ts";
import { wordSet } from "../lexicon/words.ts";
import type { Document, EntityType, Mention, Span, Token } from "../model/index.ts";
import { ancestors, children, dependents, hasRelation, subtree } from "../tree/index.ts";
import { classifyName, classifyNoun, singular } from "./classify.ts";
import type { Kind } from "./classify.ts";
import { scanNames } from "./names.ts";
import type { NameScan, NameSpan } from "./names.ts";
import { BODY_RELATIVES, PRONOUNS, RELATIVE_PRONOUNS } from "./pronouns.ts";
import { headOf, isCapitalized, phraseStart } from "./tokens.ts";

/** Nouns of quantity: "a number of officials" are officials. */
const QUANTITIES = wordSet(
  "number majority minority handful dozens scores hundreds thousands millions couple pair series lot lots plenty some many several most half group bunch trio host percent quarter third",
);
const SOME_PEOPLE = wordSet("some many most several others few two three four five six both one another all none half");
const SPEECH_LEMMAS = wordSet(`
say tell add announce claim state argue note explain acknowledge admit confirm deny insist warn declare report reply respond suggest think believe want know speak talk
write tweet ask urge call accuse criticize praise vow pledge promise predict recall describe mention concede assert contend maintain complain joke testify agree hope feel expect decline refuse refer`);
/** Verbs of people more than of bodies and things. */
const PERSON_VERBS = wordSet(
  "say tell add recall joke tweet write think believe feel wonder remember quip laugh smile shrug nod reply respond explain note",
);
/** Things that speak for whoever made them. */
const DOCUMENT_NOUNS = wordSet(
  "statement letter email e-mail tweet post release memo report study survey poll document filing complaint lawsuit indictment affidavit transcript article story editorial memo advertisement ad website campaign book survey analysis source",
);

/** Members of parties, one of them: common nouns in capitals. */
const PARTISANS = wordSet("republican democrat conservative liberal libertarian socialist independent progressive communist tory");

type Draft = Omit<Mention, "index" | "source">;

/**
 * Finds the stretches that refer to people, organizations, groups and places: names with their titles and roles, nominals ("her lawyer") and
 * pronouns, in the order of the text. Spans of mentions may nest; a name and the noun in apposition to it are two mentions.
 */
export function findMentions(document: Document): Mention[] {
  const taken = new Map<number, Draft>();
  const drafts: Draft[] = [];
  const scan = trimHeadlines(document, scanNames(document));
  const add = (draft: Draft): void => {
    if (taken.has(draft.head)) return;
    taken.set(draft.head, draft);
    drafts.push(draft);
  };
  const inName = new Set<number>();
  const roleOf = new Map<number, NameSpan>();
  for (const name of scan.names) {
    for (let index = name.first; index < name.last; index += 1) inName.add(index);
    for (let index = name.title?.[0] ?? 0; name.title !== null && index < name.title[1]; index += 1) inName.add(index);
    const role = prenominalRole(document, name);
    if (role !== null) roleOf.set(role[1] - 1, name);
  }
  for (const name of scan.names) {
    const last = name.last - 1;
    if (!isPartisan(document, name)) add(nameMention(document, name));
    else if (!isModifier(document, last))
      add(nominalMention(document, last, last, name.last, { type: "person", gender: "unknown", plural: false }));
  }
  for (const title of scan.titles) {
    const head = headOf(document, title.first, title.last);
    for (let index = title.first; index < title.last; index += 1) inName.add(index);
    const told = classifyNoun({ ...(document.tokens[title.last - 1] as Token), upos: "NOUN" });
    const kind: Kind =
      told?.plural === true
        ? { ...told, type: "group" }
        : { type: "person", gender: told?.type === "person" ? told.gender : "unknown", plural: false };
    if (isModifier(document, head)) continue;
    add(nominalMention(document, head, title.first, title.last, kind));
  }
  for (const name of familyNames(document, scan.names, inName)) {
    inName.add(name.first);
    add(nameMention(document, name));
  }
  for (const token of document.tokens) {
    if (taken.has(token.index)) continue;
    if ((token.upos === "PRON" && !SOME_PEOPLE.has(token.lower)) || PRONOUNS.has(token.lower)) {
      const pronoun = pronounMention(document, token);
      if (pronoun !== null) add(pronoun);
    } else if (token.upos === "NOUN" && !inName.has(token.index) && !roleOf.has(token.index) && !isModifier(document, token.index)) {
      const kind = nounKind(document, token);
      if (kind !== null) add(nominalMention(document, token.index, token.index, token.index + 1, kind));
    } else if (SOME_PEOPLE.has(token.lower) && !isModifier(document, token.index)) {
      const kind = somePeople(document, token);
      if (kind !== null) add(nominalMention(document, token.index, token.index, token.index + 1, kind));
    } else if (
      (token.upos === "ADJ" || token.upos === "NUM") &&
      token.lower.endsWith("year-old") &&
      /^(?:nsubj|obj|obl)/.test(token.deprel)
    ) {
      add(nominalMention(document, token.index, token.index, token.index + 1, { type: "person", gender: "unknown", plural: false }));
    }
  }
  const sorted = settleTypes(drafts).sort((a, b) => a.first - b.first || b.last - a.last || a.head - b.head);
  return sorted.map((draft, index) => ({ source: document.article.id, index, ...draft }));
}

/** "a Democrat", "the Arizona Republican": a member of a party, with the place or house that sends them. */
function isPartisan(document: Document, name: NameSpan): boolean {
  const last = document.tokens[name.last - 1];
  if (name.title !== null || last === undefined || last.xpos === "NNPS" || !PARTISANS.has(last.lower)) return false;
  const before = document.tokens[name.first - 1];
  return name.last - name.first === 1 || (before !== undefined && hasRelation(before, "det") && before.sentence === last.sentence);
}

/** "two of the officials", "others said": a number or quantity that stands for people. */
function somePeople(document: Document, token: Token): Kind | null {
  const many = { type: "group", gender: "unknown", plural: true } as const;
  const one = token.lower === "one" || token.lower === "another";
  for (const child of dependents(document, token.index, "nmod")) {
    const counted = document.tokens[child] as Token;
    const kind = counted.upos === "NOUN" || counted.upos === "PROPN" ? classifyNoun(counted) : null;
    if (kind !== null && (kind.type === "group" || kind.type === "person")) return one ? { ...kind, type: "person", plural: false } : many;
  }
  const verb = document.tokens[token.head];
  if (!one && token.upos !== "NUM" && token.deprel === "nsubj" && verb !== undefined && SPEECH_LEMMAS.has(verb.lemma)) return many;
  return null;
}

/** A name taken for a person in one place by its verb alone, and for nothing in most others, is of unknown type everywhere. */
function settleTypes(drafts: readonly Draft[]): Draft[] {
  const counts = new Map<string, { person: number; unknown: number }>();
  for (const draft of drafts) {
    if (draft.type !== "name" || !/\s/.test(draft.name)) continue;
    const count = counts.get(draft.name) ?? { person: 0, unknown: 0 };
    if (draft.entityType === "person") count.person += 1;
    if (draft.entityType === "unknown") count.unknown += 1;
    counts.set(draft.name, count);
  }
  return drafts.map((draft) => {
    const count = counts.get(draft.name);
    const weak = draft.type === "name" && draft.entityType === "person" && draft.gender === "unknown" && draft.roles.length === 0;
    return weak && count !== undefined && count.unknown >= 3 * count.person ? { ...draft, entityType: "unknown" } : draft;
  });
}

/** Names of headlines in title case end where a name of the running text does: "Ana Ruiz Resigns" is Ana Ruiz. */
function trimHeadlines(document: Document, scan: NameScan): NameScan {
  const inBody = (name: NameSpan): boolean => {
    const sentence = document.sentences[document.tokens[name.first]?.sentence ?? 0];
    return sentence?.part === "body" && document.article.blocks[sentence.block]?.kind !== "heading";
  };
  const words = (first: number, last: number): string =>
    document.tokens
      .slice(first, last)
      .map((token) => token.lower)
      .join(" ");
  const body = new Set<string>();
  for (const name of scan.names.filter(inBody)) {
    body.add(words(name.first, name.last));
    if (!name.organization) body.add(words(name.last - 1, name.last));
  }
  const names = scan.names.map((name) => {
    if (inBody(name) || body.has(words(name.first, name.last))) return name;
    for (let last = name.last - 1; last > name.first; last -= 1)
      if (body.has(words(name.first, last))) return { ...name, last, organization: false };
    return name;
  });
  return { ...scan, names };
}

/** Capitalized words that no name holds but that are the family name of somebody named in full elsewhere ("Summers added", tagged as a noun). */
function familyNames(document: Document, names: readonly NameSpan[], inName: ReadonlySet<number>): NameSpan[] {
  const families = new Set<string>();
  for (const name of names) {
    if (name.organization || name.last - name.first < 2 || classifyName(document, name).type !== "person") continue;
    families.add(document.tokens[name.last - 1]?.norm ?? "");
  }
  return document.tokens
    .filter(
      (token) =>
        families.has(token.norm) &&
        isCapitalized(token) &&
        !inName.has(token.index) &&
        (token.upos === "NOUN" || token.upos === "ADJ" || token.upos === "VERB" || token.upos === "X" || token.upos === "ADV"),
    )
    .map((token) => ({ first: token.index, last: token.index + 1, title: null, organization: false }));
}

function spanOfRange(document: Document, first: number, last: number): Span {
  return { start: document.tokens[first]?.start ?? 0, end: document.tokens[last - 1]?.end ?? 0 };
}

/** Whether a noun only modifies another ("lawyer fees"). */
function isModifier(document: Document, index: number): boolean {
  const token = document.tokens[index] as Token;
  return hasRelation(token, "compound", "fixed", "nmod:desc") && token.head > index && document.tokens[token.head]?.upos !== "VERB";
}

/** A role in small letters directly before a name ("Kremlin spokesman Dmitri Peskov"): its token range, or null. */
function prenominalRole(document: Document, name: NameSpan): readonly [number, number] | null {
  const last = name.title?.[0] ?? name.first;
  const noun = document.tokens[last - 1];
  if (
    noun === undefined ||
    noun.sentence !== document.tokens[name.first]?.sentence ||
    noun.upos !== "NOUN" ||
    !PERSON_NOUNS.has(singular(noun)) ||
    isSubject(document, noun, name)
  )
    return null;
  let first = last - 1;
  while (first > 0) {
    const token = document.tokens[first - 1] as Token;
    if (token.sentence !== noun.sentence) break;
    const modifies =
      token.upos === "NOUN" ||
      (token.upos === "ADJ" && !ADJECTIVE_COUNTRIES.has(token.lower) && TITLE_MODIFIERS.has(token.lower)) ||
      (token.lower === "-" && !token.spaceAfter);
    if (!modifies) break;
    first -= 1;
  }
  return [first, last];
}

/** A noun that is an argument of its own, not part of the name's phrase ("asked the lawyer Smith had hired"). */
function isSubject(document: Document, noun: Token, name: NameSpan): boolean {
  if (noun.head >= name.first && noun.head < name.last) return false;
  const head = document.tokens[headOf(document, name.first, name.last)];
  return (
    head !== undefined &&
    head.head !== noun.index &&
    head.head !== noun.head &&
    /^(?:obj|iobj|obl|nsubj)/.test(noun.deprel) &&
    /^nsubj/.test(head.deprel)
  );
}

function nameMention(document: Document, name: NameSpan): Draft {
  const kind = classifyName(document, name);
  const roles: { text: string; span: Span }[] = [];
  const role = prenominalRole(document, name);
  let { type, gender } = kind;
  const company = role !== null && COMPANY_ROLES.has(singular(document.tokens[role[1] - 1] as Token));
  if (role !== null && company && (type === "unknown" || type === "organization")) {
    roles.push(roleText(document, role[0], role[1]));
    [type, gender] = ["organization", "neuter"];
  } else if (role !== null && type !== "organization" && type !== "group") {
    roles.push(roleText(document, role[0], role[1]));
    type = "person";
    const told = classifyNoun(document.tokens[role[1] - 1] as Token)?.gender ?? "unknown";
    if (gender === "unknown" || gender === "neuter") gender = told;
  }
  if (name.title !== null) {
    const text = roleText(document, name.title[0], name.title[1]);
    if (!BARE_HONORIFICS.has(text.text.toLowerCase())) roles.push(text);
  }
  if (type === "unknown" && hasPersonContext(document, name)) type = "person";
  // "Brightwood Furniture, which employs 85 people": a name of several words that is no person's.
  if (
    type === "unknown" &&
    name.last - name.first >= 2 &&
    document.tokens[name.last]?.lower === "," &&
    document.tokens[name.last + 1]?.lower === "which"
  )
    type = "organization";
  const start = role?.[0] ?? name.title?.[0] ?? name.first;
  const first = Math.min(start, phraseStart(document, start, name.last));
  const head = headOf(document, name.first, name.last);
  if (type === "unknown" && kind.type === "unknown" && isLocative(document, head)) type = "place";
  return {
    span: spanOfRange(document, first, name.last),
    head,
    first,
    last: name.last,
    type: "name",
    entityType: type,
    gender,
    plural: kind.plural,
    name: document.article.text
      .slice(document.tokens[name.first]?.start ?? 0, document.tokens[name.last - 1]?.end ?? 0)
      .replace(/\s+/g, " "),
    roles,
  };
}

/** A role as it stands with a name, with its words in small letters where they are abbreviations written out. */
function roleText(document: Document, first: number, last: number): { text: string; span: Span } {
  const span = spanOfRange(document, first, last);
  const words = document.tokens
    .slice(first, last)
    .map(
      (token) => TITLE_ABBREVIATIONS.get(token.lower) ?? (document.sentences[token.sentence]?.part === "body" ? token.text : token.norm),
    );
  const text = words.join(" ").replaceAll(" - ", "-");
  return { text, span };
}

/** What a company may be as well as a person. */
const COMPANY_NOUNS = wordSet(
  "owner maker operator supplier manufacturer producer employer parent publisher distributor developer rival competitor lender insurer retailer carrier contractor",
);

/** Of these, what stands before the name of a company and not of a person ("retailer", but "owner Ana Ruiz"). */
const COMPANY_ROLES = wordSet("maker retailer supplier manufacturer carrier insurer lender automaker carmaker operator");

/** Evidence beside a name that it is a person: "who" follows, a person noun in apposition, an age, or it speaks alone in the singular. */
function hasPersonContext(document: Document, name: NameSpan): boolean {
  const head = headOf(document, name.first, name.last);
  for (const child of children(document, head)) {
    const token = document.tokens[child] as Token;
    if (hasRelation(token, "appos") && token.upos === "NOUN" && PERSON_NOUNS.has(singular(token)) && !COMPANY_NOUNS.has(singular(token)))
      return true;
    if (
      hasRelation(token, "acl:relcl") &&
      children(document, child).some((each) => RELATIVE_PRONOUNS.has(document.tokens[each]?.lower ?? ""))
    )
      return true;
  }
  // "Her lawyer, Maria Lund, said": in apposition to a person noun, or right behind one and a comma.
  const above = document.tokens[document.tokens[head]?.head ?? -1];
  const previous = document.tokens[name.first - 2];
  const personNoun = (token: Token | undefined): boolean =>
    token?.upos === "NOUN" && token.xpos === "NN" && PERSON_NOUNS.has(singular(token)) && !COMPANY_NOUNS.has(singular(token));
  if (hasRelation(document.tokens[head] as Token, "appos") && personNoun(above)) return true;
  if (
    document.tokens[name.first - 1]?.lower === "," &&
    personNoun(previous) &&
    previous?.sentence === document.tokens[head]?.sentence &&
    name.last - name.first >= 2
  )
    return true;
  const verb = above;
  const count = name.last - name.first;
  if (
    count >= 2 &&
    count <= 3 &&
    verb !== undefined &&
    PERSON_VERBS.has(verb.lemma) &&
    document.tokens[head]?.deprel === "nsubj" &&
    document.tokens[name.first - 1]?.lower !== "the"
  )
    return true;
  const comma = document.tokens[name.last];
  const age = document.tokens[name.last + 1];
  if (
    comma?.lower === "," &&
    age !== undefined &&
    ((/^\d{1,2}$/.test(age.norm) && document.tokens[name.last + 2]?.lower === ",") || age.lower === "who")
  )
    return true;
  const token = document.tokens[head] as Token;
  return (
    hasRelation(token, "nmod:poss") &&
    /^(?:wife|husband|lawyer|attorney|campaign|supporters|rival|running|spokesman|spokeswoman|mother|father|son|daughter|brother|aides|presidency|candidacy|remarks|comments|speech)$/.test(
      document.tokens[token.head]?.lower ?? "",
    )
  );
}

function isLocative(document: Document, head: number): boolean {
  return children(document, head).some(
    (child) =>
      /^(?:in|at|near|across|throughout|outside)$/.test(document.tokens[child]?.lower ?? "") && document.tokens[child]?.deprel === "case",
  );
}

function nounKind(document: Document, token: Token): Kind | null {
  const kind = classifyNoun(token);
  if (kind !== null) return kind;
  const phrase = `${document.tokens[token.index - 1]?.lower ?? ""} ${singular(token)}`;
  if (TITLE_PHRASES.has(phrase))
    return { type: token.xpos === "NNS" ? "group" : "person", gender: "unknown", plural: token.xpos === "NNS" };
  const many = QUANTITIES.has(token.lower)
    ? dependents(document, token.index, "nmod")
        .map((each) => document.tokens[each] as Token)
        .find((each) => each.upos === "NOUN" || each.upos === "PROPN")
    : undefined;
  const counted = many === undefined ? null : classifyNoun(many);
  if (counted !== null) return { ...counted, plural: true };
  if (/^(?:year-old|something)$/.test(token.lower) || token.lower.endsWith("-year-old"))
    return { type: "person", gender: "unknown", plural: false };
  if (token.lower === "old" && document.tokens[token.index - 2]?.lower === "year")
    return { type: "person", gender: "unknown", plural: false };
  const head = document.tokens[token.head];
  const speaks = hasRelation(token, "nsubj") && token.deprel !== "nsubj:pass" && head !== undefined && SPEECH_LEMMAS.has(head.lemma);
  const according = children(document, token.index).some((child) => /^according$/.test(document.tokens[child]?.lower ?? ""));
  if (speaks || according || (DOCUMENT_NOUNS.has(token.lemma) && hasRelation(token, "nsubj")))
    return { type: "unknown", gender: "neuter", plural: token.xpos === "NNS" };
  return null;
}

function nominalMention(document: Document, head: number, from: number, to: number, kind: Kind): Draft {
  const token = document.tokens[head] as Token;
  let first = from;
  // "press secretary", "campaign manager": one role of two words.
  const before = document.tokens[from - 1];
  let name =
    from < head || to > head + 1
      ? document.tokens
          .slice(from, to)
          .map((each) => each.lower)
          .join(" ")
      : singular(token);
  if (before !== undefined && before.sentence === token.sentence && to === head + 1 && before.upos !== "PUNCT") {
    const phrase = `${before.lower} ${singular(token)}`;
    if (TITLE_PHRASES.has(phrase) || VOICE_COMPOUNDS.has(phrase)) {
      name = phrase;
      first = from - 1;
    }
  }
  const start = phraseStart(document, first, to);
  if (QUANTITIES.has(token.lower) || SOME_PEOPLE.has(token.lower)) {
    const counted = dependents(document, head, "nmod")[0];
    const inner = counted === undefined ? undefined : document.tokens[counted];
    if (inner !== undefined && inner.index > head) {
      return {
        span: spanOfRange(document, start, inner.index + 1),
        head,
        first: start,
        last: inner.index + 1,
        type: "nominal",
        entityType: kind.type,
        gender: kind.gender,
        plural: true,
        name: singular(inner),
        roles: [],
      };
    }
  }
  const end = complementEnd(document, head, to);
  return {
    span: spanOfRange(document, start, end),
    head,
    first: start,
    last: end,
    type: "nominal",
    entityType: kind.type,
    gender: kind.gender,
    plural: kind.plural,
    name,
    roles: [],
  };
}

/** End of the phrase with its "of …", "for …" right after the head, up to eight words without a comma. */
function complementEnd(document: Document, head: number, to: number): number {
  let end = to;
  for (const complement of dependents(document, head, "nmod")) {
    if (complement < to) continue;
    const tokens = subtree(document, complement, (child) => hasRelation(child, "acl", "appos", "conj", "parataxis"));
    const [first, last] = [tokens[0] ?? 0, tokens[tokens.length - 1] ?? 0];
    const preposition = document.tokens[first]?.lower ?? "";
    if (first !== end || last - first > 8 || last - first + 1 !== tokens.length || !/^(?:of|for|to|at|in|from|with)$/.test(preposition))
      break;
    if (tokens.some((token) => document.tokens[token]?.upos === "PUNCT")) break;
    end = last + 1;
  }
  return end;
}

function pronounMention(document: Document, token: Token): Draft | null {
  const pronoun = PRONOUNS.get(token.lower);
  const base = {
    span: { start: token.start, end: token.end },
    head: token.index,
    first: token.index,
    last: token.index + 1,
    type: "pronoun" as const,
    name: token.lower,
    roles: [],
  };
  if (pronoun !== undefined) {
    if (token.lower === "it" && hasRelation(token, "expl")) return null;
    // "US" is no pronoun; "I" as a numeral is none either.
    if (token.text === "US" || (token.upos !== "PRON" && token.upos !== "DET" && token.lower !== "'em")) return null;
    const type: EntityType = pronoun.gender === "neuter" ? "unknown" : pronoun.plural ? "group" : "person";
    return { ...base, entityType: type, gender: pronoun.gender, plural: pronoun.plural };
  }
  if (!RELATIVE_PRONOUNS.has(token.lower) && !(BODY_RELATIVES.has(token.lower) && hasRelation(token, "nsubj"))) return null;
  const clause = [token.index, ...ancestors(document, token.index)].find((index) =>
    hasRelation(document.tokens[index] as Token, "acl:relcl"),
  );
  if (clause === undefined) return null;
  return { ...base, entityType: RELATIVE_PRONOUNS.has(token.lower) ? "person" : "unknown", gender: "unknown", plural: false };
}
