import { nounGender } from "../lexicon/gender.ts";
import { givenNameGender } from "../lexicon/given-names.ts";
import { ADJECTIVE_COUNTRIES, COUNTRY_ADJECTIVES, COUNTRY_ALIASES, PEOPLES, SEATS } from "../lexicon/nationalities.ts";
import { NOT_ACRONYMS, ORGANIZATION_HEADS, ORGANIZATION_NAMES, PLACE_HEADS, PLACE_NAMES } from "../lexicon/organizations.ts";
import { BODY_NOUNS, GROUP_NOUNS, PERSON_NOUNS, PLACE_NOUNS } from "../lexicon/role-nouns.ts";
import { BARE_HONORIFICS, HONORIFICS } from "../lexicon/titles.ts";
import type { Document, EntityType, Gender, Token } from "../model/index.ts";
import type { NameSpan } from "./names.ts";
import { wordSet } from "../lexicon/words.ts";
import { isInitial } from "./tokens.ts";

export interface Kind {
  readonly type: EntityType;
  readonly gender: Gender;
  readonly plural: boolean;
}

/** Last words of names of laws, events, works and the like, which are nobody. */
const THING_HEADS = wordSet(
  "amendment act bill law war wars day days night week weekend bowl olympics games cup prize award awards constitution bible internet web deal treaty agreement accord accords plan order resolution summit primary caucus election elections season series show hurricane storm attacks massacre riots revolution renaissance age era movement dream doctrine report memo protocol rule rules code title medal book",
);

