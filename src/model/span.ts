/** A half-open stretch [start, end) of one article's text, in UTF-16 code units (what `String.prototype.slice` takes). */
export interface Span {
  readonly start: number;
  readonly end: number;
}
