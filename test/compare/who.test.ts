/** Who and how sure: deeds done and to come, standings of one office, one statement of two voices, answers, names with one slip. */
import { expect, test } from "vitest";
import { differencesOf, rulesOf } from "../support/story.ts";

test("done here and still to come there", async () => {
  expect(
    await rulesOf(
      "Sheriff Tom Reyes endorsed Governor Mara Lind for the senate on Tuesday.",
      "Sheriff Tom Reyes said on Tuesday that he would endorse Governor Mara Lind for the senate.",
    ),
  ).toContain("certainty");
  expect(
    await rulesOf(
      "Karl Benn pleaded guilty to fraud in the court of Orla on Monday.",
      "Karl Benn is expected to plead guilty to fraud in the court of Orla on Monday.",
    ),
  ).toContain("certainty");
});

test("a plan of another, of another thing, or of another time is not what was done", async () => {
  expect(
    await rulesOf(
      "Sheriff Tom Reyes endorsed Governor Mara Lind for the senate on Tuesday.",
      "Mayor Ines Holm said on Tuesday that she would endorse Governor Mara Lind for the senate.",
    ),
  ).not.toContain("certainty");
  expect(
    await rulesOf("Governor Mara Lind signed the harbour bill on Tuesday.", "Governor Mara Lind will sign the schools bill next week."),
  ).not.toContain("certainty");
  expect(
    await rulesOf("Governor Mara Lind ran for the senate in 2008.", "Governor Mara Lind said on Tuesday that she will run for the senate."),
  ).not.toContain("certainty");
});

test("an article that has it as done has it not as planned alone", async () => {
  expect(
    await rulesOf(
      "Sheriff Tom Reyes endorsed Governor Mara Lind for the senate on Tuesday.",
      "Sheriff Tom Reyes had said that he would endorse Governor Mara Lind for the senate. Sheriff Tom Reyes endorsed Governor Mara Lind for the senate on Tuesday.",
    ),
  ).not.toContain("certainty");
});

test("past here and present there, of one calling", async () => {
  const met = (who: string) => `The police of Orla searched the house of ${who} on Monday.`;
  expect(await rulesOf(met("former council aide Ana Ruiz"), met("council aide Ana Ruiz"))).toContain("role");
  expect(await rulesOf(met("Ana Ruiz, the acting director of the port,"), met("Ana Ruiz, the director of the port,"))).toContain("role");
});

test("courtesy, the short form of a title and two callings are no difference", async () => {
  const met = (who: string, more = "") => `The police of Orla searched the house of ${who} on Monday. ${more}`;
  expect(await rulesOf(met("former Governor Ana Ruiz"), met("Governor Ana Ruiz"))).not.toContain("role");
  expect(
    await rulesOf(met("former council aide Ana Ruiz", "Council aide Ana Ruiz was not at home."), met("council aide Ana Ruiz")),
  ).not.toContain("role");
  expect(await rulesOf(met("former council aide Ana Ruiz"), met("novelist Ana Ruiz"))).not.toContain("role");
  expect(await rulesOf(met("former Amtel official Ana Ruiz"), met("Vantor official Ana Ruiz"))).not.toContain("role");
  expect(await rulesOf(met("recently resigned council aide Ana Ruiz"), met("former council aide Ana Ruiz"))).not.toContain("role");
});

test("one statement, by the head of a body here and its spokeswoman there", async () => {
  const found = await differencesOf(
    "Amtel chief executive Karl Benn issued a statement on Monday. Benn said that Amtel had not changed its position on the harbour tunnel.",
    "“Our position on the harbour tunnel has not changed,” an Amtel spokeswoman said in an email on Monday.",
  );
  expect(found.map(({ rule }) => rule)).toContain("spokesperson");
});

test("statements of two sides are not one", async () => {
  expect(
    await rulesOf(
      "Amtel chief executive Karl Benn said on Monday that Amtel had not changed its position on the harbour tunnel.",
      "“Our position on the harbour tunnel has not changed,” a spokeswoman for the farmers’ union said in an email on Monday.",
    ),
  ).not.toContain("spokesperson");
});

test("an answer by its words: that it did take place, that there is no comment", async () => {
  const found = await differencesOf(
    "Singer Ana Ruiz says that President Karl Benn phoned her. Her publicist told the Orla Press that the call did take place.",
    "Singer Ana Ruiz says that President Karl Benn phoned her. Her publicist did not respond to requests for comment.",
  );
  const response = found.find(({ rule }) => rule === "response");
  expect(response?.sides.map(({ position, holds }) => [position, holds.length])).toEqual([
    ["confirmed", 1],
    ["unreachable", 1],
  ]);
  expect(
    await rulesOf(
      "Karl Benn, the head of Amtel, had no immediate comment on the tunnel.",
      "Karl Benn, the head of Amtel, confirmed that the tunnel will be closed.",
    ),
  ).toContain("response");
});

test("that something took place, told by the way, is no answer", async () => {
  expect(
    await rulesOf(
      "Her publicist said that the concert took place in the old harbour of Orla. Singer Ana Ruiz sang there.",
      "Singer Ana Ruiz sang in Orla. Her publicist did not respond to requests for comment.",
    ),
  ).not.toContain("response");
});

test("the name of a body with one word misspelled, in two articles or in one", async () => {
  expect(
    await rulesOf(
      "She worked for the Federal Harbours Commission for ten years. The Federal Harbour Commission pays her a pension.",
      "She lives in Orla.",
    ),
  ).toContain("name-spelling");
  expect(
    await rulesOf("She worked for the Federal Harbour Commission in Orla.", "She worked for the Federal Railway Commission in Orla."),
  ).not.toContain("name-spelling");
});

