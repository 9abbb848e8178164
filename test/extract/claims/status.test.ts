import { describe, expect, it } from "vitest";
import { claimOf, read } from "./claims-of.ts";

describe("polarity", () => {
  const negative = [
    ["The company did not recall the cars.", "recall"],
    ["The company failed to recall the cars.", "recall"],
    ["The company refused to recall the cars.", "recall"],
    ["The minister pretended to resign.", "resign"],
    ["The minister forgot to sign the letter.", "sign"],
    ["Nobody was hurt.", "injure"],
    ["No one died in the accident.", "die"],
    ["None of the passengers were injured.", "injure"],
    ["Few voters supported the plan.", "support"],
    ["The police chief said no shots had been fired.", "shoot"],
    ["The deal will not go ahead.", "agree"],
    ["The meeting was cancelled.", "meet"],
    ["The story that the senator resigned is a hoax.", "resign"],
    ["Reports of the singer's death are false.", "die"],
    ["There is no truth to reports that the singer died.", "die"],
    ["It is not true that the bridge collapsed.", "collapse"],
    ["The suspect left without attacking anyone.", "attack"],
    ["He stopped short of resigning.", "resign"],
    ["The singer is the victim of a death hoax.", "die"],
    ["No charges have been filed.", "charge"],
    ["Neither side signed the treaty.", "agree"],
    ["The senator hardly spoke to the press.", "communicate"],
  ] as const;
  it.each(negative)("denies: %s", (text, event) => expect(claimOf(text, event).polarity).toBe("negative"));

  const positive = [
    ["The company recalled the cars.", "recall"],
    ["The company managed to recall the cars.", "recall"],
    ["The minister did not fail to resign.", "resign"],
    ["The senator was forced to resign.", "resign"],
    ["A few voters supported the plan.", "support"],
    ["Not only did the senator resign, he left the country.", "resign"],
    ["The minister was not appointed until Friday.", "appoint"],
    ["The senator did not just resign, he left the country.", "resign"],
    ["No fewer than 12 people were injured.", "injure"],
    ["The story that the senator resigned is true.", "resign"],
    ["Nobody denied that the senator resigned.", "resign"],
  ] as const;
  it.each(positive)("affirms: %s", (text, event) => expect(claimOf(text, event).polarity).toBe("positive"));

  it("keeps the sign of the class apart from negation", () => {
    expect(claimOf("The banker was not acquitted.", "convict")).toMatchObject({ sign: -1, polarity: "negative" });
    expect(claimOf("The banker was found not guilty.", "convict")).toMatchObject({ sign: -1, polarity: "positive" });
  });
});

describe("debunking", () => {
  it("reaches what the debunked noun says", () => {
    expect(claimOf("The story that the senator resigned is a hoax.", "resign").debunked).toBe(true);
    expect(claimOf("There is no truth to reports that the singer died.", "die").debunked).toBe(true);
    expect(claimOf("It turned out that the photo was fake.", "genuine")).toMatchObject({ sign: -1, polarity: "positive", debunked: true });
  });
  it("does not where the hoax is denied", () => {
    expect(claimOf("The photo is not a fake.", "genuine")).toMatchObject({ sign: -1, polarity: "negative", debunked: false });
    expect(claimOf("The story that the senator resigned is true.", "resign").debunked).toBe(false);
  });
});

describe("certainty, realis, mood", () => {
  it("reads hedges and evidentials", () => {
    expect(claimOf("The senator allegedly took bribes.", "cheat").certainty).toBe("possible");
    expect(claimOf("The senator appears to have won.", "win")).toMatchObject({ certainty: "probable", realis: "actual" });
    expect(claimOf("The senator is said to have resigned.", "resign")).toMatchObject({ certainty: "probable", realis: "actual" });
    expect(claimOf("The senator may have resigned.", "resign")).toMatchObject({ certainty: "possible", realis: "actual" });
    expect(claimOf("Prosecutors accused him of lying to the jury.", "lie").certainty).toBe("possible");
    expect(claimOf("The senator resigned.", "resign")).toMatchObject({ certainty: "certain", realis: "actual", mood: "stated" });
  });
  it("tells plans and conditions from what happened", () => {
    expect(claimOf("The senator plans to resign.", "resign").realis).toBe("planned");
    expect(claimOf("The senator will resign.", "resign").realis).toBe("planned");
    expect(claimOf("If the senator resigns, the party will suffer.", "resign").realis).toBe("conditional");
    expect(claimOf("The senator would have won if he had campaigned.", "win").realis).toBe("conditional");
    expect(claimOf("They agreed to meet in Geneva next week.", "meet").realis).toBe("planned");
  });
  it("knows what is asked", () => {
    expect(claimOf("Did the senator resign?", "resign").mood).toBe("asked");
    expect(claimOf("The mayor had not decided whether to sign the measure.", "sign")).toMatchObject({
      mood: "asked",
      polarity: "positive",
      realis: "planned",
    });
    expect(claimOf("It is unclear whether the senator resigned.", "resign").mood).toBe("asked");
    expect(claimOf("The senator resigned.", "resign").mood).toBe("stated");
    expect(claimOf("“Did the senator resign?” the reporter asked.", "say").mood).toBe("stated");
  });
});

