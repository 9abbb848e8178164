import type { Speaker } from "../model/index.ts";

/** Id of whom a speaker speaks for in the end: spokesman, office and principal are one party. */
export function partyOf(speakers: ReadonlyMap<string, Speaker>, id: string): string {
  const seen = new Set<string>();
  let now = id;
  while (!seen.has(now)) {
    seen.add(now);
    now = speakers.get(now)?.speaksFor[0] ?? now;
  }
  return now;
}
