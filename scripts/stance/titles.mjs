// Which headline most likely stood over which text: the Fake News Challenge has both, apart. Within a group (what related pairs join) a headline and a
// text belong together where each covers, or is covered by, the other best, by weighted words. No label but "related" is looked at.

const LEAST = 0.55;

const wordsOf = (text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);

/** @param pairs [{claim, bodyId, label}] @param bodies Map of id to text @returns Map of body id to its headline */
export function matchTitles(pairs, bodies) {
  const group = new Map();
  const find = (key) => {
    while ((group.get(key) ?? key) !== key) key = group.get(key);
    return key;
  };
  for (const { claim, bodyId, label } of pairs) if (label !== "unrelated") group.set(find(`h${claim}`), find(`b${bodyId}`));
  const claims = [...new Set(pairs.map(({ claim }) => claim))];
  const words = new Map([...claims.map((claim) => [claim, wordsOf(claim)]), ...[...bodies].map(([id, text]) => [`b${id}`, wordsOf(text)])]);
  const frequency = new Map();
  for (const set of words.values()) for (const word of set) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const weight = (word) => Math.log((1 + words.size) / frequency.get(word));
  const best = new Map();
  const keep = (key, other, score) => {
    if (score > (best.get(key)?.score ?? LEAST)) best.set(key, { other, score });
  };
  const members = new Map();
  for (const id of bodies.keys()) members.set(find(`b${id}`), [...(members.get(find(`b${id}`)) ?? []), id]);
  for (const claim of claims) {
    for (const id of members.get(find(`h${claim}`)) ?? []) {
      let [hit, all] = [0, 0];
      for (const word of words.get(claim)) {
        all += weight(word);
        if (words.get(`b${id}`).has(word)) hit += weight(word);
      }
      keep(`h${claim}`, id, hit / all);
      keep(`b${id}`, claim, hit / all);
    }
  }
  const titles = new Map();
  for (const id of bodies.keys()) {
    const title = best.get(`b${id}`)?.other;
    if (title !== undefined && best.get(`h${title}`)?.other === id) titles.set(id, title);
  }
  return titles;
}
