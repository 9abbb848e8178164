import type { Report } from "../model/report.ts";
import { oneLine, xml } from "./escape.ts";
import { isApart, VERDICT_WORDS } from "./words.ts";

/** Checkstyle XML: files in order, with what differs in each; nothing for what is shared, stands in one article or is accepted. */
export function renderCheckstyle(report: Report): string {
  const open = report.findings.filter((one) => one.accepted === null && isApart(one));
  const files = [...new Set(report.sources.map((source) => source.path))];
  const rows = files.map((path) => {
    const errors = open
      .filter((one) => one.location.path === path)
      .sort((a, b) => a.location.line - b.location.line || a.location.column - b.location.column)
      .map(
        (one) =>
          `    <error line="${one.location.line}" column="${one.location.column}" severity="${one.level}" message="${xml(`${oneLine(one.title)} (${VERDICT_WORDS[one.verdict]}): ${oneLine(one.message)}`)}" source="${xml(`compare-sources.${one.rule}`)}"/>`,
      );
    return errors.length === 0 ? `  <file name="${xml(path)}"/>` : `  <file name="${xml(path)}">\n${errors.join("\n")}\n  </file>`;
  });
  const problems = report.problems.map(
    (one) =>
      `  <file name="${xml(one.path)}">\n    <error line="1" column="1" severity="error" message="${xml(oneLine(one.message))}" source="${xml(`compare-sources.${one.code}`)}"/>\n  </file>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${[...rows, ...problems].map((row) => `${row}\n`).join("")}</checkstyle>\n`;
}
