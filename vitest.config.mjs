import { defineConfig } from "vitest/config";

// whole commands take seconds on a busy machine
export default defineConfig({ test: { include: ["test/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 240_000 } });
