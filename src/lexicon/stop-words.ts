import { wordSet } from "./words.ts";

/** Words that carry no content of their own when two texts are compared: closed classes and the commonest verbs of English news. Own selection. */
export const STOP_WORDS = wordSet(`
  a an the of to in on at by for from with and or but as is are was were be been being am it its this that these those he she
  they his her their him them i you we my your our me us there here has have had having do does did doing done will would can
  could may might shall should must after before over into about up out than then so if not no nor n't n’t what which who whom
  whose when where how why s ’s 's t d ’d 'd ll ’ll 'll re ’re 're ve ’ve 've m ’m 'm also just very too more most other some
  any all each every both either neither only own same such again further once off down during while until because through
  between against under above below let get got go goes went gone come came make made say says said mr mrs ms dr one via per
  amid upon within without
`);
