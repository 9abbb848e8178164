/** What an article passes on and at once sets right: "She was never asked, she said. But she was asked in May." */
import type { Claim } from "../../model/index.ts";
import { isNegative } from "../../tree/index.ts";
import { clauseOf } from "../clause.ts";
import type { Comparison } from "../context.ts";
import { keyNames } from "../context.ts";
import type { Draft } from "../importance.ts";
import { toldApart } from "../told-apart.ts";

/** Words that open a sentence which speaks against the one before. */
const AGAINST = /^(?:but|yet|however|still)$/u;

export function checkSetRight(comparison: Comparison): Draft[] {
  return comparison.story.extractions.flatMap(({ document, claims }): Draft[] => {
    const opening = document.sentences.filter(({ first, part }) => part === "body" && AGAINST.test(document.tokens[first]?.lower ?? ""));
    return opening.flatMap(({ index }): Draft[] => {
      const [before, after] = [
        claims.filter(({ sentence }) => sentence === index - 1),
        claims.filter(({ sentence }) => sentence === index),
      ];
      const found = before.flatMap((one) => after.filter((other) => areOpposed(one, other)).map((other) => [one, other] as const))[0];
      if (found === undefined) return [];
      const [one, other] = found;
      const { id } = document.article;
      const sentences = [index - 1, index].map((at) => document.sentences[at]);
      const sides = sentences.flatMap((sentence) =>
        sentence === undefined
          ? []
          : [
              [
                {
                  source: id,
                  span: { start: sentence.start, end: sentence.end },
                  speakers: [...speakersOf(sentence.index === index ? other : one)],
                  carried: (sentence.index === index ? other : one).voices.length > 0,
                  position: isNegative(sentence.index === index ? other : one) ? ("denies" as const) : ("affirms" as const),
                },
              ],
            ],
      );
      const parties = [...partiesOf(one)].filter((party) => partiesOf(other).has(party)).map((party) => party.split(" ")[1] ?? "");
      return [
        toldApart(
          comparison,
          {
            rule: "denied-event",
            facet: "occurrence",
            title: `${clauseOf(comparison, isNegative(one) ? other : one).text}?`,
            key: `${keyNames(comparison, parties)}|${one.predicate}|set-right`,
            verdict: "dispute",
          },
          // Yes before no, whichever is said first.
          isNegative(one) ? [...sides].reverse() : sides,
        ),
      ];
    });
  });
}

/** The same done to or by the same, denied in somebody's words and told, or the other way round. */
function areOpposed(a: Claim, b: Claim): boolean {
  if (a.predicate !== b.predicate || a.sign !== b.sign || isNegative(a) === isNegative(b) || a.mood !== "stated" || b.mood !== "stated")
    return false;
  if (EMPTY.has(a.predicate)) return false;
  const other = partiesOf(b);
  return [...partiesOf(a)].some((party) => other.has(party));
}

/** Predicates that tell nothing of their own. */
const EMPTY: ReadonlySet<string> = new Set("be have do say think know want go get make take".split(" "));

function partiesOf({ arguments: all }: Claim): ReadonlySet<string> {
  return new Set(all.flatMap(({ role, speaker }) => (speaker !== null && /^(?:agent|patient)$/u.test(role) ? [`${role} ${speaker}`] : [])));
}

function speakersOf({ voices }: Claim): ReadonlySet<string> {
  return new Set(voices.flatMap(({ speakers }) => speakers));
}
