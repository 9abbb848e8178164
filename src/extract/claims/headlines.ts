import { verbEvent } from "../../lexicon/events.ts";
import { isKindOf, isKnown } from "../../lexicon/wordnet.ts";
import type { Argument, ArgumentRole, Document, Sentence } from "../../model/index.ts";
import { dependent, dependents, spanOf, textOf, tokenAt } from "../../tree/index.ts";
import type { Frame } from "./frame.ts";
import { phraseSpan } from "./phrases.ts";
import type { Predicate } from "./predicates.ts";

/**
 * A headline in which the parse found no verb, read by its words alone: "White House Releases Emails". The first word in -s that WordNet
 * knows as a verb, after a noun and before a phrase, is taken for the verb; what stands before it is who, what follows up to the next
 * preposition is whom or what. Null where there is no such word.
 */
export function readHeadline(document: Document, sentence: Sentence): { readonly predicate: Predicate; readonly frame: Frame } | null {
  for (let at = sentence.first + 1; at + 1 < sentence.last; at++) {
    const { lemma, lower, upos, xpos } = tokenAt(document, at);
    if (!lower.endsWith("s") || !/^(?:VERB|NOUN|PROPN)$/.test(upos) || !/^(?:VBZ|NNS|NNPS)$/.test(xpos) || !isKnown(lemma, "v")) continue;
    const before = tokenAt(document, at - 1);
    const after = tokenAt(document, at + 1);
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(before.upos) || !/^(?:NOUN|PROPN|ADJ|DET|NUM|ADP|PRON|ADV)$/.test(after.upos)) continue;
    // A plural noun is likelier where no class knows the verb, or a preposition follows that nouns take.
    if (xpos !== "VBZ" && (verbEvent(lemma, { object: "thing" }) === null || after.lower === "of" || after.lower === "in")) continue;
    const end = phraseEnd(document, at + 1, sentence.last);
    const object = end > at ? end : null;
    const event = verbEvent(lemma, {
      object: object === null ? null : kind(document, object),
      objectLemma: object === null ? null : tokenAt(document, object).lemma,
      subject: kind(document, at - 1),
      prepositions: after.upos === "ADP" ? [after.lower] : [],
    });
    const found: Argument[] = [
      argument(document, event?.patientSubject === true && object === null ? "patient" : "agent", sentence.first, at - 1),
    ];
    if (object !== null) found.push(argument(document, event?.entry.symmetric === true ? "recipient" : "patient", at + 1, object));
    return { predicate: { kind: "verb", head: at, clause: at, event }, frame: { predicate: lemma, event, arguments: found } };
  }
  return null;
}

/**
 * A question whose verb the parse took for a part of its object: "Did the leader really phone pop star Anna Bell?", with a noun as root that
 * has "did" for auxiliary. Null where the sentence is no such question.
 */
export function readQuestion(document: Document, sentence: Sentence): { readonly predicate: Predicate; readonly frame: Frame } | null {
  const root = tokenAt(document, sentence.root);
  if ((root.upos !== "NOUN" && root.upos !== "PROPN") || dependent(document, root.index, "cop") !== null) return null;
  const auxiliary = dependents(document, root.index, "aux").find((child) => tokenAt(document, child).lemma === "do");
  const subject = dependent(document, root.index, "nsubj");
  if (auxiliary === undefined || subject === null) return null;
  const verb = dependents(document, root.index, "compound").find(
    (child) => child > subject && isKnown(tokenAt(document, child).lemma, "v"),
  );
  if (verb === undefined) return null;
  const { lemma } = tokenAt(document, verb);
  const names = dependents(document, root.index, "appos", "flat").filter((child) => child > root.index);
  const last = names.at(-1) ?? root.index;
  const event = verbEvent(lemma, {
    object: kind(document, names[0] ?? root.index),
    objectLemma: root.lemma,
    subject: kind(document, subject),
  });
  const agent = phraseSpan(document, subject);
  const object = spanOf(document, [verb + 1, last]);
  const role: ArgumentRole = event?.entry.symmetric === true ? "recipient" : "patient";
  return {
    predicate: { kind: "verb", head: verb, clause: root.index, event },
    frame: {
      predicate: lemma,
      event,
      arguments: [
        {
          role: "agent",
          text: textOf(document, agent),
          span: agent,
          head: subject,
          lemma: tokenAt(document, subject).lemma,
          speaker: null,
        },
        {
          role,
          text: textOf(document, object),
          span: object,
          head: names[0] ?? root.index,
          lemma: tokenAt(document, names[0] ?? root.index).lemma,
          speaker: null,
        },
      ],
    },
  };
}

/** Last token of the noun phrase that starts here; before it where none does. */
function phraseEnd(document: Document, first: number, limit: number): number {
  let at = first;
  while (at < limit && !/^(?:ADP|PUNCT|SCONJ|VERB|AUX|CCONJ)$/.test(tokenAt(document, at).upos)) at += 1;
  return at - 1;
}

function kind(document: Document, token: number): "person" | "thing" {
  const { upos, lemma } = tokenAt(document, token);
  return upos === "PROPN" || isKindOf(lemma, "person") ? "person" : "thing";
}

function argument(document: Document, role: ArgumentRole, first: number, last: number): Argument {
  const span = spanOf(document, [first, last]);
  return { role, text: textOf(document, span), span, head: last, lemma: tokenAt(document, last).lemma, speaker: null };
}
