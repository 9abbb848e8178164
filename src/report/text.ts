import type { Report } from "../model/report.ts";
import type { RenderOptions } from "./options.ts";
import { renderCheck } from "./text-check.ts";
import { renderCompare } from "./text-compare.ts";
import { renderExtract } from "./text-extract.ts";

/** The terminal view, for a person. Ends in a line break. */
export function renderText(report: Report, options: RenderOptions = {}): string {
  switch (report.command) {
    case "compare":
      return renderCompare(report, options);
    case "check":
      return renderCheck(report, options);
    case "extract":
      return renderExtract(report, options);
  }
}
