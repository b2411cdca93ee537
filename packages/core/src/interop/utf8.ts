const PIECE = 0x8000;

/**
 * Reads UTF-8 strictly: undefined where the bytes are not well-formed, so that no byte is quietly replaced. Through
 * `decodeURIComponent`, which is part of the language and refuses every malformed sequence (ECMA-262, Decode);
 * TextDecoder belongs to the host.
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  if (bytes.every((byte) => byte < 0x80)) return fromCodes(bytes);
  const escaped = fromCodes(bytes).replace(/[%\u0080-\u00FF]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`);
  try {
    return decodeURIComponent(escaped);
  } catch {
    return undefined;
  }
}

/** One character per byte. In pieces, because the arguments of a call are limited. */
function fromCodes(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE) pieces.push(String.fromCharCode(...bytes.subarray(from, from + PIECE)));
  return pieces.join("");
}
