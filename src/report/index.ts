import type { Report } from "../model/report.ts";
import { renderCheckstyle } from "./checkstyle.ts";
import { renderCsv } from "./csv.ts";
import { renderGithub } from "./github.ts";
import { renderHtml } from "./html.ts";
import { renderJson } from "./json.ts";
import { renderJunit } from "./junit.ts";
import { renderMarkdown } from "./markdown.ts";
import { renderNdjson } from "./ndjson.ts";
import type { Format, RenderOptions } from "./options.ts";
import { redact } from "./redact.ts";
import { renderSarif } from "./sarif.ts";
import { renderText } from "./text.ts";

export { toCodepoints } from "./codepoints.ts";
export { explainFinding, explainRule, listRules } from "./explain.ts";
export { renderStepSummary } from "./github.ts";
export { FORMATS } from "./options.ts";
export type { Format, RenderOptions } from "./options.ts";
export { redact } from "./redact.ts";
export { RULE_INFO, isRule, ruleInfo } from "./rules.ts";
export type { RuleInfo } from "./rules.ts";

type Renderer = (report: Report, options: RenderOptions) => string;

const RENDERERS: Readonly<Record<Format, Renderer>> = {
  text: renderText,
  json: renderJson,
  ndjson: renderNdjson,
  csv: renderCsv,
  markdown: renderMarkdown,
  html: renderHtml,
  sarif: renderSarif,
  junit: renderJunit,
  github: renderGithub,
  checkstyle: renderCheckstyle,
};

/** A report in one format. Pure: same report, same options, same bytes. With `redact` the sources' words are left out. */
export function render(report: Report, format: Format, options: RenderOptions = {}): string {
  return RENDERERS[format](options.redact === true ? redact(report) : report, options);
}
