/** What a number answers, as a person would ask it: "How many people were hurt?", "How much did the town pay for the bridge?". */
import { eventClass } from "../../lexicon/events.ts";
import type { Story, Token } from "../../model/index.ts";
import { dependent, tokenAt, tokensIn } from "../../tree/index.ts";
import { nameOf, occurrenceQuestion, phrase, pluralOf } from "../label.ts";
import { isWellFormed } from "../well-formed.ts";
import type { Measured } from "./measured.ts";

/** Words of a question beyond which nobody would ask it so. */
const LONGEST = 16;

/** The question; where no clause can be asked for so that it reads well, a heading. */
export function quantityQuestion(story: Story, item: Measured): string {
  const { frame, quantity } = item;
  if (quantity.unit === "age") {
    const bearer = [frame.agent, frame.patient].find((filler) => filler?.named === true);
    if (bearer) return `How old is ${nameOf(story, frame.document, bearer)}?`;
  }
  if (quantity.unit === "vote") {
    const voters = frame.agent === null || frame.agent.open ? null : nameOf(story, frame.document, frame.agent);
    const question = `How did ${voters ?? "the vote"} ${voters === null ? "go" : "vote"}?`;
    return isWellFormed(question) ? question : "How did the vote go?";
  }
  const question = [toldOf(item), asked(story, item), counted(item)].find((one) => one !== null && isWellFormed(one));
  return question ?? heading(item);
}

/** A heading that says of what the number is where no question can be asked: "Tax rate", "Amount: campaign funds", "Number of followers". */
function heading(item: Measured): string {
  const { frame, quantity } = item;
  const { document } = frame;
  const thing = headOf(item);
  const what =
    thing === null
      ? null
      : phrase(document, thing, 3, ["case", "det", "nmod:poss", "nmod", "nummod", "obl"]).replace(/[$£€]?\d[\d.,]*\s*/gu, "");
  const named = what === null || what === "" ? null : what;
  if (isMoney(item)) return named !== null ? `Amount: ${named}` : spent(item);
  if (quantity.unit === "percent") return named === null ? "Share" : /rate$/iu.test(named) ? capitalized(named) : `Share: ${named}`;
  if (quantity.unit === "age") return "Age";
  if (!isCount(item)) return named === null ? `Number of ${pluralOf(quantity.unit)}` : `${capitalized(pluralOf(quantity.unit))}: ${named}`;
  const noun = quantity.of === null || quantity.of === "number" || quantity.of === "item" ? null : pluralOf(quantity.of);
  if (noun !== null) return `Number of ${noun}`;
  return named === null ? "Number" : `Number: ${named}`;
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Amount spent"; "Amount" where the verb has no form that fits. */
function spent({ frame: { document, claim } }: Measured): string {
  const verb = document.tokens[claim.head];
  return verb?.upos === "VERB" && (verb.xpos === "VBN" || /(?:ed|aid|ent|old)$/u.test(verb.lower)) ? `Amount ${verb.lower}` : "Amount";
}

/** Index of the noun that a number stands before, hangs on, or is told more of by ("$5 in campaign funds", "a rate of 36 percent"); or null. */
function headOf({ frame: { document, claim }, quantity }: Measured): number | null {
  const own = tokensIn(document, quantity.span).map(({ index }) => index);
  const top = own.find((at) => !own.includes(tokenAt(document, at).head));
  if (top === undefined) return null;
  const isThing = (at: number | null): at is number => {
    if (at === null || at < 0 || own.includes(at)) return false;
    const { upos, lower } = tokenAt(document, at);
    return (upos === "NOUN" || upos === "PROPN") && !/^(?:percent|dollars?|amount|total|thing|way|figure)$/u.test(lower);
  };
  const above = tokenAt(document, top).head;
  const below = own.map((at) => dependent(document, at, "nmod")).find(isThing) ?? null;
  const subject = dependent(document, top, "nsubj");
  const about = dependent(document, claim.head, "nsubj", "nsubj:pass");
  return [above, below, subject, about].find(isThing) ?? null;
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
