export { annotationOf, documentFromAnnotation } from "./annotation.ts";
export { checkedRows, verdictRows } from "./drafts.ts";
export { checkLevel, compareLevel } from "./levels.ts";
export { renumber } from "./renumber.ts";
export { assembleReport, findingRowsOf, type Results } from "./report.ts";
