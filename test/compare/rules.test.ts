import { expect, test } from "vitest";
import { compare } from "../../src/index.ts";

/** Rules and verdicts that a comparison of these texts reports, "(finer)" where it matters little; without agreements and what one alone has. */
async function rulesOf(...texts: readonly (string | { text: string; published: string })[]): Promise<string[]> {
  const articles = texts.map((one, at) =>
    typeof one === "string" ? { text: one, path: `${at + 1}.txt` } : { ...one, path: `${at + 1}.txt` },
  );
  const { findings } = await compare(articles);
  return findings
    .filter(({ verdict }) => verdict !== "single-source" && verdict !== "agreement")
    .map(({ rule, verdict, finer }) => `${rule} ${verdict}${finer === true ? " (finer)" : ""}`);
}

const story = (...sentences: string[]): string => `Orla news\n\n${sentences.join("\n\n")}\n`;

test("one article says that it happened, the other that it did not", async () => {
  expect(
    await rulesOf(
      story("Governor Mara Lind met the strikers in Orla on Monday."),
      story("Governor Mara Lind did not meet the strikers in Orla on Monday."),
    ),
  ).toContain("denied-event conflict");
});

test("that one opposes what another supports is no dispute", async () => {
  const rules = await rulesOf(
    story("Mara Lind opposes the toll on the bridge, her aides said on Monday.", "The vote on the toll is on Friday."),
    story("Tom Reyes said on Monday that he supports the toll on the bridge.", "The vote on the toll is on Friday."),
  );
  expect(rules.filter((rule) => /dispute|conflict/u.test(rule))).toEqual([]);
});

test("one article says that it happened, the other calls it a hoax", async () => {
  expect(
    await rulesOf(
      story("Governor Mara Lind resigned on Monday after a meeting with the strikers."),
      story("The story that Governor Mara Lind resigned on Monday is a hoax."),
    ),
  ).toEqual(["debunked conflict"]);
});

test("a voice that denies and a voice that affirms dispute, and the articles take no side", async () => {
  const rules = await rulesOf(
    story(
      "Mayor Tom Reyes phoned Governor Mara Lind on Monday, his spokesman Carl Dunn said.",
      "Governor Mara Lind said that Mayor Tom Reyes had not phoned her on Monday.",
    ),
    story(
      "Governor Mara Lind said that Mayor Tom Reyes had never phoned her.",
      "Carl Dunn, a spokesman for the mayor, said that Tom Reyes phoned Mara Lind on Monday.",
    ),
  );
  expect(rules).toContain("denied-event dispute");
  expect(rules).not.toContain("denied-event conflict");
});

test("what was planned and what was not planned by another are no contradiction", async () => {
  expect(
    await rulesOf(
      story("Governor Mara Lind met the strikers in Orla on Monday."),
      story("Mayor Tom Reyes did not meet the strikers in Orla on Monday."),
    ),
  ).toEqual([]);
});

test("opposite outcomes", async () => {
  expect(
    await rulesOf(
      story("The city council of Orla approved the stadium plan on Monday."),
      story("The city council of Orla rejected the stadium plan on Monday."),
    ),
  ).toContain("opposite-outcome conflict");
  expect(
    await rulesOf(
      story("The city council of Orla approved the stadium plan on Monday."),
      story("The city council of Orla rejected the housing plan on Monday."),
    ),
  ).toEqual([]);
});

test("counts that differ, and a rounding that does not contradict", async () => {
  expect(
    await rulesOf(story("The fire in Orla injured 14 people on Monday."), story("The fire in Orla injured 19 people on Monday.")),
  ).toContain("quantity conflict");
  expect(await rulesOf(story("The bank lost $48,213 in the robbery."), story("The bank lost $48,000 in the robbery."))).toEqual([
    "quantity difference",
  ]);
  expect(
    await rulesOf(story("The fire in Orla injured 14 people on Monday."), story("The fire in Orla injured fourteen people on Monday.")),
  ).toEqual([]);
});

test("numbers of other things are not compared", async () => {
  expect(
    await rulesOf(
      story("The fire in Orla injured 14 people and destroyed 6 houses on Monday."),
      story("About 200 residents of Orla fled from the fire on Monday."),
    ),
  ).toEqual([]);
});

