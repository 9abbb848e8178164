export { attachSpeakers } from "./attach.ts";
export { resolveDocument } from "./document.ts";
export { findMentions } from "./mentions.ts";
export { resolveSpeakers } from "./speakers.ts";
export { namedElsewhere } from "./same-words.ts";
