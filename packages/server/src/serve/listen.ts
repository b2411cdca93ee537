import { createAdaptorServer } from "@hono/node-server";
import type { IncomingMessage, Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { RequestInfo } from "../http/handler.js";
import type { ServeMessages } from "./locales/serve-message.js";
import { ServeFault } from "./serve-options.js";

/** A request that takes longer than this to arrive is not a slow line but an attack on patience. */
const requestTimeoutMs = 60_000;

/** How long requests under way may go on after the server is told to stop. */
const patienceMs = 10_000;

/** Where a server listens. */
export interface Listening {
  port: number;
  /** Takes no new requests, waits for those under way, and closes. */
  close(): Promise<void>;
}

/** Carries a handler on Node's HTTP server. Throws `ServeFault`: `port-taken`, `port-forbidden`, `address-unknown`. */
export async function listen(
  handle: (request: Request, info: RequestInfo) => Promise<Response>,
  where: { host: string; port: number; trustProxy: boolean },
  messages: ServeMessages,
): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: (request, { incoming }) => handle(request, addressOf(incoming as IncomingMessage, where.trustProxy)),
    serverOptions: { requestTimeout: requestTimeoutMs, headersTimeout: requestTimeoutMs / 2 },
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(faultOf(error, where, messages)));
    server.listen(where.port, where.host, resolve);
  });
  return { port: (server.address() as AddressInfo).port, close: () => close(server) };
}

/** Behind a proxy that is trusted, the last hop of X-Forwarded-For: all before it is what the client says of itself. */
function addressOf(incoming: IncomingMessage, trustProxy: boolean): RequestInfo {
  const forwarded = trustProxy
    ? String(incoming.headers["x-forwarded-for"] ?? "")
        .split(",")
        .at(-1)
        ?.trim()
    : undefined;
  const address = forwarded || incoming.socket.remoteAddress;
  return address === undefined ? {} : { address };
}

function faultOf(error: Error, { host, port }: { host: string; port: number }, messages: ServeMessages): Error {
  const codes = {
    EADDRINUSE: "port-taken",
    EACCES: "port-forbidden",
    EADDRNOTAVAIL: "address-unknown",
    ENOTFOUND: "address-unknown",
  } as const;
  const code = "code" in error ? codes[error.code as keyof typeof codes] : undefined;
  return code === undefined ? error : new ServeFault(code, messages.faults[code]({ host, port }));
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const impatient = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearTimeout(impatient);
}
