// `npm start`: the demo on this machine's loopback address, from a fresh clone in a few seconds.
// What follows `--` goes to the server: npm start -- --port 8080 --district examples/districts/shenzhen

import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildIfStale } from "./build-if-stale.mjs";
import { root } from "./packages.mjs";
import { become } from "./run.mjs";

/** The portal, and the elements and the designer it loads, each where its pages look for it. */
const pages = [
  { prefix: "", folder: "examples/portal-html" },
  { prefix: "/elements=", folder: "packages/elements/dist" },
  { prefix: "/designer=", folder: "packages/designer/dist" },
];

const parameters = process.argv.slice(2);

/** @param {string} option */
const isGiven = (option) => parameters.some((each) => each === option || each.startsWith(`${option}=`));

buildIfStale();
const district = isGiven("--district") ? [] : ["--district", "examples/districts/changzhou"];
const present = isGiven("--pages") ? [] : pages.filter(({ folder }) => existsSync(join(root, folder)));
become([
  ...["packages/server/bin/gridloop.mjs", "serve", "--demo", ...district],
  ...present.flatMap(({ prefix, folder }) => ["--pages", prefix + folder]),
  ...parameters,
]);
