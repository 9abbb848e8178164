/** Mentions that are names: which stretches, of what type, with which titles and roles. */
import { ADJECTIVE_COUNTRIES } from "../lexicon/nationalities.ts";
import { PERSON_NOUNS } from "../lexicon/role-nouns.ts";
import { BARE_HONORIFICS, TITLE_ABBREVIATIONS, TITLE_MODIFIERS } from "../lexicon/titles.ts";
import { wordSet } from "../lexicon/words.ts";
import type { Document, Span, Token } from "../model/index.ts";
import { children, hasRelation } from "../tree/index.ts";
import { classifyName, classifyNoun, singular } from "./classify.ts";
import { spanOfRange } from "./mention-draft.ts";
import type { Draft } from "./mention-draft.ts";
import type { NameScan, NameSpan } from "./names.ts";
import { RELATIVE_PRONOUNS } from "./pronouns.ts";
import { headOf, isCapitalized, phraseStart } from "./tokens.ts";

/** Verbs of people more than of bodies and things. */
const PERSON_VERBS = wordSet(
  "say tell add recall joke tweet write think believe feel wonder remember quip laugh smile shrug nod reply respond explain note",
);

/** Members of parties, one of them: common nouns in capitals. */
const PARTISANS = wordSet("republican democrat conservative liberal libertarian socialist independent progressive communist tory");

/** "a Democrat", "the Arizona Republican": a member of a party, with the place or house that sends them. */
export function isPartisan(document: Document, name: NameSpan): boolean {
  const last = document.tokens[name.last - 1];
  if (name.title !== null || last === undefined || last.xpos === "NNPS" || !PARTISANS.has(last.lower)) return false;
  const before = document.tokens[name.first - 1];
  return name.last - name.first === 1 || (before !== undefined && hasRelation(before, "det") && before.sentence === last.sentence);
}

/** A name taken for a person in one place by its verb alone, and for nothing in most others, is of unknown type everywhere. */
export function settleTypes(drafts: readonly Draft[]): Draft[] {
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
export function trimHeadlines(document: Document, scan: NameScan): NameScan {
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
export function familyNames(document: Document, names: readonly NameSpan[], inName: ReadonlySet<number>): NameSpan[] {
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

/** A role in small letters directly before a name ("Kremlin spokesman Dmitri Peskov"): its token range, or null. */
export function prenominalRole(document: Document, name: NameSpan): readonly [number, number] | null {
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

export function nameMention(document: Document, name: NameSpan): Draft {
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
