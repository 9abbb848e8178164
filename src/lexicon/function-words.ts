/**
 * The commonest function words of languages that news files are likely to be in, to tell English from the rest. Words that are
 * common in several of them ("a", "in", "no", "me") are left out, or the lists would speak for each other.
 */
export const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set(
    "the of and to that is was for it with as his on be at by had not are but from or have an they which one you were her all she there would their we him been has when who will more if out so said what up its about into than them can only other new some could these two may then do first any my now such like our over man",
  ),
  de: set(
    "der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei",
  ),
  fr: set(
    "le la les de des et à un une du en que qui dans pour est par sur au il pas plus ne ce avec sont cette aux son se ses ou mais comme été elle leur nous vous ont était fait être deux même après",
  ),
  es: set(
    "el la los las de que y en un una por con para del se es al lo su como más pero sus le ya este sí porque esta entre cuando muy sin sobre también hasta hay donde quien desde todo nos durante",
  ),
  it: set(
    "il lo gli di che e la per un una in con del della non sono è da al alla dei nel si più anche come ma le delle questo ha suo dal loro essere stato dopo tra era",
  ),
  pt: set(
    "o os as de que e do da em um uma para com não por mais dos no na se como mas ao foi das seu sua ou quando muito nos já eu também pelo pela até isso ela entre era depois",
  ),
  nl: set(
    "de het een van en dat die niet zijn op aan met voor er maar om hem dan zou wat mijn dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze werd wordt",
  ),
  sv: set(
    "och att det som en på är av för med den till inte har ett om han men var jag vi så från de kan när här alla hade skulle eller efter under mot",
  ),
  pl: set("i w na z do się że jest nie o jak po co to za od przez dla przy ale jego tak był przed są już może które oraz także tym"),
  tr: set("ve bir bu da de için ile çok olarak daha olan gibi kadar sonra ancak göre en ise ki ne var olduğu tarafından"),
};

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
