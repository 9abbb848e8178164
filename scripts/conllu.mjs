/** Reads CoNLL-U (treebanks with gold trees): sentences as rows, and as a document of the project's model. */

/**
 * Sentences with their words. Empty nodes are left out; between the words of one multiword token there is no space. `head` counts from 0
 * in the sentence, -1 for the root; `misc` is the word's own last column.
 */
export function readConllu(text) {
  const sentences = [];
  let document = "";
  let paragraph = 0;
  let heading = false;
  for (const block of text.split(/\r?\n\r?\n/)) {
    const words = [];
    let raw = "";
    let range = { last: 0, space: true };
    for (const line of block.split(/\r?\n/)) {
      if (line.startsWith("# newdoc id")) document = line.slice(line.indexOf("=") + 1).trim();
      if (line === "# newpar" || line.startsWith("# newpar id") || line.startsWith("# newdoc")) {
        paragraph += 1;
        heading = /newpar_block = (?:head|title)/.test(block);
      }
      if (line.startsWith("# text =")) raw = line.slice(8).trim();
      const fields = line.split("\t");
      const [id = "", form = "", lemma = "", upos = "", xpos = "", , head = "0", deprel = "", , misc = ""] = fields;
      if (fields.length < 8 || !/^\d/.test(id) || id.includes(".")) continue;
      const space = !misc.includes("SpaceAfter=No");
      if (id.includes("-")) {
        range = { last: Number(id.split("-")[1]), space };
        continue;
      }
      const number = Number(id);
      const spaceAfter = number < range.last ? false : number === range.last ? range.space : space;
      words.push({ form, lemma, upos, xpos, head: Number(head) - 1, deprel, spaceAfter, misc });
    }
    if (words.length > 0) sentences.push({ document, paragraph, heading, text: raw, words });
  }
  return sentences;
}

/** A document of gold trees: its text is made of the words, a block of it of the sentences of one paragraph. */
export function toDocument(id, read) {
  let text = "";
  let block = null;
  let paragraph = null;
  const [tokens, sentences, blocks] = [[], [], []];
  for (const sentence of read) {
    if (block === null || sentence.paragraph !== paragraph) {
      text = text.trimEnd() + (text === "" ? "" : "\n\n");
      block = { kind: sentence.heading ? "heading" : "paragraph", span: { start: text.length, end: text.length } };
      blocks.push(block);
      paragraph = sentence.paragraph;
    }
    const [first, start] = [tokens.length, text.length];
    for (const { form, lemma, upos, xpos, head, deprel, spaceAfter } of sentence.words) {
      const norm = form.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
      tokens.push({
        index: tokens.length,
        start: text.length,
        end: text.length + form.length,
        text: form,
        norm,
        lower: norm.toLowerCase(),
        lemma: lemma.toLowerCase(),
        upos,
        xpos,
        head: head < 0 ? -1 : first + head,
        deprel,
        sentence: sentences.length,
        spaceAfter,
      });
      text += form + (spaceAfter ? " " : "");
    }
    const end = text.trimEnd().length;
    const root = tokens.findIndex((token, index) => index >= first && token.head === -1);
    sentences.push({ index: sentences.length, start, end, first, last: tokens.length, block: blocks.length - 1, root, part: "body" });
    block.span.end = end;
  }
  const article = {
    id,
    path: `${id}.txt`,
    text,
    blocks,
    headline: null,
    givenHeadline: null,
    lone: false,
    byline: null,
    dateline: null,
    published: null,
    sha256: "",
    words: tokens.length,
    language: "en",
  };
  return { article, tokens, sentences, states: new Int8Array(0) };
}
