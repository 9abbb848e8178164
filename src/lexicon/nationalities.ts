/**
 * Countries with their adjectives and people, and seats of government by which a government is called. Compiled by hand; "Name: adjective people".
 * People are given where they are not the adjective or the adjective with s.
 */
const COUNTRIES = `
Afghanistan: Afghan; Albania: Albanian; Algeria: Algerian; Argentina: Argentine; Armenia: Armenian; Australia: Australian; Austria: Austrian; Azerbaijan: Azerbaijani;
Bahrain: Bahraini; Bangladesh: Bangladeshi; Belarus: Belarusian; Belgium: Belgian; Bolivia: Bolivian; Bosnia: Bosnian; Brazil: Brazilian; Britain: British Britons;
Bulgaria: Bulgarian; Cambodia: Cambodian; Cameroon: Cameroonian; Canada: Canadian; Chad: Chadian; Chile: Chilean; China: Chinese; Colombia: Colombian; Congo: Congolese;
Croatia: Croatian Croats; Cuba: Cuban; Cyprus: Cypriot; Denmark: Danish Danes; Ecuador: Ecuadorian; Egypt: Egyptian; England: English; Estonia: Estonian; Ethiopia: Ethiopian;
Finland: Finnish Finns; France: French; Georgia: Georgian; Germany: German; Ghana: Ghanaian; Greece: Greek; Guatemala: Guatemalan; Haiti: Haitian; Honduras: Honduran; Hungary: Hungarian;
Iceland: Icelandic Icelanders; India: Indian; Indonesia: Indonesian; Iran: Iranian; Iraq: Iraqi; Ireland: Irish; Israel: Israeli; Italy: Italian; Jamaica: Jamaican; Japan: Japanese; Jordan: Jordanian;
Kazakhstan: Kazakh; Kenya: Kenyan; Kosovo: Kosovan; Kuwait: Kuwaiti; Latvia: Latvian; Lebanon: Lebanese; Libya: Libyan; Lithuania: Lithuanian; Malaysia: Malaysian; Mali: Malian; Mexico: Mexican;
Moldova: Moldovan; Mongolia: Mongolian; Montenegro: Montenegrin; Morocco: Moroccan; Myanmar: Burmese; Nepal: Nepalese; Netherlands: Dutch; New Zealand: New-Zealand; Nicaragua: Nicaraguan;
Niger: Nigerien; Nigeria: Nigerian; North Korea: North-Korean; Norway: Norwegian; Oman: Omani; Pakistan: Pakistani; Palestine: Palestinian; Panama: Panamanian; Paraguay: Paraguayan; Peru: Peruvian; Philippines: Philippine Filipinos;
Poland: Polish Poles; Portugal: Portuguese; Qatar: Qatari; Romania: Romanian; Russia: Russian; Rwanda: Rwandan; Saudi Arabia: Saudi; Scotland: Scottish Scots; Senegal: Senegalese; Serbia: Serbian Serbs; Singapore: Singaporean; Slovakia: Slovak;
Slovenia: Slovenian Slovenes; Somalia: Somali; South Africa: South-African; South Korea: South-Korean; Soviet Union: Soviet; Spain: Spanish Spaniards; Sri Lanka: Sri-Lankan; Sudan: Sudanese; Sweden: Swedish Swedes;
Switzerland: Swiss; Syria: Syrian; Taiwan: Taiwanese; Tanzania: Tanzanian; Thailand: Thai; Tunisia: Tunisian; Turkey: Turkish Turks; Uganda: Ugandan; Ukraine: Ukrainian; United Arab Emirates: Emirati;
United Kingdom: British; United States: American; Uruguay: Uruguayan; Uzbekistan: Uzbek; Venezuela: Venezuelan; Vietnam: Vietnamese; Wales: Welsh; Yemen: Yemeni; Zambia: Zambian; Zimbabwe: Zimbabwean;
Europe: European; Africa: African; Asia: Asian; America: American; Korea: Korean; Crimea: Crimean; Chechnya: Chechen; Gaza: Gazan; Catalonia: Catalan; Quebec: Quebecois; Texas: Texan; California: Californian; Florida: Floridian; Hawaii: Hawaiian`;

const adjectives = new Map<string, string>();
const countries = new Map<string, string>();
const peoples = new Map<string, string>();
for (const entry of COUNTRIES.split(";")) {
  const [name = "", forms = ""] = entry.split(":").map((part) => part.trim());
  const [adjective = "", people] = forms.split(" ").map((form) => form.replace("-", " ").toLowerCase());
  const country = name.toLowerCase();
  adjectives.set(country, adjective);
  if (!countries.has(adjective)) countries.set(adjective, country);
  peoples.set(people ?? (/(?:ese|ish|ch|s)$/.test(adjective) ? adjective : `${adjective}s`), country);
}

/** Lower-case country name to its adjective, lower case ("russia" to "russian"). */
export const COUNTRY_ADJECTIVES: ReadonlyMap<string, string> = adjectives;
/** Lower-case adjective to its country. */
export const ADJECTIVE_COUNTRIES: ReadonlyMap<string, string> = countries;
/** Lower-case nouns for the people of a country ("russians") to the country. */
export const PEOPLES: ReadonlyMap<string, string> = peoples;

/** Other names of countries, lower case, to the name used above. */
export const COUNTRY_ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "u.s.": "united states",
    us: "united states",
    usa: "united states",
    "u.s.a.": "united states",
    america: "united states",
    "united states of america": "united states",
    "u.k.": "united kingdom",
    uk: "united kingdom",
    britain: "united kingdom",
    "great britain": "united kingdom",
    uae: "united arab emirates",
    ussr: "soviet union",
    burma: "myanmar",
    holland: "netherlands",
    "the hague": "netherlands",
  }),
);

/** Seats by which a government or its head is called: lower case, with the country, and who sits there. */
export const SEATS: ReadonlyMap<
  string,
  { readonly country: string; readonly holder: "president" | "prime minister" | "government" | "ministry" | "parliament" }
> = new Map([
  ["kremlin", { country: "russia", holder: "president" }],
  ["white house", { country: "united states", holder: "president" }],
  ["oval office", { country: "united states", holder: "president" }],
  ["pentagon", { country: "united states", holder: "ministry" }],
  ["foggy bottom", { country: "united states", holder: "ministry" }],
  ["capitol hill", { country: "united states", holder: "parliament" }],
  ["downing street", { country: "united kingdom", holder: "prime minister" }],
  ["no. 10", { country: "united kingdom", holder: "prime minister" }],
  ["number 10", { country: "united kingdom", holder: "prime minister" }],
  ["whitehall", { country: "united kingdom", holder: "government" }],
  ["westminster", { country: "united kingdom", holder: "parliament" }],
  ["buckingham palace", { country: "united kingdom", holder: "government" }],
  ["élysée", { country: "france", holder: "president" }],
  ["elysee", { country: "france", holder: "president" }],
  ["élysée palace", { country: "france", holder: "president" }],
  ["quai d'orsay", { country: "france", holder: "ministry" }],
  ["blue house", { country: "south korea", holder: "president" }],
  ["bundestag", { country: "germany", holder: "parliament" }],
  ["knesset", { country: "israel", holder: "parliament" }],
  ["duma", { country: "russia", holder: "parliament" }],
  ["vatican", { country: "vatican", holder: "government" }],
  ["holy see", { country: "vatican", holder: "government" }],
]);
