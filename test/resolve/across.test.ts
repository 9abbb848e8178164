/** One person under several names in several articles, two people under one, and who speaks for whom. */
import { describe, expect, it } from "vitest";
import { story } from "../support/resolved.ts";

const AROUND = "The harbour of Orla was built in 1890.";
/** Names of the speakers whose name or alias ends with a word, over articles with one sentence each. */
const people = (word: string, ...sentences: string[]): string[] =>
  story(...sentences.map((sentence) => `${sentence} ${AROUND}`))
    .resolved.speakers.filter(({ name, aliases }) => [name, ...aliases].some((one) => one.endsWith(word)))
    .map(({ name }) => name);

describe("one person", () => {
  it.each([
    ["spelling", "Lindqvist", "Karin Lindqvist said the pier was safe.", "Carin Lindqvist said the pier was safe."],
    ["spelling", "Petersen", "Anders Petersen said the pier was safe.", "Anders Peterson said the pier was safe."],
    ["accents", "Munoz", "Jose Munoz said the pier was safe.", "José Muñoz said the pier was safe."],
    ["transliteration", "Volkov", "Sergei Volkov said the pier was safe.", "Sergey Volkov said the pier was safe."],
    ["transliteration", "Haddad", "Mohammed Haddad said the pier was safe.", "Muhammad Haddad said the pier was safe."],
    ["transliteration", "Antonov", "Yuri Antonov said the pier was safe.", "Yury Antonov said the pier was safe."],
    ["initials", "Hartley", "William Hartley said the pier was safe.", "W. Hartley said the pier was safe."],
    ["initials", "Moser", "Ida K. Moser said the pier was safe.", "Ida Moser said the pier was safe."],
    ["initials", "Osei", "David Osei said the pier was safe.", "D. Osei said the pier was safe."],
    ["nicknames", "Brandt", "Robert Brandt said the pier was safe.", "Bob Brandt said the pier was safe."],
    ["nicknames", "Novak", "Katherine Novak said the pier was safe.", "Kate Novak said the pier was safe."],
    ["nicknames", "Ohm", "Thomas Ohm said the pier was safe.", "Tom Ohm said the pier was safe."],
    ["titles", "Reimer", "Senator Paul Reimer said the pier was safe.", "Former governor Paul Reimer said the pier was safe."],
    ["titles", "Calder", "Harbour minister Ruth Calder said the pier was safe.", "Ruth Calder, an engineer, said the pier was safe."],
    ["titles", "Adler", "Dr. Nina Adler said the pier was safe.", "Mrs. Nina Adler said the pier was safe."],
  ])("under another form of the name (%s: %s)", (_what, word, one, other) => {
    expect(people(word, one, other)).toHaveLength(1);
  });

  it("has the roles that each article gives", () => {
    const { resolved } = story("Senator Paul Reimer said the pier was safe.", "Paul Reimer, an engineer, said the pier was safe.");
    expect(resolved.speakers.find(({ name }) => name === "Paul Reimer")?.roles).toEqual(expect.arrayContaining(["senator", "engineer"]));
  });
});

describe("two people of one family name", () => {
  it.each([
    ["Lund", "Eva Lund said the pier was safe.", "Karl Lund said the pier was safe."],
    ["Moll", "Mayor Anna Moll said the pier was safe.", "Her brother, Peter Moll, said the pier was safe."],
    ["Brun", "Ida Brun and Otto Brun said the pier was safe.", "Otto Brun said the pier was safe."],
  ])("are kept apart (%s)", (word, one, other) => {
    expect(people(word, one, other)).toHaveLength(2);
  });

  it("are told apart by title and pronoun in one article", () => {
    const { speakersOf } = story(
      "Martin Vogel and his wife, Clara Vogel, own the mill. “It will stay,” Mrs. Vogel said. Mr. Vogel said it would be sold. “I was born here,” she said.",
    );
    expect(speakersOf(0)[0]).toEqual(["Clara Vogel"]);
    expect(speakersOf(0)[1]).toEqual(["Martin Vogel"]);
  });
});

describe("a body", () => {
  it.each([
    ["The Harbour Board met on Monday. The board said the pier was safe.", "The Harbour Board"],
    ["Acme Airlines grounded its fleet on Monday. The airline said nobody was hurt.", "Acme Airlines"],
    ["The Ministry of Fisheries shut the port on Friday. The ministry said the ice was thin.", "Ministry of Fisheries"],
  ])("is known again by what it is: %s", (text, name) => {
    expect(story(text).speakersOf(0)[0]).toEqual([name]);
  });
});

describe("whose voice it is", () => {
  it.each([
    ["Daniel Okoro was arrested on Monday. His lawyer said he was innocent.", "Daniel Okoro", "lawyer"],
    ["Nina Castellan has not been seen. Castellan’s agent said she was resting.", "Nina Castellan", "agent"],
    ["Governor Eva Lund is in Orla. A spokesman for Lund said she would stay.", "Eva Lund", "spokesman"],
    ["Acme Airlines grounded its fleet. A spokeswoman for Acme Airlines said nobody was hurt.", "Acme Airlines", "spokeswoman"],
    ["The Harbour Board met on Monday. The board’s spokesman said the pier was safe.", "The Harbour Board", "spokesman"],
    ["The Ministry of Fisheries shut the port. A ministry spokesman said the ice was thin.", "Ministry of Fisheries", "spokesman"],
    ["Acme Airlines grounded its fleet. The airline’s spokesman said nobody was hurt.", "Acme Airlines", "spokesman"],
  ])("is somebody else's who speaks for the owner: %s", (text, owner, role) => {
    const { resolved, speakersOf } = story(text);
    const principal = resolved.speakers.find(({ name }) => name === owner);
    const voice = resolved.speakers.find(({ speaksFor }) => principal !== undefined && speaksFor.includes(principal.id));
    expect(voice?.id).not.toBe(principal?.id);
    expect([voice?.name, ...(voice?.roles ?? [])].join(" ")).toContain(role);
    expect(speakersOf(0)[0]).toEqual([voice?.name]);
  });
});
