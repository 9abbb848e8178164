/** What has come of a matter: done in one article, in another only asked for, open, not done yet, or a step behind. */
import { describe, expect, test } from "vitest";
import { reportOf } from "../support/story.ts";

const findingsOf = async (...texts: readonly string[]) => (await reportOf(...texts)).findings.filter(({ rule }) => rule === "certainty");
const told = async (...texts: readonly string[]): Promise<string[]> =>
  (await findingsOf(...texts)).map(({ title, message }) => `${title} ${message.replace(/: .*$/u, "")}`);

describe("one deed in two stages, in the articles' own words", () => {
  test.each([
    ["Mayor Tom Reyes faces calls to resign over the harbour.", "calls to resign"],
    ["Council members on Tuesday called on Mayor Tom Reyes to resign.", "called on Mayor Tom Reyes to resign"],
    ["Mayor Tom Reyes is considering whether to resign, two aides said.", "whether to resign"],
    ["Calls for the resignation of Mayor Tom Reyes grew on Tuesday.", "Calls for the resignation"],
    ["Mayor Tom Reyes has yet to resign.", "has yet to resign"],
  ])("resigned; %s", async (other, words) => {
    expect(await told("Mayor Tom Reyes resigned on Tuesday.", other)).toEqual([`Did Tom Reyes resign? "resigned" in a, "${words}" in b`]);
  });

  test("a deed told as a noun or as a decision that was announced", async () => {
    const open = "Governor Mara Lind is weighing whether to sign or veto the harbour bill.";
    expect(await told("Governor Mara Lind announced her decision to veto the harbour bill.", open)).toEqual([
      `Did Mara Lind veto the harbour bill? "announced her decision to veto" in a, "whether to sign or veto" in b`,
    ]);
    expect(
      await told("The senate voted on Friday to override the veto of the harbour bill.", "The senate is set to override the veto."),
    ).toEqual([`Did the senate override the veto of the harbour bill? "voted on Friday to override" in a, "set to override" in b`]);
  });

  test("what all lead with is no detail, whenever it was written", async () => {
    const [first] = await findingsOf("Mayor Tom Reyes resigned on Tuesday.", "Council members called on Mayor Tom Reyes to resign.");
    expect(first?.finer).toBeUndefined();
    expect(first?.sides.map(({ value }) => value)).toEqual(["resigned", "called on Mayor Tom Reyes to resign"]);
  });
});

describe("a step behind", () => {
  test.each([
    [
      "Karl Benn was charged with murder on Monday.",
      "Karl Benn was arrested on Monday in Orla.",
      `"was charged" in a, "was arrested" in b`,
    ],
    ["Karl Benn died on Monday in Orla.", "Karl Benn is in critical condition in a hospital.", `"died" in a, "in critical condition" in b`],
    ["The senate passed the harbour bill on Friday.", "The senate will vote on the harbour bill soon.", `"passed" in a, "will vote" in b`],
    [
      "The town council rejected the harbour plan on Monday.",
      "The town council has not decided on the harbour plan.",
      `"rejected" in a, "has not decided" in b`,
    ],
  ])("%s %s", async (one, other, message) => {
    const [first] = await told(one, other);
    expect(first).toContain(message);
  });
});

describe("not reported", () => {
  test.each([
    [
      "it has it as well",
      "Mayor Tom Reyes resigned on Tuesday.",
      "Mayor Tom Reyes faced calls to resign for weeks. He stepped down on Tuesday.",
    ],
    [
      "it was done, in a noun",
      "Mayor Tom Reyes resigned on Tuesday.",
      "The council may ask his deputy to resign after the resignation of Mayor Tom Reyes.",
    ],
    [
      "it was done so",
      "Vantor recalled 4,000 boats on Tuesday.",
      "Regulators urged Vantor to recall 4,000 boats, and the company did so on Tuesday.",
    ],
    ["another doer", "Mayor Tom Reyes resigned on Tuesday.", "Governor Mara Lind is considering whether to resign."],
    [
      "another object",
      "Governor Mara Lind vetoed the harbour bill on Friday.",
      "Governor Mara Lind is weighing whether to veto the schools bill.",
    ],
    ["another person", "Karl Benn was charged with murder on Monday.", "Otto Falk was arrested on Monday in Orla."],
    [
      "a charge as well",
      "Karl Benn was charged with murder on Monday.",
      "Karl Benn was arrested on Monday in Orla. He faces a charge of murder.",
    ],
  ])("%s", async (_, one, other) => {
    expect(await told(one, other)).toEqual([]);
  });
});

test("what is denied only so far is a stage and no conflict", async () => {
  const { findings } = await reportOf(
    "Governor Mara Lind signed the harbour bill on Friday.",
    "Governor Mara Lind has not yet signed the harbour bill.",
  );
  const rules = findings.map(({ rule }) => rule);
  expect(rules).toContain("certainty");
  expect(rules).not.toContain("denied-event");
});
