import { givenNameLean } from "../lexicon/given-names.ts";
import type { Document, Gender, Mention } from "../model/index.ts";
import { entityTable } from "./entities.ts";
import { linkNames } from "./link-names.ts";
import type { RankObserver } from "./link-pronouns.ts";

/** A given name that is mostly a man's or a woman's counts as much as this many pronouns. */
const NAME_VOTES = 1.5;

/**
 * Genders of people whose names and titles do not tell: by all pronouns of the document that may stand for them, so that one wrong "her" does not decide. By
 * the index of the entity's first mention. `rankAll` ranks the candidates of every pronoun, with no gender taken from pronouns.
 * Only asked where "he" and "she" both occur and somebody's gender is open.
 */
export function votedGenders(
  document: Document,
  mentions: readonly Mention[],
  rankAll: (observe: RankObserver) => void,
): ReadonlyMap<number, Gender> {
  const pronouns = new Set(mentions.filter((mention) => mention.type === "pronoun").map((mention) => mention.gender));
  if (!pronouns.has("male") || !pronouns.has("female")) return new Map();
  const names = entityTable(document, mentions);
  linkNames(names);
  if (!names.all().some((entity) => entity.type === "person" && entity.gender === "unknown")) return new Map();
  const votes = new Map<number, { male: number; female: number }>();
  rankAll((mention, candidates) => {
    if (mention.gender !== "male" && mention.gender !== "female") return;
    for (const { entity, probability } of candidates) {
      if (entity === null || entity.gender !== "unknown" || entity.name === null) continue;
      const first = entity.mentions[0] ?? 0;
      const lean = givenNameLean(entity.parsed?.given ?? "");
      const vote = votes.get(first) ?? { male: lean === "male" ? NAME_VOTES : 0, female: lean === "female" ? NAME_VOTES : 0 };
      vote[mention.gender] += probability;
      votes.set(first, vote);
    }
  });
  return new Map(
    [...votes].flatMap(([first, { male, female }]) => {
      if (Math.max(male, female) < 1 || Math.max(male, female) < 2.5 * Math.min(male, female)) return [];
      return [[first, male > female ? "male" : "female"] as const];
    }),
  );
}
