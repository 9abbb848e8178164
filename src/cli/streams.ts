/** What the program reads and writes, so that tests can look on. */
export interface Streams {
  readonly stdin: () => Promise<Uint8Array>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Whether standard output and standard error are terminals. */
  readonly isTTY: { readonly stdout: boolean; readonly stderr: boolean };
  /** Columns of the terminal, where there is one. */
  readonly columns: number | undefined;
}

/** The streams of this process. A reader that closes the pipe (`| head -1`) ends the program quietly. */
export function processStreams(): Streams {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit(process.exitCode ?? 0);
    });
  }
  return {
    stdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    env: process.env,
    cwd: process.cwd(),
    isTTY: { stdout: process.stdout.isTTY, stderr: process.stderr.isTTY },
    columns: process.stdout.columns,
  };
}
