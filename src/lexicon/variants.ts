/**
 * Variants of print that make no difference between two quotations of the same words.
 * Origin: compiled by hand from style guides' tables of British and American spelling and of common contractions.
 */

/** Word (lower case) → the spelling that stands for it. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  `okay=ok o.k.=ok alright=allright gonna=goingto wanna=wantto gotta=gotto y'all=yall cause='cause 'em=them em=them til=until till=until
   grey=gray favour=favor favourite=favorite colour=color honour=honor labour=labor neighbour=neighbor behaviour=behavior rumour=rumor
   defence=defense offence=offense licence=license practise=practice centre=center theatre=theater metre=meter fibre=fiber
   programme=program cheque=check tyre=tire travelled=traveled travelling=traveling cancelled=canceled modelling=modeling
   organise=organize organised=organized organisation=organization recognise=recognize recognised=recognized apologise=apologize
   apologised=apologized realise=realize realised=realized criticise=criticize criticised=criticized analyse=analyze
   adviser=advisor advisers=advisors protester=protestor protesters=protestors judgement=judgment acknowledgement=acknowledgment
   email=email emails=emails website=website healthcare=healthcare percent=% pct=% towards=toward afterwards=afterward
   backwards=backward forwards=forward amongst=among whilst=while learnt=learned burnt=burned dreamt=dreamed spelt=spelled
   mr=mr mister=mr mrs=mrs doctor=dr senator=sen representative=rep governor=gov president=pres lieutenant=lt general=gen
   united=united us=us u.s=us u.s.=us usa=us uk=uk u.k=uk`
    .split(/\s+/u)
    .map((entry) => entry.split("=") as [string, string])
    .filter(([from, to]) => from !== to),
);

/** Clitics as the tokenizer splits them → the word that they stand for, where only one is possible. */
export const CONTRACTIONS: ReadonlyMap<string, string> = new Map([
  ["n't", "not"],
  ["'re", "are"],
  ["'m", "am"],
  ["'ll", "will"],
  ["'ve", "have"],
  ["ca", "can"],
  ["wo", "will"],
  ["&", "and"],
]);

export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, value) => [word, String(value)] as [string, string])
    .concat([
      ["thirty", "30"],
      ["forty", "40"],
      ["fifty", "50"],
      ["sixty", "60"],
      ["seventy", "70"],
      ["eighty", "80"],
      ["ninety", "90"],
    ]),
);

/** Sounds that one transcript keeps and another leaves out. */
export const FILLERS: ReadonlySet<string> = new Set(["uh", "um", "er", "ah", "uhm", "hmm", "mm", "sic"]);
