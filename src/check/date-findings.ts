/** What is said about a date of a draft that a source has otherwise. */
import type { Finding, Span } from "../model/index.ts";
import { plainText } from "../tree/index.ts";
import type { CalendarValue } from "./calendar.ts";
import { pathOf } from "./places.ts";
import type { Near } from "./trace.ts";

/** The place of another value in a sentence of a source that tells the same. */
export interface Rival {
  readonly kind: CalendarValue["kind"];
  readonly near: Near;
  readonly span: Span;
}

const TITLES: Readonly<Record<Rival["kind"], string>> = {
  weekday: "Another day",
  date: "Another date",
  month: "Another month",
  year: "Another year",
  clock: "Another time of day",
};

export function anotherDay(words: string, span: Span, { kind, near, span: there }: Rival, draft: string): Finding {
  const { id, extraction } = near.source;
  const theirs = plainText(extraction.document.article).slice(there.start, there.end);
  return {
    rule: "time",
    verdict: "conflict",
    facet: "time",
    point: null,
    confidence: Math.min(0.9, 0.4 + near.mutual / 2),
    importance: 0.6,
    diff: null,
    title: TITLES[kind],
    message: `The draft has ${words}; ${pathOf(near.source)} has ${theirs}${theirs.endsWith(".") ? "" : "."}`,
    key: `${words.toLowerCase()} ${theirs.toLowerCase()}`,
    location: { source: draft, span },
    sides: [
      {
        position: "value",
        value: words,
        holds: [draft],
        carries: [],
        speakers: [],
        evidence: [{ source: draft, claim: null, quote: null, span }],
      },
      {
        position: "value",
        value: theirs,
        holds: [id],
        carries: [],
        speakers: [],
        evidence: [{ source: id, claim: null, quote: null, span: there }],
      },
    ],
  };
}
