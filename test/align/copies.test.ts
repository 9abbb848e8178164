import { expect, test } from "vitest";
import { isCopy, overlapOf } from "../../src/align/copies.ts";
import { findOrigins } from "../../src/align/index.ts";
import { plainDocument, plainExtraction, plainStory } from "../support/plain.ts";

const WIRE = `A freight train left the rails near Tarsa early on Monday and spilled grain across two roads, the rail operator said.

No one was hurt when eleven wagons overturned beside the old sugar mill, according to the district fire brigade.

Crews worked through the morning to lift the wagons and hoped to open one track before nightfall.

The operator said that a cracked wheel was the likely cause and that inspectors would examine it this week.`;

const ABRIDGED = `A freight train left the rails near Tarsa early Monday and spilled grain across two roads, the rail operator said.

Nobody was hurt when eleven wagons overturned beside the old sugar mill, the district fire brigade said.

The operator said a cracked wheel was the likely cause and inspectors would examine it this week.`;

const OWN = `Grain lay ankle deep on the Mill Road on Monday after a train jumped the track.

Residents who heard the crash at dawn ran out with torches and found wagons on their sides.

"I thought the mill had come down," said Petra Lund, who lives opposite.

The line to the coast stays shut until Wednesday, and buses will run in its place.`;

test("an abridged and lightly rewritten text is a copy", () => {
  expect(isCopy(overlapOf(plainDocument(WIRE), plainDocument(ABRIDGED)))).toBe(true);
});

test("an article of its own on the same event is not", () => {
  expect(isCopy(overlapOf(plainDocument(WIRE), plainDocument(OWN)))).toBe(false);
});

test("a copy's origin is the earlier article, else the longer", () => {
  const at = (text: string, id: string, published: string | null) => plainExtraction(text, id, { published });
  expect(findOrigins(plainStory([at(ABRIDGED, "s1", "2024-03-02"), at(WIRE, "s2", "2024-03-01"), at(OWN, "s3", null)]))).toEqual(
    new Map([
      ["s1", ["s2"]],
      ["s2", ["s2"]],
      ["s3", ["s3"]],
    ]),
  );
});

test("shared quotations alone make no copy", () => {
  const quote =
    '"The wheel cracked, the wagon fell, and nobody in the cab could have known it before that bend," said the driver to reporters.';
  expect(
    isCopy(
      overlapOf(
        plainDocument(`${quote}\n\nThe mayor walked along the track with two aides.`),
        plainDocument(`${quote}\n\nBuses will carry commuters between both towns for days.`),
      ),
    ),
  ).toBe(false);
});
