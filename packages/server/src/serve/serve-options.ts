import type { Locale } from "@gridloop/core";
import type { JwtSettings } from "../auth/jwt-authenticator.js";
import type { PagesFolder } from "./static-pages.js";

/** How a server is run. */
export interface ServeOptions {
  /** Default 8787; 0 takes any that is free. */
  port?: number;
  /** The address to listen on; default this machine's loopback. */
  host?: string;
  /** The folder of the embedded database; default `.gridloop/data`, with `demo` `.gridloop/demo`. */
  data?: string;
  /** `postgres://…`, in place of the embedded database. */
  database?: string;
  /** District files, or the folders that hold them, to publish at start. */
  district?: readonly string[];
  /** The demonstration: personas, a clock to move, sample cases. On loopback and a database of its own only. */
  demo?: boolean;
  /** How many sample cases the demonstration begins with, per district; default 240. */
  samples?: number;
  /** Whether the demonstration throws away what it made before and begins anew; in a folder of its own only. */
  fresh?: boolean;
  /** How members sign in: settings, or the path of a JSON file with them; default the environment's `GRIDLOOP_AUTH`. */
  auth?: JwtSettings | string;
  /** How people are told outside the desk: the path of a JSON file; default the environment's `GRIDLOOP_NOTIFY`. Without it, in the inbox. */
  notify?: string;
  /** Folders of pages to serve beside the interface, whose own addresses always win. */
  pages?: readonly PagesFolder[];
  /** Origins whose pages may call from a browser. */
  cors?: readonly string[];
  /** The address citizens reach the server by, behind a proxy. */
  publicUrl?: string;
  /** Whether a proxy in front tells whom a request comes from (the last X-Forwarded-For). */
  trustProxy?: boolean;
  /** What a reader of /metrics must bring. Beyond loopback there are no metrics without it; default the environment's `GRIDLOOP_METRICS_TOKEN`. */
  metricsToken?: string;
  /** The language of what the server says at start; default the environment's. */
  locale?: Locale;
  /** Default `info`. */
  logLevel?: "info" | "warn" | "error" | "silent";
  version?: string;
}

/** Where a server runs: its words, its environment, and when to stop. */
export interface ServeIo {
  /** A line for whoever started it. */
  out(line: string): void;
  err(line: string): void;
  env: Readonly<Record<string, string | undefined>>;
  /** Stops the server, gracefully. */
  stop: AbortSignal;
}

/** A server that runs. */
export interface Serving {
  /** Its address, e.g. `http://127.0.0.1:8787`. */
  url: string;
  /** Stops it; again and again does no harm. */
  stop(): Promise<void>;
  /** Settles once it has stopped. */
  stopped: Promise<void>;
}

/** Why a server was not started: what to tell whoever tried, by code. */
export type ServeFaultCode =
  | "authentication-missing"
  | "authentication-invalid"
  | "notify-invalid"
  | "district-claim-missing"
  | "demo-beyond-loopback"
  | "demo-with-authentication"
  | "fresh-without-demo"
  | "not-a-demo-database"
  | "is-a-demo-database"
  | "port-taken"
  | "port-forbidden"
  | "address-unknown"
  | "data-folder-in-use"
  | "data-folder-unwritable"
  | "database-wrong"
  | "district-unsound"
  | "workflow-immutable"
  | "no-district"
  | "pages-folder-missing"
  | "pages-prefix-wrong";

/** Thrown by `serve`; the message is in the starter's language. */
export class ServeFault extends Error {
  override readonly name = "ServeFault";
  readonly code: ServeFaultCode;

  constructor(code: ServeFaultCode, message: string) {
    super(message);
    this.code = code;
  }
}
