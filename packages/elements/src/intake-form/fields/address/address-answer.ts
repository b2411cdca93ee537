/** The parts of an address, as an answer has them: a bare text where there is nothing else. */
export interface AddressAnswer {
  readonly text?: string;
  readonly unit?: string;
  readonly longitude?: number;
  readonly latitude?: number;
}

const parts = ["text", "unit", "longitude", "latitude"] as const;

/** Reads the parts of an answer, whatever it is. */
export function addressParts(value: unknown): AddressAnswer {
  if (typeof value === "string") return { text: value };
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(
    parts.map((part) => [part, (value as Record<string, unknown>)[part]]).filter(([, given]) => given !== undefined),
  );
}

/** The answer of the parts: nothing, a text, or an object of those that there are. */
export function addressAnswer({ text, ...more }: AddressAnswer): AddressAnswer | string | undefined {
  const given = Object.fromEntries(Object.entries(more).filter(([, part]) => part !== undefined));
  if (Object.keys(given).length === 0) return text || undefined;
  return { ...(text ? { text } : {}), ...given };
}
