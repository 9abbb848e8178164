import { describe, expect, it } from "vitest";
import { outerOf, quotesOf } from "./support.ts";

/** Name of the construction, text, and what is to be found: source, cue, content. */
const CASES: [name: string, text: string, expected: [source: string, cue: string, content: string][]][] = [
  [
    "clause with that",
    "The mayor said on Tuesday that the bridge would stay closed until spring.",
    [["The mayor", "said", "that the bridge would stay closed until spring"]],
  ],
  [
    "clause without that",
    "Officials say the river will rise again on Friday.",
    [["Officials", "say", "the river will rise again on Friday"]],
  ],
  [
    "direct, cue after",
    "“We lost everything in the fire,” the farmer said.",
    [["the farmer", "said", "“We lost everything in the fire,”"]],
  ],
  [
    "direct, inverted",
    "“We lost everything in the fire,” said Maria Lopez, a farmer from Dunmore.",
    [["Maria Lopez, a farmer from Dunmore", "said", "“We lost everything in the fire,”"]],
  ],
  [
    "direct, cue before",
    "The minister replied: “There is no plan to close the hospital.”",
    [["The minister", "replied", "“There is no plan to close the hospital.”"]],
  ],
  [
    "cue in the middle",
    "“The vote,” the senator said, “will not be delayed.”",
    [["the senator", "said", "“The vote,” … “will not be delayed.”"]],
  ],
  [
    "cue between a subject and its verb, marks at the end",
    "Lind’s office, the report said, learned of the orders to Benn “through interviews with many witnesses.”",
    [["the report", "said", "learned of the orders to Benn “through interviews with many witnesses.”"]],
  ],
  [
    "going on in the next sentence",
    "“We are ready,” the coach said. “The players have trained for months.”",
    [["the coach", "said", "“We are ready,” … “The players have trained for months.”"]],
  ],
  [
    "several sentences before the cue",
    "“It was dark. We could not see the road,” the driver told the court.",
    [["the driver", "told", "“It was dark. We could not see the road,”"]],
  ],
  [
    "indirect, cue after",
    "The bank will cut 300 jobs, the company announced on Monday.",
    [["the company", "announced", "The bank will cut 300 jobs"]],
  ],
  [
    "according to, after",
    "The blaze began in the kitchen, according to the fire department.",
    [["the fire department", "according to", "The blaze began in the kitchen"]],
  ],
  [
    "according to, before",
    "According to the police, two men left the building before noon.",
    [["the police", "According to", "two men left the building before noon"]],
  ],
  ["in the words of", "In the words of the mayor, the bridge is a scandal.", [["the mayor", "In the words of", "the bridge is a scandal"]]],
  ["in somebody's words", "The bridge is, in Lund’s words, a scandal.", [["Lund", "words", "The bridge is … a scandal"]]],
  ["no voice in words", "She put it in words of one syllable.", []],
  [
    "initial participle",
    "Claiming that the bridge was safe, the mayor left the room.",
    [["the mayor", "Claiming", "that the bridge was safe"]],
  ],
  [
    "participle that goes on, with a colon",
    "Benn said the plan was dead, adding: “I should have known.”",
    [
      ["Benn", "said", "the plan was dead"],
      ["Benn", "adding", "“I should have known.”"],
    ],
  ],
  [
    "participle that goes on after the voice's pronoun",
    "Benn said he was sorry, adding that he should have known.",
    [
      ["Benn", "said", "he was sorry"],
      ["Benn", "adding", "that he should have known"],
    ],
  ],
  ["addressee with to", "Officials confirmed to the Herald that Benn had left.", [["Officials", "confirmed", "that Benn had left"]]],
  [
    "expected to say",
    "“As president, I will support freedom,” he is expected to say.",
    [["he", "is expected to say", "“As president, I will support freedom,”"]],
  ],
  [
    "shown saying",
    "“Every day we get closer to the goal,” Mr. Lund is shown saying in the advertisement.",
    [["Mr. Lund", "is shown saying", "“Every day we get closer to the goal,”"]],
  ],
  ["no cue, after the person", "Lund shook her head. “The bridge will never be safe.”", [["Lund", "", "“The bridge will never be safe.”"]]],
  [
    "mixed",
    "The governor said the plan was “a gift to the rich” and promised a veto.",
    [
      ["The governor", "said", "the plan was “a gift to the rich”"],
      ["The governor", "promised", "a veto"],
    ],
  ],
  ["addressee", "The pilot told investigators that the engine had failed.", [["The pilot", "told", "that the engine had failed"]]],
  ["participle", "The union rejected the offer, saying that it was too low.", [["The union", "saying", "that it was too low"]]],
  [
    "coordinated cues",
    "The judge said the evidence was weak and added that the trial would end on Friday.",
    [
      ["The judge", "said", "the evidence was weak"],
      ["The judge", "added", "that the trial would end on Friday"],
    ],
  ],
  ["naming", "The opposition leader called the budget “a disgrace.”", [["The opposition leader", "called", "the budget “a disgrace.”"]]],
  ["who", "The crash was seen by Mr. Hale, who said the truck had not stopped.", [["who", "said", "the truck had not stopped"]]],
  ["denial", "The company denied that it had hidden the report.", [["The company", "denied", "that it had hidden the report"]]],
  ["question", "A reporter asked whether the talks had failed.", [["A reporter", "asked", "whether the talks had failed"]]],
  ["infinitive", "The prime minister promised to rebuild the school.", [["The prime minister", "promised", "to rebuild the school"]]],
  ["doubled apostrophes", "''The law is clear,'' said the attorney general.", [["the attorney general", "said", "''The law is clear,''"]]],
  ["marks of two styles", "“I'd love to meet him,\" the singer said.", [["the singer", "said", "“I'd love to meet him,\""]]],
  [
    "passive with a voice",
    "The minister was quoted as saying that the talks had collapsed.",
    [["The minister", "was quoted as saying", "that the talks had collapsed"]],
  ],
  [
    "relative clause between source and cue",
    "The engineer, who designed the bridge in 1998, said the cracks were old.",
    [["The engineer, who designed the bridge in 1998,", "said", "the cracks were old"]],
  ],
  [
    "conjoined sources",
    "The mayor and two councillors said the library would close.",
    [["The mayor and two councillors", "said", "the library would close"]],
  ],
  ["possessive source", "Her lawyer said the charges were false.", [["Her lawyer", "said", "the charges were false"]]],
  [
    "set off by commas",
    "The tunnel, engineers say, will not open before June.",
    [["engineers", "say", "The tunnel … will not open before June"]],
  ],
  [
    "indirect, inverted",
    "The tunnel will not open before June, said the transport secretary.",
    [["the transport secretary", "said", "The tunnel will not open before June"]],
  ],
  [
    "announced in the paragraph before",
    "The club published a short note on Friday. It said:\n\n“We have parted ways with our coach.”\n\nFans were surprised.",
    [["It", "said", "“We have parted ways with our coach.”"]],
  ],
  [
    "tweet",
    "“Roads are closed until further notice,” the county tweeted.",
    [["the county", "tweeted", "“Roads are closed until further notice,”"]],
  ],
  [
    "going on to say",
    "The bishop went on to say that the roof needed urgent repair.",
    [["The bishop", "went on to say", "that the roof needed urgent repair"]],
  ],
  ["question asked of a source", "“Where is the money?” the widow asked.", [["the widow", "asked", "“Where is the money?”"]]],
  [
    "noun as cue",
    "The company's statement that no data had been lost was false.",
    [["The company", "statement", "that no data had been lost"]],
  ],
  [
    "noun with a verb as cue",
    "The senator repeated his claim that the vote had been rigged.",
    [["The senator", "repeated his claim", "that the vote had been rigged"]],
  ],
  [
    "noun with a voice before its clause",
    "The warning by engineers that the roof could fall was ignored.",
    [["engineers", "warning", "that the roof could fall"]],
  ],
  [
    "noun with a voice that the clause seems to modify",
    "A statement from the airline that the engines had been checked did not calm the families.",
    [["the airline", "statement", "that the engines had been checked"]],
  ],
  ["inverted before a colon", "Said Reyes: “The river has never been so low.”", [["Reyes", "Said", "“The river has never been so low.”"]]],
  ["question without marks", "Will the harbour close? asked one fisherman.", [["one fisherman", "asked", "Will the harbour close"]]],
  [
    "quoted by another",
    "Reyes was quoted by the local radio as saying the river had never been so low.",
    [["Reyes", "was quoted by the local radio as saying", "the river had never been so low"]],
  ],
  [
    "noun of denying",
    "The ministry's denial that the bridge was unsafe did not convince engineers.",
    [["The ministry", "denial", "that the bridge was unsafe"]],
  ],
  [
    "a verb of no list",
    "The clerk grumbled that the heating had been off all week.",
    [["The clerk", "grumbled", "that the heating had been off all week"]],
  ],
  ["passive without a voice", "The dam is said to have cracked in May.", [["", "is said", "The dam … to have cracked in May"]]],
  ["passive with by", "The tower was described by inspectors as unsafe.", [["inspectors", "was described by", "The tower … as unsafe"]]],
  [
    "in a statement",
    "In a statement, the airline said the plane had been checked twice.",
    [["the airline", "said", "the plane had been checked twice"]],
  ],
  ["on Twitter", "“Roads are closed,” the county wrote on Twitter.", [["the county", "wrote", "“Roads are closed,”"]]],
  [
    "question, going on after the voice",
    "“Who will pay for this?” asked the mayor. “Not the people of this town.”",
    [["the mayor", "asked", "“Who will pay for this?” … “Not the people of this town.”"]],
  ],
  [
    "a paragraph that is a quotation and nothing else",
    "The widow was left alone with the debt.\n\n“I had nobody to turn to,” she said.\n\n“Nobody at all.”\n\nThe bank took the house in June.",
    [["she", "said", "“I had nobody to turn to,” … “Nobody at all.”"]],
  ],
  [
    "the article's own voice after what is said",
    "The police said the driver had fled. The driver has not been found.",
    [["The police", "said", "the driver had fled"]],
  ],
  [
    "statement saying",
    "The airline issued a statement saying the plane had been checked.",
    [["The airline", "issued a statement saying", "the plane had been checked"]],
  ],
];

