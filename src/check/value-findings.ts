/** What is said about a date or number of a draft that a source has otherwise. */
import type { Finding, Quantity, Side, Span } from "../model/index.ts";
import { plainText } from "../tree/index.ts";
import type { CalendarValue } from "./calendar-values.ts";
import { pathOf } from "./places.ts";
import type { Near } from "./trace.ts";

/** The place of another value in a sentence of a source that tells the same. */
export interface Rival {
  readonly kind: CalendarValue["kind"];
  readonly near: Near;
  readonly span: Span;
  /** Whether a further source has the same there. */
  readonly backed: boolean;
}

/** So much surer is what two sources have alike. */
const BACKED = 0.15;

const TITLES: Readonly<Record<Rival["kind"], string>> = {
  weekday: "Another day",
  date: "Another date",
  month: "Another month",
  year: "Another year",
  clock: "Another time of day",
};

export function anotherDay(words: string, span: Span, { kind, near, span: there, backed }: Rival, draft: string): Finding {
  const { id, extraction } = near.source;
  const theirs = plainText(extraction.document.article).slice(there.start, there.end);
  return {
    ...between({ words, span, theirs, source: id, there, draft }),
    rule: "time",
    facet: "time",
    confidence: Math.min(0.9, 0.4 + near.mutual / 2 + (backed ? BACKED : 0)),
    title: TITLES[kind],
    message: `The draft has ${words}; ${pathOf(near.source)} has ${theirs}${theirs.endsWith(".") ? "" : "."}`,
  };
}

/** A number that stands where the source's sentence, the same but for it, has another. */
export function anotherNumber(
  { text, span }: Quantity,
  { near, span: there, text: theirs }: Omit<Rival, "kind" | "backed"> & { readonly text: string },
  draft: string,
): Finding {
  return {
    ...between({ words: text, span, theirs, source: near.source.id, there, draft }),
    rule: "quantity",
    facet: "quantity",
    confidence: Math.min(0.9, 0.4 + near.score / 2),
    title: "Another number",
    message: `The draft has ${text}; ${pathOf(near.source)} has ${theirs}.`,
  };
}

/** What findings on two values have in common: the draft's on one side, the source's on the other. */
function between({
  words,
  span,
  theirs,
  source,
  there,
  draft,
}: Values): Omit<Finding, "rule" | "facet" | "confidence" | "title" | "message"> {
  return {
    verdict: "conflict",
    point: null,
    importance: 0.6,
    diff: null,
    key: `${words.toLowerCase()} ${theirs.toLowerCase()}`,
    location: { source: draft, span },
    sides: [sideOf(words, draft, span), sideOf(theirs, source, there)],
  };
}

interface Values {
  readonly words: string;
  readonly span: Span;
  readonly theirs: string;
  readonly source: string;
  readonly there: Span;
  readonly draft: string;
}

const sideOf = (value: string, source: string, span: Span): Side => ({
  position: "value",
  value,
  holds: [source],
  carries: [],
  speakers: [],
  evidence: [{ source, claim: null, quote: null, span }],
});
