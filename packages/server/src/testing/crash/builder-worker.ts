import { builderSteps } from "./builder-steps.js";
import { work } from "./worker.js";

await work(builderSteps);
