/** Who says that who says it, to whom, through what and when; and what is said inside what is said. */
import { describe, expect, it } from "vitest";
import { quotesOf } from "./support.ts";

/** Source, outer or inner, and the voices that relay it. */
const voices = (text: string) =>
  quotesOf(text).map(
    ({ source, inside, relays }) => `${inside ? "> " : ""}${source}${relays.length > 0 ? ` via ${relays.join(", ")}` : ""}`,
  );

describe("relaying voices", () => {
  it.each([
    ["The Courier reported that the harbour board said the pier would close.", ["The Courier", "> the harbour board via Courier"]],
    ["Two aides told the Courier that the minister had said he would resign.", ["Two aides", "> the minister via aides"]],
    ["Her lawyer said she had told police that she was at home.", ["Her lawyer", "> she via lawyer"]],
    ["The radio said the ministry denied that the ships had sailed.", ["The radio", "> the ministry via radio"]],
    ["The board said the pier would close, as the Courier reported.", ["The board"]],
  ])("%s", (text, expected) => {
    expect(voices(text)).toEqual(expected);
  });
});

describe("quotations inside quotations", () => {
  it.each([
    ["“He told me, ‘Leave the house at once,’ and I left,” the tenant said.", ["the tenant", "> He via tenant"]],
    ["“My father used to say, ‘Never sell the mill,’” the miller said.", ["the miller", "> My father via miller"]],
    ["“The guard shouted, ‘Stop the train!’ and everyone froze,” said one passenger.", ["one passenger", "> The guard via passenger"]],
  ])("%s", (text, expected) => {
    expect(voices(text)).toEqual(expected);
  });
});

describe("the article's own voice", () => {
  it.each([
    ["The police said the driver had fled. The driver has not been found.", ["the driver had fled"]],
    ["The mill closed in May. The owner said orders had dried up. It employed ninety people.", ["orders had dried up"]],
    ["Nobody saw the fire start. “I smelled smoke,” the porter said. By noon the roof was gone.", ["“I smelled smoke,”"]],
  ])("%s", (text, expected) => {
    expect(
      quotesOf(text)
        .filter(({ speech }) => speech)
        .map(({ content }) => content),
    ).toEqual(expected);
  });
});

describe("addressees", () => {
  it.each([
    ["The nurse told the inquiry that the ward was full.", "the inquiry"],
    ["“The ward is full,” the nurse told reporters on Monday.", "reporters"],
    ["The nurse told visitors the ward was full.", "visitors"],
    ["The nurse said to her sister that the ward was full.", "her sister"],
    ["The board was told that the ward was full.", "The board"],
    ["The clerk asked the judge whether the file was lost.", "the judge"],
    ["The nurse said that the ward was full.", ""],
  ])("%s", (text, expected) => {
    expect(quotesOf(text)[0]?.addressee).toBe(expected);
  });
});

describe("media and occasions", () => {
  it.each([
    ["The board said in a statement that the pier would close.", "in a statement", ""],
    ["“The pier will close,” the board wrote on Twitter.", "on Twitter", ""],
    ["The skipper said by email that the pier would close.", "by email", ""],
    ["The skipper said in a letter to the board that the pier would close.", "in a letter to the board", ""],
    ["The skipper said on Tuesday that the pier would close.", "", "on Tuesday"],
    ["The skipper said after the vote that the pier would close.", "", "after the vote"],
    ["The skipper said that the pier would close.", "", ""],
  ])("%s", (text, medium, occasion) => {
    expect(quotesOf(text)[0]).toMatchObject({ medium, occasion });
  });
});
