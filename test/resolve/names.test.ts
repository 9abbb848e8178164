import { describe, expect, it } from "vitest";
import { acronym, sameOrganization } from "../../src/resolve/organization-name.ts";
import { matchNames, parseName } from "../../src/resolve/person-name.ts";

const match = (a: string, b: string, spelling = false): string => matchNames(parseName(a), parseName(b), spelling);

describe("names of people", () => {
  it("are taken apart with particles and suffixes", () => {
    expect(parseName("Karel van der Meer")).toMatchObject({ given: "karel", family: "van der meer" });
    expect(parseName("Samuel Boone Jr.")).toMatchObject({ given: "samuel", family: "boone", suffix: "jr" });
    expect(parseName("Okafor")).toMatchObject({ given: null, family: "okafor" });
  });

  it.each([
    ["Ana Ruiz", "Ana Ruiz", "same"],
    ["Ana M. Ruiz", "Ana Ruiz", "same"],
    ["A. Ruiz", "Ana Ruiz", "same"],
    ["Bill Hartley", "William Hartley", "same"],
    ["Ruiz", "Ana Ruiz", "short"],
    ["van der Meer", "Karel van der Meer", "short"],
    ["Ana Ruiz", "Pedro Ruiz", "different"],
    ["Ana Ruiz", "Ana Soto", "different"],
    ["Samuel Boone", "Samuel Boone Jr.", "different"],
  ])("%s / %s: %s", (a, b, expected) => {
    expect(match(a, b)).toBe(expected);
    expect(match(b, a)).toBe(expected);
  });

  it.each([
    ["Dmitri Volkov", "Dmitry Volkov", "same"],
    ["Sergei Antonov", "Sergey Antonov", "same"],
    ["Mohammed Haddad", "Muhammad Haddad", "same"],
    ["Marta Kowalczyk", "Marta Kowalczik", "same"],
    ["Eric Olsen", "Erica Olsen", "different"],
    ["Jean Moreau", "Joan Moreau", "different"],
  ])("in other spellings: %s / %s: %s", (a, b, expected) => {
    expect(match(a, b, true)).toBe(expected);
  });
});

describe("names of organizations", () => {
  it("give acronyms", () => {
    expect(acronym("Federal Bureau of Weights")).toBe("fbw");
  });

  it.each([
    ["Harbor Bank", "the Harbor Bank", true],
    ["Acme Corp.", "Acme", true],
    ["FBW", "Federal Bureau of Weights", true],
    ["U.S.", "United States", true],
    ["White House", "House", false],
    ["Northern Party", "Southern Party", false],
  ])("%s / %s: %s", (a, b, expected) => {
    expect(sameOrganization(a, b)).toBe(expected);
  });
});
