/** Numbers in words, scales, currencies, units of measure, approximation and bounds. Origin: own lists; unit names follow the SI and CLDR. */
const table = <T>(entries: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(entries.flatMap(([value, list]) => list.split(",").map((word): [string, T] => [word.trim(), value])));

/** Number words below the scales. */
export const NUMBER_WORDS = table<number>([
  [0, "zero"], [1, "one"], [2, "two"], [3, "three"], [4, "four"], [5, "five"], [6, "six"], [7, "seven"], [8, "eight"], [9, "nine"], [10, "ten"],
  [11, "eleven"], [12, "twelve, dozen"], [13, "thirteen"], [14, "fourteen"], [15, "fifteen"], [16, "sixteen"], [17, "seventeen"], [18, "eighteen"],
  [19, "nineteen"], [20, "twenty"], [30, "thirty"], [40, "forty"], [50, "fifty"], [60, "sixty"], [70, "seventy"], [80, "eighty"], [90, "ninety"],
  [0.5, "half"],
]);

/** Words that multiply what stands before them. */
export const SCALES = table<number>([
  [100, "hundred"], [1e3, "thousand, k"], [1e6, "million, m, mn"], [1e9, "billion, bn, b"], [1e12, "trillion, tn"], [12, "dozen"], [20, "score"],
]);

/** Plural scales that stand for an unknown number: "dozens of people". Value, low; the high end is open. */
export const VAGUE_NUMBERS: ReadonlyMap<string, { readonly value: number; readonly low: number; readonly high: number | null }> = new Map([
  ["dozens", { value: 36, low: 24, high: 100 }], ["scores", { value: 60, low: 40, high: 200 }], ["hundreds", { value: 300, low: 200, high: 1000 }],
  ["thousands", { value: 3000, low: 2000, high: 100000 }], ["tens", { value: 30, low: 20, high: 100 }],
  ["millions", { value: 3e6, low: 2e6, high: null }], ["billions", { value: 3e9, low: 2e9, high: null }],
  ["several", { value: 4, low: 3, high: 10 }], ["couple", { value: 2, low: 2, high: 3 }], ["handful", { value: 4, low: 3, high: 7 }],
]);

export const CURRENCIES = table<string>([
  ["USD", "$, us$, dollar, usd, buck"], ["EUR", "€, euro, eur"], ["GBP", "£, pound, gbp, sterling"], ["JPY", "¥, yen, jpy"], ["CNY", "yuan, renminbi, rmb"],
  ["INR", "₹, rupee"], ["RUB", "ruble, rouble"], ["CAD", "c$, ca$"], ["AUD", "a$, au$"], ["CHF", "franc"], ["MXN", "peso"], ["KRW", "won"], ["SEK", "krona"], ["cent", "cent, pence, penny"],
]);

/** Units by the lemma or sign that follows the number. */
export const UNITS = table<string>([
  ["percent", "%, percent, percentage, pct"], ["percentage point", "percentage point, point"],
  ["year", "year, yr, year-old"], ["month", "month, mo"], ["week", "week, wk"], ["day", "day"], ["hour", "hour, hr"], ["minute", "minute, min"], ["second", "second, sec"],
  ["decade", "decade"], ["century", "century"],
  ["mile", "mile, mi"], ["kilometre", "kilometre, kilometer, km"], ["metre", "metre, meter, m"], ["centimetre", "centimetre, centimeter, cm"], ["millimetre", "millimetre, millimeter, mm"],
  ["foot", "foot, ft, feet"], ["inch", "inch, in"], ["yard", "yard, yd"],
  ["acre", "acre"], ["hectare", "hectare, ha"], ["square mile", "square mile"], ["square kilometre", "square kilometre, square kilometer"], ["square foot", "square foot"],
  ["pound", "lb, lbs"], ["kilogram", "kilogram, kilogramme, kilo, kg"], ["gram", "gram, gramme, g"], ["ton", "ton, tonne"], ["ounce", "ounce, oz"],
  ["litre", "litre, liter, l"], ["gallon", "gallon"], ["barrel", "barrel"],
  ["mile per hour", "mph"], ["kilometre per hour", "kph, kmh, km/h"], ["knot", "knot"],
  ["degree", "degree, °, °c, °f"], ["megawatt", "megawatt, mw"], ["gigabyte", "gigabyte, gb"], ["basis point", "basis point"],
]);

/** Words before a number that make it a lower bound, an upper bound, or an approximation. Longest phrase first. */
export const BOUNDS: readonly (readonly [phrase: string, kind: "low" | "high" | "about" | "over" | "under"])[] = [
  ["at least", "low"], ["no fewer than", "low"], ["no less than", "low"], ["not less than", "low"], ["a minimum of", "low"], ["as many as", "high"], ["as long as", "high"], ["as high as", "high"], ["as few as", "low"], ["as little as", "low"], ["as much as", "high"], ["up to", "high"],
  ["at most", "high"], ["no more than", "high"], ["a maximum of", "high"], ["more than", "over"], ["greater than", "over"], ["in excess of", "over"], ["upwards of", "over"], ["fewer than", "under"],
  ["less than", "under"], ["close to", "about"], ["an estimated", "about"], ["a total of", "about"], ["some", "about"], ["over", "over"], ["above", "over"], ["exceeding", "over"], ["under", "under"], ["below", "under"], ["about", "about"],
  ["around", "about"], ["roughly", "about"], ["approximately", "about"], ["nearly", "about"], ["almost", "about"], ["estimated", "about"], ["approx", "about"], ["circa", "about"], ["minimum", "low"], ["maximum", "high"],
];