test("a toll that has risen by the day of the later article is an update", async () => {
  const rules = await rulesOf(
    { text: story("The earthquake in Orla killed 14 people."), published: "2024-03-05" },
    { text: story("The earthquake in Orla killed 31 people."), published: "2024-03-07" },
  );
  expect(rules).not.toContain("quantity conflict");
});

test("another day of one event, with dates in view", async () => {
  const dated = (text: string): { text: string; published: string } => ({ text, published: "2024-03-08" });
  expect(
    await rulesOf(
      dated(story("Police in Orla arrested Karl Benn on Tuesday.")),
      dated(story("Police in Orla arrested Karl Benn on Wednesday.")),
    ),
  ).toContain("time conflict");
  expect(
    await rulesOf(
      dated(story("Police in Orla arrested Karl Benn on Tuesday.")),
      dated(story("Police in Orla arrested Karl Benn on Tuesday morning.")),
    ),
  ).not.toContain("time conflict");
});

test("a name spelled otherwise; a short form matters little", async () => {
  expect(
    await rulesOf(
      story("Inspector Tomas Lindqvist said that the road was closed."),
      story("Inspector Tomas Lindquist said that the road was closed."),
    ),
  ).toContain("name-spelling difference");
  expect(
    await rulesOf(
      story("Inspector Robert Hale said that the road was closed."),
      story("Inspector Rob Hale said that the road was closed."),
    ),
  ).toEqual(["name-spelling difference (finer)"]);
});

test("one quotation, two speakers", async () => {
  const quotation = '"This bridge will never carry another heavy truck through our quiet valley again,"';
  expect(await rulesOf(story(`${quotation} said Councillor Jun Tanaka.`), story(`${quotation} said Councillor Rosa Ferrant.`))).toContain(
    "quotation-speaker conflict",
  );
  expect(await rulesOf(story(`${quotation} said Councillor Jun Tanaka.`), story(`${quotation} Tanaka said.`))).toEqual([]);
});

test("one quotation, and a pronoun in one article that can only mean another", async () => {
  const words = '"This bridge will never carry another heavy truck through our quiet valley again,"';
  const dahl = story(`Councillor Karl Dahl spoke in Orla on Monday. ${words} he said.`);
  expect(await rulesOf(story(`${words} said Councillor Rosa Ferrant.`), dahl)).toContain("quotation-speaker conflict");
  // Whoever else is named there may be meant.
  const both = story(`Councillor Karl Dahl met Councillor Jun Tanaka in Orla on Monday. ${words} he said.`);
  expect(await rulesOf(story(`${words} said Councillor Jun Tanaka.`), both)).not.toContain("quotation-speaker conflict");
});

test("a word left out of a quotation, and a negation", async () => {
  const said = (words: string): string => story(`"${words}," said Inspector Tomas Hale.`);
  expect(
    await rulesOf(
      said("We will certainly reopen the harbour road before the winter storms"),
      said("We will reopen the harbour road before the winter storms"),
    ),
  ).toContain("altered-quotation difference");
  expect(
    await rulesOf(
      said("We will not reopen the harbour road before the winter storms"),
      said("We will reopen the harbour road before the winter storms"),
    ),
  ).toContain("altered-quotation conflict");
  expect(
    await rulesOf(
      said("We will re-open the harbour road before the winter storms"),
      said("we will reopen the harbour road before the winter storms"),
    ),
  ).toEqual([]);
});

test("the cause of one effect", async () => {
  expect(
    await rulesOf(story("An electrical fault caused the fire in the mill."), story("The fire in the mill was set deliberately.")),
  ).toContain("cause conflict");
  expect(
    await rulesOf(
      story("An electrical fault caused the fire in the mill."),
      story("The fire in the mill was caused by an electrical fault."),
    ),
  ).toEqual([]);
});

test("declined here, out of reach there", async () => {
  expect(
    await rulesOf(
      story("Halvern Bank declined to comment on the recall."),
      story("Halvern Bank could not be reached for comment on the recall."),
    ),
  ).toContain("response difference");
});

