import { expect, it } from "vitest";
import { annotationOf, documentFromAnnotation } from "../../src/assemble/annotation.ts";
import { documentFromConllu } from "../support/conllu.ts";

it("gives back the document that it was made of", () => {
  const document = documentFromConllu(
    "1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_\n2\tmayor\tmayor\tNOUN\tNN\t_\t3\tnsubj\t_\t_\n3\tspoke\tspeak\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No\n4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_\n\n" +
      "1\tIt\tit\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n2\tended\tend\tVERB\tVBD\t_\t0\troot\t_\t_",
  );
  const again = documentFromAnnotation(JSON.parse(JSON.stringify(annotationOf(document))), document.article.id, document.article.path);
  expect(again).toEqual(document);
});
