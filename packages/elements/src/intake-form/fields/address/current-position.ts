/** Why the device's position could not be had. */
export type PositionFault = "denied" | "unavailable" | "timeout";

/** Where the device is, in WGS 84 degrees as browsers say it and the server expects it; `metres` is how far off it may be. */
export interface CurrentPosition {
  readonly longitude: number;
  readonly latitude: number;
  readonly metres?: number;
}

/** Milliseconds after which people type the address instead. */
const patience = 15_000;
/** Decimals of a degree: the sixth is a decimetre, finer than any telephone knows. */
const precise = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** Whether the browser would say where the device is at all: it does so on pages it trusts only. */
export const canLocate = (): boolean => isSecureContext && "geolocation" in navigator;

/** Asks the browser where the device is; the browser asks the person. */
export function currentPosition(): Promise<CurrentPosition | PositionFault> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) =>
        resolve({
          longitude: precise(longitude),
          latitude: precise(latitude),
          ...(Number.isFinite(accuracy) ? { metres: accuracy } : {}),
        }),
      ({ code }) => resolve(code === 1 ? "denied" : code === 3 ? "timeout" : "unavailable"),
      { enableHighAccuracy: true, timeout: patience, maximumAge: 60_000 },
    );
  });
}
