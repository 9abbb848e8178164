/** One question put to somebody, told with two answers or put in two ways: "asked whether it would close, Ruiz said …". */
import { wordWeight } from "../../lexicon/similarity.ts";
import type { Document, Span } from "../../model/index.ts";
import { dependents, markedSpans, spanOf, subjectOf, subtree, tokenAt } from "../../tree/index.ts";
import type { Comparison } from "../context.ts";
import { keyNames, shortName } from "../context.ts";
import type { Draft } from "../importance.ts";
import { toldApart, type Telling } from "../told-apart.ts";

interface Answer extends Telling {
  readonly party: string;
  /** Lemmas of the question, and of the answer. */
  readonly question: readonly string[];
  readonly reply: readonly string[];
}

/** Weight of the words that two questions must share to be one. */
const SHARED = 0.8;

export function checkAsked(comparison: Comparison): Draft[] {
  const all = [...comparison.extractions].flatMap(([source, { document }]) => answersIn(comparison, document, source));
  const told = new Set<Answer>();
  return all.flatMap((one, at): Draft[] =>
    all.slice(at + 1).flatMap((other): Draft[] => {
      if (one.source === other.source || told.has(one) || told.has(other) || !isOneQuestion(one, other) || areAlike(one, other)) return [];
      told.add(one).add(other);
      const shared = one.question.filter((word) => other.question.includes(word));
      return [
        toldApart(
          comparison,
          {
            rule: "response",
            facet: "response",
            title: `What did ${shortName(comparison, one.party)} answer?`,
            key: `${keyNames(comparison, [one.party])}|${[...shared].sort().join("+")}|asked`,
            // Two tellings of an answer mostly come to the same.
            finer: true,
          },
          [[one], [other]],
        ),
      ];
    }),
  );
}

function answersIn(comparison: Comparison, document: Document, source: string): Answer[] {
  const marked = markedSpans(document);
  return document.tokens.flatMap(({ index, lower, deprel, head, start }): Answer[] => {
    if (lower !== "asked" || !/^(?:advcl|acl)$/u.test(deprel) || marked.some((span) => span.start <= start && start < span.end)) return [];
    // "Asked if", "asked whether": what was asked, rather than somebody who was asked to do a thing.
    const question = dependents(document, index, "ccomp", "advcl").find((at) =>
      dependents(document, at, "mark").some((mark) => /^(?:if|whether)$/u.test(tokenAt(document, mark).lower)),
    );
    const answerer = subjectOf(document, head);
    const party = answerer === null ? null : comparison.story.resolved.speakerAt(source, answerer);
    if (question === undefined || party === null || dependents(document, index, "nsubj").length > 0) return [];
    const clause = subtree(document, head, (child) => child.index === index);
    const span: Span = spanOf(document, [...clause, ...subtree(document, index)]);
    const said = spanOf(document, clause);
    const inner = tokenAt(document, question).start;
    const reply = clause.filter((at) => at !== answerer).map((at) => tokenAt(document, at));
    const lemmas = (tokens: readonly { lemma: string; upos: string }[]): string[] =>
      tokens.filter(({ upos }) => /^(?:NOUN|PROPN|VERB|ADJ)$/u.test(upos)).map(({ lemma }) => lemma.toLowerCase());
    const asked = subtree(document, question).map((at) => tokenAt(document, at));
    return [
      {
        source,
        party,
        question: lemmas(asked),
        reply: lemmas(reply),
        span,
        speakers: [party],
        ...(said.start <= inner && inner < said.end ? {} : { answer: said }),
      },
    ];
  });
}

function isOneQuestion(a: Answer, b: Answer): boolean {
  if (a.party !== b.party) return false;
  const shared = [...new Set(a.question)].filter((word) => b.question.includes(word));
  return shared.reduce((sum, word) => sum + wordWeight(word), 0) >= SHARED;
}

/** Question and answer in nearly the same words. */
function areAlike(a: Answer, b: Answer): boolean {
  return [
    [a.question, b.question],
    [a.reply, b.reply],
  ].every(([own = [], other = []]) => {
    const shared = own.filter((word) => other.includes(word)).length;
    return shared >= 0.7 * Math.min(own.length, other.length);
  });
}
