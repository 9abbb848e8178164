/** Number words of English with their values, and the words that multiply the number before them. */
export const NUMBER_VALUES: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
  fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60,
  seventy: 70, eighty: 80, ninety: 90, dozen: 12, half: 0.5, first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7,
  eighth: 8, ninth: 9, tenth: 10, twice: 2, once: 1, both: 2, pair: 2, double: 2, triple: 3, trio: 3, couple: 2,
};

export const MULTIPLIERS: Readonly<Record<string, number>> = {
  hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, m: 1e6, mn: 1e6, bn: 1e9, k: 1e3, tn: 1e12, dozen: 12,
};

/** Words right before a number that leave its upper or its lower end open, or blur both. */
export const BOUND_WORDS: Readonly<Record<string, "above" | "below" | "about">> = {
  over: "above", above: "above", exceeding: "above", "more than": "above", "greater than": "above", "at least": "above", "no fewer than": "above",
  "no less than": "above", "upwards of": "above", beyond: "above", minimum: "above", "no more than": "below", "less than": "below",
  "fewer than": "below", under: "below", below: "below", "up to": "below", "at most": "below", maximum: "below", nearly: "below",
  almost: "below", about: "about", around: "about", approximately: "about", roughly: "about", some: "about", "close to": "about", estimated: "about",
};
