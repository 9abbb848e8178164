import type { Certainty, Mood, Realis } from "../../model/index.ts";

/** How a claim is meant, by its own clause and by what governs it inside its sentence. */
export interface Status {
  readonly negative: boolean;
  readonly certainty: Certainty;
  readonly realis: Realis;
  readonly mood: Mood;
  readonly debunked: boolean;
}

export interface Draft {
  negative: boolean;
  certainty: Certainty;
  realis: Realis;
  mood: Mood;
  debunked: boolean;
}

const ORDER: readonly Certainty[] = ["certain", "probable", "possible"];
const REALIS: readonly Realis[] = ["actual", "general", "planned", "conditional"];

export function weaken(draft: Draft, certainty: Certainty | undefined): void {
  if (certainty !== undefined && ORDER.indexOf(certainty) > ORDER.indexOf(draft.certainty)) draft.certainty = certainty;
}

export function unreal(draft: Draft, realis: Realis): void {
  if (REALIS.indexOf(realis) > REALIS.indexOf(draft.realis)) draft.realis = realis;
}
