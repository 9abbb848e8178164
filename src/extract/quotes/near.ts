/** Which candidates stand near a stretch of text, so that a text as long as a book is not gone through for each of them. */
import type { Span } from "../../model/index.ts";
import type { Candidate } from "./candidate.ts";

/** Characters of a stretch by which candidates are looked up. */
const STRETCH = 4096;

export interface Nearby {
  readonly add: (candidate: Candidate) => void;
  /** All that have been added whose cue or content reaches a stretch that one of the spans reaches, in the order in which they were added. */
  readonly near: (spans: readonly Span[]) => readonly Candidate[];
}

/** Candidates by the stretches of the text that their cues and contents reach. */
export function nearby(candidates: readonly Candidate[] = []): Nearby {
  const added: Candidate[] = [];
  const byStretch = new Map<number, number[]>();
  const stretches = (spans: readonly Span[]): Set<number> => {
    const found = new Set<number>();
    for (const { start, end } of spans) for (let at = Math.floor(start / STRETCH); at <= Math.floor(end / STRETCH); at += 1) found.add(at);
    return found;
  };
  const add = (candidate: Candidate): void => {
    added.push(candidate);
    for (const at of stretches(spansOf(candidate))) {
      const list = byStretch.get(at);
      if (list === undefined) byStretch.set(at, [added.length - 1]);
      else list.push(added.length - 1);
    }
  };
  for (const candidate of candidates) add(candidate);
  return {
    add,
    near: (spans) => {
      const lists = [...stretches(spans)].map((at) => byStretch.get(at) ?? []);
      const places = lists.length === 1 ? (lists[0] ?? []) : [...new Set(lists.flat())].sort((a, b) => a - b);
      return places.map((place) => added[place] as Candidate);
    },
  };
}

/** Cue and content of a candidate. */
export function spansOf({ cue, content }: Candidate): readonly Span[] {
  return cue === null ? content : [cue, ...content];
}
