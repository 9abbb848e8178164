export { annotationOf, documentFromAnnotation } from "./annotation.ts";
export { checkLevel, compareLevel } from "./levels.ts";
export { evidenceRow } from "./points.ts";
export { reportSpan } from "./position.ts";
export { rounded } from "./quotes.ts";
export { renumber } from "./renumber.ts";
export { assembleReport, findingRowsOf, type Results } from "./report.ts";
