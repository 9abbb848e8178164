/** Abbreviations that keep their period. Own list, after the usage of news agencies and the treebanks. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Stand before a name: a sentence never ends after them. */
export const TITLES = words(`
  mr mrs ms mx dr prof rev fr sr sra hon pres gov lt col gen maj sgt capt cpl cmdr adm brig det supt insp sen sens rep reps
  govs st ste mt ft amb atty msgr mme mlle mons messrs pvt cllr cst
`);

/** May end a sentence too. */
export const ABBREVIATIONS = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc corp co ltd plc llc bros assn dept
  univ inst jr esq ph vs etc al cf approx est ave blvd rd pp vol fig ed eds viz tel ext ala ariz ark calif colo conn del fla
  ga ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev okla ore pa penn tenn tex va vt wash wis wisc wyo que ont dak
  eg ie esp min mins hrs yrs sq oz lb lbs
`);

/** Of those, written small too. */
export const ANY_CASE = words("etc vs al cf approx viz eg ie esp hrs yrs lbs lb oz sq pp tel ext mins");

/** Of those, also words or names of their own: abbreviations only where no capital follows. */
export const AMBIGUOUS = words("sun mar del miss mass wash min ill ind la pa md mo ed fig sat est ore");

/** Abbreviations only before a number. */
export const BEFORE_NUMBER = words("no nos art sec p pp vol fig ch par");
