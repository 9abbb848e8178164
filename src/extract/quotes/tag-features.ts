/** What the tagger says of a candidate, in steps of an eighth. */
import { sentenceOf, tokensIn } from "../../tree/index.ts";
import type { Candidate } from "./candidate.ts";
import { at, isPunctuation } from "./context.ts";
import type { Context } from "./context.ts";
import type { Tags } from "./tagger.ts";

const step = (p: number): string => String(Math.min(7, Math.floor(p * 8)));
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Features of a candidate by the tagger; `group` is the class of its cue. */
export function tagFeatures(context: Context, candidate: Candidate, tags: Tags, group: string): string[] {
  const { document } = context;
  const { cue, source, content, construction } = candidate;
  const cueTokens = cue === null ? [] : tokensIn(document, cue).map(({ index }) => index);
  const anchor = cueTokens[0] ?? 0;
  const inside: number[] = [];
  const chances: number[] = [];
  for (const span of content) {
    for (const token of tokensIn(document, span)) {
      if (isPunctuation(token)) continue;
      inside.push(token.index);
      chances.push((token.index < anchor ? tags.contentBefore : tags.contentAfter)[token.index] ?? 0);
    }
  }
  const first = inside[0] ?? 0;
  const last = inside.at(-1) ?? 0;
  const any = (index: number): number => (tags.contentBefore[index] ?? 0) + (tags.contentAfter[index] ?? 0);
  const next = nextWord(context, last);
  const cueChance = mean(cueTokens.map((index) => tags.cue[index] ?? 0));
  const contentChance = mean(chances);
  const low = chances.filter((chance) => chance < 0.5).length / Math.max(1, chances.length);
  // Words of the sentence that the tagger takes for content of the same cue and the candidate leaves out.
  const left = new Set(inside);
  let missing = 0;
  const home = sentenceOf(document, last);
  for (let index = home.first; index < home.last; index += 1) {
    if (left.has(index) || isPunctuation(at(context, index))) continue;
    if (((index < anchor ? tags.contentBefore : tags.contentAfter)[index] as number) > 0.5 && !cueTokens.includes(index)) missing += 1;
  }
  const voice: number[] = [];
  if (source !== null)
    for (let index = source.first; index <= source.last; index += 1)
      if (!isPunctuation(at(context, index))) voice.push((tags.sourceBefore[index] ?? 0) + (tags.sourceAfter[index] ?? 0));
  let near = 0;
  for (let index = Math.max(0, anchor - 12); index < Math.min(context.tokens.length, anchor + 12); index += 1)
    near = Math.max(near, (tags.sourceBefore[index] ?? 0) + (tags.sourceAfter[index] ?? 0));
  const voiceChance = source === null ? 1 - near : mean(voice);
  const names = [
    `Tc=${step(cueChance)}`,
    `Tk=${step(contentChance)}`,
    `Tl=${step(low)}`,
    `Tf=${step(tags.contentFirst[first] ?? 0)}`,
    `Ta=${step(mean(inside.map(any)))}`,
    `Tn=${step(next === null ? 0 : any(next) * (1 - (tags.contentFirst[next] ?? 0)))}`,
    `Tm=${String(Math.min(6, missing))}`,
    `Tmr=${step(missing / (missing + inside.length + 0.1))}`,
    `Ts=${source === null ? "none" : "some"}|${step(voiceChance)}`,
    `Th=${step(Math.max(0, ...cueTokens.map((index) => tags.cue[index] ?? 0)))}`,
    `Tck=${step(cueChance)}|${step(contentChance)}`,
    `Tcks=${step(Math.min(cueChance, contentChance, voiceChance))}`,
    `Tp=${step(Math.cbrt(cueChance * contentChance * voiceChance))}`,
  ];
  return [...names, ...names.map((name) => `${name}|${group}`), `${names[12] ?? ""}|${construction}`];
}

function nextWord(context: Context, index: number): number | null {
  for (let next = index + 1; next < context.tokens.length && next < index + 4; next += 1) {
    if (at(context, next).sentence !== at(context, index).sentence) return null;
    if (!isPunctuation(at(context, next))) return next;
  }
  return null;
}
