/**
 * Characters that a terminal would act upon or that hide or reorder text: C0 and C1 controls, DEL, bidirectional
 * embeddings, overrides and isolates, byte order marks. Tabs and line breaks are white space and handled by `oneLine`.
 */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Whole escape sequences (CSI, OSC, and others), so that no debris such as "[31m" stays behind. */
const SEQUENCES = /\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[ -/]*[0-~]/gu;

/** Text of an article made safe for a terminal: no escape sequences, no control characters. */
export function plain(text: string): string {
  return text.replace(SEQUENCES, "").replace(CONTROLS, "");
}

/** `plain`, on one line: runs of white space become one space. */
export function oneLine(text: string): string {
  return plain(text).replace(/\s+/gu, " ").trim();
}

/** The words of a quotation, on one line, without the marks around them and around its parts; marks inside stay. */
export function bareWords(text: string): string {
  let words = oneLine(text)
    .split(/,?[”"]\s…\s[“"]/u)
    .join(" … ");
  if (/^[“"]/u.test(words)) {
    const partner = words.slice(1).search(/[”"]/u) + 1;
    if (partner > 0 && !/^[”"],?$/u.test(words.slice(partner))) return words;
    words = words.slice(1);
  }
  const end = words.search(/,?[”"],?$/u);
  if (end >= 0 && !/[“"]/u.test(words.slice(0, end))) words = words.slice(0, end);
  return words.replace(/,$/u, "").trim();
}

/** Text of an XML element or attribute. What XML 1.0 cannot hold at all is left out; line breaks survive in attributes. */
export function xml(text: string): string {
  return wellFormed(plain(text))
    .replace(/[\ufffe\uffff]/gu, "")
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;")
    .replace(/'/gu, "&#39;")
    .replace(/\r/gu, "&#13;")
    .replace(/\n/gu, "&#10;")
    .replace(/\t/gu, "&#9;");
}

/** Text or attribute of an HTML page. */
export function html(text: string): string {
  return wellFormed(plain(text))
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;")
    .replace(/'/gu, "&#39;");
}

/**
 * Text inside Markdown: nothing in it becomes markup, a mention, a reference to an issue or a link.
 * A zero-width joiner would change what is copied, so `@` and `#` are written as character references.
 */
export function markdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]|~$]/gu, "\\$&")
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/#/gu, "&#35;")
    .replace(/@/gu, "&#64;")
    .replace(/:\/\//gu, "&#58;//")
    .replace(/\bwww\./giu, (match) => `${match.slice(0, -1)}&#46;`)
    .replace(/^([-+]|\d+[.)])(?=\s)/u, (match) => (/\d/u.test(match) ? match.replace(/[.)]/u, "\\$&") : `\\${match}`));
}

/**
 * One field of a CSV file (RFC 4180). A spreadsheet takes a field that begins with one of `= + - @` (their full-width forms
 * too), a tab or a line break for a formula: an apostrophe in front keeps it text (OWASP). Numbers stay numbers.
 */
export function csv(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = plain(value).replace(/\r\n?/gu, "\n");
  const guarded = /^\s*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\n]/u.test(text) ? `'${text}` : text;
  return /[",\n]/u.test(guarded) ? `"${guarded.replace(/"/gu, '""')}"` : guarded;
}

/** The message of a GitHub workflow command. */
export function githubData(text: string): string {
  return plain(text).replace(/%/gu, "%25").replace(/\r/gu, "%0D").replace(/\n/gu, "%0A");
}

/** A property (file, title) of a GitHub workflow command. */
export function githubProperty(text: string): string {
  return githubData(text).replace(/:/gu, "%3A").replace(/,/gu, "%2C");
}

/** A path as a relative URI reference (RFC 3986): a SARIF viewer resolves it against the root. */
export function uriPath(path: string): string {
  const encoded = path
    .split("/")
    .map((part) => encodeURIComponent(wellFormed(part)))
    .join("/");
  return /^[^/]*:/u.test(encoded) ? `./${encoded}` : encoded;
}

/** Lone surrogates become the replacement character, as in `String.prototype.toWellFormed`, which the types of es2023 lack. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}
