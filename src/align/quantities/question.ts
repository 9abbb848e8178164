/** What a number answers, as a person would ask it: "How many people were hurt?", "How much did the town pay for the bridge?". */
import { eventClass } from "../../lexicon/events.ts";
import type { Story, Token } from "../../model/index.ts";
import { dependent, subtree, tokenAt, tokensIn } from "../../tree/index.ts";
import { nameOf, occurrenceQuestion, phrase, pluralOf } from "../label.ts";
import type { Measured } from "./measured.ts";

/** Words of a question beyond which nobody would ask it so. */
const LONGEST = 16;

/** The question; where no clause can be asked for, the word to ask with and the clause with a gap: "How much? “The ad cost …”". */
export function quantityQuestion(story: Story, item: Measured): string {
  const { frame, quantity } = item;
  if (quantity.unit === "age") {
    const bearer = [frame.agent, frame.patient].find((filler) => filler?.named === true);
    if (bearer) return `How old is ${nameOf(story, frame.document, bearer)}?`;
  }
  return toldOf(item) ?? asked(story, item) ?? counted(item) ?? `${wordFor(item)}? “${gapped(item)}”`;
}

const isMoney = ({ quantity: { unit } }: Measured): boolean => /^[A-Z]{3}$/u.test(unit);
const isCount = ({ quantity: { unit } }: Measured): boolean => unit === "person" || unit === "item" || unit === "number";

/** "How much", "What share of voters", "How many states". */
function wordFor(item: Measured): string {
  const { of, unit } = item.quantity;
  if (unit === "age") return "How old";
  if (isMoney(item)) return "How much";
  if (unit === "percent") return of === null || of === "they" ? "What share" : `What share of ${pluralOf(of)}`;
  if (!isCount(item)) return `How many ${pluralOf(unit)}`;
  const noun = of ?? unit;
  return noun === "number" || noun === "item" ? "How many" : `How many ${pluralOf(noun)}`;
}

/** "a $1 million campaign", "a 47-page indictment": the noun that the number stands before tells what it is of. */
function toldOf(item: Measured): string | null {
  const { frame, quantity } = item;
  const { document } = frame;
  const last = tokensIn(document, quantity.span).at(-1);
  if (last === undefined) return null;
  const joined = document.tokens[last.index + 1]?.text === "-" ? document.tokens[last.index + 2] : last;
  const noun = joined === undefined ? undefined : document.tokens[joined.head];
  if (joined === undefined || noun === undefined || noun.upos !== "NOUN" || noun.index <= joined.index) return null;
  if (isCount(item) ? joined === last || joined.lemma.toLowerCase() !== quantity.of : joined === last && !/-|\$/u.test(quantity.text))
    return null;
  if (!/^(?:compound|amod|nmod|nummod)/u.test(joined.deprel)) return null;
  const what = `the ${phrase(document, noun.index, 4, ["case", "det", "nmod:poss", "nmod"])
    .split(/[\s-]+/u)
    .filter((word) => !/\d/u.test(word))
    .slice(-2)
    .join(" ")}`;
  const bare = `the ${noun.text.toLowerCase()}`;
  const name = what.includes("$") || !what.includes(noun.text) || /illion|dollar/u.test(what) || joined !== last ? bare : what;
  if (isMoney(item)) return `How much was ${name}?`;
  return isCount(item) ? `How many ${pluralOf(joined.lemma.toLowerCase())} did ${name} have?` : `${wordFor(item)} was ${name}?`;
}

