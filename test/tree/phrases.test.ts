import { describe, expect, it } from "vitest";
import {
  agentOf,
  dominates,
  nounPhrase,
  obliques,
  patientOf,
  phraseText,
  stretches,
  subjectOf,
  textOf,
  trimPunctuation,
} from "../../src/tree/index.ts";
import { documentFromConllu } from "../support/conllu.ts";

const document = documentFromConllu(`
1	The	the	DET	DT	_	2	det	_	_
2	bill	bill	NOUN	NN	_	4	nsubj:pass	_	_
3	was	be	AUX	VBD	_	4	aux:pass	_	_
4	blocked	block	VERB	VBN	_	0	root	_	_
5	by	by	ADP	IN	_	6	case	_	_
6	Rao	Rao	PROPN	NNP	_	4	obl:agent	_	SpaceAfter=No
7	,	,	PUNCT	,	_	9	punct	_	_
8	a	a	DET	DT	_	9	det	_	_
9	senator	senator	NOUN	NN	_	6	appos	_	SpaceAfter=No
10	,	,	PUNCT	,	_	9	punct	_	_
11	and	and	CCONJ	CC	_	12	cc	_	_
12	sent	send	VERB	VBN	_	4	conj	_	_
13	back	back	ADV	RB	_	12	advmod	_	_
14	to	to	ADP	IN	_	15	case	_	_
15	committee	committee	NOUN	NN	_	12	obl	_	SpaceAfter=No
16	.	.	PUNCT	.	_	4	punct	_	_
`);

describe("phrases", () => {
  it("finds who acts and what is acted on in the passive", () => {
    expect(agentOf(document, 3)).toBe(5);
    expect(patientOf(document, 3)).toBe(1);
  });

  it("lends a conjunct the subject of the first", () => {
    expect(subjectOf(document, 11)).toBe(1);
  });

  it("leaves the loose parts out of a noun phrase", () => {
    expect(textOf(document, nounPhrase(document, 5))).toBe("Rao");
    expect(phraseText(document, 5)).toBe("by Rao, a senator");
  });

  it("finds prepositional phrases by their preposition", () => {
    expect(obliques(document, 11, "to")).toEqual([14]);
    expect(obliques(document, 11, "from")).toEqual([]);
  });

  it("cuts and joins token lists", () => {
    expect(trimPunctuation(document, [6, 7, 8, 9])).toEqual([7, 8]);
    expect(stretches([1, 2, 4])).toEqual([
      { first: 1, last: 3 },
      { first: 4, last: 5 },
    ]);
    expect(dominates(document, 3, 8)).toBe(true);
    expect(dominates(document, 8, 3)).toBe(false);
  });
});