/** Entity type, gender and number of a proper name from its words, its title and the words beside it. */
export function classifyName(document: Document, span: NameSpan): Kind {
  const tokens = document.tokens.slice(span.first, span.last);
  const first = tokens[0] as Token;
  const final = tokens[tokens.length - 1] as Token;
  const name = tokens.map((token) => token.lower).join(" ");
  const before = document.tokens[span.first - 1];
  // "the" may belong to a noun after the name ("the Ruiz campaign").
  const article =
    before !== undefined &&
    before.lower === "the" &&
    before.sentence === first.sentence &&
    (before.head < span.first || before.head < span.last);
  const neuter = (type: EntityType, plural = false): Kind => ({ type, gender: "neuter", plural });
  const gender = nameGender(document, span);
  const given = givenNameGender(first.norm);

  if (span.title !== null) return { type: "person", gender, plural: false };
  if (
    SEATS.has(name) ||
    ORGANIZATION_NAMES.has(name) ||
    ORGANIZATION_NAMES.has(name.replaceAll(" - ", "-").replaceAll(" ", "-")) ||
    (/^(?:al|ansar)$/.test(first.lower) &&
      tokens.length > 1 &&
      /^(?:qaeda|qaida|shabaab|jazeera|arabiya|nusra|sharia|aqsa)/.test(final.lower))
  )
    return neuter("organization");
  if (PLACE_NAMES.has(name) || COUNTRY_ADJECTIVES.has(name) || COUNTRY_ALIASES.has(name)) {
    if (!(tokens.length === 1 && final.deprel === "flat")) return neuter("place");
  }
  if (
    PEOPLES.has(name) ||
    /^(?:democrats|republicans|conservatives|liberals|tories|socialists|communists|muslims|christians|jews|catholics|evangelicals|hispanics|latinos|blacks|whites)$/.test(
      name,
    )
  )
    return { type: "group", gender: "unknown", plural: true };
  if (span.organization) return neuter(PLACE_HEADS.has(final.lower) && !ORGANIZATION_HEADS.has(final.lower) ? "place" : "organization");
  // "YouGov", "eBay": capitals inside a word, except in McCain, DeSantis, MacArthur and their like.
  if (tokens.length === 1 && /\p{Ll}\p{Lu}/u.test(first.norm) && !/^(?:Mc|Mac|De|Di|La|Le|Van|Fitz|Du|Del|O')\p{Lu}/u.test(first.norm))
    return neuter("organization");
  if (tokens.length > 1 && tokens.length < 4 && /^\p{Lu}{2,5}$/u.test(first.norm) && given === null && !/^\p{Lu}{2,}$/u.test(final.norm))
    return neuter("organization");
  if (tokens.length === 1 && /^[\p{Lu}.&-]{2,7}s?$/u.test(first.norm) && !NOT_ACRONYMS.has(name) && /\p{Lu}.*\p{Lu}/u.test(first.norm))
    return neuter("organization");
  if (tokens.length >= 2 && (given !== null || tokens.some((token, index) => index < tokens.length - 1 && isInitial(token)))) {
    if (!article) return { type: "person", gender, plural: false };
  }
  if (THING_HEADS.has(final.lower)) return { type: "unknown", gender: "neuter", plural: false };
  if (article && given === null) {
    if (final.xpos === "NNPS" || (tokens.length === 1 && final.lower.endsWith("s") && !final.lower.endsWith("ss")))
      return { type: "group", gender: "unknown", plural: true };
    return neuter(tokens.length >= 1 && ADJECTIVE_COUNTRIES.has(first.lower) ? "organization" : "organization");
  }
  if (given !== null && tokens.length === 1) return { type: "person", gender, plural: false };
  return { type: "unknown", gender: "unknown", plural: false };
}

/** Gender told by a title or a given name. */
function nameGender(document: Document, span: NameSpan): Gender {
  if (span.title !== null) {
    for (let index = span.title[0]; index < span.title[1]; index += 1) {
      const word = document.tokens[index]?.lower ?? "";
      const honorific = HONORIFICS.get(word);
      if (honorific !== undefined && honorific !== "unknown") return honorific;
      if (nounGender(word) === "female") return "female";
      if (nounGender(word) === "male" && !/(?:chair|spokes|congress)man$/.test(word)) return "male";
    }
  }
  if (span.last - span.first < 2 && span.title !== null && BARE_HONORIFICS.has(document.tokens[span.title[0]]?.lower ?? ""))
    return "unknown";
  const first = document.tokens[span.first] as Token;
  if (span.last - span.first < 2 && span.title !== null) return "unknown";
  const gender = givenNameGender(first.norm);
  if (gender === null && isInitial(first)) {
    const second = document.tokens[span.first + 1];
    return second !== undefined && span.last - span.first > 2 ? (givenNameGender(second.norm) ?? "unknown") : "unknown";
  }
  return gender ?? "unknown";
}

/** Singular of an English noun, as a lemma; keeps words that the tagger has already made singular. */
export function singular(token: Token): string {
  const lemma = token.lemma.toLowerCase();
  if (token.xpos !== "NNS" && token.xpos !== "NNPS") return token.upos === "NOUN" && lemma !== "" ? lemma : token.lower;
  if (lemma !== token.lower && lemma !== "") return lemma;
  return token.lower
    .replace(/men$/, "man")
    .replace(/ies$/, "y")
    .replace(/(?<=[^s])s$/, "");
}

/** Entity type, gender and number of a common noun; null where it names nobody. */
export function classifyNoun(token: Token): Kind | null {
  const noun = singular(token);
  const plural = token.xpos === "NNS" || token.xpos === "NNPS" || token.lower === "people" || token.lower === "police";
  const gender = nounGender(noun);
  if (token.lower === "police" || token.lower === "authorities" || token.lower === "officials")
    return { type: "group", gender: "unknown", plural: true };
  if (token.lower === "team" || token.lower === "staff" || token.lower === "family" || token.lower === "side" || token.lower === "camp")
    return { type: GROUP_NOUNS.has(noun) ? "group" : "unknown", gender: "neuter", plural: false };
  if (PERSON_NOUNS.has(noun)) return plural ? { type: "group", gender, plural: true } : { type: "person", gender, plural: false };
  if (gender !== "unknown" && noun.length > 4) return { type: plural ? "group" : "person", gender, plural };
  if (PLACE_NOUNS.has(noun)) return { type: "place", gender: "neuter", plural };
  if (BODY_NOUNS.has(noun)) return { type: "organization", gender: "neuter", plural };
  if (GROUP_NOUNS.has(noun)) return { type: "group", gender: "neuter", plural };
  if (
    /(?:ologist|ician|ographer|ographist|keeper|worker|maker|fighter|holder|goer|leader|player|owner|seeker|writer|planner|manager)$/.test(
      noun,
    )
  )
    return plural ? { type: "group", gender: "unknown", plural: true } : { type: "person", gender: "unknown", plural: false };
  return null;
}
