import { BYLINE_LEAD, NOT_A_NAME, STAFF_CREDIT, STAFF_TITLE } from "../lexicon/boilerplate.ts";
import { findDate, isDateLine } from "./date.ts";

const NAME = /^(?:\p{Lu}[\p{L}.'’-]*|(?:Mc|Mac|O['’]|de|D['’])\p{Lu}\S*)$/u;
const LINK = /^(?:and|de|da|del|der|den|di|du|la|le|van|von|bin|al|el|y|e|for|of|the|in|at|with|from|&|\||•|·|[–—-])$/u;

/** Whether a line says who wrote or supplied the piece: "By Jane Doe and X, Staff writers", "Jane Doe | Outlet". */
export function isByline(text: string): boolean {
  if (text.length > 200 || text.endsWith(":")) return false;
  if (isStaffCredit(text)) return true;
  const lead = BYLINE_LEAD.exec(text);
  const rest = lead ? text.slice(lead[0].length) : text;
  if (lead) return isNames(rest);
  if (new RegExp(`^(?:${STAFF_TITLE.source})$`, "iu").test(text)) return true;
  const parts = text.split(/\s*[,|•·]\s*|\s+[–—-]\s+/u);
  if (parts.length < 2 || !isPerson(parts[0]!)) return false;
  if (/\|/u.test(text)) return parts.slice(1).every((part) => isNames(part) || isDateLine(part));
  return parts.slice(1).some((part) => new RegExp(`^(?:${STAFF_TITLE.source})(?:\\b[\\p{L} ]{0,30})?$`, "iu").test(part));
}

/** A line that names staff or an agency and so is no headline even at the top: "From Staff Reports". */
export function isStaffLine(text: string): boolean {
  return isByline(text) && (STAFF_TITLE.test(text) || isStaffCredit(text));
}

/** "(Reporting by Jane Doe; Editing by John Roe)": every part a task and names. */
function isStaffCredit(text: string): boolean {
  const parts = text.replace(/^\(|\.?\)?\.?$/gu, "").split(/\s*;\s*/u);
  return parts.every((part) => STAFF_CREDIT.test(part) && isNames(part.replace(STAFF_CREDIT, "")));
}

/** Names, titles and outlets, perhaps with the date: no verb in lower case, no sentence. */
function isNames(text: string): boolean {
  const withoutDate =
    findDate(text) === null
      ? text
      : text.replace(/[,|•·–—-]?\s*(?:(?:published|updated|posted)\b|\S+\s+\d{1,2},? \d{4}|\d{1,2} \S+ \d{4}).*$/iu, "");
  const bare = withoutDate.replace(STAFF_TITLE, "").replace(/[.:]$/u, "").trim();
  const words = bare.split(/[\s,]+/u).filter(Boolean);
  if (words.length === 0) return STAFF_TITLE.test(text);
  if (words.length > 16 || NOT_A_NAME.has(words[0]!.toLowerCase())) return false;
  return (
    words.every((word) => NAME.test(word) || LINK.test(word) || /^[(@]?[\p{Lu}@]\S*$/u.test(word)) && words.some((word) => NAME.test(word))
  );
}

function isPerson(text: string): boolean {
  const words = text.split(" ");
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => NAME.test(word) || LINK.test(word)) &&
    !NOT_A_NAME.has(words[0]!.toLowerCase())
  );
}
