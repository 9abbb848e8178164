/**
 * Lines of web pages that belong to the page and not to the story. Collected by reading the short lines of saved pages of about
 * sixty outlets, and kept general: a pattern names a kind of line (a menu, a credit, a call to subscribe), never one outlet.
 * All patterns are tested against whole blocks.
 */
export const SHORT_WORDS = 14;

/** Words that menus and share bars are made of. A block of nothing else is navigation. */
export const NAVIGATION_WORDS: ReadonlySet<string> = new Set(
  `about account advertisement all app apps archive arrow arts back blog blogs business button buy categories clock close comment comments
  contact copy cookies culture donate download edition editions email entertainment expand facebook fashion faq favorite features feed
  flag flipboard follow food forum galleries gallery games health help hide home icon image images instagram international latest
  letters lifestyle like link linkedin links live loading local log login mail main media menu messenger mobile more more-arrow most
  music navigation navigate news newsletter newsletters next no notifications obituaries open opinion options photo photos pinterest play
  podcast podcasts politics popular post prev previous print profile read recipes reddit register related reply reviews rss save science
  search section sections settings share shares shop show sign sign-in sign-up site skip sms snapchat sport sports stories story style
  subscribe subscription technology telegram the this threads tips to today toggle top topics trending travel tumblr tweet twitter
  u.s uk us via video videos view views watch weather whatsapp world x yes your youtube in on out up of and & | · • / »`.split(/\s+/u),
);

