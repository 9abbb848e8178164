import type { Streams } from "./streams.ts";

const SLOW_MS = 1000;

/** Progress on standard error, for people only and only when it takes long: one line that is written over. */
export function progress(
  streams: Streams,
  quiet: boolean,
): { readonly report: (done: number, total: number, path: string) => void; readonly clear: () => void } {
  const started = performance.now();
  let shown = false;
  return {
    report: (done, total, path) => {
      if (quiet || !streams.isTTY.stderr || done >= total || performance.now() - started < SLOW_MS) return;
      shown = true;
      streams.stderr(`\r\u001B[KRead ${done} of ${total}: ${path.slice(-60)}`);
    },
    clear: () => {
      if (shown) streams.stderr("\r\u001B[K");
    },
  };
}
