/**
 * Plants one error into a text: changes a fact that a rival text reports as well, and says where, so that a measure can ask
 * whether the program names it. Works on text alone, so that it shares no mistake with the program.
 */

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const NUMBER_WORDS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const ANTONYMS = [
  ["rose", "fell"],
  ["won", "lost"],
  ["approved", "rejected"],
  ["accepted", "declined"],
  ["supports", "opposes"],
  ["supported", "opposed"],
  ["increased", "decreased"],
  ["passed", "defeated"],
  ["guilty", "innocent"],
  ["hired", "fired"],
  ["before", "after"],
  ["first", "last"],
  ["confirmed", "denied"],
  ["agreed", "refused"],
  ["allow", "ban"],
  ["success", "failure"],
  ["above", "below"],
  ["more", "fewer"],
];
const STOP = new Set(
  "a an the of to in on at for by with from as that this these those it its he she they his her their him them was were is are be been has have had and or but not said says would will who which what when where after before into over about than more also had".split(
    " ",
  ),
);

/** Splits a text into sentences with their offsets; good enough to say that two texts report one fact. */
export function sentences(text) {
  const found = [];
  for (const match of text.matchAll(/[^\n]+?(?:[.!?]["”’']*(?=\s|$)|(?=\n|$))/g)) found.push({ start: match.index, text: match[0] });
  return found.filter((sentence) => /\w/.test(sentence.text));
}

const contentWords = (text) =>
  new Set((text.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((word) => !STOP.has(word)).map((word) => word.slice(0, 5)));

/** How many content words two sentences share. */
function shared(a, b) {
  const words = contentWords(b);
  return [...contentWords(a)].filter((word) => words.has(word)).length;
}

/** Whether a rival has the same token in a sentence that shares `enough` content words. */
const reported = (sentence, token, rivals, enough) =>
  rivals.some((rival) =>
    rival.some(
      (other) =>
        new RegExp(`(?<![\\w.,])${token.replace(/[$.*+?()[\]{}|^\\]/g, "\\$&")}(?![\\w]|[.,]\\d)`).test(other.text) &&
        shared(sentence.text, other.text) >= enough,
    ),
  );

const inQuotes = (text, offset) => {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return (line.match(/["“”]/g) ?? []).length % 2 === 1;
};

function* numbers(text, own, rivals) {
  for (const sentence of own) {
    for (const match of sentence.text.matchAll(
      /(?<![\w.,$-])\d[\d,]*(?:\.\d+)?(?![\w.,-]*\w)|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/g,
    )) {
      const at = sentence.start + match.index;
      if (inQuotes(text, at) || !reported(sentence, match[0], rivals, 3)) continue;
      const value = Number(match[0].replace(/,/g, ""));
      const year = Number.isInteger(value) && value > 1900 && value < 2100 && !match[0].includes(",");
      const changed = Number.isNaN(value)
        ? NUMBER_WORDS[(NUMBER_WORDS.indexOf(match[0]) + 3) % NUMBER_WORDS.length]
        : year
          ? String(value - 2)
          : match[0]
              .replace(/\d/, (digit) => String((Number(digit) % 9) + 1))
              .replace(/(?<=^\d)\d/, (digit) => String((Number(digit) + 4) % 10));
      yield { kind: year ? "date" : "number", at, length: match[0].length, text: changed };
    }
  }
}

function* dates(text, own, rivals) {
  for (const sentence of own) {
    for (const match of sentence.text.matchAll(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g)) {
      const at = sentence.start + match.index;
      if (inQuotes(text, at) || !reported(sentence, match[0], rivals, 3)) continue;
      yield { kind: "date", at, length: match[0].length, text: WEEKDAYS[(WEEKDAYS.indexOf(match[0]) + 3) % 7] };
    }
  }
}

/** Given name and surname that a rival has as well: every mention of the surname is misspelt, as a writer would. */
function* names(text, own, rivals) {
  const seen = new Set();
  for (const match of text.matchAll(/(?<=[a-z,”"] )(?<!\b(?:the|The) )[A-Z][a-z]+ ([A-Z][a-z]{4,})\b(?! [A-Z])/g)) {
    const surname = match[1];
    if (seen.has(surname) || !rivals.some((rival) => rival.some((sentence) => sentence.text.includes(match[0])))) continue;
    seen.add(surname);
    const middle =
      surname.slice(0, -2) +
      (/[aeiou]/.test(surname.at(-2)) ? { a: "e", e: "a", i: "e", o: "u", u: "o" }[surname.at(-2)] : surname.at(-2) + surname.at(-2)) +
      surname.at(-1);
    yield {
      kind: "name",
      at: match.index,
      length: match[0].length,
      text: match[0].replace(surname, middle),
      everywhere: [new RegExp(`\\b${surname}\\b`, "g"), middle],
    };
  }
}

function* negations(text, own, rivals) {
  for (const sentence of own) {
    if (
      /\b(?:not|never|no)\b|n[’']t/.test(sentence.text) ||
      !rivals.some((rival) =>
        rival.some((other) => shared(sentence.text, other.text) >= 6 && !/\b(?:not|never|no)\b|n[’']t/.test(other.text)),
      )
    )
      continue;
    const match = /\b(?:was|were|is|are|has|have|will|would|had)\b(?= \w+(?:ed|en|ing)\b)|\bwill\b(?= [a-z]+)/.exec(sentence.text);
    if (match === null || inQuotes(text, sentence.start + match.index)) continue;
    yield { kind: "negation", at: sentence.start + match.index, length: match[0].length, text: `${match[0]} not` };
  }
}

function* antonyms(text, own, rivals) {
  const opposite = new Map(
    ANTONYMS.flatMap(([a, b]) => [
      [a, b],
      [b, a],
    ]),
  );
  for (const sentence of own) {
    for (const match of sentence.text.matchAll(/\b[a-z]+\b/g)) {
      const other = opposite.get(match[0]);
      const at = sentence.start + match.index;
      if (other === undefined || inQuotes(text, at) || !reported(sentence, match[0], rivals, 4)) continue;
      yield { kind: "antonym", at, length: match[0].length, text: other };
    }
  }
}

/** Runs of quoted words that a rival quotes too. */
function sharedQuotations(text, rivalTexts) {
  const folded = rivalTexts.map((rival) => rival.toLowerCase().replace(/[’]/g, "'"));
  return [...text.matchAll(/["“]([^"“”\n]{30,300})["”]/g)].filter((match) => {
    const words = match[1].toLowerCase().replace(/[’]/g, "'").replace(/[,.]$/, "");
    return folded.some((rival) => rival.includes(words));
  });
}

function* quotations(text, own, rivals, rivalTexts) {
  for (const match of sharedQuotations(text, rivalTexts)) {
    const words = [...match[1].matchAll(/\b[a-z]{5,}\b/g)];
    const word = words[Math.floor(words.length / 2)];
    if (word === undefined) continue;
    yield {
      kind: "quotation",
      at: match.index + 1 + word.index,
      length: word[0].length,
      text: "wonderful" === word[0] ? "terrible" : "wonderful",
    };
  }
}

/** The name right beside the quotation becomes another person of the same article. */
function* speakers(text, own, rivals, rivalTexts) {
  const people = [...new Set([...text.matchAll(/(?<=[a-z,] )[A-Z][a-z]+ [A-Z][a-z]{3,}\b/g)].map(([name]) => name))];
  for (const match of sharedQuotations(text, rivalTexts)) {
    const after =
      /^["”]?,?\s*((?:[A-Z][a-z]+ )?[A-Z][a-z]{2,}) (?:said|told|wrote|added|says)|^["”]?,?\s*(?:said|says|wrote|added) ((?:[A-Z][a-z]+ )?[A-Z][a-z]{2,})/.exec(
        text.slice(match.index + match[0].length),
      );
    const name = after?.[1] ?? after?.[2];
    const other = people.find((person) => name !== undefined && !person.includes(name.split(" ").at(-1)));
    if (name === undefined || other === undefined) continue;
    const at = match.index + match[0].length + after[0].indexOf(name);
    yield { kind: "speaker", at, length: name.length, text: other };
  }
}

function* certainties(text, own, rivals) {
  for (const sentence of own) {
    if (!rivals.some((rival) => rival.some((other) => shared(sentence.text, other.text) >= 6 && /\bwill\b/.test(other.text)))) continue;
    const match = /\bwill\b(?! not)/.exec(sentence.text);
    if (match === null || inQuotes(text, sentence.start + match.index)) continue;
    yield { kind: "certainty", at: sentence.start + match.index, length: 4, text: "may" };
  }
}

const MAKERS = [numbers, dates, names, negations, antonyms, quotations, speakers, certainties];

/**
 * All errors that can be planted into `text`, facts of which a rival text reports as well: `{kind, at, length, text}`, offsets of the
 * unchanged text; at most `most` of a kind.
 */
export function plants(text, rivalTexts, most = 2) {
  const own = sentences(text);
  const rivals = rivalTexts.map(sentences);
  return MAKERS.flatMap((make) => {
    const found = [...make(text, own, rivals, rivalTexts)];
    const step = Math.max(1, Math.floor(found.length / most));
    return found.filter((_, index) => index % step === 0).slice(0, most);
  });
}

/** The text with an error planted. */
export function apply(text, { at, length, text: changed, everywhere }) {
  return everywhere === undefined ? text.slice(0, at) + changed + text.slice(at + length) : text.replace(...everywhere);
}
