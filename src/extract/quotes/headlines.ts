/** Headlines that name their voice last: "Bridge will stay closed, says mayor", "Call never happened says Kremlin official". */
import { SPEECH_VERBS } from "../../lexicon/cues.ts";
import type { Candidate } from "./candidate.ts";
import { contentSpan } from "./content.ts";
import { at, isPunctuation } from "./context.ts";
import type { Context } from "./context.ts";
import { actOf } from "./cue.ts";

const NOMINAL = new Set(["NOUN", "PROPN", "ADJ", "NUM", "DET", "ADP", "PART"]);

/** Attributions of a verb in the present after a whole clause, with a noun phrase after it and nothing else. */
export function headlineCandidates(context: Context): Candidate[] {
  const found: Candidate[] = [];
  for (const { first, last, part } of context.document.sentences) {
    if (part !== "headline") continue;
    for (let index = first + 3; index < last - 1; index += 1) {
      const token = at(context, index);
      if ((token.xpos !== "VBZ" && token.lower !== "say") || !SPEECH_VERBS.has(token.lemma) || context.outer[index] !== -1) continue;
      let end = index + 1;
      while (end < last && NOMINAL.has(at(context, end).upos) && !isPunctuation(at(context, end))) end += 1;
      if (end === index + 1 || (end < last && !isPunctuation(at(context, end)))) continue;
      // A clause must stand before it, and no noun phrase that could be its subject alone.
      const before = context.tokens.slice(first, index);
      const comma = at(context, index - 1).text === ",";
      if (!before.some((word) => /^VB[DZPN]?$|^MD$/.test(word.xpos)) || (!comma && NOMINAL.has(at(context, index - 1).upos))) continue;
      const span = contentSpan(context, { first, last: index - 1 });
      if (span === null) continue;
      let head = end - 1;
      while (head > index + 1 && !/^(?:NOUN|PROPN)$/.test(at(context, head).upos)) head -= 1;
      found.push({
        construction: "headline-inverted",
        cueHead: index,
        cue: { start: token.start, end: token.end },
        source: { first: index + 1, last: end - 1, head },
        content: [span],
        act: actOf(token.lemma, false),
        speech: true,
        confidence: 0.92,
        features: [`comma=${String(comma)}`],
      });
    }
  }
  return found;
}
