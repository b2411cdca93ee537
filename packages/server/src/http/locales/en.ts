import type { ProblemMessages } from "./problem-message.js";

/** The server's problems in English. */
export const en: ProblemMessages = {
  problems: {
    "body-malformed": {
      title: "The body is not valid JSON",
      detail: ({ line, column }) =>
        line === undefined ? "The body could not be read." : `It cannot be read at line ${line}, column ${column}.`,
    },
    "idempotency-key-malformed": {
      title: "The idempotency key is malformed",
      detail: () => "It must be 1 to 128 printable ASCII characters.",
    },
    "not-signed-in": { title: "Sign in first", detail: () => "Only members of the district may do this." },
    "token-invalid": {
      title: "The sign-in is not valid",
      detail: () => "The token is expired, malformed or from another issuer. Sign in again.",
    },
    "not-a-member": { title: "Not a member of this district", detail: () => "You hold no post in this district." },
    "route-unknown": { title: "There is nothing at this address" },
    "district-unknown": { title: "There is no such district here" },
    "paper-not-found": { title: "The paper was not found", detail: () => "No rung of this case fired under that number." },
    "attachment-not-found": { title: "The file was not found", detail: () => "There is no such file, or it is not yours to read." },
    "workflow-unknown": { title: "There is no such version of a workflow here" },
    "method-not-allowed": { title: "This address does not take that method", detail: ({ allow }) => `It takes ${allow}.` },
    "action-not-one": {
      title: "Say which one",
      detail: ({ among }) => (among === "" ? "The case can not do that in its stage." : `Several would fit: ${among}.`),
    },
    "merge-target-unknown": {
      title: "The other case was not found",
      detail: () => "Name an open case of this district that you may see and that is not a duplicate itself.",
    },
    "reply-not-owed": { title: "No reply is owed", detail: () => "Nothing waits for an answer from your units." },
    "demo-clock-backwards": {
      title: "The clock only moves forward",
      detail: () => "What happened has been recorded and cannot come to lie in the future.",
    },
    "body-too-large": { title: "The body is too large", detail: ({ mostKilobytes }) => `At most ${mostKilobytes} kB are taken.` },
    "attachment-too-large": {
      title: "The photo is too large",
      detail: ({ mostMegabytes }) => `The photo must be smaller than ${mostMegabytes} MB.`,
    },
    "media-type-unsupported": { title: "The body's media type is not supported", detail: ({ expected }) => `Send ${expected}.` },
    "body-invalid": { title: "The body is not what this address takes" },
    "query-invalid": { title: "The address has a parameter that is not valid" },
    "idempotency-key-reused": {
      title: "The idempotency key was used before",
      detail: () => "It came with another request. Use a new key for a new request.",
    },
    "attachment-missing": { title: "Choose a photo", detail: () => "The upload holds no file." },
    "attachment-empty": { title: "The photo is empty", detail: () => "The file has no content. Choose it again." },
    "attachment-too-many": { title: "Too many photos at once", detail: ({ most }) => `At most ${most} at a time.` },
    "attachment-type-unsupported": { title: "The file is not a photo", detail: () => "The photo must be a JPEG, PNG, WebP or HEIC." },
    "attachment-type-mismatch": {
      title: "The file is not what its name says",
      detail: () => "Its content is not the kind of photo it claims to be.",
    },
    "attachment-unknown": { title: "A photo is missing", detail: () => "It was not uploaded, or too long ago. Upload it again." },
    "attachment-taken": { title: "The photo belongs to another case", detail: () => "Upload it again for this one." },
    "host-unknown": {
      title: "This address does not lead here",
      detail: () => "The demonstration answers on this machine's own addresses only.",
    },
    "rate-limited": { title: "Too many requests", detail: ({ seconds }) => `Try again in ${seconds} seconds.` },
    internal: { title: "Something went wrong here", detail: () => "It has been noted. Nothing was changed; you may try again." },
    unavailable: {
      title: "The service is not available right now",
      detail: () => "The database does not answer. Try again shortly; with the same idempotency key nothing happens twice.",
    },
  },
  parts: {
    required: () => "This is required.",
    "unknown-key": ({ keys }) => `Unknown: ${keys}.`,
    "invalid-type": ({ expected }) => `This must be of type ${expected}.`,
    "too-small": () => "This is too short or too small.",
    "too-big": () => "This is too long or too large.",
    "not-text": () => "This text holds characters that cannot be kept (NUL or half a surrogate pair).",
    "not-finite": () => "This number is too large to be kept.",
    "too-deep": ({ most }) => `This is nested deeper than ${most} levels.`,
    "attachment-unknown": () => "It was not uploaded, or too long ago. Upload it again.",
    "attachment-taken": () => "It belongs to another case. Upload it again for this one.",
    "key-forbidden": () => "This name is not allowed.",
  },
  part: (code) => `This is not valid (${code}).`,
};