test("copies are one witness", async () => {
  const wire = story(
    "A freight train left the rails near Tarsa early on Monday and spilled grain across two roads, the rail operator said.",
    "No one was hurt when eleven wagons overturned beside the old sugar mill, according to the district fire brigade.",
    "Crews worked through the morning to lift the wagons and hoped to open one track before nightfall.",
    "The operator said that a cracked wheel was the likely cause and that inspectors would examine it this week.",
    "Trains between the two towns will be replaced by buses until the damaged track has been repaired.",
  );
  expect(await rulesOf(wire, wire.replace("early on Monday", "on Monday"))).toEqual(["one-origin difference"]);
});

test("an article that mostly passes on another outlet's words is no second witness; a namesake of the outlet is no outlet", async () => {
  const told = story(
    "The council of Orla has sold the old mill to a builder.",
    "The mayor signed the contract on Friday, and the builder paid two million for it.",
  );
  const following = (who: string): string =>
    story(
      `${who} that the old mill of Orla went to a builder for two million.`,
      `${who} that the mayor signed the contract on Friday.`,
      `${who} that nobody on the council had objected to the sale.`,
    );
  const rules = async (text: string): Promise<string[]> =>
    (
      await compare([
        { path: "harlow.txt", text: told },
        { path: "second.txt", text },
      ])
    ).findings.map(({ rule }) => rule);
  expect(await rules(following("The Harlow reported"))).toContain("one-origin");
  expect(await rules(`${following("Harlow said")}\n\nJohn Harlow is the mayor of Orla.`)).not.toContain("one-origin");
});

test("a quotation that two articles have and a third tells in its own words is shared by all three", async () => {
  const { findings } = await compare(
    [
      "“Thank you to the people of Orla for the long welcome on the quay,” Mara Lind said. “I look forward to rebuilding the harbour bridge with the masons of the valley.”",
      "“Thank you to the people of Orla for the long welcome on the quay,” Mara Lind told reporters. “I look forward to rebuilding the harbour bridge with the masons of the valley.”",
      "Mara Lind said she was looking forward to rebuilding the harbour bridge with masons from the valley.",
    ].map((text, at) => ({ text: story(text), path: `${at}.txt` })),
  );
  const shared = findings.find(({ rule, message }) => rule === "shared" && message.includes("rebuilding the harbour bridge"));
  expect(shared?.message).not.toContain("Thank you");
  expect(shared?.sides[0]?.carries).toHaveLength(3);
  expect(shared?.sides[0]?.evidence.map(({ paraphrase }) => paraphrase === true)).toEqual([false, false, true]);
  expect(findings.map(({ rule }) => rule)).not.toContain("quoted-paraphrased");
});

test("agreements name the event, and count each article once", async () => {
  const { findings } = await compare(
    [story("Police in Orla arrested Karl Benn on Tuesday."), story("Karl Benn was arrested by police in Orla on Tuesday.")].map(
      (text, at) => ({ text, path: `${at}.txt` }),
    ),
  );
  const shared = findings.find(({ rule }) => rule === "shared");
  expect(shared?.message).toContain("arrested");
  expect(shared?.sides[0]?.holds).toHaveLength(2);
});

test("ids do not depend on the set of sources", async () => {
  const texts = [
    story("The fire in Orla injured 14 people on Monday."),
    story("The fire in Orla injured 19 people on Monday."),
    story("Buses in Tarsa are late."),
  ];
  const idsOf = async (list: readonly string[]): Promise<string[]> =>
    (await compare(list.map((text, at) => ({ text, path: `${at}.txt` })))).findings
      .filter(({ verdict }) => verdict === "conflict")
      .map(({ id }) => id);
  expect(await idsOf(texts)).toEqual(await idsOf(texts.slice(0, 2)));
});