describe("claims about claims", () => {
  it("are about an account", () => {
    expect(claimOf("“This does not correspond to reality,” the spokesman said.", "genuine")).toMatchObject({
      about: "account",
      sign: 1,
      polarity: "negative",
    });
    expect(claimOf("The report is false, the minister said.", "genuine")).toMatchObject({
      about: "account",
      sign: -1,
      polarity: "positive",
    });
    expect(claimOf("The minister disputed the general's account.", "confirm")).toMatchObject({ about: "account", sign: -1 });
    expect(claimOf("The minister confirmed the report.", "confirm")).toMatchObject({ about: "account", sign: 1 });
  });
  it("name the claim where it stands with them", () => {
    const { claims } = read("Reports of the singer's death are false.");
    const death = claims.find(({ event }) => event === "die");
    expect(claims.find(({ event }) => event === "genuine")?.about).toBe(death?.id);
  });
  it("are not every sentence about a report", () => {
    expect(read("The report was long.").claims.every(({ about }) => about === null)).toBe(true);
  });
});

describe("what was done away with", () => {
  it("no longer holds", () => {
    const bans = (text: string) =>
      read(text)
        .claims.filter(({ event, sign }) => event === "allow" && sign === -1)
        .map(({ polarity }) => polarity);
    expect(bans("The council lifted the ban on dogs.")).toEqual(["negative"]);
    expect(bans("The council imposed a ban on dogs.")).toContain("positive");
  });
});

describe("voices", () => {
  it("keeps the inner polarity and puts the denial into the voice", () => {
    const claim = claimOf("The governor denied that the mayor had called him.", "communicate");
    expect(claim).toMatchObject({ polarity: "positive", acts: ["denies"], voiceWords: ["governor"] });
  });
  it("reads denied and confirmed event nouns", () => {
    expect(claimOf("A spokeswoman confirmed the death of two miners.", "die")).toMatchObject({
      acts: ["confirms"],
      voiceWords: ["spokeswoman"],
    });
    expect(claimOf("The governor denied the affair.", "engage")).toMatchObject({ acts: ["denies"], polarity: "positive" });
  });
  it("reads what is done to reports and claims", () => {
    expect(claimOf("The minister denied reports that she had resigned.", "resign")).toMatchObject({
      acts: ["denies"],
      polarity: "positive",
    });
    expect(claimOf("Scientists cast doubt over claims that a spider attacked the man.", "attack").acts).toEqual(["doubts"]);
    expect(claimOf("Police have not confirmed that the man is dead.", "die").acts).toEqual(["doubts"]);
  });
  it("hears whom a statement is according to", () => {
    expect(claimOf("The singer was pleased, though according to the palace, the call never happened.", "communicate")).toMatchObject({
      polarity: "negative",
      voiceWords: ["palace"],
    });
  });
  it("keeps the subject of a headline's clause from the verb of saying behind it", () => {
    const { claims } = read(
      "Stadium Call Between Premier And Tennis Star Never Happened, Says Spokesman\n\nThe premier went home on Tuesday.",
    );
    const calls = claims.filter(({ event, voices }) => event === "communicate" && voices.length > 0);
    expect(calls.map(({ polarity }) => polarity)).toEqual(["negative"]);
  });
  it("is empty for the article's own voice, and for what somebody did", () => {
    expect(claimOf("The mayor called the governor.", "communicate").voices).toEqual([]);
    expect(claimOf("The company refused to recall the cars.", "recall").voices).toEqual([]);
  });
  it("says that the speech happened", () => {
    expect(claimOf("The minister said the bridge was closed.", "say").by("agent")).toEqual(["The minister"]);
  });
});
