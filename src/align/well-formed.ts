/** Whether a question that was put together out of a clause reads as one that a person would ask. */

/** Relations of words that no whole question has. */
const BROKEN: readonly RegExp[] = [
  // A pronoun out of its sentence: nobody knows who; and "was returns released".
  /^(?:When|Where|How \p{L}+(?: [\p{L}’']+){0,3}|What share(?: of [\p{L}’' ]+)?) (?:did|was|were|will|is|are|does|do) (?:he|she|it|they|we|you|i|this|that|these|those)\b/iu,
  // What a verb needs is missing behind it.
  /\b(?:supposed|expected|scheduled|set|slated|due|likely|able|according|including|worth|such|showing)\?$/iu,
  /\b(?:a|an|the|of|to|in|on|at|by|for|from|with|about|into|as|and|or|that|than|additional)\?$/iu,
  // What stood before the preposition was cut out.
  /\b(?:an?|the|additional|another|extra|more|worth) (?:in|of|to|for|on|from|at|by|with|according)\b/iu,
  /\bof (?:over|of|in|to|for|on|from|at|by|with)\b/iu,
  /\bworth\b(?! of\b)/iu,
  // A share of a rate; a statement takes no place.
  /^What share of (?:rates?|taxes|percents?|shares?|averages?|scores?)\b/iu,
  /\b(?:statements?|letters?|reports?|comments?|remarks?|tweets?|posts?|notices?) take place\?$/iu,
];

export function isWellFormed(question: string): boolean {
  return !BROKEN.some((broken) => broken.test(question));
}
