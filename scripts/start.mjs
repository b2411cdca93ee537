// `npm start`: the demo on this machine's loopback address, from a fresh clone in a few seconds.
// What follows `--` goes to the server: npm start -- --port 8080 --district examples/districts/shenzhen

import { buildIfStale } from "./build-if-stale.mjs";
import { become } from "./run.mjs";

const parameters = process.argv.slice(2);
const district = parameters.includes("--district") ? [] : ["--district", "examples/districts/changzhou"];

buildIfStale();
become(["packages/server/bin/gridloop.mjs", "serve", "--demo", ...district, ...parameters]);
