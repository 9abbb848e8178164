/** Words that a clause cannot lose without saying another thing, and what may go from it. */
import type { Token } from "../../model/index.ts";

/** What goes on with a verb's meaning, whose place is not free: to whom, of what, about what. */
export const BOUND = /^(?:to|of|about|into|against|onto|toward|towards|than|as|between|among|upon|with|without|but|except|like|unlike)$/u;

const DATE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|(?:1[5-9]|20)\d\d|today|yesterday|tomorrow|morning|afternoon|evening|night|week|month|year|weekend)s?$/u;

/** "Friday", "2011", "month": a word that dates what it stands with. */
export function isDateWord({ lower }: Token): boolean {
  return DATE.test(lower);
}
