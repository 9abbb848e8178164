/**
 * Plants one error into a text: changes a fact that a rival text reports as well, and says where, so that a measure can ask
 * whether the program names it. Works on text alone, so that it shares no mistake with the program; only which capitalised words are
 * a person and no office, state or party it may be told.
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

const words = (text) => [...text.matchAll(/[A-Za-z\d$][\w$.,-]*\w|\w/g)].map((match) => ({ at: match.index, text: match[0] }));
const stem = (word) => word.toLowerCase().slice(0, 5);
const isContent = (word) => /^[a-z]{3,}/i.test(word) && !STOP.has(word.toLowerCase());
const contentWords = (text) => new Set((text.match(/[A-Za-z]{3,}/g) ?? []).filter(isContent).map(stem));

/** Whether two sentences report one thing: at least `enough` content words in common, two fifths of the shorter sentence's. */
function alike(a, b, enough) {
  const [left, right] = [contentWords(a), contentWords(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return common >= enough && common >= 0.4 * Math.min(left.size, right.size);
}

/** The content words nearest to the stretch [at, at + length) of a sentence, at most two on either side and five words off. */
function beside(text, at, length) {
  const all = words(text);
  const before = all.filter((word) => word.at + word.text.length <= at).slice(-5);
  const after = all.filter((word) => word.at >= at + length).slice(0, 5);
  const stems = (side) => side.filter((word) => isContent(word.text)).map((word) => stem(word.text));
  return new Set([...stems(before).slice(-2), ...stems(after).slice(0, 2)]);
}

const escaped = (token) => token.replace(/[$.*+?()[\]{}|^\\]/g, "\\$&");

/**
 * Whether a rival reports the same thing with the same token: an alike sentence that has the token with `near` of the same words
 * beside it.
 */
const reported = (sentence, at, token, rivals, enough, near) =>
  rivals.some((rival) =>
    rival.some((other) => {
      if (!alike(sentence.text, other.text, enough)) return false;
      const own = beside(sentence.text, at - sentence.start, token.length);
      const found = other.text.matchAll(new RegExp(`(?<![\\w.,$-])${escaped(token)}(?![\\w-]|[.,]\\d)`, "g"));
      return [...found].some((match) => {
        const theirs = beside(other.text, match.index, token.length);
        return [...own].filter((word) => theirs.has(word)).length >= near;
      });
    }),
  );

const inQuotes = (text, offset) => {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return (line.match(/["“”]/g) ?? []).length % 2 === 1;
};

function* numbers(text, own, rivals) {
  for (const sentence of own) {
    for (const match of sentence.text.matchAll(
      /(?<![\w.,$/-])\d+(?:,\d{3})*(?:\.\d+)?(?![/\w-]|[.,]\w)|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/g,
    )) {
      const at = sentence.start + match.index;
      if (inQuotes(text, at) || !reported(sentence, at, match[0], rivals, 3, 1)) continue;
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
      if (inQuotes(text, at) || !reported(sentence, at, match[0], rivals, 4, 0)) continue;
      yield { kind: "date", at, length: match[0].length, text: WEEKDAYS[(WEEKDAYS.indexOf(match[0]) + 3) % 7] };
    }
  }
}

/**
 * People of a text by a rule of thumb: two capitalised words in running text, the second of which also stands alone with a verb of saying or a title. Of a
 * set of surnames, those alone: "White House" and "South Florida" are nobody.
 */
function people(text, surnames) {
  const names = [...text.matchAll(/(?<=[a-z,”"] )(?<!\b(?:the|The) )[A-Z][a-z]+ ([A-Z][a-z]{4,})\b(?! [A-Z])/g)];
  return names.filter(
    ([, surname]) =>
      (surnames === null || surnames.has(surname)) &&
      (new RegExp(`\\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)s?\\. ${surname}\\b`).test(text) ||
        new RegExp(
          `\\b${surname}(?:, who| (?:said|says|told|wrote|added|was|is|has|had|did|would))\\b|\\b(?:said|says|added) ${surname}\\b`,
        ).test(text)),
  );
}

/** Given name and surname that a rival has as well: every mention of the surname is misspelt, as a writer would. */
function* names(text, own, rivals, _, surnames) {
  const seen = new Set();
  for (const match of people(text, surnames)) {
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

const NEGATED = /\b(?:not|never|no|nor|neither|without)\b|n[’']t/;

/** An auxiliary whose verb an alike sentence of a rival has as well, neither negated. */
function* negations(text, own, rivals) {
  for (const sentence of own) {
    if (NEGATED.test(sentence.text)) continue;
    for (const match of sentence.text.matchAll(
      /\b(?:was|were|is|are|has|have|will|would|had|did)\b(?= ([a-z]+(?:ed|en|ing))\b)|\b(?:will|would)\b(?= ([a-z]{3,}))/g,
    )) {
      const verb = stem(match[1] ?? match[2]);
      const at = sentence.start + match.index;
      const same = (other) =>
        alike(sentence.text, other.text, 5) && !NEGATED.test(other.text) && words(other.text).some((word) => stem(word.text) === verb);
      if (inQuotes(text, at) || !rivals.some((rival) => rival.some(same))) continue;
      yield { kind: "negation", at, length: match[0].length, text: `${match[0]} not` };
      break;
    }
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
    for (const match of sentence.text.matchAll(/\b[a-z]+\b(?![’'])/g)) {
      const other = opposite.get(match[0]);
      const at = sentence.start + match.index;
      if (other === undefined || inQuotes(text, at) || !reported(sentence, at, match[0], rivals, 4, 1)) continue;
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

/**
 * The name right beside the quotation becomes another person of the same article. Behind a quotation that closes with a full stop another sentence
 * begins, which need not tell who spoke.
 */
function* speakers(text, own, rivals, rivalTexts, surnames) {
  const others = [...new Set(people(text, surnames).map(([name]) => name))];
  for (const match of sharedQuotations(text, rivalTexts)) {
    const after =
      /^["”]?,?\s*((?:[A-Z][a-z]+ )?[A-Z][a-z]{2,}) (?:said|told|wrote|added|says)|^["”]?,?\s*(?:said|says|wrote|added) ((?:[A-Z][a-z]+ )?[A-Z][a-z]{2,})/.exec(
        text.slice(match.index + match[0].length),
      );
    const name = after?.[1] ?? after?.[2];
    const other = others.find((person) => name !== undefined && !person.includes(name.split(" ").at(-1)));
    if (name === undefined || other === undefined || match[1].endsWith(".")) continue;
    const at = match.index + match[0].length + after[0].indexOf(name);
    yield { kind: "speaker", at, length: name.length, text: other };
  }
}

/** "will" that an alike sentence of a rival has before the same verb. */
function* certainties(text, own, rivals) {
  for (const sentence of own) {
    const match = /\bwill\b (?!not\b)/.exec(sentence.text);
    const at = match && sentence.start + match.index;
    if (match === null || inQuotes(text, at) || !reported(sentence, at, "will", rivals, 4, 1)) continue;
    yield { kind: "certainty", at, length: 4, text: "may" };
  }
}

const MAKERS = [numbers, dates, names, negations, antonyms, quotations, speakers, certainties];

/**
 * All errors that can be planted into `text`, facts of which a rival text reports as well: `{kind, at, length, text}`, offsets of the
 * unchanged text; at most `most` of a kind. `surnames`: last words of the names of people, null where they are not known.
 */
export function plants(text, rivalTexts, most = 2, surnames = null) {
  const own = sentences(text);
  const rivals = rivalTexts.map(sentences);
  return MAKERS.flatMap((make) => {
    const found = [...make(text, own, rivals, rivalTexts, surnames)];
    const step = Math.max(1, Math.floor(found.length / most));
    return found.filter((_, index) => index % step === 0).slice(0, most);
  });
}

/** The text with an error planted. */
export function apply(text, { at, length, text: changed, everywhere }) {
  return everywhere === undefined ? text.slice(0, at) + changed + text.slice(at + length) : text.replace(...everywhere);
}
