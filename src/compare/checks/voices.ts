/** Whose words they are, where the words agree: the principal or somebody for them, a name or nobody named, first or second hand. */
import type { QuoteMatch, QuoteVersion, Rule, Span, Stance } from "../../model/index.ts";
import type { Comparison } from "../context.ts";
import { documentOf, keyNames, oneLine, shortName, sourceName, textAt, unique } from "../context.ts";
import type { Draft } from "../importance.ts";
import { sideOf, spoken } from "../sides.ts";

export function checkVoices(comparison: Comparison): Draft[] {
  const quoted = quotedOf(comparison);
  const given = new Set(quoted.map(speakersOf));
  return [...quoted, ...statedOf(comparison).filter((draft) => !given.has(speakersOf(draft)))];
}

const speakersOf = ({ sides }: Draft): string =>
  sides
    .flatMap(({ speakers }) => speakers)
    .sort()
    .join("~");

/** One statement in other words, by two voices of one side. */
function statedOf(comparison: Comparison): Draft[] {
  return comparison.points
    .filter(({ facet }) => facet === "attribution")
    .flatMap((point): Draft[] => {
      const rows = spoken(point);
      if (isSpokenByBoth(comparison, rows)) return [];
      const names = rows.map(({ value }) => value ?? "");
      const isAnonymous = rows.some(({ voices }) => voices.some((id) => comparison.speakers.get(id)?.type === "group"));
      return [
        {
          rule: isAnonymous ? "anonymous-source" : "spokesperson",
          verdict: "difference",
          facet: "attribution",
          point: point.id,
          title: point.label,
          message: `${rows.map(({ source }, at) => `${names[at] ?? ""} in ${sourceName(comparison, source)}`).join(", ")}: "${firstWords(comparison, rows)}"`,
          confidence: 0.65,
          sides: rows.map((stance) => sideOf("value", [stance], stance.value)),
          diff: null,
          key: point.key,
        },
      ];
    });
}

/** One article quotes both voices: each has made a statement, and the articles tell two of them. */
function isSpokenByBoth({ quotes, story }: Comparison, rows: readonly Stance[]): boolean {
  const voices = unique(rows.flatMap(({ voices: ids }) => ids));
  const spoke = (source: string, id: string): boolean =>
    [...quotes.values()].some(
      (quote) => quote.source === source && quote.speech && story.resolved.quotes.get(quote.id)?.speakers.includes(id),
    );
  return voices.length > 1 && rows.some(({ source }) => voices.every((id) => spoke(source, id)));
}

function firstWords(comparison: Comparison, rows: readonly Stance[]): string {
  const claim = comparison.claims.get(rows[0]?.evidence[0]?.claim ?? "");
  const span = claim?.spans[0];
  return claim && span ? textAt(comparison, claim.source, span).slice(0, 80) : "";
}

/** The same words, given to two voices. */
function quotedOf(comparison: Comparison): Draft[] {
  return comparison.matches
    .filter(({ kind }) => kind !== "paraphrased")
    .flatMap((match): Draft[] => {
      const { a, b } = match;
      const names = [a, b].map((version) => called(comparison, version)) as [string | null, string | null];
      if (isNamedInOne(comparison, match)) return [draft(comparison, match, "anonymous-source", ...names)];
      if (match.otherSpeaker) return isSpokesperson(comparison, match) ? [draft(comparison, match, "spokesperson", ...names)] : [];
      const [left, right] = [anonymous(comparison, a), anonymous(comparison, b)];
      if (left !== null && named(comparison, b) !== null && right === null)
        return [draft(comparison, match, "anonymous-source", left, named(comparison, b))];
      if (right !== null && named(comparison, a) !== null && left === null)
        return [draft(comparison, match, "anonymous-source", named(comparison, a), right)];
      const [hands, others] = [relays(comparison, a), relays(comparison, b)];
      if (hands.length > 0 !== others.length > 0) {
        const via = (ids: readonly string[]): string =>
          ids.length > 0
            ? `via ${unique(ids)
                .map((id) => shortName(comparison, id))
                .join(", ")}`
            : "directly";
        return [draft(comparison, match, "second-hand", via(hands), via(others))];
      }
      return [];
    });
}

function isSpokesperson({ speakers, quotes }: Comparison, { a, b }: QuoteMatch): boolean {
  // "The ministry had shown that it was …" is told of the ministry, not said by it.
  if ([...a.quotes, ...b.quotes].some((id) => quotes.get(id)?.speech === false)) return false;
  return a.speakers.some((left) =>
    b.speakers.some(
      (right) => (speakers.get(left)?.speaksFor.includes(right) ?? false) || (speakers.get(right)?.speaksFor.includes(left) ?? false),
    ),
  );
}

