export type { MachineState, StateValue } from "./machine-state.js";
export {
  buildMachine,
  MachineError,
  moveMachine,
  startMachine,
  type MachineConfig,
  type MachineMove,
  type TimerRequest,
} from "./xstate-adapter.js";
export { actionEvent, compileLifecycle, deadlineEvent, reopenEvent, RULE } from "./compile-lifecycle.js";
export { compileTicket, TICKET_ANSWER, TICKET_WITHDRAW } from "./compile-ticket.js";
export { CHAIN_END, chainHeight, compileChain, nextTimedRung, rungEvent } from "./compile-chain.js";
export { deadlineTimer, rungTimer, timerSubject } from "./timer-name.js";
