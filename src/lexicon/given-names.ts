import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES, MOSTLY_FEMALE_NAMES, MOSTLY_MALE_NAMES } from "./given-names.data.ts";
import { wordSet } from "./words.ts";

/**
 * Given names common in world news that US birth registers hardly have, with spellings of several transliterations.
 * Compiled by hand from general knowledge of naming customs.
 */
const FEMALE_ABROAD = `
aigul aisha aishwarya ángela anneliese aung ayşe beatriz benazir birgit brigitte carme chiara cristina dalia dilma ekaterina elif
fatima fatou gabriela ghada giorgia giulia gulnara hanan hillary ilse indira ingrid irina jacinda katarina khadija kirsten ksenia larisa layla leila
leyla lyudmila malala marine marija mariya masha meghan mette nadezhda najat natalya nigar noor oksana olga olena rania ruth salma
sanna sheikha shinawatra simone sinead siobhan snezana soraya sushma svetlana tatiana tzipi ursula valentina veronika vigdis yekaterina yingluck
yulia yuliya zainab zeynep zhanna žofia`;
const MALE_ABROAD = `
abdel abdoulaye abdul abdulaziz abdullah abu abubakar adnan ahmad ahmed akbar akhtar aleksandr aleksei alassane alexei alexey alexis ali ammar anatoly andrei
andrey andriy angus arjun ariel arseniy artem arvind ashraf atiku avigdor aziz baptiste barack bashar bashir benigno benyamin bernd binyamin
bilal björn boko bolat boris carlos dieter dimitri dimitry dimitris dmitri dmitrii dmitriy dmitry dmytro edouard ehud elton emmanuel enrique erdogan
evgeny evo fayez felipe fidel françois gennady gerhard gerd giorgi giorgos gordon goran guillermo guoqiang guus hamid hamza hans hassan haruhiko hashim
heinz helmut herman hosni hugo hussein ibrahim idriss ignazio igor ilham ilya imran ismail ivan ivo jair jakob jamal jean jens jiang jinping
joachim johan joko jörg josep joseph jostein julius juncker jürgen kazuo keir khaled khalid khalifa kim kofi konstantin kyriakos lars laszlo lech
leonid li liam luiz lula mahathir mahmoud malcolm manmohan mariano mario markus mateusz matteo mauricio maxim mehmet mevlüt michel mikhail mikheil
mitt mohamed mohammad mohammed moshe muammar muhammad muhammadu mustafa mykola naftali najib narendra nawaz nayib nicolas nicolás nikita nikol nikolai
nikos nouri nuri oleg oleksandr oleksiy olaf olivier omar osama oskar otto pavel pavlo pedro petr petro pierre piotr prayuth pyotr raila rajiv ramzan
rashid rauf recep rishi rodrigo rouhani ruslan saad saddam sadiq salman salva sebastian sergei sergey serhiy sergio shahid shimon shinzo silvio
slobodan stanislav sung stéphane taro tayyip tony toomas vaclav valdis valery vasily viktor vitali vitaly vitor vladimir vladislav volker volodymyr
wolfgang xavier yair yasser yasir yevgeny yitzhak yoshihide yoshihiko yoweri yuri yuriy yury zbigniew zoran`;

const FEMALE = new Set([...wordSet(FEMALE_NAMES), ...wordSet(FEMALE_ABROAD)]);
const MALE = new Set([...wordSet(MALE_NAMES), ...wordSet(MALE_ABROAD)]);
const MOSTLY_FEMALE = wordSet(MOSTLY_FEMALE_NAMES);
const MOSTLY_MALE = wordSet(MOSTLY_MALE_NAMES);
const EITHER = wordSet(EITHER_NAMES);

/** Gender that a given name has in three cases of four or more, for one of open gender; "unknown" otherwise. */
export function givenNameLean(name: string): "female" | "male" | "unknown" {
  const lower = name.toLowerCase();
  return MOSTLY_FEMALE.has(lower) ? "female" : MOSTLY_MALE.has(lower) ? "male" : "unknown";
}

/** Gender that a given name (any case) mostly has in US registers or in its country; "unknown" for one that both have; null for no given name. */
export function givenNameGender(name: string): "female" | "male" | "unknown" | null {
  const lower = name.toLowerCase();
  if (FEMALE.has(lower)) return "female";
  if (MALE.has(lower)) return "male";
  if (EITHER.has(lower) || MOSTLY_FEMALE.has(lower) || MOSTLY_MALE.has(lower)) return "unknown";
  const hyphen = lower.indexOf("-");
  return hyphen > 0 ? givenNameGender(lower.slice(0, hyphen)) : null;
}
