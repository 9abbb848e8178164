import { verbEvent } from "../../lexicon/events.ts";
import { isKindOf, isKnown } from "../../lexicon/wordnet.ts";
import type { Argument, ArgumentRole, Document, Sentence } from "../../model/index.ts";
import { spanOf, textOf, tokenAt } from "../../tree/index.ts";
import type { Frame } from "./frame.ts";
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
