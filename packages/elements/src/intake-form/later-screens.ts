// What the screens after the first need: most of the code is theirs, and the first is to be there soon.

export { fieldControls } from "./fields/field-controls.js";
export { renderReceipt } from "./receipt/receipt.js";