describe("constructions", () => {
  for (const [name, text, expected] of CASES)
    it(name, () =>
      expect(outerOf(text).map((row) => row.map((part) => part.replace(/,$/, "")))).toEqual(
        expected.map((row) => row.map((part) => part.replace(/,$/, ""))),
      ),
    );
});

it("takes a sentence in marks for speech of the voice before it, and of nobody where none is there", () => {
  const text =
    "Lund spoke for an hour.\n\n“The bridge will never be safe.”\n\nThe town is quiet in winter.\n\n“Who would have thought so?”\n\nHer book “The Long Way to the Bridge.” is out.";
  expect(outerOf(text).map(([source, , content]) => [source, content])).toEqual([
    ["Lund", "“The bridge will never be safe.”"],
    ["", "“Who would have thought so?”"],
  ]);
});

it("keeps what somebody said where that is told according to another", () => {
  const found = quotesOf("“Some of what we hear from the other team is dangerous,” Lund said, according to the agency.");
  expect(found.map(({ source }) => source)).toEqual(expect.arrayContaining(["Lund", "the agency"]));
});

it("leaves a content whole that goes on with a clause of its own", () => {
  const [quote] = quotesOf("Mayor Okoro blamed the council for not using the term “public emergency.”");
  expect(quote?.content).toBe("the council for not using the term “public emergency.”");
});

