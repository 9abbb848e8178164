/** The draft of a finding on what stands in two places of the text: each side is a stretch of an article, and the message quotes both. */
import type { Facet, FindingVerdict, Rule, Side, Span } from "../model/index.ts";
import type { Comparison } from "./context.ts";
import { sideBySide, textAt } from "./context.ts";
import type { Draft } from "./importance.ts";

/** A stretch of an article that says one side of it. */
export interface Telling {
  readonly source: string;
  readonly span: Span;
  readonly speakers?: readonly string[];
  /** What of it answers the question; the whole stretch where it is left out. */
  readonly answer?: Span;
  /** Whether it says so or not, where the question is whether. */
  readonly position?: "affirms" | "denies";
  /** Whether the article passes it on as somebody's word. */
  readonly carried?: boolean;
}

interface About {
  readonly rule: Rule;
  readonly facet: Facet;
  readonly title: string;
  readonly key: string;
  readonly verdict?: FindingVerdict;
  readonly finer?: boolean;
}

/** What the tellings say differs: `sides` of one or more stretches each, of which the message quotes the first. */
export function toldApart(comparison: Comparison, about: About, sides: readonly (readonly Telling[])[]): Draft {
  const valueOf = ({ source, span, answer }: Telling): string => textAt(comparison, source, answer ?? span);
  const first = sides.flatMap(([telling]) => telling ?? []);
  return {
    rule: about.rule,
    verdict: about.verdict ?? "difference",
    facet: about.facet,
    point: null,
    title: about.title,
    message: sideBySide(comparison, first),
    confidence: 0.65,
    sides: sides.map((tellings): Side => ({
      position: tellings[0]?.position ?? "value",
      value: tellings[0] === undefined || tellings[0].position !== undefined ? null : valueOf(tellings[0]),
      holds: [...new Set(tellings.flatMap(({ source, carried }) => (carried === true ? [] : [source])))],
      carries: [...new Set(tellings.flatMap(({ source, carried }) => (carried === true ? [source] : [])))],
      speakers: [...new Set(tellings.flatMap(({ speakers }) => speakers ?? []))],
      evidence: tellings.map(({ source, span }) => ({ source, claim: null, quote: null, span })),
    })),
    diff: null,
    key: about.key,
    ...(about.finer === true ? { finer: true } : {}),
  };
}
