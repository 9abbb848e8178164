/** Contradictions inside one article: a number in the headline that the text has otherwise, and parts that do not add up. */
import { MONTH_DAYS, MONTHS } from "../../lexicon/weekdays.ts";
import { tokensIn } from "../../tree/index.ts";
import { wordSimilarity } from "../../lexicon/similarity.ts";
import type { Claim, Document, Quantity, Side } from "../../model/index.ts";
import type { Comparison } from "../context.ts";
import { sourceName } from "../context.ts";
import type { Draft } from "../importance.ts";
import { relate } from "../../tree/quantity.ts";

interface Item {
  readonly claim: Claim;
  readonly quantity: Quantity;
}

/** A number of the headline for which the text has another one of the same things, and never the headline's own. */
export function checkSelfContradiction(comparison: Comparison): Draft[] {
  return comparison.story.extractions.flatMap(({ document, claims }): Draft[] => {
    const items = itemsOf(claims);
    const head = items.filter(({ claim }) => document.sentences[claim.sentence]?.part === "headline");
    const body = items.filter(({ claim }) => document.sentences[claim.sentence]?.part === "body");
    return head.flatMap((own): Draft[] => {
      const alike = body.filter(
        (other) =>
          other.quantity.unit === own.quantity.unit &&
          own.quantity.of !== null &&
          other.quantity.of === own.quantity.of &&
          sameEvent(own.claim, other.claim),
      );
      if (alike.length === 0 || alike.some((other) => relate(own.quantity, other.quantity) !== "other")) return [];
      // The number may stand in a sentence of which no quantity was made.
      const text = document.sentences
        .filter(({ part }) => part === "body")
        .map(({ start, end }) => document.article.text.slice(start, end))
        .join(" ");
      if (text.includes(own.quantity.text.split(" ")[0] ?? "\0")) return [];
      const other = alike[0] as Item;
      return [
        draft(
          comparison,
          document,
          "self-contradiction",
          [own, other],
          `The headline says ${own.quantity.text}, the text ${other.quantity.text}.`,
          0.7,
        ),
      ];
    });
  });
}

function sameEvent(a: Claim, b: Claim): boolean {
  return (a.event !== null && a.event === b.event) || a.predicate === b.predicate || wordSimilarity(a.predicate, b.predicate) >= 0.9;
}

/** "12 people, seven men and six women": a total and its parts in one sentence. */
export function checkSum(comparison: Comparison): Draft[] {
  return comparison.story.extractions.flatMap(({ document, claims }): Draft[] => {
    const bySentence = new Map<number, Item[]>();
    for (const item of itemsOf(claims)) bySentence.set(item.claim.sentence, [...(bySentence.get(item.claim.sentence) ?? []), item]);
    return [...bySentence.values()].flatMap((all): Draft[] => {
      const items = all
        .filter(({ quantity }) => quantity.low === quantity.value && quantity.high === quantity.value && !quantity.approximate)
        .sort((a, b) => a.quantity.span.start - b.quantity.span.start);
      const [total, ...parts] = items;
      if (!total || parts.length < 2 || parts.length > 4 || items.some(({ quantity }) => quantity.unit !== total.quantity.unit)) return [];
      const sum = parts.reduce((value, { quantity }) => value + quantity.value, 0);
      const between = (a: Item, b: Item): string[] =>
        tokensIn(document, { start: a.quantity.span.end, end: b.quantity.span.start }).map(({ lower }) => lower);
      // A list right after the total: a colon, dash or "including" would leave others out.
      const opener = between(total, parts[0] as Item);
      const listed = opener.length <= 4 && opener.some((word) => /^(?:[:,–—-]|--|\()$/u.test(word)) && !opener.includes("including");
      const joined = parts.slice(1).every((part, at) => {
        const words = between(parts[at] as Item, part);
        return words.length <= 4 && words.some((word) => /^(?:,|and|;)$/u.test(word));
      });
      const small = parts.every(({ quantity }) => quantity.value < total.quantity.value);
      if (
        !listed ||
        !joined ||
        !small ||
        Math.abs(sum - total.quantity.value) < 1e-9 ||
        Math.abs(sum - total.quantity.value) > 0.34 * total.quantity.value
      )
        return [];
      return [
        draft(
          comparison,
          document,
          "sum",
          [total, ...parts],
          `${parts.map(({ quantity }) => quantity.value).join(" + ")} is ${sum}, not ${total.quantity.value}.`,
          0.7,
        ),
      ];
    });
  });
}

/** "June 39": a day that no month of that name has. */
export function checkDates(comparison: Comparison): Draft[] {
  return comparison.story.extractions.flatMap(({ document }): Draft[] =>
    document.tokens.flatMap((token, at): Draft[] => {
      const [day, next] = [document.tokens[at + 1], document.tokens[at + 2]];
      const days = MONTH_DAYS[MONTHS.get(token.lower.replace(/\.$/u, "")) ?? -1];
      if (days === undefined || token.upos !== "PROPN" || day?.sentence !== token.sentence || !/^\d{2}$/u.test(day.text)) return [];
      // "In March 45 people …", "45 of them": a count. "'June 45": a year.
      if (
        Number(day.text) <= days ||
        (next !== undefined && /^(?:NOUN|PROPN|ADJ|ADV|NUM|SYM|PART)$/u.test(next.upos)) ||
        next?.lower === "of"
      )
        return [];
      if (document.tokens[at - 1]?.lower === "since") return [];
      const month = `${token.text.slice(0, 1).toUpperCase()}${token.text.slice(1)}`;
      const { id } = document.article;
      const span = { start: token.start, end: day.end };
      const text = document.article.text.slice(span.start, span.end);
      return [
        {
          rule: "self-contradiction",
          verdict: "conflict",
          facet: "time",
          point: null,
          title: `Within ${sourceName(comparison, id)}`,
          message: `${text}: ${month} has ${days} days.`,
          confidence: 0.85,
          sides: [
            {
              position: "value",
              value: text,
              holds: [id],
              carries: [],
              speakers: [],
              evidence: [{ source: id, claim: null, quote: null, span }],
            },
          ],
          diff: null,
          key: text.toLowerCase(),
        },
      ];
    }),
  );
}

function itemsOf(claims: readonly Claim[]): Item[] {
  const seen = new Set<number>();
  return claims.flatMap((claim) =>
    claim.quantities.flatMap((quantity): Item[] => {
      if (seen.has(quantity.span.start)) return [];
      seen.add(quantity.span.start);
      return [{ claim, quantity }];
    }),
  );
}

function draft(
  comparison: Comparison,
  { article }: Document,
  rule: "self-contradiction" | "sum",
  items: readonly Item[],
  message: string,
  confidence: number,
): Draft {
  const side = ({ claim, quantity }: Item): Side => ({
    position: "value",
    value: quantity.text,
    holds: [article.id],
    carries: [],
    speakers: [],
    evidence: [{ source: article.id, claim: claim.id, quote: null, span: quantity.span }],
  });
  return {
    rule,
    verdict: "conflict",
    facet: "quantity",
    point: null,
    title: `Within ${sourceName(comparison, article.id)}`,
    message,
    confidence,
    sides: items.map(side),
    diff: null,
    key: items.map(({ quantity }) => `${quantity.unit} ${quantity.of ?? ""} ${quantity.value}`).join("|"),
  };
}
