/** What `extract`, `compare` and `check` can be told. Everything has a default. */
export interface Options {
  /** Date of publication by path (ISO 8601); wins over what the text says. */
  readonly published?: Readonly<Record<string, string>>;
  /** Speakers' aliases by name: taken as one person or organization. */
  readonly speakers?: Readonly<Record<string, readonly string[]>>;
  /** Paths of sources that are a primary record (transcript, release). */
  readonly primary?: readonly string[];
  /** Names of outlets by path of their article. */
  readonly outlets?: Readonly<Record<string, string>>;
  /** Blocks that hold one of these texts (or match one written as /expression/) are left out like the lines of a page. */
  readonly ignore?: readonly string[];
  /** Called after each article, for progress. */
  readonly onProgress?: (done: number, total: number, path: string) => void;
}
