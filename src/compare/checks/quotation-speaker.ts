/** The same words given to different speakers. */
import type { QuoteMatch, QuoteVersion, Side, Span } from "../../model/index.ts";
import type { Comparison } from "../context.ts";
import { documentOf, keyNames, oneLine, shortName, sourceName, unique } from "../context.ts";
import type { Draft } from "../importance.ts";

export function checkQuotationSpeaker(comparison: Comparison): Draft[] {
  const found = comparison.matches.filter(
    (match) => match.otherSpeaker && match.kind !== "paraphrased" && trulyOther(comparison, match) && areTold(comparison, match),
  );
  const groups = new Map<string, QuoteMatch[]>();
  for (const match of found) {
    const key = `${keyNames(comparison, [...match.a.speakers, ...match.b.speakers])}|${match.a.words.slice(0, 6).join(" ")}`;
    groups.set(key, [...(groups.get(key) ?? []), match]);
  }
  return [...groups].map(([key, group]) => draft(comparison, key, group));
}

/** One finding a quotation: a side for each speaker that articles give it to. */
function draft(comparison: Comparison, key: string, group: readonly QuoteMatch[]): Draft {
  const versions = group.flatMap(({ a, b }) => [a, b]);
  const nameOf = ({ speakers }: QuoteVersion): string => speakers.map((id) => shortName(comparison, id)).join(" and ");
  const names = unique(versions.map(nameOf));
  const { shared, similarity, diff } = group[0] as QuoteMatch;
  const sides = names.map((name) =>
    side(
      versions.filter((version) => nameOf(version) === name),
      name,
    ),
  );
  return {
    rule: "quotation-speaker",
    verdict: "conflict",
    facet: "attribution",
    point: null,
    title: "Who said it?",
    message: `${sides.map(({ value, holds }) => `${value} in ${holds.map((source) => sourceName(comparison, source)).join(", ")}`).join("; ")}: “${oneLine(versions[0]?.text ?? "")}”`,
    confidence: Math.min(0.9, 0.6 + 0.03 * shared + 0.2 * (similarity - 0.85)),
    sides,
    diff,
    key,
  };
}

/**
 * Two people, both named. An organization and the one who speaks for it are one voice here; a name that could be the other's
 * other name is left alone.
 */
function trulyOther({ speakers }: Comparison, { a, b }: QuoteMatch): boolean {
  return a.speakers.every((left) =>
    b.speakers.every((right) => {
      const [one, other] = [speakers.get(left), speakers.get(right)];
      if (!one || !other || one.type !== "person" || other.type !== "person") return false;
      if (one.speaksFor.includes(right) || other.speaksFor.includes(left)) return false;
      const named = (name: string): boolean => /^\p{Lu}[^\s]*(?: \p{Lu}[^\s]*)+$/u.test(name);
      const surname = (name: string): string =>
        (
          name
            .replace(/,? (?:Jr|Sr|II|III)\.?$/u, "")
            .split(" ")
            .at(-1) ?? ""
        ).toLowerCase();
      // Two of one family: a surname alone does not tell them apart.
      return named(one.name) && named(other.name) && surname(one.name) !== surname(other.name);
    }),
  );
}

/** Whether both articles tell who spoke: each names the speaker beside the quotation, or one of them leaves no doubt whom its pronoun means. */
function areTold(comparison: Comparison, { a, b }: QuoteMatch): boolean {
  const [left, right] = [isExplicit(comparison, a), isExplicit(comparison, b)];
  if (left && right) return true;
  return (left && isUndoubted(comparison, b, a.speakers)) || (right && isUndoubted(comparison, a, b.speakers));
}

/** Sentences before a quotation in which whoever else is named may be meant by its pronoun. */
const REACH = 3;

/**
 * Whether the person whom the other article names is out of question for a pronoun or description here: not mentioned in the sentences
 * around the quotation, save inside it.
 */
function isUndoubted(comparison: Comparison, { source, span, quotes }: QuoteVersion, others: readonly string[]): boolean {
  const { sentences, tokens } = documentOf(comparison, source);
  const meets = (one: Span, { start, end }: Span): boolean => one.start < end && start < one.end;
  const at = sentences.filter((sentence) => meets(sentence, span)).map(({ index }) => index);
  const [first, last] = [Math.min(...at) - REACH, Math.max(...at) + 1];
  const inside = quotes.flatMap((id) => comparison.quotes.get(id)?.content ?? []);
  return others.every((id) =>
    comparison.story.resolved.mentionsOf(id, source).every((mention) => {
      const sentence = tokens[mention.head]?.sentence ?? -1;
      return sentence < first || sentence > last || inside.some((one) => meets(one, mention.span));
    }),
  );
}

/** Whether the article names the speaker beside the quotation: who a pronoun is, is too little to go by. */
function isExplicit(comparison: Comparison, { source, quotes, speakers }: QuoteVersion): boolean {
  const document = documentOf(comparison, source);
  const names = speakers.map((id) => comparison.speakers.get(id)?.name.split(" ").at(-1) ?? "");
  return quotes.every((id) => {
    const quote = comparison.quotes.get(id);
    return (
      quote !== undefined &&
      quote.attribution.some(({ start, end }) =>
        names.some((name) => name !== "" && document.article.text.slice(start, end).includes(name)),
      )
    );
  });
}

function side(versions: readonly QuoteVersion[], value: string): Side {
  const each = [...new Map(versions.map((version) => [version.source, version])).values()];
  return {
    position: "value",
    value,
    holds: each.map(({ source }) => source),
    carries: [],
    speakers: unique(each.flatMap(({ speakers }) => speakers)),
    evidence: each.map(({ source, span, quotes }) => ({ source, claim: null, quote: quotes[0] ?? null, span })),
  };
}
