import { createRequire } from "node:module";

const manifest = createRequire(import.meta.url)("../package.json") as { readonly version: string };

/** Version of this package. The manifest lies beside `src`, `dist` and `bundle`, so one relative path serves all. */
export const VERSION = manifest.version;
