/**
 * Headlines that name their voice last: "Bridge will stay closed, says mayor", "Call never happened says Kremlin official", "Bridge to stay
 * closed – minister".
 */
import { EVIDENCE_SOURCES } from "../../lexicon/cue-nouns.ts";
import { SPEECH_VERBS } from "../../lexicon/cues.ts";
import { GROUP_NOUNS, PERSON_NOUNS } from "../../lexicon/role-nouns.ts";
import type { Token } from "../../model/index.ts";
import type { Candidate } from "./candidate.ts";
import { contentSpan } from "./content.ts";
import { at, isPunctuation } from "./context.ts";
import type { Context } from "./context.ts";
import { actOf } from "./cue.ts";

const NOMINAL = new Set(["NOUN", "PROPN", "ADJ", "NUM", "DET", "ADP", "PART"]);

/** Words that may name a voice after a dash: an outlet's name or a kind of page ("– live updates") is none. */
const VOICES: readonly ReadonlySet<string>[] = [PERSON_NOUNS, GROUP_NOUNS, EVIDENCE_SOURCES, new Set(["police", "source"])];
const isVoice = ({ upos, lemma }: Token): boolean => upos === "NOUN" && VOICES.some((nouns) => nouns.has(lemma));
/** The most words of a voice after a dash. */
const LONGEST_VOICE = 5;

/** A clause or words in marks, a dash or colon, and a noun phrase for a person, a body or a report. */
function signed(context: Context, first: number, last: number): Candidate | null {
  let sign = last - 2;
  while (sign > first + 2 && !/^(?:[—–:-]|--)$/.test(at(context, sign).text)) sign -= 1;
  const voice = context.tokens.slice(sign + 1, last);
  const said = context.tokens.slice(first, sign);
  const head = voice.at(-1);
  if (sign <= first + 2 || head === undefined || voice.length > LONGEST_VOICE || !isVoice(head)) return null;
  if (!voice.every(({ upos, index }) => NOMINAL.has(upos) && context.outer[index] === -1)) return null;
  const marked = context.outer[sign - 1] !== -1;
  if (!at(context, sign - 1).spaceAfter && at(context, sign).text !== ":") return null;
  if (!marked && !said.some(({ xpos }) => /^VB[DZP]?$|^MD$/.test(xpos))) return null;
  if (said.some(({ text, index }) => /^[:;—–]$/.test(text) && context.outer[index] === -1)) return null;
  const span = contentSpan(context, { first, last: sign - 1 });
  if (span === null) return null;
  const { start, end } = at(context, sign);
  return {
    construction: "headline-signed",
    cueHead: null,
    cue: { start, end },
    source: { first: sign + 1, last: head.index, head: head.index },
    content: [span],
    act: "says",
    speech: true,
    confidence: 0.75,
    features: [`marked=${String(marked)}`, `sign=${at(context, sign).text}`],
  };
}

/** Attributions of a verb in the present, a dash or a colon after a whole clause, with a noun phrase after it and nothing else. */
export function headlineCandidates(context: Context): Candidate[] {
  const found: Candidate[] = [];
  for (const { first, last, part } of context.document.sentences) {
    if (part !== "headline") continue;
    const own = signed(context, first, last);
    if (own !== null) found.push(own);
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
