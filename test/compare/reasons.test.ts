/** Why, who and what was answered: one deed with two reasons or two doers, one question with two answers, halves of denials, lengths. */
import { expect, test } from "vitest";
import { differencesOf, rulesOf } from "../support/story.ts";

test("criticized for one thing here, for another there", async () => {
  const found = await differencesOf(
    "Mayor Ines Holm was criticized for her housing plan, which rests on higher rents.",
    "Mayor Ines Holm was widely criticized in her own party for backing a road toll that drivers must pay.",
  );
  const cause = found.find(({ rule }) => rule === "cause");
  expect(cause?.message).toBe("for her housing plan in a; for backing a road toll in b");
  expect(cause?.title).toBe("Why was Ines Holm criticized?");
  expect(cause?.verdict).toBe("difference");
});

test("what a deed follows, and what the doer says of it", async () => {
  expect(
    await rulesOf(
      "Karl Benn apologized in a letter after the recording was published.",
      "Karl Benn apologized to Ana Ruiz in person after party leaders condemned his words.",
    ),
  ).toContain("cause");
  expect(
    await rulesOf(
      "Senator Mara Lind rejects calls for a lower speed limit, saying her plan will make roads wider.",
      "Senator Mara Lind has opposed calls for a lower speed limit, calling it an insult to drivers.",
    ),
  ).toContain("cause");
});

test("the reason of a participle that a parser hangs on the main verb", async () => {
  expect(
    await rulesOf(
      "The group called Senator Mara Lind a “spoiled hypocrite” for her children's private school.",
      "The group went on, launching a campaign attacking Senator Mara Lind as a “spoiled hypocrite” for opposing the drivers' widely criticized petition.",
    ),
  ).toContain("cause");
});

test("a deed told by its noun", async () => {
  expect(
    await rulesOf(
      "Karl Benn resigned on Friday following several allegations of bribery.",
      "Karl Benn's resignation on Friday came after a long quarrel with the board of the port.",
    ),
  ).toContain("cause");
  expect(
    await rulesOf(
      "Karl Benn resigned on Friday following several allegations of bribery.",
      "Ana Ruiz's resignation on Friday followed a long quarrel with the board of the port.",
    ),
  ).not.toContain("cause");
});

test("one reason in other words, a vague one, two deeds and two people are no difference of reasons", async () => {
  expect(
    await rulesOf(
      "Karl Benn resigned on Friday following several allegations of bribery at the port.",
      "Karl Benn resigned on Friday after bribery allegations at the port.",
    ),
  ).not.toContain("cause");
  expect(await rulesOf("Mayor Ines Holm was criticized for it.", "Mayor Ines Holm was criticized for backing a road toll.")).not.toContain(
    "cause",
  );
  expect(
    await rulesOf("Mayor Ines Holm was criticized for her housing plan.", "Senator Mara Lind was criticized for backing a road toll."),
  ).not.toContain("cause");
  expect(
    await rulesOf("Karl Benn refused to apologize for his angry letter.", "Karl Benn never apologized for the broken harbour contract."),
  ).not.toContain("cause");
  expect(
    await rulesOf(
      "Mayor Ines Holm was criticized for her housing plan.",
      "Mayor Ines Holm was criticized for backing a road toll. Mayor Ines Holm was also criticized for her housing plan.",
    ),
  ).not.toContain("cause");
});

test("one deed of two sets of people", async () => {
  const found = await differencesOf(
    "The letters show that a number of government agencies drove many of the changes to the safety report.",
    "The letters show that navy officers, not political advisers, drove the long debate over the safety report.",
  );
  const agent = found.find(({ rule }) => rule === "agent");
  expect(agent?.title).toBe("Who: government agencies or navy officers?");
  expect(agent?.finer).toBeUndefined();
});

test("a paper that is voted on goes by two names; some people and one of them are a finer difference", async () => {
  expect(
    await rulesOf(
      "Leaders of the teachers' union approved a resolution on smaller classes on Tuesday.",
      "Delegates at the annual meeting of the teachers' union approved the measure on Tuesday in Orla.",
    ),
  ).toContain("agent");
  expect(
    await rulesOf(
      "Several witnesses identified the driver to the newspaper as Tom Reyes of Orla.",
      "A police officer identified the driver as Tom Reyes, 56, of Orla.",
    ),
  ).toContain("agent, finer");
});

test("the same people by another word, anybody, and who has both are no other doers", async () => {
  expect(
    await rulesOf("The legislators rewrote the old harbour law on Tuesday.", "The lawmakers rewrote the old harbour law on Tuesday."),
  ).not.toContain("agent");
  expect(
    await rulesOf(
      "Government agencies rewrote the old harbour law on Tuesday.",
      "Navy officers rewrote the old harbour law on Tuesday. Government agencies rewrote the old harbour law, too.",
    ),
  ).not.toContain("agent");
  expect(await rulesOf("Government agencies rewrote the old harbour law.", "Navy officers rewrote the new school songs.")).not.toContain(
    "agent",
  );
});

