#!/usr/bin/env node
import { main } from "../bundle/cli.js";
import { processStreams } from "../bundle/streams.js";

process.exitCode = await main(process.argv.slice(2), processStreams());
