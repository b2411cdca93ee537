import type { FileFault } from "./prepare-photo.js";

/** Why a photo could not be sent: the network, the server's state, or its word on this photo. */
export type UploadFault = "offline" | "unavailable" | "rate-limited" | "refused" | "not-signed-in" | "not-connected" | "expired";

/** One photo of an answer, from the moment it was chosen. */
export interface PhotoItem {
  /** Tells it from others on the page, and a repeat of its upload from a second photo: the request's idempotency key. */
  key: string;
  name: string;
  /** Bytes: of the file as chosen, then of what is sent; nothing for a photo of an earlier visit. */
  size?: number;
  state: "preparing" | "waiting" | "uploading" | "uploaded" | "failed";
  /** What stands for it in the answer, once uploaded. */
  id?: string;
  photo?: Blob;
  thumbnail?: HTMLCanvasElement;
  fault?: UploadFault;
  /** What the server said against it. */
  said?: string | undefined;
  /** Ends what is under way for it. */
  readonly abort: AbortController;
}

/** A file that was not taken, and why. */
export interface Declined {
  readonly name: string;
  readonly fault: FileFault | "too-many" | "chosen-before";
}