test("kin of one person whose first name is spelled in two ways", async () => {
  const lives = (name: string) => `Mayor Karl Benn lives in Orla. Benn and his wife, ${name}, own a farm on the river.`;
  expect(await rulesOf(lives("Stacy"), lives("Stacey"))).toContain("name-spelling");
  expect(await rulesOf(lives("Stacy"), lives("Stacy"))).not.toContain("name-spelling");
});

test("the largest here, one of the largest there", async () => {
  const met = (who: string) => `${who} met in Orla on Monday.`;
  const several = met("One of the nation's largest and oldest steel unions");
  expect(await rulesOf(met("Delegates of the country's largest steel union"), several)).toContain("role");
  expect(await rulesOf(met("Delegates of the country's second largest steel union"), several)).not.toContain("role");
  expect(await rulesOf(met("Delegates of the country's largest rail union"), several)).not.toContain("role");
});

test("reported to have been done here, done there", async () => {
  expect(
    await rulesOf(
      "Ana Ruiz reportedly forwarded letters of the ministry, some of them secret, to a private account.",
      "Ana Ruiz also forwarded secret letters of the ministry to her private account before it was closed.",
    ),
  ).toContain("certainty");
});

test("alleged here, taken for granted there", async () => {
  const probe = (what: string): string => `The prosecutor of Orla is investigating ${what} on Monday.`;
  expect(await rulesOf(probe("alleged Vantor bribes in the harbour vote"), probe("Vantor bribes in the harbour vote"))).toContain(
    "certainty",
  );
  // Of another kind, left open, or hedged once and then taken as known.
  expect(await rulesOf(probe("alleged Vantor bribes in the harbour vote"), probe("Amtel bribes in the school vote"))).not.toContain(
    "certainty",
  );
  expect(await rulesOf(probe("alleged Vantor bribes in the harbour vote"), probe("any Vantor bribes in the harbour vote"))).not.toContain(
    "certainty",
  );
});

test("one deed in two degrees: decided and urged, put off and given up, certain and prepared", async () => {
  expect(
    await rulesOf(
      "The town of Orla has decided to sell the old harbour, the Valley Post said on Monday.",
      "Mayor Karl Benn is pushing the town to sell the old harbour, the Valley Post said on Monday.",
    ),
  ).toContain("certainty");
  expect(
    await rulesOf(
      "Amtel postponed plans to enlarge its Orla plant on Monday.",
      "Amtel scrapped plans to enlarge its Orla plant on Monday.",
    ),
  ).toContain("certainty");
  expect(
    await rulesOf(
      "The court of Orla is preparing to charge Ana Ruiz with fraud, it said on Monday.",
      "The court of Orla will charge Ana Ruiz with fraud, it said on Monday.",
    ),
  ).toContain("certainty, finer");
});

test("two deeds, two steps in one article, and one degree in other words are none", async () => {
  expect(
    await rulesOf("Amtel postponed plans to enlarge its Orla plant on Monday.", "Amtel scrapped plans to close its Venn plant on Monday."),
  ).not.toContain("certainty");
  expect(
    await rulesOf(
      "Amtel postponed plans to enlarge its Orla plant on Monday. On Friday Amtel scrapped plans to enlarge its Orla plant.",
      "Amtel scrapped plans to enlarge its Orla plant on Friday.",
    ),
  ).not.toContain("certainty");
  expect(
    await rulesOf("Amtel postponed plans to enlarge its Orla plant on Monday.", "Amtel shelved plans to enlarge its Orla plant on Monday."),
  ).not.toContain("certainty");
});

test("no answer here, no full one there", async () => {
  const said = (what: string): string => `Chairman Karl Benn said on Monday that Ana Ruiz ${what} the letters of the council.`;
  expect(await rulesOf(said("did not respond to"), said("has yet to fully respond to"))).toContain("response");
  expect(await rulesOf(said("did not respond to"), said("has yet to respond to"))).not.toContain("response");
  expect(
    await rulesOf("Ana Ruiz did not respond to the letters of the council.", "Ana Ruiz did not fully respond to the bank’s question."),
  ).not.toContain("response");
});

test("told as fact here and as somebody's word there, unless it is done in public or told of themselves", async () => {
  const bought = "Harbour chief Karl Benn spent 40,000 crowns of town money on a boat in 2019.";
  const said = "Harbour chief Karl Benn spent 40,000 crowns of town money on a boat in 2019, the Gazette said in a long article.";
  expect(await rulesOf(bought, said)).toContain("attribution-dropped, finer");
  const lied = "Harbour chief Karl Benn threatened the council with a gun in March.";
  expect(await rulesOf(lied, "Auditor Ana Ruiz said that harbour chief Karl Benn threatened the council with a gun in March.")).toContain(
    "attribution-dropped",
  );
  expect((await rulesOf(bought, "Karl Benn said that he spent 40,000 crowns of town money on a boat in 2019.")).join()).not.toContain(
    "attribution-dropped",
  );
  expect((await rulesOf(bought, `${bought} Auditor Ana Ruiz said so.`)).join()).not.toContain("attribution-dropped");
  expect(
    (
      await rulesOf(
        "Karl Benn was charged with fraud in Orla on Monday.",
        "Karl Benn was charged with fraud in Orla on Monday, the police said.",
      )
    ).join(),
  ).not.toContain("attribution-dropped");
});
