/** The words of a list by their number, without a string for each: a list of tens of thousands is ready in a few milliseconds. */
export interface WordTable {
  get(word: string): number | undefined;
  has(word: string): boolean;
}

const BREAK = 10;

/** FNV-1a over UTF-16 code units, written out where it is used: most of the work is done before any function is compiled well. */
const START = 0x811c9dc5;
const PRIME = 0x01000193;

/** Numbers the words of a list, one a line; none stands in it twice. */
export function wordTable(list: string): WordTable {
  const { length } = list;
  // at most so many words: each but one, which may be empty, takes two characters with its break
  const starts = new Uint32Array((length >> 1) + 2);
  const mask = 2 ** Math.ceil(Math.log2(length / 2 + 2)) - 1;
  const places = new Uint32Array(mask + 1);
  let [word, hash] = [0, START];
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? list.charCodeAt(at) : BREAK;
    if (unit !== BREAK) {
      hash = Math.imul(hash ^ unit, PRIME);
      continue;
    }
    let place = (hash ^ (hash >>> 15)) & mask;
    while (places[place] !== 0) place = (place + 1) & mask;
    word += 1;
    places[place] = word;
    starts[word] = at + 1;
    hash = START;
  }
  const get = (wanted: string): number | undefined => {
    let own = START;
    for (let at = 0; at < wanted.length; at++) own = Math.imul(own ^ wanted.charCodeAt(at), PRIME);
    for (let place = (own ^ (own >>> 15)) & mask; places[place] !== 0; place = (place + 1) & mask) {
      const number = (places[place] as number) - 1;
      const start = starts[number] as number;
      if ((starts[number + 1] as number) - start - 1 === wanted.length && list.startsWith(wanted, start)) return number;
    }
    return undefined;
  };
  return { get, has: (wanted) => get(wanted) !== undefined };
}