/** Two who speak for the same, of whom one has a name ("Ana Ruiz, a spokeswoman for Amtel") and the other has none ("an Amtel spokeswoman"). */
function isNamedInOne({ speakers }: Comparison, { a, b }: QuoteMatch): boolean {
  // "A spokesman said that the site had seen …": the site is named as a voice too, and is nobody.
  const [own, other] = [a, b].map((version) => {
    const people = version.speakers.map((id) => speakers.get(id)).filter((speaker) => speaker?.type === "person");
    return people.length === 1 ? people[0] : undefined;
  });
  if (own?.type !== "person" || other?.type !== "person") return false;
  return isDescribed(own.name) !== isDescribed(other.name) && own.speaksFor.some((id) => other.speaksFor.includes(id));
}

const isDescribed = (name: string): boolean => /^(?:an?|the|one|another|\p{Ll}\S*)\s/u.test(name);

/** The words that name no one: "an official", "a person familiar with the talks". */
function anonymous(comparison: Comparison, { quotes, source, speakers }: QuoteVersion): string | null {
  if (speakers.some((id) => /\p{Lu}/u.test(comparison.speakers.get(id)?.name ?? ""))) return null;
  const quote = comparison.quotes.get(quotes[0] ?? "");
  const span = quote?.attribution[0];
  if (!quote || !span) return null;
  const document = documentOf(comparison, source);
  const text = oneLine(document.article.text.slice(span.start, span.end));
  const heads = quote.attributionHeads.map((at) => document.tokens[at]);
  const unnamed =
    heads.length > 0 &&
    heads.every(
      (token) =>
        token?.upos === "NOUN" &&
        /^(?:official|source|person|people|aide|insider|employee|worker|executive|diplomat|witness|resident|neighbor|neighbour|officer|adviser|advisor|friend|colleague)s?$/u.test(
          token.lower,
        ),
    );
  return unnamed && !/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(text) ? text : null;
}

/** Everybody whose words they are, by name or as described. */
function called(comparison: Comparison, { speakers }: QuoteVersion): string | null {
  const people = speakers.flatMap((id) => comparison.speakers.get(id) ?? []);
  // "A spokesman said that the site had …": the spokesman speaks.
  const shown = people.some(({ type }) => type === "person") ? people.filter(({ type }) => type === "person") : people;
  return shown.length > 0 ? shown.map(({ name }) => name).join(" and ") : null;
}

/** Names alone: "a senior Orlan official" and "the Herald's source" name nobody. */
function named(comparison: Comparison, { speakers }: QuoteVersion): string | null {
  const names = speakers
    .flatMap((id) => comparison.speakers.get(id) ?? [])
    .filter(({ name, type }) => /\p{Lu}/u.test(name) && !(type !== "organization" && isDescribed(name)))
    .map(({ name }) => name);
  return names.length > 0 ? names.join(" and ") : null;
}

/** Outlets and other bodies that the words come through; the speaker is no relay of their own words. */
function relays(comparison: Comparison, { quotes, speakers }: QuoteVersion): readonly string[] {
  return quotes
    .flatMap((quote) => comparison.story.resolved.quotes.get(quote)?.relays ?? [])
    .filter((id) => !speakers.includes(id) && comparison.speakers.get(id)?.type === "organization");
}

/** Where a quotation's speaker is named; "he said" names nobody. */
function namingOf(comparison: Comparison, { quotes: ids, source }: QuoteVersion): Span[] {
  const quote = comparison.quotes.get(ids[0] ?? "");
  const { tokens } = documentOf(comparison, source);
  return quote?.attributionHeads.every((at) => tokens[at]?.upos !== "PRON") === true ? quote.attribution.slice(0, 1) : [];
}

function draft(comparison: Comparison, { a, b, confidence }: QuoteMatch, rule: Rule, left: string | null, right: string | null): Draft {
  return {
    rule,
    verdict: "difference",
    facet: "attribution",
    point: null,
    title: "Whose words?",
    message: `${left ?? ""} in ${sourceName(comparison, a.source)}, ${right ?? ""} in ${sourceName(comparison, b.source)}: "${oneLine(a.text).slice(0, 80)}"`,
    confidence: Math.min(0.8, confidence),
    sides: [[a, left] as const, [b, right] as const].map(([version, value]) => ({
      position: "value",
      value,
      holds: [version.source],
      carries: [],
      speakers: version.speakers,
      evidence: [
        { source: version.source, claim: null, quote: version.quotes[0] ?? null, span: version.span },
        ...namingOf(comparison, version).map((span) => ({ source: version.source, claim: null, quote: version.quotes[0] ?? null, span })),
      ],
    })),
    diff: null,
    key: `${keyNames(comparison, [...a.speakers, ...b.speakers])}|${a.words.slice(0, 6).join(" ")}`,
  };
}
