export { flowOrder } from "./stage-list/flow-order.js";
export type { FlowStage, FlowWay } from "./stage-list/flow-order.js";
export { GridloopStageList } from "./stage-list/stage-list.js";
export type { StageActivateDetail } from "./stage-list/stage-list.js";
export type { OutlinedAction, OutlinedStage, WorkflowOutline } from "./stage-list/workflow-outline.js";
export { version } from "./version.js";
