import type { Claim, Document } from "../model/index.ts";
import { markedSpans } from "./marks.ts";

/** Whether the voices that a claim comes through turn it round: what somebody denies is, in their voice, not so. */
export function isVoicedDenial({ voices }: Claim): boolean {
  return voices.filter(({ act }) => act === "denies" || act === "doubts").length % 2 === 1;
}

/** Whether a claim's own words say that it is not so, whoever says them. */
export function isNegative({ polarity, debunked }: Claim): boolean {
  return polarity === "negative" || debunked;
}

/** Whether a claim, through its voices, says that it is not so. */
export function isDenial(claim: Claim): boolean {
  return isNegative(claim) !== isVoicedDenial(claim);
}

/** Inside quotation marks it is somebody's word, whether or not the article says whose. */
export function isVoiced(document: Document, { voices, head }: Claim): boolean {
  if (voices.length > 0) return true;
  const at = document.tokens[head]?.start ?? 0;
  return markedSpans(document).some(({ start, end }) => start <= at && at < end);
}