/** The clause as a question, with what the number counts asked for. */
function asked(story: Story, item: Measured): string | null {
  const { frame, quantity } = item;
  const { document } = frame;
  const own = tokensIn(document, quantity.span);
  const [first, last] = [document.tokens[quantity.head], own.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isShare = quantity.unit === "percent" && quantity.of !== null;
  const noun = isCount(item) || isShare ? nounAfter(item, last) : null;
  if (isCount(item) && noun === null) return null;
  const text = (from: number, to: number): string => document.article.text.slice(from, to).replace(/\s+/gu, " ");
  // The sign of a currency stands before the number's head.
  const start = isMoney(item) ? Math.min(first.start, own.find(({ upos }) => upos === "SYM")?.start ?? first.start) : first.start;
  const end = noun?.end ?? quantity.span.end;
  const head = tokenAt(document, frame.claim.head);
  const question = occurrenceQuestion(story, frame);
  if (question.endsWith("take place?")) return null;
  const segment = [text(quantity.span.start, end), text(start, end)].find((part) => question.toLowerCase().includes(part.toLowerCase()));
  if (segment === undefined) return null;
  const at = question.toLowerCase().indexOf(segment.toLowerCase());
  const [before, after] = [question.slice(0, at), question.slice(at + segment.length)];
  if (/^(?:Is|Are)\b/u.test(question)) {
    const [, aux = "", whole = ""] = /^(\w+) (.+) $/u.exec(before) ?? [];
    return item.quantity.unit !== "percent" || whole === "" || after.length < 3
      ? null
      : `What share of ${whole} ${aux.toLowerCase()}${after}`;
  }
  const rest = `${before}${after}`.replace(/\s+/gu, " ").replace(/ \?/u, "?");
  const [aux = "", ...others] = rest.split(" ");
  const word =
    noun === null
      ? wordFor(item)
      : isShare
        ? `What share${text(quantity.span.end, noun.end)}`
        : `How many${text(quantity.span.end, noun.end)
            .replace(/^-/u, " ")
            .replace(/^ of (?:(?:the|its|their|his|her) )?/u, " ")}`;
  const subject = at <= aux.length + 1;
  // "How many people did die": who or what is asked for needs no "did".
  if (subject && aux === "Did") {
    if (!/^(?:VBD|VBP)$/u.test(head.xpos) || others[0]?.replace(/\?$/u, "") !== head.lemma.toLowerCase()) return null;
    others[0] = others[0].replace(head.lemma.toLowerCase(), head.lower);
  }
  const tail = [...(subject && aux === "Did" ? [] : [aux.toLowerCase()]), ...others].join(" ");
  const whole = `${word} ${tail}`;
  return whole.split(" ").length > LONGEST || /\d|\bit\b/u.test(tail) || others.length === 0 ? null : whole;
}

function nounAfter({ frame: { document }, quantity: { of } }: Measured, last: Token): Token | null {
  const near = document.tokens.slice(last.index + 1, last.index + 5).filter(({ sentence }) => sentence === last.sentence);
  return near.find(({ lemma }) => lemma.toLowerCase() === of || (of === "person" && lemma === "people")) ?? null;
}

/** "How many people were injured?", "How many pages?": what is counted has a name. */
function counted(item: Measured): string | null {
  const { frame, quantity } = item;
  if (!isCount(item) || quantity.of === null || quantity.of === "number" || quantity.of === "item") return null;
  const { event, sign } = frame.claim;
  const entry = event === null ? null : eventClass(event);
  const state = sign === 1 ? entry?.state : entry?.notState;
  const patient = frame.patient?.argument.span;
  const inside = patient !== undefined && patient.start <= quantity.span.start && quantity.span.end <= patient.end;
  return `${wordFor(item)}${state !== undefined && inside ? ` were ${state}` : ""}?`;
}

/** The words around the number, with a gap in its place. */
function gapped({ frame: { document, claim }, quantity }: Measured): string {
  const near = tokensIn(document, quantity.span);
  const [first, last] = [near[0], near.at(-1)];
  if (!first || !last) return "";
  const sentence = document.sentences[first.sentence];
  const words = (from: number, to: number): string => {
    const [open, close] = [document.tokens[Math.max(from, sentence?.first ?? 0)], document.tokens[Math.min(to, sentence?.last ?? 0) - 1]];
    return open && close && open.start < close.end ? document.article.text.slice(open.start, close.end).replace(/\s+/gu, " ") : "";
  };
  const plain = (text: string): string => text.replace(/[“”"]/gu, "").replace(/[\s,;:.]+$/u, "");
  // From the subject or the verb where they are near, so that it does not start in the middle of another clause.
  const subject = dependent(document, claim.head, "nsubj", "nsubj:pass");
  const opening = [subject === null ? null : Math.min(...subtree(document, subject)), claim.head].find(
    (at): at is number => at !== null && at < first.index && first.index - at <= 9,
  );
  return `${words(opening ?? first.index - 6, first.index)} … ${plain(words(last.index + 1, last.index + 6))}`
    .replace(/[“”"]/gu, "")
    .trim();
}
