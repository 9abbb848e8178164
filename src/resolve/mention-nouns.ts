/** Mentions that are common nouns, numbers of people, and pronouns. */
import { VOICE_COMPOUNDS } from "../lexicon/role-nouns.ts";
import { TITLE_PHRASES } from "../lexicon/titles.ts";
import { wordSet } from "../lexicon/words.ts";
import type { Document, EntityType, Token } from "../model/index.ts";
import { ancestors, children, dependents, hasRelation, subtree } from "../tree/index.ts";
import { classifyNoun, singular } from "./classify.ts";
import type { Kind } from "./classify.ts";
import { spanOfRange } from "./mention-draft.ts";
import type { Draft } from "./mention-draft.ts";
import { BODY_RELATIVES, PRONOUNS, RELATIVE_PRONOUNS } from "./pronouns.ts";
import { phraseStart } from "./tokens.ts";

/** Nouns of quantity: "a number of officials" are officials. */
const QUANTITIES = wordSet(
  "number majority minority handful dozens scores hundreds thousands millions couple pair series lot lots plenty some many several most half group bunch trio host percent quarter third",
);
export const SOME_PEOPLE = wordSet("some many most several others few two three four five six both one another all none half");
const SPEECH_LEMMAS = wordSet(`
say tell add announce claim state argue note explain acknowledge admit confirm deny insist warn declare report reply respond suggest think believe want know speak talk
write tweet ask urge call accuse criticize praise vow pledge promise predict recall describe mention concede assert contend maintain complain joke testify agree hope feel expect decline refuse refer`);

/** Things that speak for whoever made them. */
const DOCUMENT_NOUNS = wordSet(
  "statement letter email e-mail tweet post release memo report study survey poll document filing complaint lawsuit indictment affidavit transcript article story editorial memo advertisement ad website campaign book survey analysis source",
);

/** "two of the officials", "others said": a number or quantity that stands for people. */
export function somePeople(document: Document, token: Token): Kind | null {
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

export function nounKind(document: Document, token: Token): Kind | null {
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

export function nominalMention(document: Document, head: number, from: number, to: number, kind: Kind): Draft {
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

export function pronounMention(document: Document, token: Token): Draft | null {
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
