import type { PhotoMessages } from "./messages.js";

const photos = (count: number): string => `${count} photo${count === 1 ? "" : "s"}`;
const megabytes = (bytes: number): string => String(Math.max(0.1, Math.round(bytes / 100_000) / 10));

export const en: PhotoMessages = {
  add: "Take or choose a photo",
  addMore: "Add another photo",
  replace: "Choose another photo",
  limit: (most, count) => (count === 0 ? `At most ${photos(most)}` : `${count} of at most ${photos(most)}`),
  dropHere: "or drop photos here",
  nth: (place) => `Photo ${place}`,
  preparing: "Getting ready…",
  uploading: "Uploading…",
  uploaded: "Uploaded",
  retry: "Try again",
  retryOf: (name) => `Upload ${name} again`,
  remove: "Remove",
  removeOf: (name) => `Remove ${name}`,
  added: (name) => `${name} added, uploading`,
  removed: (name) => `${name} removed`,
  failed: (name) => `${name} could not be uploaded`,
  allUploaded: (count) => `${photos(count)} uploaded`,
  declined: {
    "not-a-photo": (name) => `“${name}” is not a photo. Choose a JPEG, PNG or WebP image.`,
    empty: (name) => `“${name}” is empty. Choose it again.`,
    unreadable: (name) => `“${name}” cannot be opened; it may be damaged. Choose another photo.`,
    heic: (name) => `“${name}” is a HEIC photo, which this browser cannot open. Save it as JPEG in your photo app and add that.`,
    "too-large": (name, most) => `“${name}” is larger than ${most.megabytes} MB even when reduced. Choose a smaller photo.`,
    "too-many": (name, most) => `You can add at most ${photos(most.count)}, so “${name}” was left out. Remove one you do not need first.`,
    "chosen-before": (name) => `“${name}” has been added already.`,
  },
  faults: {
    offline: () => "There is no network, so the photo was not uploaded. It is tried again when the network is back.",
    unavailable: () => "The server cannot take photos at the moment. Try again later.",
    "rate-limited": () => "Too many uploads in a short time. Wait a minute and try again.",
    refused: (said) => `The server did not take this photo. ${said ?? "Remove it and choose another."}`,
    "not-signed-in": () => "You are no longer signed in. Sign in and upload it again.",
    "not-connected": () => "This page is not connected to a server, so photos cannot be uploaded.",
    expired: () => "The photo was uploaded too long ago and is no longer kept. Remove it and add it again.",
  },
  obstacle: (count) =>
    `${photos(count)} ${count === 1 ? "was" : "were"} not uploaded. Try again, or remove ${count === 1 ? "it" : "them"}.`,
  size: (bytes) => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${megabytes(bytes)} MB`),
};
