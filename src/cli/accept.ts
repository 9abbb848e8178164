import { resolve } from "node:path";
import { accept } from "../finish/accepted.ts";
import { toPath } from "../read/inputs.ts";
import { acceptedPath, readAccepted, writeAccepted } from "./accepted-file.ts";
import { loadConfig } from "./config.ts";
import { UsageError } from "./errors.ts";
import { readReport } from "./explain.ts";
import { didYouMean } from "./nearest.ts";
import type { Streams } from "./streams.ts";

export interface AcceptOptions {
  readonly reason?: string;
  readonly report?: string;
  readonly config?: string | false;
}

/** Writes findings with the reason why they are accepted to the file of accepted findings. */
export async function acceptCommand(ids: readonly string[], options: AcceptOptions, streams: Streams): Promise<number> {
  const reason = options.reason?.trim() ?? "";
  if (reason === "") throw new UsageError('accept needs --reason "…": say why the finding is accepted.');
  const wrong = ids.filter((id) => !/^f-[0-9a-f]{6,}$/u.test(id));
  if (wrong.length > 0)
    throw new UsageError(`"${wrong[0]!}" is no id of a finding. Ids look like f-3b9d2c81a07e; --verbose and --format json show them.`);
  const known = options.report === undefined ? null : (await readReport(resolve(streams.cwd, options.report), options.report)).findings;
  const findings = ids.map((id) => {
    const found = known?.find((finding) => finding.id === id);
    if (known && !found)
      throw new UsageError(
        `${options.report!} has no finding ${id}.${didYouMean(
          id,
          known.map((finding) => finding.id),
        )}`,
      );
    return found ?? { id };
  });
  const loaded =
    options.config === false ? { config: {}, path: null, folder: streams.cwd } : await loadConfig(streams.cwd, streams.cwd, options.config);
  const path = acceptedPath(loaded);
  await writeAccepted(path, accept(await readAccepted(path), findings, reason));
  streams.stderr(`compare-sources: ${ids.join(", ")} accepted in ${toPath(path, streams.cwd)}.\n`);
  return 0;
}
