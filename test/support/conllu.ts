import { readConllu, toDocument } from "../../scripts/conllu.mjs";
import type { Document } from "../../src/model/index.ts";

/** Builds a document from CoNLL-U text: gold trees for tests. Every sentence is a paragraph of its own. */
export function documentFromConllu(conllu: string, id = "s1"): Document {
  return toDocument(
    id,
    readConllu(conllu).map((sentence, paragraph) => ({ ...sentence, paragraph })),
  );
}
