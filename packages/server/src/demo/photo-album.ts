import type { FieldDefinition, Instant } from "@gridloop/core";
import type { Attachment } from "../host/case-host.js";
import type { Dice } from "./dice.js";

/** A photo of a made-up case. */
export type TakenPhoto = Omit<Attachment, "district" | "case">;

/** The made-up photos there are. */
export interface PhotoAlbum {
  /** One that suits a class of matters and a field of a form, as an attachment of a case; nothing where none does. */
  take(
    itemClass: string | undefined,
    field: FieldDefinition,
    caseId: string,
    index: number,
    at: Instant,
    luck: Dice,
  ): TakenPhoto | undefined;
}

/** An album without photos. */
export const emptyAlbum: PhotoAlbum = { take: () => undefined };
