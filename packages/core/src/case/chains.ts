// What the rest of a case needs of its supervision chains.
export { armChains, armForOutcome, mayBeArmed, restartChains } from "./chains/arm-chains.js";
export { armedChains, awaitedRung, chainOn, heightOf, proposalOf, rungOf } from "./chains/chain-at-work.js";
export { abandonChains, endAllChains, endChain, endChains, lapseProposal } from "./chains/end-chains.js";
export { fireRung, skipRung } from "./chains/fire-rung.js";
export { isAnswered, meetingOf, rungDue } from "./chains/rung-due.js";
export { hasCome, movedRungs, recountRungs } from "./chains/rung-timer.js";
export { settlePressure } from "./chains/settle-pressure.js";