test("somebody, and the lawyer who does it", async () => {
  expect(
    await rulesOf(
      "Citing the town's old right to silence, Karl Benn's lawyer said on Monday that Benn would not come.",
      "On Monday, Karl Benn rejected the summons, citing the town's old right to silence.",
    ),
  ).toContain("spokesperson");
});

test("one question, and two answers", async () => {
  const found = await differencesOf(
    "When asked if he believed the mayor had backtracked on the toll, Karl Benn said it was for the voters to judge.",
    "When asked whether the mayor backtracked on the toll, Karl Benn acknowledged the change.",
  );
  expect(found.find(({ rule }) => rule === "response")?.title).toBe("What did Benn answer?");
});

test("two questions, two people and one answer in the same words are no difference", async () => {
  const asked = (who: string, what: string, answer: string) => `When asked whether ${what}, ${who} ${answer}.`;
  const toll = "the mayor backtracked on the toll";
  expect(
    await rulesOf(asked("Karl Benn", toll, "acknowledged the change"), asked("Karl Benn", "schools would close", "laughed loudly")),
  ).not.toContain("response");
  expect(await rulesOf(asked("Karl Benn", toll, "acknowledged the change"), asked("Ana Ruiz", toll, "laughed loudly"))).not.toContain(
    "response",
  );
  expect(
    await rulesOf(asked("Karl Benn", toll, "acknowledged the change"), asked("Karl Benn", toll, "acknowledged the change")),
  ).not.toContain("response");
});

test("disputed, and not directly disputed", async () => {
  const report = "a report that said Karl Benn had ordered Tom Reyes to burn the letters";
  expect(
    await rulesOf(
      `The prosecutor disputed ${report}.`,
      "The prosecutor did not directly dispute that Karl Benn had ordered Tom Reyes to burn the letters.",
    ),
  ).toContain("denied-event");
  expect(
    await rulesOf(`The prosecutor disputed ${report}.`, "The prosecutor did not directly dispute that the harbour tunnel was late."),
  ).not.toContain("denied-event");
});

test("said, and set right in the next sentence", async () => {
  const found = await differencesOf(
    "Ana Ruiz said she had kept silent because she was never asked. But in May, Ruiz was twice asked about the letters.",
    "The council of Orla met on Monday.",
  );
  const dispute = found.find(({ rule }) => rule === "denied-event");
  expect(dispute?.verdict).toBe("dispute");
  expect(dispute?.title).toMatch(/Ruiz was twice asked about the letters\?$/u);
});

test("who was not asked and another who was, and a sentence that goes on, set nothing right", async () => {
  expect(
    await rulesOf("Ana Ruiz was never asked. But Karl Benn was asked about the letters.", "The council of Orla met on Monday."),
  ).not.toContain("denied-event");
});

test("for a time in one article alone", async () => {
  const found = await differencesOf(
    "Mayor Ines Holm renewed her call to temporarily ban foreign lorries.",
    "Drivers spoke against the mayor's call for a ban on foreign lorries.",
  );
  expect(found.find(({ rule }) => rule === "duration")?.finer).toBe(true);
});

test("for a time here and for good there is a full difference", async () => {
  const found = await differencesOf(
    "The council of Orla voted for a temporary ban on foreign lorries.",
    "The council of Orla voted for a permanent ban on foreign lorries.",
  );
  const duration = found.find(({ rule }) => rule === "duration");
  expect(duration).toBeDefined();
  expect(duration?.finer).toBeUndefined();
});

test("a ban with its length told, of another thing, or temporary in both is none", async () => {
  const temporary = "Mayor Ines Holm renewed her call to temporarily ban foreign lorries.";
  expect(await rulesOf(temporary, "Drivers spoke against a two-year ban on foreign lorries.")).not.toContain("duration, finer");
  expect(await rulesOf(temporary, "Drivers spoke against a ban on street music.")).not.toContain("duration, finer");
  expect(
    await rulesOf(temporary, "Drivers spoke against a ban on foreign lorries. To temporarily ban them would cost much, they said."),
  ).not.toContain("duration, finer");
});

test("one number from somebody here, from her lawyer there", async () => {
  expect(
    await rulesOf(
      "Ana Ruiz acknowledged that she had sent roughly 40,000 letters.",
      "The lawyer for Ana Ruiz, Tom Reyes, said that clerks had read her roughly 40,000 letters.",
    ),
  ).toContain("spokesperson");
  expect(
    await rulesOf(
      "Ana Ruiz acknowledged that she had sent roughly 40,000 letters.",
      "The mayor, Ines Holm, said that clerks had read the roughly 40,000 letters.",
    ),
  ).not.toContain("spokesperson");
});

test("a spokesman by name here, without one there: the finding shows where the name stands", async () => {
  const words = "no sign that any single line of our report is wrong";
  const found = await differencesOf(
    `“We have ${words},” said Amtel spokesman Tom Reyes on Saturday.`,
    `“We have ${words},” an Amtel spokesman said on Saturday.`,
  );
  const anonymous = found.find(({ rule }) => rule === "anonymous-source");
  expect(anonymous?.sides.flatMap(({ evidence }) => evidence.map(({ span }) => span.text)).join("|")).toContain(
    "Amtel spokesman Tom Reyes",
  );
});
