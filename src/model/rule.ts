/** Every rule has a page docs/rules/<rule>.md, an entry in the rule information record, and cases both ways in the tests. */
export const RULES = [
  // event
  "denied-event",
  "opposite-outcome",
  "response",
  "certainty",
  "debunked",
  // number, time, place, who, cause
  "quantity",
  "time",
  "place",
  "duration",
  "agent",
  "cause",
  "name-spelling",
  "role",
  "other-person",
  // quotation
  "altered-quotation",
  "cut-quotation",
  "stitched-quotation",
  "quoted-paraphrased",
  "quotation-speaker",
  "quotation-occasion",
  // attribution
  "attribution-dropped",
  "spokesperson",
  "anonymous-source",
  "second-hand",
  // coverage
  "shared",
  "single-source",
  "missing-response",
  "one-origin",
  // inside one article
  "self-contradiction",
  "sum",
  // check only
  "unsupported-claim",
  "contradicted-claim",
  "unknown-quotation",
  "unknown-name",
  "unknown-number",
  "unknown-date",
] as const;

export type Rule = (typeof RULES)[number];
