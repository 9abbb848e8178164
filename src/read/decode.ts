/** A decoded file, or why it is none: `binary` holds control characters as no text does. */
export type Decoded = { readonly text: string; readonly encoding: string } | { readonly binary: true };

const SAMPLE = 64 * 1024;

/**
 * Text of a file: by its byte order mark, as strict UTF-8, as UTF-16 where every other byte is zero, else as the 8-bit
 * encoding that it looks like (Windows-1252 in doubt). The mark is no part of the text.
 */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  const marked = byMark(bytes) ?? byZeros(bytes);
  if (marked) return checked(new TextDecoder(marked).decode(bytes), marked);
  if (hasControls(bytes)) return { binary: true };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    const [{ default: chardet }, { default: iconv }] = await Promise.all([import("chardet"), import("iconv-lite")]);
    const guess = chardet.detect(bytes.subarray(0, SAMPLE)) ?? "windows-1252";
    // ISO-8859-1 in files of today means Windows-1252: its quotation marks lie where the standard has control characters
    const encoding = /^(?:iso-8859-\d+|utf-8|ascii)$/iu.test(guess) || !iconv.encodingExists(guess) ? westernOr(guess) : guess;
    return checked(iconv.decode(Buffer.from(bytes), encoding), encoding.toLowerCase());
  }
}

function westernOr(guess: string): string {
  return /^iso-8859-(?:2|5|6|7|8|9)$/iu.test(guess) ? guess.replace(/^iso-8859-9$/iu, "windows-1254") : "windows-1252";
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 without a mark: in English text nearly every second byte is zero, always on the same side. */
function byZeros(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return null;
  const zeros = [0, 0];
  for (let i = 0; i < length; i += 1) if (bytes[i] === 0) zeros[i & 1]! += 1;
  const half = length / 2;
  if (zeros[1]! > half * 0.7 && zeros[0]! < half * 0.05) return "utf-16le";
  if (zeros[0]! > half * 0.7 && zeros[1]! < half * 0.05) return "utf-16be";
  return null;
}

/** Bytes that are control characters other than white space, or the opening of a known kind of file. */
function hasControls(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  if (/^(?:%PDF-|PK\x03\x04|\x89PNG|GIF8|\xff\xd8\xff|\x7fELF|\x1f\x8b|\{\\rtf)/u.test(head)) return true;
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i += 1) {
    const byte = bytes[i]!;
    if (byte === 0) return true;
    if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27) controls += 1;
  }
  return controls > length * 0.02 + 2;
}

function checked(text: string, encoding: string): Decoded {
  const controls = text.slice(0, SAMPLE).match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/gu)?.length ?? 0;
  return controls > 2 ? { binary: true } : { text, encoding };
}
