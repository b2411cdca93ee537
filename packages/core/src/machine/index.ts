export type { MachineState } from "./machine-state.js";
