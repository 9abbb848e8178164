import type { Article, Document, ReportAnnotation, Sentence, Token } from "../model/index.ts";

/**
 * A parsed document as plain data, kept in the report of `extract`, so that thousands of articles can be parsed once and
 * compared many times. One row a token: start, length, space after, norm (empty where it is the text), lemma, upos, xpos, head (relative to
 * the token, 0 for a root), relation; columns apart by tabs.
 */
export function annotationOf({ article, tokens, sentences, states }: Document): ReportAnnotation {
  const { id: _id, path: _path, ...rest } = article;
  return {
    article: rest,
    sentences: sentences.map(({ first, last, block, part }) => ({ first, last, block, part })),
    tokens: tokens.map((token) =>
      [
        token.start,
        token.end - token.start,
        token.spaceAfter ? 1 : 0,
        token.norm === token.text ? "" : token.norm,
        token.lemma,
        token.upos,
        token.xpos,
        token.head < 0 ? 0 : token.head - token.index,
        token.deprel,
      ].join("\t"),
    ),
    states: Buffer.from(states.buffer, states.byteOffset, states.length).toString("base64"),
  };
}

/** The document that an annotation was made of, under a new id and path. */
export function documentFromAnnotation(annotation: ReportAnnotation, id: string, path: string): Document {
  const article: Article = { ...annotation.article, id, path };
  let current = 0;
  const tokens = annotation.tokens.map((row, index): Token => {
    const [start = "0", length = "0", space, norm = "", lemma = "", upos = "X", xpos = "", head = "0", deprel = "dep"] = row.split("\t");
    const from = Number(start);
    const text = article.text.slice(from, from + Number(length));
    while (index >= (annotation.sentences[current]?.last ?? Infinity)) current += 1;
    const word = norm === "" ? text : norm;
    return {
      index,
      start: from,
      end: from + Number(length),
      text,
      norm: word,
      lower: word.toLowerCase(),
      lemma,
      upos,
      xpos,
      head: head === "0" ? -1 : index + Number(head),
      deprel,
      sentence: current,
      spaceAfter: space === "1",
    };
  });
  const sentences = annotation.sentences.map(({ first, last, block, part }, index): Sentence => ({
    index,
    first,
    last,
    block,
    part,
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    root: tokens.slice(first, last).find(({ head }) => head === -1)?.index ?? first,
  }));
  // Reports of an earlier version lack them.
  const states = Int8Array.from(Buffer.from((annotation as Partial<ReportAnnotation>).states ?? "", "base64"));
  return { article, tokens, sentences, states };
}
