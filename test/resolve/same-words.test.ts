import { expect, test } from "vitest";
import { check, compare, extract } from "../../src/index.ts";

const ROW = "The north pier stays shut until the divers have looked at every single pile";
const named = `Pier closed\n\nHarbor master Nora Quill met the fishermen on Monday.\n\n“${ROW},” Quill said.\n`;
// The pronoun is taken for the mayor, who was named last.
const vague = `Anger in the harbor\n\nHarbor master Nora Quill answered Mayor Ada Moss in the hall. Moss had asked for haste, and Moss was cheered.\n\n“${ROW},” she said.\n`;

const speakerOf = (report: Awaited<ReturnType<typeof extract>>, path: string): string[] => {
  const source = report.sources.find((one) => one.path === path);
  const quote = report.quotes.find((one) => one.source === source?.id && one.kind === "direct");
  return (quote?.speakers ?? []).map((id) => report.speakers.find((one) => one.id === id)?.name ?? "");
};

test("who another article names for the same words is put for a pronoun", async () => {
  const report = await compare([
    { path: "a.txt", text: named },
    { path: "b.txt", text: vague },
  ]);
  expect(speakerOf(report, "b.txt")).toEqual(["Nora Quill"]);
});

test("a draft is not put right by its sources", async () => {
  const alone = speakerOf(await extract({ path: "b.txt", text: vague }), "b.txt");
  const report = await check({ path: "b.txt", text: vague }, [{ path: "a.txt", text: named }]);
  expect(speakerOf(report, "b.txt")).toEqual(alone);
});
