import { describe, expect, it } from "vitest";
import { countCases, headlineCase, recase } from "../../src/language/recase.ts";

const common = new Set("mayor denies bridge will close new fire at apple".split(" "));
const isCommon = (word: string): boolean | null => common.has(word);
const body = countCases([
  "The bridge near Apple Street is safe , Mayor Will Stone said .".split(" "),
  "Stone runs New Harbor .".split(" "),
]);

describe("recase", () => {
  it("knows title case, capitals and sentence case", () => {
    expect(headlineCase("Mayor Denies Bridge Will Close".split(" "))).toBe("title");
    expect(headlineCase("MAYOR DENIES BRIDGE WILL CLOSE".split(" "))).toBe("upper");
    expect(headlineCase("Mayor denies that the bridge in Harbor will close".split(" "))).toBeNull();
  });

  it("takes the letters from the body first, then from what is usual", () => {
    expect(recase("Fire at New Harbor Bridge , Will Stone Denies".split(" "), body, isCommon).join(" ")).toBe(
      "Fire at New Harbor bridge , Will Stone denies",
    );
    expect(recase("FIRE AT APPLE STREET , FBI DENIES".split(" "), body, isCommon).join(" ")).toBe("Fire at Apple Street , FBI denies");
  });

  it("takes hyphenated words part by part", () => {
    expect(recase("Mayor Denies Anti-Fire Bridge Will Close".split(" "), body, isCommon)[2]).toBe("anti-fire");
  });

  it("knows the end of a quotation from the start of a headline", () => {
    expect(recase("' New Bridge ' Denies Fire".split(" "), body, isCommon).join(" ")).toBe("' New bridge ' denies fire");
  });

  it("leaves sentence case and acronyms alone", () => {
    expect(recase("Mayor of New Harbor denies the fire".split(" "), body, isCommon).join(" ")).toBe("Mayor of New Harbor denies the fire");
    expect(recase("FBI Denies New Bridge Fire".split(" "), body, isCommon).join(" ")).toBe("FBI denies New bridge fire");
  });
});