test("a quotation cut short, cut at its start, or with two stretches joined", async () => {
  const said = (words: string): string => story(`${words} said Inspector Tomas Hale.`);
  const whole = said('"If the council finds the money, we will reopen the harbour road before the winter storms, but only for buses,"');
  expect(await rulesOf(whole, said('"We will reopen the harbour road before the winter storms,"'))).toContain("cut-quotation difference");
  expect(
    await rulesOf(
      whole,
      said('"If the council finds the money, we will reopen the harbour road before the winter storms, but only for buses,"'),
    ),
  ).toEqual([]);
  const long = story(
    '"The ferry lost its rudder near the lighthouse. Nobody on the bridge had seen the rocks," Inspector Tomas Hale said. "The radio was silent for an hour. Fishermen brought every passenger safely ashore."',
  );
  const joined = said('"The ferry lost its rudder near the lighthouse. Fishermen brought every passenger safely ashore,"');
  expect(await rulesOf(long, joined)).toContain("stitched-quotation difference");
  const owned = said('"The ferry lost its rudder near the lighthouse. ... Fishermen brought every passenger safely ashore,"');
  expect(await rulesOf(long, owned)).not.toContain("stitched-quotation difference");
});

test("what only print and house style tell apart is no difference", async () => {
  const said = (words: string): string => story(`${words} said Inspector Tomas Hale.`);
  expect(
    await rulesOf(
      said('"We will make clear there is no room for speeding in the harbour centre, Mr. Lind,"'),
      said("“We’ll make clear that there is no room for speeding in the harbor center, Mr Lind”,"),
    ),
  ).toEqual([]);
});

test("tense and person shifted into indirect speech are a faithful paraphrase, not an alteration", async () => {
  expect(
    await rulesOf(
      story(
        '"I will never sell the old lighthouse to a hotel company from the mainland," Mayor Ana Ruiz said on Monday.',
        "The vote is on Friday.",
      ),
      story(
        "Mayor Ana Ruiz said on Monday that she would never sell the old lighthouse to a hotel company from the mainland.",
        "The vote is on Friday.",
      ),
    ),
  ).toEqual(["quoted-paraphrased difference (finer)"]);
});

test("one quotation on two occasions", async () => {
  const said = "“We will not close the harbour before the last ship has left it for good,” Mayor Ana Ruiz";
  expect(await rulesOf(story(`${said} said in an interview with Radio Orla.`), story(`${said} wrote in a Facebook post.`))).toContain(
    "quotation-occasion difference",
  );
  expect(
    await rulesOf(story(`${said} said in an interview with Radio Orla.`), story(`${said} said in an interview on Monday.`)),
  ).not.toContain("quotation-occasion difference");
  expect(await rulesOf(story(`${said} said in an interview with Radio Orla.`), story(`${said} said.`))).not.toContain(
    "quotation-occasion difference",
  );
});

test("one quotation of two things", async () => {
  const told = (what: string): string => story(`Mayor Ana Ruiz said that ${what} was “a very sad day for the old harbour and its people.”`);
  expect(await rulesOf(told("the controversy"), told("the ruling"))).toContain("quotation-occasion difference");
  expect(await rulesOf(told("the attack"), told("the shooting on Sunday"))).not.toContain("quotation-occasion difference");
  expect(await rulesOf(told("the attack"), told("it"))).not.toContain("quotation-occasion difference");
});

test("a name that follows told is to whom it was said, however it is parsed", async () => {
  const said = (whom: string): string =>
    story(
      `“I indicated my view, which is that we will not close the harbour before the last ship has left it for good,” Ruiz told ${whom}.`,
    );
  expect(await rulesOf(said("Tarsa Fox affiliate KTAR-TV"), said("a CBS affiliate in Orla"))).toContain("quotation-occasion difference");
});

test("one quotation told to two outlets", async () => {
  const said = (whom: string): string =>
    story(`“We will not close the harbour before the last ship has left it for good,” Mayor Ana Ruiz told ${whom} on Monday.`);
  expect(await rulesOf(said("Radio Orla"), said("the Tarsa Herald"))).toContain("quotation-occasion difference");
  expect(await rulesOf(said("the Tarsa Herald"), said("the Herald"))).not.toContain("quotation-occasion difference");
  expect(await rulesOf(said("Radio Orla"), said("reporters"))).not.toContain("quotation-occasion difference");
});

