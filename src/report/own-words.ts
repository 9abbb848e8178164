/** What articles share and tell each in words of its own, as lines: where, whose words they are if somebody's, and the words. */
import type { ReportFinding } from "../model/report.ts";
import { oneLine } from "./escape.ts";
import type { Ref, SideEvidence, View } from "./view.ts";
import { nameOf, refs } from "./view.ts";

export interface OwnWords {
  readonly ref: Ref;
  readonly evidence: SideEvidence;
  /** Name of the speaker inside whose quotation the words stand, or "". */
  readonly speaker: string;
  readonly words: string;
  /** What of the words it is about. */
  readonly focus: string;
}

/** One an article, in the order of the articles. */
export function ownWords(v: View, finding: ReportFinding): OwnWords[] {
  const order = new Map(v.report.sources.map(({ id }, at) => [id, at]));
  return finding.sides
    .flatMap(({ evidence }) => evidence)
    .toSorted((a, b) => (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0))
    .flatMap((evidence) => {
      const [ref] = refs(v, [evidence]);
      const { span } = evidence;
      const stretches = v.claim(evidence.claim)?.spans ?? v.quote(evidence.quote)?.content ?? [];
      const focus = stretches.find(({ start, end }) => span.start <= start && end <= span.end);
      return ref === undefined
        ? []
        : [{ ref, evidence, speaker: speakerAround(v, evidence), words: oneLine(span.text), focus: oneLine(focus?.text ?? "") }];
    });
}

/** Words that stand inside somebody's quotation do not say whose they are. */
function speakerAround(v: View, { quote: id, span }: SideEvidence): string {
  const quote = v.quote(id);
  const [speaker] = quote?.speakers ?? [];
  const isInside =
    quote !== null && quote.kind !== "indirect" && quote.content.some(({ start, end }) => start - 1 <= span.start && span.end <= end + 1);
  return isInside && speaker !== undefined ? nameOf(v, speaker) : "";
}
