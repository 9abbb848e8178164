/** Empty nodes are left out; between the words of one multiword token there is no space. */
export function readConllu(text) {
  const sentences = [];
  let document = "";
  let paragraph = 0;
  for (const block of text.split(/\r?\n\r?\n/)) {
    const words = [];
    let raw = "";
    let range = { last: 0, space: true };
    for (const line of block.split(/\r?\n/)) {
      if (line.startsWith("# newdoc id")) document = line.slice(line.indexOf("=") + 1).trim();
      if (line === "# newpar" || line.startsWith("# newpar id") || line.startsWith("# newdoc")) paragraph += 1;
      if (line.startsWith("# text =")) raw = line.slice(8).trim();
      const fields = line.split("\t");
      const [id = "", form = "", lemma = "", upos = "", xpos = "", , head = "0", deprel = "", , misc = ""] = fields;
      if (fields.length < 10 || id.includes(".")) continue;
      const space = !misc.includes("SpaceAfter=No");
      if (id.includes("-")) {
        range = { last: Number(id.split("-")[1]), space };
        continue;
      }
      const number = Number(id);
      const spaceAfter = number < range.last ? false : number === range.last ? range.space : space;
      words.push({ form, lemma, upos, xpos, head: Number(head) - 1, deprel, spaceAfter });
    }
    if (words.length > 0) sentences.push({ document, paragraph, text: raw, words });
  }
  return sentences;
}
