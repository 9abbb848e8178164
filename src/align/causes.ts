/** What is said to have caused what: "caused by", "because of", "set deliberately". */
import { textSimilarity, wordSimilarity } from "../lexicon/similarity.ts";
import type { Span } from "../model/index.ts";
import { dependents, spanOf, textOf } from "../tree/index.ts";
import { INTENT } from "../lexicon/intent.ts";
import type { Frame } from "./frames.ts";

export interface CauseFact {
  readonly frame: Frame;
  /** Lemmas of what was caused. */
  readonly effect: readonly string[];
  readonly head: string;
  readonly text: string;
  readonly span: Span;
}

export function causeFacts(frames: readonly Frame[]): CauseFact[] {
  return frames.flatMap((frame): CauseFact[] => {
    const { claim, document, agent, patient } = frame;
    if (claim.polarity === "negative" || claim.realis === "conditional" || claim.realis === "general") return [];
    const effect = { effect: patient?.bag ?? [], head: patient?.lemma ?? "" };
    // "An electrical fault caused the fire": the doer is the cause.
    if (claim.event === "cause" && claim.sign === 1 && agent !== null && patient !== null && !agent.open && !patient.open && !patient.named)
      return [{ frame, ...effect, text: agent.argument.text, span: agent.argument.span }];
    // "The fire was set deliberately": on purpose or by accident.
    const adverb = dependents(document, claim.head, "advmod").find((at) => INTENT.has(document.tokens[at]?.lower ?? ""));
    if (adverb !== undefined && patient !== null && !patient.open) {
      const span = spanOf(document, [adverb, claim.head]);
      return [{ frame, ...effect, text: textOf(document, span), span }];
    }
    return [];
  });
}

/** Facts on one effect, each group with two or more sources. */
export function groupCauses(facts: readonly CauseFact[]): CauseFact[][] {
  const groups: CauseFact[][] = [];
  const used = new Set<CauseFact>();
  for (const seed of facts) {
    if (used.has(seed)) continue;
    const own = facts.filter(
      (fact) =>
        !used.has(fact) &&
        (fact === seed || (wordSimilarity(seed.head, fact.head) >= 0.75 && textSimilarity(seed.effect, fact.effect) >= 0.6)),
    );
    for (const fact of own) used.add(fact);
    if (new Set(own.map(({ frame }) => frame.source)).size >= 2) groups.push(own);
  }
  return groups;
}
