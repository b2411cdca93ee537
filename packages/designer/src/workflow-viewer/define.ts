import { define } from "@gridloop/elements";
import { GridloopWorkflowViewer } from "./workflow-viewer.js";

define("gridloop-workflow-viewer", GridloopWorkflowViewer);

export { GridloopWorkflowViewer };
