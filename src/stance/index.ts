/** What each source holds: about a draft's claims, and about the points of a story. */
export { checkDraft } from "./check.ts";
/** @public read by the scripts that fit the models */
export { judge, judgeDetail } from "./judge.ts";
export { readLead } from "./lead-reading.ts";
export { takeStances } from "./points.ts";
