import { describe, expect, it } from "vitest";
import { joinNames } from "../../src/language/names.ts";

function joined(text: string): string {
  const [norms, xpos] = [0, 1].map((k) => text.split(" ").map((word) => word.split("/")[k] as string)) as [string[], string[]];
  const upos = xpos.map(() => "X");
  joinNames(norms, xpos, upos);
  return xpos.join(" ");
}

describe("joinNames", () => {
  it("makes a capitalized noun beside a name part of it", () => {
    expect(joined("the/DT crew/NN of/IN Space/NN Ship/NNP One/NNP left/VBD in/IN may/MD")).toBe("DT NN IN NNP NNP NNP VBD IN MD");
  });

  it("leaves first words, quotations, small letters and headlines in title case alone", () => {
    expect(joined("President/NN Stone/NNP met/VBD the/DT minister/NN of/IN trade/NN")).toBe("NN NNP VBD DT NN IN NN");
    expect(joined("he/PRP cited/VBD '/`` Harbor/NN Stone/NNP '/'' in/IN a/DT hall/NN")).toBe("PRP VBD `` NN NNP '' IN DT NN");
    expect(joined("Mayor/NNP Opens/VBZ New/NNP Bridge/NN")).toBe("NNP VBZ NNP NN");
  });
});
