import type { CommanderError } from "commander";
import { CliFault } from "./cli-fault.js";
import { didYouMean } from "./did-you-mean.js";

/** What was wrong with the words of a command line, as a fault; nothing for what is none (help, version). */
export function usageFault({ code, message }: CommanderError, commands: readonly string[]): CliFault | undefined {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? "";
  switch (code) {
    case "commander.help":
    case "commander.helpDisplayed":
    case "commander.version":
      return undefined;
    case "commander.missingArgument":
      return new CliFault("usage-argument-missing", { name: quoted });
    case "commander.unknownOption":
      return new CliFault("usage-option-unknown", { name: quoted });
    case "commander.missingMandatoryOptionValue":
      return new CliFault("usage-option-missing", { name: quoted });
    case "commander.optionMissingArgument":
      return new CliFault("usage-value-missing", { name: quoted });
    case "commander.excessArguments":
      return new CliFault("usage-too-many", { detail: message.replace(/^error: /, "") });
    case "commander.unknownCommand": {
      const nearest = didYouMean(quoted, commands);
      return new CliFault("usage-command-unknown", { name: quoted, ...(nearest === undefined ? {} : { nearest }) });
    }
    default:
      return new CliFault("usage-value-wrong", { detail: message.replace(/^error: /, "") });
  }
}
