import type { FaultDetails, FaultCode } from "./locales/cli-messages.js";

/** Why a command could not be done, by code; `runCli` puts it into words and ends with 2. */
export class CliFault<Code extends FaultCode = FaultCode> extends Error {
  override readonly name = "CliFault";
  readonly code: Code;
  readonly details: FaultDetails[Code];

  constructor(code: Code, details: FaultDetails[Code]) {
    super(code);
    this.code = code;
    this.details = details;
  }
}