it("takes a quotation over several paragraphs as one", () => {
  const found = outerOf(
    "The director spoke first.\n\n“We have waited for years,” the director said. “Nobody came.\n\n“Now we will build it ourselves.”\n\nThe council voted later.",
  );
  expect(found).toEqual([["the director", "said", "“We have waited for years,” … “Nobody came. … “Now we will build it ourselves.”"]]);
});

it("reads a voice before a colon in a headline", () => {
  const text =
    "Mayor Ruiz: Bridge will never be safe\n\nThe bridge over the Alder was shut on Monday. It was built in 1931 and carries 9,000 cars a day.";
  expect(outerOf(text)[0]).toEqual(["Mayor Ruiz", ":", "Bridge will never be safe"]);
});

it("reads a voice at the end of a headline", () => {
  const text =
    "Alder bridge will never be safe, says mayor\n\nThe bridge over the Alder was shut on Monday. It was built in 1931 and carries 9,000 cars a day.";
  expect(outerOf(text)[0]).toEqual(["mayor", "says", "Alder bridge will never be safe"]);
});

it("reads a voice after a dash or a colon at the end of a headline, and no outlet", () => {
  const story = "\n\nThe bridge over the Alder was shut on Monday. It was built in 1931 and carries 9,000 cars a day.";
  expect(outerOf(`Bridge to stay closed – minister${story}`)[0]).toEqual(["minister", "–", "Bridge to stay closed"]);
  expect(outerOf(`“Bridge will stay closed”: police report${story}`)[0]).toEqual(["police report", ":", "“Bridge will stay closed”"]);
  expect(outerOf(`Bridge to stay closed - Alder News${story}`)).toEqual([]);
  expect(outerOf(`Bridge will stay closed – live updates${story}`)).toEqual([]);
});

