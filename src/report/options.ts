/** Formats of a report, in the order in which the help names them. */
export const FORMATS = ["text", "json", "ndjson", "csv", "markdown", "html", "sarif", "junit", "github", "checkstyle"] as const;

export type Format = (typeof FORMATS)[number];

/** What changes how a report is shown. Nothing here changes what was found. */
export interface RenderOptions {
  /** Colours of the terminal: false or 0 none, true or 1 sixteen colours, 2 and 3 more. Default false. */
  readonly color?: boolean | 0 | 1 | 2 | 3;
  /** Columns of the terminal; under 60 is taken as 60. Default 100. */
  readonly width?: number;
  /** Unfolds everything that is folded into a count. */
  readonly all?: boolean;
  /** Names what was left out and what was not understood; adds ids, certainty and rules. */
  readonly verbose?: boolean;
  /** Leaves out everything but what needs a look: no agreements, no counts of what is in order. */
  readonly quiet?: boolean;
  /** Leaves the sources' words out of every format (see `redact`). */
  readonly redact?: boolean;
  /** Texts by source id: gives the HTML page the sentence around each piece of evidence. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Where the pages of the rules are, as an absolute URL that ends in "/"; the SARIF report links to them. */
  readonly docsUrl?: string;
}
