import { expect, test } from "vitest";
import { alignPoints, findOrigins, frameStory } from "../../src/align/index.ts";
import { compareStory } from "../../src/compare/index.ts";
import { readStory } from "../../src/pipeline.ts";

test("a stance with no place in the text to show for it makes no finding", () => {
  const story = readStory([
    { text: "Orla news\n\nGovernor Mara Lind met the strikers at the docks on Monday.", path: "1.txt" },
    { text: "Orla news\n\nGovernor Mara Lind did not meet the strikers at the docks on Monday.", path: "2.txt" },
  ]);
  const points = alignPoints(frameStory(story));
  expect(compareStory(story, points, [], findOrigins(story)).map(({ rule }) => rule)).toContain("denied-event");
  const bare = points.map((point) => ({ ...point, stances: point.stances.map((stance) => ({ ...stance, evidence: [], sides: [] })) }));
  expect(compareStory(story, bare, [], findOrigins(story))).toEqual([]);
});