/** Whole blocks, whatever their length: no sentence of a story reads so. */
export const BOILERPLATE_LINES: readonly RegExp[] = [
  // copyright and terms
  /^(?:copyright (?:©|\(c\)|\d{4}|by\b)|\(c\)\s*\d{4}|©)/iu,
  /\ball rights reserved\b/iu,
  /\bmay not be (?:published, broadcast|reproduced|copied)\b/iu,
  /^(?:this (?:site|website|page)|we|our (?:site|website)) uses? cookies\b/iu,
  /^by (?:signing up|subscribing|clicking|entering your|continuing to use)\b/iu,
  /^a version of this (?:article|story) (?:appears|appeared|ran|was published)\b/iu,
  /^this (?:article|story|post|report) (?:(?:was |has been )?(?:first|originally|also) (?:appeared|published)|(?:has been|was) (?:updated|corrected|amended))\b/iu,
  // calls to the reader
  /^(?:please )?(?:sign up (?:for|to|here|now|today)|subscribe (?:to|now|today|here)|register (?:now|today|here|for free)|become a (?:member|subscriber|supporter)\b)/iu,
  /^\(subscribe to [^()]*\)$/iu,
  /^(?:get|receive) (?:the|our|your|all the|breaking|more)\b.{0,60}\b(?:newsletters?|inbox|alerts?|app|delivered)\b/iu,
  /^(?:enter|provide|submit) your (?:e-?mail|zip|postcode)\b/iu,
  /\b(?:like|follow|find|join) us on (?:facebook|twitter|instagram|x|threads|linkedin|youtube|whatsapp|telegram|tiktok)\b/iu,
  /^[^\p{L}]*follow .{1,60} on (?:twitter|facebook|instagram|x|threads|linkedin)\b/iu,
  /\blike the page:?$/iu,
  /^(?:click|tap|press) (?:here|on|below|play)\b/iu,
  /^(?:story|article|content) continues (?:below|after)\b/iu,
  /^(?:please )?(?:log|sign) in (?:to|or|with)\b/iu,
  /^(?:support|donate to|help us) .{0,40}\bjournalism\b/iu,
  /^(?:download|get) (?:the|our) .{0,40}\bapp\b/iu,
  /^have (?:a|any) (?:story|news|tip|tips|information)\b.{0,60}\?/iu,
  /^(?:you (?:can|may) )?(?:contact|reach|e-?mail|write to) .{1,80}\b(?:at|on)\b.{0,30}(?:@|\b\d{3}\b)/iu,
  /^[^.!?]{1,60}\b(?:can be (?:reached|contacted)|may be reached)\b.{0,40}(?:@|\d{3})/iu,
  // junk of the page's program and of embedded posts
  /^(?:[.#@]?[\w-]+[\w\s.,#:>()-]*\{|\}|[a-z-]+\s*:\s*[^\s].{0,60};)$/u,
  /\b(?:function\s*\(|(?:document|window)\.[a-z]|var \w+ =)/u,
  /^(?:<[^>]+>\s*\.?\s*)+$/u,
  /Share(?:Like|Tweet|Reply)|Like(?:Share|Reply)/u,
  /^https?:\/\/\S+$/u,
  /^<!--/u,
  /^[a-z\d]+(?:[-_][a-z\d]+)+$/iu,
];

const PANEL =
  "related|recommended|trending|most (?:read|popular|viewed|shared)|popular|latest|top stories|editors?['’]? picks?|you (?:may|might) (?:also )?like|don['’]t miss|up next|complete coverage|full coverage|more|also|in pictures";

/** Blocks of at most `SHORT_WORDS` words without a final stop. */
export const BOILERPLATE_SHORT: readonly RegExp[] = [
  /^(?:share|tweet|e-?mail|print|save) (?:this|story|article|page|link)\b/iu,
  /^(?:share|tweet) (?:on|via)\b/iu,
  /^filed under\b/iu,
  /^(?:topics?|tags?|tagged|categor(?:y|ies)|sections?|keywords|posted in|in this article)\s*(?::|$)/iu,
  /^(?:accept (?:all )?cookies|(?:cookie|privacy) (?:policy|settings|notice|preferences)|terms (?:of (?:use|service)|and conditions))\b/iu,
  /^(?:read|see|view|show|load) (?:more|next|also|full|all|original|comments?|caption|gallery|less)\b/iu,
  /^view gallery$/iu,
  new RegExp(
    `^(?:${PANEL})(?: (?:stories|news|articles?|posts|videos?|topics|coverage|content|links|reading|now|(?:on|from|in|about|at) .*))?:?$`,
    "iu",
  ),
  /^[»►▶›>]+\s*\S/u,
  /^(?:—|–|-|\s)*>>\s*\S/u,
  /^(?:watch|see|listen to|check out|view|read) (?:the )?(?:full |complete |entire |original )?(?:video|clip|interview|ad|photos?|segment|story|article|report|post|exchange|remarks|transcript)s?\b.*(?:below|above|here|:)/iu,
];

/** Short blocks that are boilerplate with a final stop, too. */
export const BOILERPLATE_WORDS =
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted(?: content| stories)?|ad|paid post|continue reading|back to top|skip to .{1,30}|loading|(?:video|poll|image) loading|scroll down.{0,30}|abstract|full text|correction appended|close|comments?(?: \(\d+\))?|\d+ (?:comments?|shares?|views?|likes?|min(?:ute)?s? read))[\s.…]*$/iu;

/** Labels of links, boilerplate only below the headline: headlines begin so, too ("Watch: …"). */
export const LINK_LABEL: readonly RegExp[] = [
  /^(?:related|read|see also|also|watch|listen|more|photos?|pictures|in pictures|video|videos|gallery|news|previously|short reads|must read|next|online|read more|read the full (?:story|report)|read full story)\s*:/iu,
  /^(?:RELATED|READ|WATCH|ALSO|PHOTOS|VIDEO|MORE|PREVIOUSLY|LISTEN)\b[ :–—-]+\p{Lu}/u,
  /^(?:watch|see|listen to|read)\b.*\b(?:below|above|here)\.?:?$/iu,
];

/** Credits of pictures, of tips, of agencies. */
export const PHOTO_AGENCY =
  /(?:\/|\b)(?:Getty(?: Images)?|Shutterstock|AFP|EPA|Reuters|REUTERS|AP(?: Photo)?|Associated Press|Corbis|Alamy|Depositphotos\.com|iStock(?:photo)?|Bloomberg|PA(?: Wire)?|MCT|Flickr|Wikimedia ?Commons|WireImage|YouTube|Instagram|Facebook|Rex Features|Press Association)\b/u;
export const CREDIT_LINES: readonly RegExp[] = [
  /^[[(]?\s*(?:photos?|images?|pictures?|photograph|video|screenshot|screengrab|graphic|illustration|featured image)(?: (?:credits?|courtesy(?: of)?|by|via|from|source))\b/iu,
  /^[[(]?\s*(?:photos?|images?|pictures?|photograph|featured image|credits?|source|h\/t|hat tip|via)\s*[:|]/iu,
  /^[[(]?\s*(?:h\/t|hat tip)\b/iu,
  /^\[(?:[^\]]*\b(?:photos?|images?|via|credit|screengrab|h\/t)\b[^\]]*)\]\.?$/iu,
  /^\([^()]*\b(?:photo|image|h\/t|credit|source)\b[^()]*\)\.?$/iu,
];
/** Ends of captions: "(AP Photo/Jane Doe)", "Photograph: Jane Doe/AFP". */
/** Its credit run on to a caption without a space: "at the Capitol.CreditJane Doe/Agency". */
export const RUN_ON_CREDIT = /[\p{L}.]\s?Credit ?\p{Lu}[^.!?]{2,60}$/u;
export const CAPTION_END =
  /(?:\((?:[^()]*\b(?:photo|image|getty|reuters|afp|epa|AP)\b[^()]*)\)|\b(?:photograph|photo|image|picture|credit)s?\s*:\s*[^.!?]{2,60})\.?$/iu;
export const CAPTION_START = /^(?:pictured|photo|image|caption|above|below)\s*(?:\([^)]*\))?\s*:/iu;

/** Lines that say who wrote, edited or supplied a piece. */
export const BYLINE_LEAD = /^(?:by|from|written by|posted by|reported by|story by|words by|analysis by)\s*:?\s+/iu;
export const STAFF_CREDIT =
  /^(?:additional )?(?:reporting|writing|editing|edited|written|compiled|contributions?|contributed)\b(?: and (?:editing|writing|reporting))? (?:by|from) /iu;
export const STAFF_TITLE =
  /(?:staff (?:writers?|reporters?)|(?:political |foreign |senior |chief |crime |health |business |sports? |science |education |national )*(?:correspondents?|reporters?|editors?|columnists?|writers?)|staff reports?|contributors?|(?:the )?associated press|reuters|agence france[- ]presse|press association|special to .{2,40}|news(?:paper)? services|wire (?:services|reports))/iu;
/** Capitalized words that open a line after "By" or "From" without being a name. */
export const NOT_A_NAME: ReadonlySet<string> = new Set(
  `a an the monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december now then this that these those all most some law contrast comparison default far last next early late numbers design
  accident then 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020`.split(/\s+/u),
);

/** Capitalized labels before a colon that are no place ("UPDATE: …"). */
export const NOT_A_PLACE: ReadonlySet<string> = new Set(
  `update updated breaking exclusive correction corrections watch video videos photo photos opinion analysis news live editorial editor note
  report reports poll review interview listen read warning alert q a faq fact check comment summary developing transcript background
  related more pictures gallery sources source question answer example claim claims status origin origins false true`.split(/\s+/u),
);
