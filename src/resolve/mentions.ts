import type { Document, Mention, Token } from "../model/index.ts";
import { classifyNoun } from "./classify.ts";
import type { Kind } from "./classify.ts";
import { isModifier } from "./mention-draft.ts";
import type { Draft } from "./mention-draft.ts";
import { familyNames, isPartisan, nameMention, prenominalRole, settleTypes, trimHeadlines } from "./mention-names.ts";
import { nominalMention, nounKind, pronounMention, SOME_PEOPLE, somePeople } from "./mention-nouns.ts";
import { scanNames } from "./names.ts";
import type { NameSpan } from "./names.ts";
import { PRONOUNS } from "./pronouns.ts";
import { headOf } from "./tokens.ts";

/**
 * Finds the stretches that refer to people, organizations, groups and places: names with their titles and roles, nominals ("her lawyer") and
 * pronouns, in the order of the text. Spans of mentions may nest; a name and the noun in apposition to it are two mentions.
 */
export function findMentions(document: Document): Mention[] {
  const taken = new Map<number, Draft>();
  const drafts: Draft[] = [];
  const scan = trimHeadlines(document, scanNames(document));
  const add = (draft: Draft): void => {
    if (taken.has(draft.head)) return;
    taken.set(draft.head, draft);
    drafts.push(draft);
  };
  const inName = new Set<number>();
  const roleOf = new Map<number, NameSpan>();
  for (const name of scan.names) {
    for (let index = name.first; index < name.last; index += 1) inName.add(index);
    for (let index = name.title?.[0] ?? 0; name.title !== null && index < name.title[1]; index += 1) inName.add(index);
    const role = prenominalRole(document, name);
    if (role !== null) roleOf.set(role[1] - 1, name);
  }
  for (const name of scan.names) {
    const last = name.last - 1;
    if (!isPartisan(document, name)) add(nameMention(document, name));
    else if (!isModifier(document, last))
      add(nominalMention(document, last, last, name.last, { type: "person", gender: "unknown", plural: false }));
  }
  for (const title of scan.titles) {
    const head = headOf(document, title.first, title.last);
    for (let index = title.first; index < title.last; index += 1) inName.add(index);
    const told = classifyNoun({ ...(document.tokens[title.last - 1] as Token), upos: "NOUN" });
    const kind: Kind =
      told?.plural === true
        ? { ...told, type: "group" }
        : { type: "person", gender: told?.type === "person" ? told.gender : "unknown", plural: false };
    if (isModifier(document, head)) continue;
    add(nominalMention(document, head, title.first, title.last, kind));
  }
  for (const name of familyNames(document, scan.names, inName)) {
    inName.add(name.first);
    add(nameMention(document, name));
  }
  for (const token of document.tokens) {
    if (taken.has(token.index)) continue;
    if ((token.upos === "PRON" && !SOME_PEOPLE.has(token.lower)) || PRONOUNS.has(token.lower)) {
      const pronoun = pronounMention(document, token);
      if (pronoun !== null) add(pronoun);
    } else if (token.upos === "NOUN" && !inName.has(token.index) && !roleOf.has(token.index) && !isModifier(document, token.index)) {
      const kind = nounKind(document, token);
      if (kind !== null) add(nominalMention(document, token.index, token.index, token.index + 1, kind));
    } else if (SOME_PEOPLE.has(token.lower) && !isModifier(document, token.index)) {
      const kind = somePeople(document, token);
      if (kind !== null) add(nominalMention(document, token.index, token.index, token.index + 1, kind));
    } else if (
      (token.upos === "ADJ" || token.upos === "NUM") &&
      token.lower.endsWith("year-old") &&
      /^(?:nsubj|obj|obl)/.test(token.deprel)
    ) {
      add(nominalMention(document, token.index, token.index, token.index + 1, { type: "person", gender: "unknown", plural: false }));
    }
  }
  const sorted = settleTypes(drafts).sort((a, b) => a.first - b.first || b.last - a.last || a.head - b.head);
  return sorted.map((draft, index) => ({ source: document.article.id, index, ...draft }));
}
