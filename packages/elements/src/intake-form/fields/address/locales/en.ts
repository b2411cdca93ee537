import type { AddressMessages } from "./messages.js";

const distance = (metres: number): string =>
  metres < 1000 ? `${Math.max(1, Math.round(metres))} m` : `${Math.round(metres / 100) / 10} km`;

export const en: AddressMessages = {
  found: (count) => `${count} area${count === 1 ? "" : "s"} found. Use the up and down arrow keys to choose.`,
  locate: "Use my current position",
  locating: "Finding your position…",
  faults: {
    denied: "Reading your position was not allowed. Allow it in the browser's settings, or type the address.",
    unavailable: "Your position cannot be found at the moment. Type the address.",
    timeout: "Finding your position took too long. Try again, or type the address.",
  },
  outside: "Your position lies in none of this district's grids. Check it, or type the address.",
  notAsked: "Your position was added. Which grid it lies in could not be found out; you can submit all the same.",
  someGrid: "Area chosen",
  removeGrid: (name) => `Remove the area ${name}`,
  position: (metres) => `Current position added${metres === undefined ? "" : ` (within about ${distance(metres)})`}`,
  removePosition: "Remove the current position",
  gridAdded: (name) => `${name} chosen`,
  positionAdded: "Current position added",
  attached: "Added to the address",
  between: " · ",
};
