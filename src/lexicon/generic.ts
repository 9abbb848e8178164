/**
 * Predicates that say little without what they are said of: alone they bring no two claims together.
 * Origin: the most frequent verbs of English news (light verbs, copulas, aspectual and reporting verbs).
 */
export const GENERIC_PREDICATES: ReadonlySet<string> = new Set(
  `be have do make get go take come give put keep let seem become remain look see know think want need try use find help work say tell
   add note call begin start continue stop happen include show mean feel like turn run set hold lead bring move stand leave ask talk speak
   follow expect believe consider get want plan hope appear tend involve contain provide offer face allow serve live play lot thing way part
   people time year day week month fact case issue statement comment report story question reason point kind sort place matter`.split(
    /\s+/u,
  ),
);
