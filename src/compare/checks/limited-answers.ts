/** Who "did not answer" in one article and "did not fully answer" in another: no answer at all, or one that somebody finds wanting. */
import { ANSWERS, LIMITS } from "../../lexicon/responses.ts";
import type { Document, Side, Span } from "../../model/index.ts";
import { dependents, isNegated, spanOf, subtree, tokenAt } from "../../tree/index.ts";
import type { Comparison } from "../context.ts";
import { keyNames, shortName, sourceName, textAt } from "../context.ts";
import type { Draft } from "../importance.ts";

interface Silence {
  readonly source: string;
  readonly party: string;
  readonly limit: string | null;
  /** Lemmas of what was to be answered. */
  readonly words: readonly string[];
  readonly span: Span;
}

export function checkLimitedAnswers(comparison: Comparison): Draft[] {
  const all = [...comparison.extractions].flatMap(([source, { document }]) => silencesIn(comparison, document, source));
  const told = new Set<string>();
  return all
    .filter(({ limit }) => limit !== null)
    .flatMap((one): Draft[] => {
      const isRival = (other: Silence): boolean =>
        other.limit === null && other.party === one.party && other.words.some((word) => one.words.includes(word));
      const rival = all.find((other) => other.source !== one.source && isRival(other));
      const hasBoth = all.some((other) => other.source === one.source && isRival(other));
      if (rival === undefined || hasBoth || told.has(one.party)) return [];
      told.add(one.party);
      return [draft(comparison, one, rival)];
    });
}

function silencesIn(comparison: Comparison, document: Document, source: string): Silence[] {
  return document.tokens.flatMap(({ index, upos, lemma, head }): Silence[] => {
    if (upos !== "VERB" || !ANSWERS.has(lemma.toLowerCase())) return [];
    // "Has yet to answer": the verb above has the subject.
    const above = dependents(document, head < 0 ? index : head, "advmod").some((at) => tokenAt(document, at).lower === "yet") ? head : null;
    const subjects = [index, ...(above === null ? [] : [above])].flatMap((at) => dependents(document, at, "nsubj"));
    const party = subjects.map((at) => comparison.story.resolved.speakerAt(source, at)).find((id) => id !== null) ?? null;
    if ((!isNegated(document, index) && above === null) || party === null) return [];
    const limit = dependents(document, index, "advmod").find((at) => LIMITS.has(tokenAt(document, at).lower));
    const below = subtree(document, index, ({ deprel }) => /^(?:nsubj|advcl|conj|parataxis)/u.test(deprel));
    const words = below.map((at) => tokenAt(document, at)).filter((token) => token.index > index && token.upos === "NOUN");
    const span = spanOf(document, [...(above === null ? [] : [above]), ...below]);
    return [
      {
        source,
        party,
        limit: limit === undefined ? null : tokenAt(document, limit).lower,
        words: words.map((token) => token.lemma.toLowerCase()),
        span,
      },
    ];
  });
}

function draft(comparison: Comparison, one: Silence, rival: Silence): Draft {
  const text = ({ source, span }: Silence): string => textAt(comparison, source, span);
  return {
    rule: "response",
    verdict: "difference",
    facet: "response",
    point: null,
    title: `Did ${shortName(comparison, one.party)} answer?`,
    message: [rival, one].map((silence) => `"${text(silence)}" in ${sourceName(comparison, silence.source)}`).join(", "),
    confidence: 0.65,
    sides: [rival, one].map((silence): Side => ({
      position: "value",
      value: text(silence),
      holds: [silence.source],
      carries: [],
      speakers: [silence.party],
      evidence: [{ source: silence.source, claim: null, quote: null, span: silence.span }],
    })),
    diff: null,
    key: `${keyNames(comparison, [one.party])}|${one.limit ?? ""}`,
  };
}
