// naive tokenizer (temporary)
export function naive(text, id = 's1') {
  const tokens = [], sentences = [], blocks = [];
  const paras = [...text.matchAll(/[^\n]+/g)].map(m => [m.index, m.index + m[0].length]);
  for (const [ps, pe] of paras) {
    const para = text.slice(ps, pe);
    blocks.push({ kind: 'paragraph', span: { start: ps, end: pe } });
    let start = 0;
    const cuts = [...para.matchAll(/(?<=[.!?]["”’']?)(?<!\b(?:Mr|Mrs|Ms|Dr|St|Sgt|Rep|Sen|Gov|Jan|Feb|U\.S|a\.m|p\.m)\.)\s+(?=["“‘'A-Z0-9])/g)].map(m => m.index + m[0].length);
    for (const end of [...cuts, para.length]) {
      const s = para.slice(start, end);
      const first = tokens.length;
      for (const m of s.matchAll(/n[’']t\b|\p{L}+?(?=n[’']t\b)|[’'](?:s|re|ve|ll|d|m)\b|\$|\d+(?:[.,]\d+)*|\p{L}+(?:-\p{L}+)*|[^\s]/gu)) {
        const st = ps + start + m.index;
        tokens.push({ index: tokens.length, start: st, end: st + m[0].length, text: m[0], norm: m[0], lower: m[0].toLowerCase().replace(/’/g, "'"), lemma: m[0].toLowerCase(), upos: 'X', xpos: 'X', head: first, deprel: 'dep', sentence: sentences.length, spaceAfter: true });
      }
      if (tokens.length > first) sentences.push({ index: sentences.length, start: ps + start, end: ps + end, first, last: tokens.length, block: blocks.length - 1, root: first, part: 'body' });
      start = end;
    }
  }
  return { article: { id, text, blocks, lone: sentences.length === 1, headline: null }, tokens, sentences };
}
