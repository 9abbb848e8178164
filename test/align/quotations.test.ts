import { expect, test } from "vitest";
import { alignQuotes } from "../../src/align/index.ts";
import { plainExtraction, plainStory } from "../support/plain.ts";

const align = (...texts: string[]) => alignQuotes(plainStory(texts.map((text, at) => plainExtraction(text, `s${at + 1}`))));
const kinds = (...texts: string[]) => align(...texts).flatMap(({ kind, finer }) => (finer === true ? [] : [kind]));

test("marks, capitals, hyphens, spelling and number words make no difference", () => {
  expect(
    kinds(
      "“We’ll organise a well-lit centre for six hundred families,” Mora said.",
      '"we\'ll organize a well lit center for six hundred families", said Mora.',
    ),
  ).toEqual(["same"]);
});

test("a word put in is an alteration, and the diff names it", () => {
  const [match] = align(
    '"The bridge will certainly open before the winter," Mora said.',
    '"The bridge will open before the winter," she said.',
  );
  expect(match?.kind).toBe("altered");
  expect(match?.diff?.filter(({ op }) => op !== "equal")).toEqual([{ op: "delete", text: "certainly" }]);
});

test("a word exchanged is an alteration", () => {
  const [match] = align(
    '"The roof came down within ten minutes of our arrival," Ruiz said.',
    '"The roof came down within twenty minutes of our arrival," Ruiz said.',
  );
  expect(match?.diff?.filter(({ op }) => op !== "equal")).toEqual([
    { op: "delete", text: "ten" },
    { op: "insert", text: "twenty" },
  ]);
});

test("a cue in the middle and a new sentence after it change nothing", () => {
  expect(
    kinds(
      '"This budget protects every school in the district," Mora said, "and every library stays open."',
      '"This budget protects every school in the district and every library stays open," Mora said.',
    ),
  ).toEqual(["same"]);
});

test("words left out at an ellipsis, or told in brackets, are owned up to", () => {
  expect(
    kinds(
      '"The committee has reviewed every single complaint from residents and found no grounds for dismissal," she said.',
      '"The committee has reviewed every single complaint ... and found no grounds for dismissal," she said.',
    ).every((kind) => kind === "same"),
  ).toBe(true);
  expect(
    kinds(
      '"He will answer every question the inspectors put," she said.',
      '"[Halloran] will answer every question the inspectors put," she said.',
    ),
  ).toEqual(["same"]);
});

test("a sentence left out without an ellipsis is a stitching", () => {
  expect(
    kinds(
      '"The engine failed over the lake. Nobody on board was warned in time. The crew landed it without power," Sato said.',
      '"The engine failed over the lake. The crew landed it without power," Sato said.',
    ),
  ).toEqual(["stitched"]);
});

test("a negation left out before the quotation cuts its sense", () => {
  expect(
    kinds(
      '"I am not disappointed in the verdict of this court," Vance said.',
      'Vance said he was "disappointed in the verdict of this court".',
    ),
  ).toEqual(["cut"]);
});

test("a clause left out at the end of a sentence is shown, whether a full stop or a cue ends the quotation", () => {
  for (const short of [
    '"We will open the north gate again in the spring," Vance said.',
    'Vance said: "We will open the north gate again in the spring."',
  ]) {
    const [match] = align('"We will open the north gate again in the spring if the money comes from the county," Vance said.', short);
    expect(match?.kind).toBe("cut");
    expect(match?.diff?.at(-1)).toEqual({ op: "delete", text: "if the money comes from the county" });
  }
});

test("a condition left out at the start of a sentence is shown", () => {
  const [match] = align(
    '"If the county pays for the lights, we will open the north gate again in the spring," Vance said.',
    '"We will open the north gate again in the spring," Vance said.',
  );
  expect(match?.kind).toBe("cut");
  expect(match?.diff?.[0]).toEqual({ op: "delete", text: "If the county pays for the lights" });
});

test("what an ellipsis owns up to, a cue parts, or the article tells in its own words is not cut", () => {
  const whole = '"We will open the north gate again in the spring if the money comes from the county," Vance said.';
  for (const short of [
    '"We will open the north gate again in the spring ..." Vance said.',
    '"We will open the north gate again in the spring," Vance said, "if the money comes from the county."',
    '"We will open the north gate again in the spring," Vance said, should money from the county come.',
  ])
    expect(kinds(whole, short).filter((kind) => kind === "cut")).toEqual([]);
});

test("the second of two sentences that 'and' joins is fairly quoted by itself", () => {
  expect(
    kinds(
      '"The county pays for the lights, and we will open the north gate again in the spring," Vance said.',
      '"We will open the north gate again in the spring," Vance said.',
    ),
  ).toEqual(["same"]);
});

test("'not only' left out before a quotation does not turn its sense", () => {
  expect(
    kinds(
      '"It is not only a departure from the usual practice here, but a danger," Vance said.',
      'Vance called it "a departure from the usual practice here".',
    ),
  ).toEqual(["same"]);
});

test("two utterances that one article has both of are not one altered", () => {
  expect(
    kinds(
      '"We went far too late to the harbour wall that night," he said. "We went much too late to the harbour wall that night," he said again.',
      '"We went far too late to the harbour wall that night," he said.',
      '"We went much too late to the harbour wall that night," he said.',
    ).filter((kind) => kind !== "same"),
  ).toEqual([]);
});

test("a short common phrase is no match", () => {
  expect(kinds('"At the end of the day we lost," Mora said.', '"At the end of the day it rained," Sato said.')).toEqual([]);
});

test("the same words under another name are marked", () => {
  const extractions = [
    '"It was a good night for everyone who rides the night bus in this town," he said.',
    '"It was a good night for everyone who rides the night bus in this town," she said.',
  ].map((text, at) => plainExtraction(text, `s${at + 1}`));
  const [match] = alignQuotes(plainStory(extractions, [], (quote) => [quote.startsWith("s1") ? "p1" : "p2"]));
  expect(match?.otherSpeaker).toBe(true);
});

test("the last word of a quotation is held against one that goes on", () => {
  expect(
    kinds(
      '"The harbour wall must stand up to the winter tide," Mora said.',
      '"The harbour wall must stand up to the winter storm. It will be done by spring, and nobody will pay for it twice," Mora said.',
    ),
  ).toEqual(["altered"]);
});

test("a word that stands elsewhere in the quotation too is no second utterance", () => {
  expect(
    kinds(
      '"The wall made this valley strong. It can make it strong again," Mora said.',
      '"The wall made this valley strong. It can make it lovely again," Mora said.',
    ),
  ).toEqual(["altered"]);
});

test("a break after the shared stretch owns up to nothing in it", () => {
  expect(
    kinds(
      '"They should pay for the old wall. They have the harbour," Mora said. "We have the rest."',
      '"They should pay for the old wall. They have the money," Mora said. "It is a shame."',
    ),
  ).toEqual(["altered"]);
});
