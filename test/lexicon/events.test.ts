import { describe, expect, it } from "vitest";
import { adjectiveEvent, eventClass, nounEvent, verbEvent } from "../../src/lexicon/events.ts";
import { EVENT_CLASSES, OBJECT_KINDS } from "../../src/lexicon/events.data.ts";

describe("events", () => {
  it("puts a verb and its noun into one class", () => {
    expect(verbEvent("speak", { prepositions: ["with"] })?.id).toBe(nounEvent("conversation")?.id);
    expect(verbEvent("resign")?.id).toBe(nounEvent("resignation")?.id);
    expect(verbEvent("step down")?.id).toBe("resign");
    expect(adjectiveEvent("dead", { subject: "person" })?.id).toBe(verbEvent("kill", { object: "person" })?.id);
  });
  it("gives opposites the other sign in one class", () => {
    expect(verbEvent("rise")).toMatchObject({ id: "rise", sign: 1 });
    expect(verbEvent("fall")).toMatchObject({ id: "rise", sign: -1 });
    expect(nounEvent("acquittal")).toMatchObject({ id: "convict", sign: -1 });
    expect(nounEvent("denial")).toMatchObject({ id: "confirm", sign: -1 });
  });
  it("picks the sense by the object and the phrases", () => {
    expect(verbEvent("fire", { object: "person" })).toMatchObject({ id: "appoint", sign: -1 });
    expect(verbEvent("fire", { object: "thing", objectLemma: "shot" })?.id).toBe("shoot");
    expect(verbEvent("release", { object: "person" })).toMatchObject({ id: "arrest", sign: -1 });
    expect(verbEvent("release", { object: "thing", objectLemma: "album" })?.id).toBe("launch");
    expect(verbEvent("call", { object: "person" })?.id).toBe("communicate");
    expect(verbEvent("call", { object: null, prepositions: ["for"] })?.id).toBe("demand");
    expect(verbEvent("pass", { object: "thing", objectLemma: "bill" })?.id).toBe("accept");
    expect(verbEvent("pass", { object: "thing", objectLemma: "test" })?.id).toBe("qualify");
    expect(verbEvent("pass", { object: "thing", objectLemma: "house" })).toBeNull();
  });
  it("has one entry an id, and uses every kind of object or a preposition", () => {
    expect(new Set(EVENT_CLASSES.map(({ id }) => id)).size).toBe(EVENT_CLASSES.length);
    expect(eventClass("die")?.label).toBe("death");
    const used = EVENT_CLASSES.flatMap(({ verbs, notVerbs = "" }) =>
      [...`${verbs},${notVerbs}`.matchAll(/[>@](\w+)/g)].map((match) => match[1] as string),
    );
    const plain = [
      "person",
      "thing",
      "none",
      "some",
      "to",
      "for",
      "with",
      "from",
      "in",
      "into",
      "on",
      "by",
      "of",
      "against",
      "at",
      "inf",
      "upon",
    ];
    expect(used.filter((tag) => !plain.includes(tag) && OBJECT_KINDS[tag] === undefined)).toEqual([]);
    expect(Object.keys(OBJECT_KINDS).filter((kind) => !used.includes(kind))).toEqual([]);
  });
});
