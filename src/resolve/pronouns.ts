import type { Gender } from "../model/index.ts";

export interface Pronoun {
  readonly person: 1 | 2 | 3;
  readonly gender: Gender;
  readonly plural: boolean;
  readonly reflexive: boolean;
  readonly possessive: boolean;
}

const entry = (person: 1 | 2 | 3, gender: Gender, plural: boolean, forms: string): [string, Pronoun][] =>
  forms.split(" ").map((form, index) => [
    form,
    {
      person,
      gender,
      plural,
      possessive: index >= 2 && !form.endsWith("sel") && !/sel(?:f|ves)$/.test(form),
      reflexive: /sel(?:f|ves)$/.test(form),
    },
  ]);

/** Personal pronouns: subject, object, possessives, reflexive. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...entry(1, "unknown", false, "i me my mine myself"),
  ...entry(1, "unknown", true, "we us our ours ourselves"),
  ...entry(3, "male", false, "he him his himself"),
  ...entry(3, "female", false, "she her hers herself"),
  ...entry(3, "neuter", false, "it it its itself"),
  ...entry(3, "unknown", true, "they them their theirs themselves"),
  ["'em", { person: 3, gender: "unknown", plural: true, reflexive: false, possessive: false }],
]);

/** Relative and interrogative pronouns for people. */
export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(["who", "whom", "whose"]);
/** Relative pronouns for bodies as well as things. */
export const BODY_RELATIVES: ReadonlySet<string> = new Set(["which", "that"]);
