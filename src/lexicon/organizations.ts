import { wordSet } from "./words.ts";

/** Last words of names of organizations. By hand. */
export const ORGANIZATION_HEADS = wordSet(`
party committee commission council court government administration agency department dept ministry parliament congress senate house union association federation league club society
foundation institute institution university college school academy hospital clinic church cathedral bank group corporation corp corp. company co co. inc inc. incorporated ltd ltd. llc llp plc gmbh ag
trust fund network news times post journal herald tribune gazette press chronicle observer mirror telegraph standard globe inquirer register bulletin dispatch reporter examiner sentinel review magazine
tv television radio media broadcasting studios records entertainment pictures airlines airways air motors energy oil petroleum gas electric power systems technologies technology software solutions
pharmaceuticals laboratories labs industries holdings partners associates capital securities insurance financial services stores foods brands hotels resorts
board panel bureau office authority service services force forces corps guard army navy police directorate secretariat assembly chamber coalition alliance bloc caucus movement front brigade
center centre organization organisation initiative project campaign conference convention observatory museum library theatre theater orchestra embassy consulate nations
united rovers wanderers fc mosque synagogue temple legion conservancy watch international taskforce cooperative exchange reserve legislature
commissioners supervisors trustees veterans teamsters republicans democrats`);

/** Heads that are followed by "of …" or "for …" inside a name. */
export const ORGANIZATION_OF_HEADS = wordSet(`
department ministry bank university college institute house board bureau office court church organization organisation association federation league council committee commission society center centre
school academy museum church union party chamber academy union house sons daughters knights centers centres confederation foundation college congress fund alliance coalition parliament republic`);

/** Names of bodies known by one word, or that have no telling head. Public bodies of general renown only. */
export const ORGANIZATION_NAMES = wordSet(`
nato opec unesco unicef interpol europol eurozone nasa fifa uefa greenpeace amnesty congress parliament senate hamas hezbollah taliban al-qaeda al-qaida isis isil
google facebook apple microsoft amazon twitter instagram youtube walmart boeing airbus toyota volkswagen netflix uber tesla samsung
al-shabaab boko-haram reuters bloomberg kremlin pentagon vatican knesset duma bundestag fed treasury interfax tass xinhua medicare`);

/** All-capital words that are no organizations. */
export const NOT_ACRONYMS = wordSet(
  "i a tv us uk u.s. u.k. usa uae dc d.c. am pm ok ceo cfo coo dna hiv aids gdp pr it ii iii iv lgbt lgbtq vip dvd cd pc ad bc id ussr mp mps iq faq p.m. a.m. nyc la l.a. phd md suv atm covid covid-19",
);

/** Larger cities and US states, lower case, beyond the countries of nationalities.ts. By hand. */
export const PLACE_NAMES = new Set(
  `
london paris berlin moscow beijing tokyo washington brussels rome madrid vienna geneva kiev kyiv warsaw athens dublin edinburgh cardiff belfast lisbon stockholm oslo copenhagen helsinki prague budapest bucharest sofia belgrade
ankara istanbul jerusalem tehran baghdad damascus beirut cairo riyadh dubai doha kabul islamabad karachi delhi mumbai dhaka bangkok jakarta manila hanoi seoul pyongyang taipei shanghai sydney melbourne canberra wellington
ottawa toronto montreal vancouver havana caracas bogota lima santiago nairobi lagos johannesburg pretoria tripoli tunis algiers khartoum mogadishu kinshasa chicago boston philadelphia houston dallas austin phoenix detroit seattle denver
atlanta miami baltimore cleveland cincinnati pittsburgh minneapolis milwaukee orlando tampa charlotte nashville memphis portland sacramento oakland manhattan brooklyn hollywood harlem
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming scotland wales england ulster yorkshire manchester liverpool birmingham glasgow leeds bristol cambridge oxford aleppo mosul gaza
|new york|new york city|los angeles|san francisco|san diego|las vegas|new orleans|salt lake city|new jersey|new mexico|new hampshire|north carolina|south carolina|north dakota|south dakota|west virginia|rhode island|puerto rico|washington d.c.|district of columbia
|hong kong|tel aviv|new delhi|cape town|rio de janeiro|sao paulo|buenos aires|mexico city|saudi arabia|new zealand|south africa|north korea|south korea|sri lanka|costa rica|el salvador|st. petersburg|saint petersburg|middle east|west bank|long island|staten island|silicon valley`
    .split("|")
    .flatMap((part, index) => (index === 0 ? part.trim().split(/\s+/) : [part.trim()])),
);

/** Last words of names of places. */
export const PLACE_HEADS = wordSet(
  "street avenue road boulevard county island islands mountain mountains valley river lake ocean sea bay beach park airport square bridge hills heights springs city town village station harbor harbour plaza peninsula coast province region district canyon creek forest desert gulf strait prison jail tower building stadium arena hall",
);
