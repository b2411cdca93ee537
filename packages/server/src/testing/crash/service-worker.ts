import { serviceSteps } from "./service-steps.js";
import { work } from "./worker.js";

await work(serviceSteps);
