import { describe, expect, it } from "vitest";
import { outerOf, quotesOf } from "./support.ts";

/** Name of the construction, text, and what is to be found: source, cue, content. */
const CASES: [name: string, text: string, expected: [source: string, cue: string, content: string][]][] = [
  ["clause with that", "The mayor said on Tuesday that the bridge would stay closed until spring.",
    [["The mayor", "said", "that the bridge would stay closed until spring"]]],
  ["clause without that", "Officials say the river will rise again on Friday.",
    [["Officials", "say", "the river will rise again on Friday"]]],
  ["direct, cue after", "“We lost everything in the fire,” the farmer said.",
    [["the farmer", "said", "“We lost everything in the fire,”"]]],
  ["direct, inverted", "“We lost everything in the fire,” said Maria Lopez, a farmer from Dunmore.",
    [["Maria Lopez, a farmer from Dunmore", "said", "“We lost everything in the fire,”"]]],
  ["direct, cue before", "The minister replied: “There is no plan to close the hospital.”",
    [["The minister", "replied", "“There is no plan to close the hospital.”"]]],
  ["cue in the middle", "“The vote,” the senator said, “will not be delayed.”",
    [["the senator", "said", "“The vote,” … “will not be delayed.”"]]],
  ["going on in the next sentence", "“We are ready,” the coach said. “The players have trained for months.”",
    [["the coach", "said", "“We are ready,” … “The players have trained for months.”"]]],
  ["several sentences before the cue", "“It was dark. We could not see the road,” the driver told the court.",
    [["the driver", "told", "“It was dark. We could not see the road,”"]]],
  ["indirect, cue after", "The bank will cut 300 jobs, the company announced on Monday.",
    [["the company", "announced", "The bank will cut 300 jobs"]]],
  ["according to, after", "The blaze began in the kitchen, according to the fire department.",
    [["the fire department", "according to", "The blaze began in the kitchen"]]],
  ["according to, before", "According to the police, two men left the building before noon.",
    [["the police", "According to", "two men left the building before noon"]]],
  ["mixed", "The governor said the plan was “a gift to the rich” and promised a veto.",
    [["The governor", "said", "the plan was “a gift to the rich”"], ["The governor", "promised", "a veto"]]],
  ["addressee", "The pilot told investigators that the engine had failed.",
    [["The pilot", "told", "that the engine had failed"]]],
  ["participle", "The union rejected the offer, saying that it was too low.",
    [["The union", "saying", "that it was too low"]]],
  ["coordinated cues", "The judge said the evidence was weak and added that the trial would end on Friday.",
    [["The judge", "said", "the evidence was weak"], ["The judge", "added", "that the trial would end on Friday"]]],
  ["naming", "The opposition leader called the budget “a disgrace.”",
    [["The opposition leader", "called", "the budget “a disgrace.”"]]],
  ["who", "The crash was seen by Mr. Hale, who said the truck had not stopped.",
    [["who", "said", "the truck had not stopped"]]],
  ["denial", "The company denied that it had hidden the report.",
    [["The company", "denied", "that it had hidden the report"]]],
  ["question", "A reporter asked whether the talks had failed.",
    [["A reporter", "asked", "whether the talks had failed"]]],
  ["infinitive", "The prime minister promised to rebuild the school.",
    [["The prime minister", "promised", "to rebuild the school"]]],
  ["doubled apostrophes", "''The law is clear,'' said the attorney general.",
    [["the attorney general", "said", "''The law is clear,''"]]],
  ["marks of two styles", "“I'd love to meet him,\" the singer said.",
    [["the singer", "said", "“I'd love to meet him,\""]]],
  ["passive with a voice", "The minister was quoted as saying that the talks had collapsed.",
    [["The minister", "was quoted as saying", "that the talks had collapsed"]]],
];

describe("constructions", () => {
  for (const [name, text, expected] of CASES) it(name, () => expect(outerOf(text)).toEqual(expected));
});

it("takes a quotation over several paragraphs as one", () => {
  const found = outerOf("The director spoke first.\n\n“We have waited for years,” the director said. “Nobody came.\n\n“Now we will build it ourselves.”\n\nThe council voted later.");
  expect(found).toEqual([["the director", "said", "“We have waited for years,” … “Nobody came. … “Now we will build it ourselves.”"]]);
});

it("names addressee and medium", () => {
  const [quote] = quotesOf("The singer told the Associated Press in an email that the tour was over.");
  expect(quote).toMatchObject({ source: "The singer", cue: "told", addressee: "the Associated Press", content: "that the tour was over" });
  const [second] = quotesOf("“The tour is over,” the singer wrote in an Instagram post.");
  expect(second).toMatchObject({ source: "the singer", medium: "in an Instagram post" });
});

it("keeps scare quotes apart from speech", () => {
  expect(quotesOf("The so-called “smart city” opened its gates in March.")).toEqual([]);
});

it("puts what is said inside a report into that report", () => {
  const quotes = quotesOf("CNN reported that the Kremlin said the call had never taken place.");
  expect(quotes.map(({ source, inside }) => [source, inside])).toEqual([["CNN", false], ["the Kremlin", true]]);
  expect(quotes[1]?.relays).toEqual(["CNN"]);
});
