/**
 * One person whom two articles name in two forms, both in order: a short given name (*Ben*, *Benjamin*), an initial, a middle name, a suffix or an accent
 * more; and one body with its last word or without (*the Orla Street Alliance*, *the Orla Street Alliance Coalition*). Mostly house style: it matters little.
 */
import type { Mention, Side } from "../../model/index.ts";
import type { Comparison } from "../context.ts";
import { documentOf, sourceName, unique } from "../context.ts";
import type { Draft } from "../importance.ts";
import type { NameForm } from "../name-form.ts";
import { areFormsOfOne, formOf, sameForm } from "../name-form.ts";
import { fold, isOtherSpelling } from "../spelling.ts";

interface Use {
  readonly source: string;
  readonly mention: Mention;
  readonly speaker: string;
  readonly form: NameForm;
}

export function checkNameForms(comparison: Comparison): Draft[] {
  const fullest = comparison.story.resolved.speakers
    .filter(({ type }) => type === "person")
    .map(({ id }) => [...comparison.extractions.keys()].flatMap((source) => fullestOf(comparison, source, id)));
  return joined(comparison, fullest).flatMap((uses) => draftOf(comparison, uses));
}

/** The longest form in which an article names somebody, its first use; none where it has the family name only. */
function fullestOf(comparison: Comparison, source: string, speaker: string): Use[] {
  const uses = comparison.story.resolved
    .mentionsOf(speaker, source)
    .filter(({ type }) => type === "name")
    .map((mention) => withSuffix(documentOf(comparison, source).article.text, mention))
    .flatMap((mention): Use[] => {
      const form = formOf(mention.name);
      return form === null ? [] : [{ source, mention, speaker, form }];
    });
  const [best] = uses.toSorted((a, b) => b.form.length - a.form.length);
  return best === undefined ? [] : [best];
}

/** "Robert Lund III": the suffix is part of the name, whatever the mention is cut to. */
function withSuffix(text: string, mention: Mention): Mention {
  const suffix = SUFFIX.exec(text.slice(mention.span.end, mention.span.end + 8))?.[0];
  if (suffix === undefined || mention.name.endsWith(suffix.trim())) return mention;
  return { ...mention, name: `${mention.name}${suffix}`, span: { start: mention.span.start, end: mention.span.end + suffix.length } };
}

const SUFFIX = /^,? (?:Jr\.|Sr\.|II|III|IV)(?![\p{L}\p{N}])/u;

/** Two speakers, no article of whom has the other, who alone have a family name and whose names are forms of one, put together. */
function joined({ story }: Comparison, fullest: readonly (readonly Use[])[]): (readonly Use[])[] {
  const byFamily = new Map<string, (readonly Use[])[]>();
  for (const uses of fullest) {
    const family = fold(uses[0]?.form.family ?? "");
    if (family !== "") byFamily.set(family, [...(byFamily.get(family) ?? []), uses]);
  }
  const isIn = (source: string, { speaker }: Use): boolean => story.resolved.mentionsOf(speaker, source).length > 0;
  return [...byFamily.values()].flatMap((groups) => {
    const [one, other] = groups;
    const isOne =
      groups.length === 2 &&
      one?.every((use) =>
        // "President Ruiz" beside "Karl Ruiz Jr.": father and son.
        other?.every((rival) => !isIn(use.source, rival) && !isIn(rival.source, use) && areFormsOfOne(use.form, rival.form)),
      );
    return isOne === true ? [groups.flat()] : groups;
  });
}

function draftOf(comparison: Comparison, uses: readonly Use[]): Draft[] {
  const forms: Use[][] = [];
  for (const use of uses) {
    const same = forms.find(([first]) => first !== undefined && sameForm(first.form, use.form));
    if (same === undefined) forms.push([use]);
    else same.push(use);
  }
  const [first, ...others] = forms.map(([use]) => use as Use);
  if (first === undefined || others.length === 0 || !others.every((other) => areFormsOfOne(first.form, other.form))) return [];
  // A misspelling is told by itself.
  if (others.some((other) => isOtherSpelling(first.form.family, other.form.family))) return [];
  const list = (each: readonly Use[]): string => each.map(({ source }) => sourceName(comparison, source)).join(", ");
  return [
    {
      rule: "name-spelling",
      verdict: "difference",
      facet: "name",
      point: null,
      title: "Name",
      message: `${forms.map((each) => `"${each[0]?.mention.name ?? ""}" in ${list(each)}`).join(", ")}.`,
      confidence: 0.8,
      finer: true,
      sides: forms.map(side),
      diff: null,
      key: `form|${unique(forms.map(([use]) => fold(use?.mention.name ?? "")))
        .sort()
        .join("~")}`,
    },
  ];
}

function side(uses: readonly Use[]): Side {
  return {
    position: "value",
    value: uses[0]?.mention.name ?? null,
    holds: uses.map(({ source }) => source),
    carries: [],
    speakers: unique(uses.map(({ speaker }) => speaker)),
    evidence: uses.map(({ source, mention }) => ({ source, claim: null, quote: null, span: mention.span })),
  };
}