it("reads the name under a quotation", () => {
  const text =
    "Readers wrote to us about the closure.\n\n“My children learned to swim there.” — Carla Novak\n\n“It was the only warm place in town.” — Peter Oduya, pensioner\n\nThe pool will be torn down in May.";
  expect(outerOf(text)).toContainEqual(["Carla Novak", "—", "“My children learned to swim there.”"]);
  expect(outerOf(text)).toContainEqual(["Peter Oduya, pensioner", "—", "“It was the only warm place in town.”"]);
});

it("reads the turns of a transcript", () => {
  const text =
    "The minister was asked about the bridge on Sunday.\n\nLIND: Will the bridge open this year?\n\nOKAFOR: It will not. The steel is late.\n\nLIND: Who pays for that?\n\nOKAFOR: The builder does.";
  expect(outerOf(text).slice(-4)).toEqual([
    ["LIND", ":", "Will the bridge open this year?"],
    ["OKAFOR", ":", "It will not. The steel is late"],
    ["LIND", ":", "Who pays for that?"],
    ["OKAFOR", ":", "The builder does"],
  ]);
});

it("does not give a cue the clause of another noun", () => {
  const text = "The palace disputed the footman's account on Tuesday, fuelling speculation that he may have been paid for it.";
  expect(outerOf(text)[0]).toEqual(["The palace", "disputed", "the footman's account"]);
});

it("tells thought and wish from speech", () => {
  const quotes = quotesOf("The coach believes the team can win. Many voters want the tax to be cut.");
  expect(quotes.map(({ speech }) => speech)).toEqual([false, false]);
});

it("knows denials, questions and confirmations", () => {
  expect(quotesOf("The minister denied that he had met the banker.")[0]?.act).toBe("denies");
  expect(quotesOf("Reporters asked whether he had met the banker.")[0]?.act).toBe("asks");
  expect(quotesOf("The palace confirmed that the prince had met the banker.")[0]?.act).toBe("confirms");
});

it("names addressee and medium", () => {
  const [quote] = quotesOf("The singer told the Associated Press in an email that the tour was over.");
  expect(quote).toMatchObject({ source: "The singer", cue: "told", addressee: "the Associated Press", content: "that the tour was over" });
  const [second] = quotesOf("“The tour is over,” the singer wrote in an Instagram post.");
  expect(second).toMatchObject({ source: "the singer", medium: "in an Instagram post" });
});

it("names statement, video and interview, and when it was", () => {
  expect(quotesOf("In a statement, the airline said the plane had been checked twice.")[0]?.medium).toBe("In a statement");
  expect(quotesOf("The coach said in a video that the team had been robbed.")[0]?.medium).toBe("in a video");
  expect(quotesOf("The singer said in an interview on Saturday that she would retire.")[0]?.medium).toMatch(/^in an interview/);
});

it("gives a quotation inside a quotation its parent", () => {
  const quotes = quotesOf("“He told me, ‘Leave the house at once,’ and I left,” the tenant said.");
  expect(quotes.map(({ source, cue, inside }) => [source, cue, inside])).toEqual([
    ["the tenant", "said", false],
    ["He", "told", true],
  ]);
});

it("reads words in single marks in a headline", () => {
  const text =
    "Bridge ‘will never be safe’, engineer warns\n\nThe bridge over the Alder was shut on Monday. It was built in 1931 and carries 9,000 cars a day.";
  expect(outerOf(text)[0]).toEqual(["engineer", "warns", "Bridge ‘will never be safe’"]);
});

it("keeps scare quotes apart from speech", () => {
  expect(quotesOf("The so-called “smart city” opened its gates in March.")).toEqual([]);
});

it("puts what is said inside a report into that report", () => {
  const quotes = quotesOf("CNN reported that the Kremlin said the call had never taken place.");
  expect(quotes.map(({ source, inside }) => [source, inside])).toEqual([
    ["CNN", false],
    ["the Kremlin", true],
  ]);
  expect(quotes[1]?.relays).toEqual(["CNN"]);
});
