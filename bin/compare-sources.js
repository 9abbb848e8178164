#!/usr/bin/env node
import { main } from "../dist/cli/main.js";
import { processStreams } from "../dist/cli/streams.js";

process.exitCode = await main(process.argv.slice(2), processStreams());
