import type { Report } from "../model/report.ts";

/** The whole report as JSON (schema/report.schema.json), two spaces, a line break at the end. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
