import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check, compare, type Report } from "../../src/index.ts";
import { witnesses } from "../../src/assemble/findings.ts";
import type { Resolved, Speaker } from "../../src/model/index.ts";

const root = join(import.meta.dirname, "../../fixtures");
const stories = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "drafts")
  .map(({ name }) => name);
const articlesOf = (story: string) =>
  readdirSync(join(root, story))
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, story, path), "utf8") }));

/** Sides of yes-or-no findings that the rows of their point do not bear out. */
function unlike({ points, findings }: Report): string[] {
  return findings.flatMap(({ rule, verdict, point: id, sides }) => {
    const point = points.find((one) => one.id === id);
    // What articles share is told clause by clause, not by the rows of a question.
    if (point?.facet !== "occurrence" || verdict === "agreement") return [];
    return sides
      .filter(({ position }) => position === "affirms" || position === "denies")
      .flatMap(({ position, holds }) =>
        holds.flatMap((source) => {
          const row = point.stances.find((stance) => stance.source === source);
          const own = row?.commitment === "asserts" || row?.commitment === "leans";
          return own && row.polarity === position ? [] : [`${rule} ${position} ${source}: ${row?.commitment ?? ""} ${row?.polarity ?? ""}`];
        }),
      );
  });
}

describe("findings and the matrix", () => {
  it.each(stories)("%s: who holds a side of a finding holds it in the point's rows", async (story) => {
    expect(unlike(await compare(articlesOf(story)))).toEqual([]);
  });
});

const CALL = `Governor denies call with union leader

Union leader Nora Vance said on Monday that Governor Mara Lind had phoned her about the strike.

A spokesman for the governor, Carl Dunn, said that Mara Lind had not phoned Nora Vance. He would not take questions.`;
const CALL_TOO = `Did the governor phone the union?

Nora Vance, who leads the dockers' union, told reporters that Mara Lind had phoned her on Monday. Carl Dunn, the governor's spokesman, said Mara Lind had never phoned Vance.

The union has been on strike for a week.`;

const lead = ({ points }: Report) => points.find((point) => point.lead)?.stances ?? [];

describe("what articles only pass on", () => {
  it("is disputed by the voices, with no article on a side, in compare and in check alike", async () => {
    const compared = await compare([
      { path: "a.txt", text: CALL },
      { path: "b.txt", text: CALL_TOO },
    ]);
    expect(lead(compared).map(({ commitment, polarity }) => `${commitment} ${polarity ?? ""}`)).toEqual(["relays both", "relays both"]);
    expect(compared.findings[0]).toMatchObject({ rule: "denied-event", verdict: "dispute" });
    const checked = await check({ path: "d.txt", text: "Governor Mara Lind phoned union leader Nora Vance." }, [
      { path: "a.txt", text: CALL },
      { path: "b.txt", text: CALL_TOO },
    ]);
    const verdict = checked.verdicts?.find((row) => row.lead);
    expect(verdict?.verdict).toBe("disputed");
    expect(verdict?.stances.map(({ stance, polarity }) => `${stance} ${polarity ?? ""}`)).toEqual(["reports both", "reports both"]);
    const rows = lead(checked).filter(({ source }) => source !== "s0");
    expect(rows.map(({ polarity }) => polarity)).toEqual(verdict?.stances.map(({ polarity }) => polarity));
  });

  it("is turned for a draft that says no", async () => {
    const checked = await check({ path: "d.txt", text: "Governor Mara Lind did not phone union leader Nora Vance." }, [
      {
        path: "a.txt",
        text: "Governor Mara Lind phoned union leader Nora Vance on Monday. The call lasted ten minutes, and they spoke about the strike.",
      },
    ]);
    expect(checked.verdicts?.find((row) => row.lead)?.stances[0]).toMatchObject({ stance: "denies", polarity: "denies" });
    // Whichever way the question is put, the two stand on opposite sides of it.
    const [draft, source] = lead(checked);
    expect(new Set([draft?.polarity, source?.polarity])).toEqual(new Set(["affirms", "denies"]));
  });
});

describe("witnesses", () => {
  it("counts a spokesman and his principal once", () => {
    const speaker = (id: string, speaksFor: string[]) => ({ id, speaksFor }) as unknown as Speaker;
    const resolved = { speakers: [speaker("p1", []), speaker("p2", ["p1"]), speaker("p3", [])] } as unknown as Resolved;
    const side = { position: "affirms", value: null, holds: [], carries: ["s1", "s2"], evidence: [] } as const;
    expect(witnesses({ ...side, speakers: ["p1", "p2"] }, new Map(), resolved)).toBe(1);
    expect(witnesses({ ...side, speakers: ["p2", "p3"] }, new Map(), resolved)).toBe(2);
  });
});

describe("a line that passes on the opposite", () => {
  it("is not read as agreeing", async () => {
    const row = await check({ text: "Sanna Holm tried more than 30 locks and opened 12 doors" }, [
      { text: "Sanna Holm tried 30 locks and opened 12 doors" },
    ]);
    expect(row.verdicts?.find(({ lead: first }) => first)?.stances[0]?.polarity).not.toBe("affirms");
  });
});

it("takes nobody who answers no questions about it for a witness, but whoever tells an agency that it took place", async () => {
  const { findings, speakers } = await compare(articlesOf("disputed-call"));
  const agent = speakers.find(({ name }) => /agent$/u.test(name))?.id;
  expect(agent).toBeDefined();
  const dispute = findings.find(({ verdict }) => verdict === "dispute");
  const texts = dispute?.sides.flatMap((side) => side.evidence.map(({ span }) => span.text)) ?? [];
  expect(texts).not.toContain("the supposed call");
  const side = dispute?.sides.find((one) => one.speakers.some(({ id }) => id === agent));
  expect(side?.evidence.map(({ span }) => span.text)).toContain("that the call did take place");
});
