/** The words of a list by their number, without a string for each: a list of tens of thousands is ready in a few milliseconds. */
export interface WordTable {
  get(word: string): number | undefined;
  has(word: string): boolean;
}

const BREAK = 10;

/** FNV-1a over UTF-16 code units. */
const START = 0x811c9dc5;
const mixed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Numbers the words of a list, one a line; none stands in it twice. */
export function wordTable(list: string): WordTable {
  let count = 1;
  for (let at = list.indexOf("\n"); at >= 0; at = list.indexOf("\n", at + 1)) count += 1;
  // where each word begins, and each word's number plus one in a table with as many free places as words, or more
  const starts = new Uint32Array(count + 1);
  const mask = 2 ** Math.ceil(Math.log2(count * 2)) - 1;
  const places = new Uint32Array(mask + 1);
  const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & mask;
  for (let word = 0, at = 0; word < count; word++) {
    starts[word] = at;
    let hash = START;
    for (; at < list.length && list.charCodeAt(at) !== BREAK; at++) hash = mixed(hash, list.charCodeAt(at));
    at += 1;
    let place = placeOf(hash);
    while (places[place] !== 0) place = (place + 1) & mask;
    places[place] = word + 1;
  }
  starts[count] = list.length + 1;
  const get = (word: string): number | undefined => {
    let hash = START;
    for (let at = 0; at < word.length; at++) hash = mixed(hash, word.charCodeAt(at));
    for (let place = placeOf(hash); places[place] !== 0; place = (place + 1) & mask) {
      const number = (places[place] as number) - 1;
      const start = starts[number] as number;
      if ((starts[number + 1] as number) - start - 1 === word.length && list.startsWith(word, start)) return number;
    }
    return undefined;
  };
  return { get, has: (word) => get(word) !== undefined };
}
