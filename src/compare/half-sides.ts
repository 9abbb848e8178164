/** What seems to take a side on whether something happens and does not: a thing left possible, a telling taken issue with. */
import { DISPUTING, PONDERING, TELLINGS } from "../lexicon/disputing.ts";
import type { Claim, Document, Stance } from "../model/index.ts";
import { dependent, tokenAt, tokensIn } from "../tree/index.ts";
import type { Comparison } from "./context.ts";
import { documentOf } from "./context.ts";

/** Whether all that a source says for it is that the way is open ("opened the door to resigning", "is weighing a run"). */
export function isOnlyPossible(comparison: Comparison, stance: Stance): boolean {
  const { source, evidence } = stance;
  const document = documentOf(comparison, source);
  return (
    evidence.length > 0 &&
    evidence.every(({ claim: id, span }) => tokensIn(document, span).some(({ index }) => opens(document, index, headOf(comparison, id))))
  );
}

const headOf = ({ claims }: Comparison, id: string | null): number | null => claims.get(id ?? "")?.head ?? null;

/** The verb at an index leaves open what the claim's predicate, below it or itself, tells. */
function opens(document: Document, at: number, head: number | null): boolean {
  const { lemma, upos } = tokenAt(document, at);
  if (upos !== "VERB" || (head !== null && !isAbove(document, at, head))) return false;
  if (PONDERING.has(lemma)) return true;
  const object = dependent(document, at, "obj");
  return (lemma === "open" || lemma === "leave") && object !== null && /^(?:door|possibility)$/u.test(tokenAt(document, object).lemma);
}

function isAbove(document: Document, at: number, below: number): boolean {
  for (let index = below, steps = 0; index >= 0 && steps < 6; index = tokenAt(document, index).head, steps += 1)
    if (index === at) return true;
  return false;
}

/** Whether all that a source has against it is somebody who takes issue with a report of it, which is no word on the thing itself. */
export function isOnlyOfReports(comparison: Comparison, { source, evidence }: Stance): boolean {
  const document = documentOf(comparison, source);
  const claims = evidence.flatMap(({ claim }): Claim[] => {
    const found = comparison.claims.get(claim ?? "");
    return found === undefined ? [] : [found];
  });
  return (
    claims.length > 0 &&
    claims.length === evidence.length &&
    claims.every((claim) =>
      claim.voices.some(
        ({ cue }) =>
          cue !== null &&
          tokensIn(document, cue).some(({ index, lemma }) => {
            const object = dependent(document, index, "obj");
            return DISPUTING.has(lemma) && object !== null && TELLINGS.has(tokenAt(document, object).lemma);
          }),
      ),
    )
  );
}