test("a description in a headline is no witness beside the one it describes", async () => {
  const report = await compare([
    {
      path: "a.txt",
      text: "Tennis star says mayor called him; her office denies it\n\nThe tennis player Ilya Marchetti said on Monday that Mayor Ana Ruiz had called him. Her spokesman, Tomas Lind, said that Ruiz had never called Marchetti.",
    },
    {
      path: "b.txt",
      text: "Mayor denies a call\n\nIlya Marchetti said that Mayor Ana Ruiz had called him. Ruiz's spokesman, Tomas Lind, said that she had never called Marchetti.",
    },
  ]);
  const sides = report.findings.find(({ rule }) => rule === "denied-event")?.sides ?? [];
  expect(sides.flatMap(({ speakers }) => speakers.map(({ name }) => name))).toContain("Ilya Marchetti");
  expect(sides.flatMap(({ speakers }) => speakers.map(({ name }) => name.toLowerCase()))).not.toContain("tennis star");
});

test("a clause of a long quotation is told by itself; another remark of the speaker is not", async () => {
  const quoting = story(
    '"The insurers have failed the people of this valley, and I will veto every new toll on the harbour road," Mayor Tom Reyes said.',
  );
  const rest = "The vote is on Friday.";
  expect(await rulesOf(quoting, story("Mayor Tom Reyes said he would reject any new toll on the harbour road.", rest))).toContain(
    "quoted-paraphrased difference",
  );
  expect(await rulesOf(quoting, story("Mayor Tom Reyes said the harbour schools would open a week early.", rest))).not.toContain(
    "quoted-paraphrased difference",
  );
});

test("a quotation told in other words is a paraphrase; a mere topic is none", async () => {
  const quoting = story('"The council must put the safety of our schools before any new stadium in Orla," Mayor Tom Reyes said on Monday.');
  expect(
    await rulesOf(
      quoting,
      story(
        "Mayor Tom Reyes said on Monday that the council must value the safety of schools above any new stadium in Orla.",
        "The vote is on Friday.",
      ),
    ),
  ).toContain("quoted-paraphrased difference");
  expect(
    await rulesOf(
      quoting,
      story("Mayor Tom Reyes spoke on Monday about the new stadium and the safety of schools.", "The vote is on Friday."),
    ),
  ).toEqual([]);
});

test("one kind of event between the same two people is one fact, whatever else each article has of it", async () => {
  const { findings } = await compare([
    { text: story("Mayor Tom Reyes met Governor Mara Lind on Monday in Orla to discuss the strike at the docks."), path: "1.txt" },
    { text: story("Mayor Tom Reyes met Governor Mara Lind on Monday in Orla to discuss the strike."), path: "2.txt" },
    {
      text: story(
        "Stocks were flat.",
        "After two days of silence Mayor Tom Reyes met with Governor Mara Lind and pressed for cheaper ferries.",
      ),
      path: "3.txt",
    },
  ]);
  expect(
    findings
      .find(({ rule }) => rule === "shared")
      ?.sides[0]?.evidence.map(({ path }) => path)
      .sort(),
  ).toEqual(["1.txt", "2.txt", "3.txt"]);
});

test("titles of one person that differ, past ones too, and two people with one office", async () => {
  const of = (title: string, after: string): string => story(`${title} Greta Solheim${after} opened the plant in Orla on Monday.`);
  expect(await rulesOf(of("Vantor chief executive", ""), of("Vantor president", ""))).toContain("role difference");
  expect(await rulesOf(of("Senate President", ""), of("The Republican leader,", ","))).not.toContain("role difference");
  const sued = (who: string): string => story(`Mayor Tom Reyes was sued on Monday by ${who}. The trial opens in May.`);
  expect(await rulesOf(sued("his former aide, Carla Dunn"), sued("his former communications director, Carla Dunn"))).not.toContain(
    "role difference",
  );
  // One who was something and one who is something else contradict nothing.
  expect(await rulesOf(sued("his former aide, Carla Dunn"), sued("his communications director, Carla Dunn"))).not.toContain(
    "role difference",
  );
  expect(await rulesOf(sued("his campaign manager, Carla Dunn"), sued("his campaign manager, Ines Holm"))).toContain("role difference");
  expect(await rulesOf(sued("his lawyer, Carla Dunn"), sued("his lawyer, Ines Holm"))).not.toContain("role difference");
});
