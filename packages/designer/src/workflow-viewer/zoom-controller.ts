import type { ReactiveController, ReactiveControllerHost } from "lit";

/** How far in and out a person may zoom. */
const [least, most] = [0.25, 3];

/** What one press of a button or turn of a wheel's notch changes. */
const notch = 1.2;

/** How far a pointer moves before a press counts as dragging, in CSS pixels. */
const dragThreshold = 4;

/**
 * Zoom and panning of the drawing inside its scrolling frame: Ctrl and wheel, two fingers, dragging with the mouse. The
 * browser scrolls, so that touch, wheel and scroll bars feel as everywhere; this changes the scale and keeps the spot
 * under the pointer where it is.
 */
export class ZoomController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #frame: HTMLElement | undefined;
  #chosen: number | undefined;
  #pinch: { distance: number; zoom: number } | undefined;
  #drag: { x: number; y: number; left: number; top: number; moved: boolean } | undefined;
  #suggested = 1;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The scale to draw at: what the person chose, else what was suggested for the room there is. */
  get zoom(): number {
    return this.#chosen ?? this.#suggested;
  }

  /** Whether the press that just ended was a drag, which must not count as a click. */
  get dragged(): boolean {
    return this.#drag?.moved ?? false;
  }

  /** Sets the scale to begin with. */
  suggest(zoom: number): void {
    this.#suggested = zoom;
  }

  /** Forgets what the person chose, as for another workflow. */
  reset(): void {
    this.#chosen = undefined;
  }

  hostUpdated(): void {
    // The frame comes and goes with the choice between drawing and words.
    const frame = (this.#host as unknown as { renderRoot: ParentNode }).renderRoot.querySelector<HTMLElement>(".frame") ?? undefined;
    if (frame === this.#frame) return;
    this.#frame = frame;
    if (!frame) return;
    // Not passive: both must keep the browser from zooming the page.
    frame.addEventListener("wheel", this.#wheel, { passive: false });
    frame.addEventListener("touchmove", this.#touchMove, { passive: false });
    frame.addEventListener("touchstart", this.#touchStart, { passive: true });
    frame.addEventListener("touchend", this.#touchEnd);
    frame.addEventListener("pointerdown", this.#pointerDown);
    frame.addEventListener("pointermove", this.#pointerMove);
  }

  readonly in = (): void => this.#to(this.zoom * notch);
  readonly out = (): void => this.#to(this.zoom / notch);

  /** Makes the whole width visible. */
  fit(width: number): void {
    if (!this.#frame || width <= 0) return;
    this.#to(Math.min(1, this.#frame.clientWidth / width));
  }

  /** Changes the scale around a spot of the frame, its middle unless given. */
  #to(zoom: number, x?: number, y?: number): void {
    const frame = this.#frame;
    const before = this.zoom;
    const after = Math.min(Math.max(zoom, least), most);
    if (!frame || after === before) return;
    this.#chosen = after;
    const [spotX, spotY] = [x ?? frame.clientWidth / 2, y ?? frame.clientHeight / 2];
    const [left, top] = [((frame.scrollLeft + spotX) * after) / before - spotX, ((frame.scrollTop + spotY) * after) / before - spotY];
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => frame.scrollTo({ left, top, behavior: "instant" }));
  }

  readonly #wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const { left, top } = this.#boxOf(event);
    this.#to(this.zoom * notch ** (-event.deltaY / 100), event.clientX - left, event.clientY - top);
  };

  readonly #touchStart = ({ touches }: TouchEvent): void => {
    this.#pinch = touches.length === 2 ? { distance: apart(touches), zoom: this.zoom } : undefined;
  };

  readonly #touchMove = (event: TouchEvent): void => {
    if (!this.#pinch || event.touches.length !== 2) return;
    event.preventDefault();
    const { left, top } = this.#boxOf(event);
    const [a, b] = [event.touches[0], event.touches[1]];
    const x = ((a?.clientX ?? 0) + (b?.clientX ?? 0)) / 2 - left;
    const y = ((a?.clientY ?? 0) + (b?.clientY ?? 0)) / 2 - top;
    this.#to((this.#pinch.zoom * apart(event.touches)) / this.#pinch.distance, x, y);
  };

  readonly #touchEnd = (): void => {
    this.#pinch = undefined;
  };

  readonly #pointerDown = ({ pointerType, button, clientX, clientY }: PointerEvent): void => {
    this.#drag = undefined;
    if (pointerType !== "mouse" || button !== 0 || !this.#frame) return;
    this.#drag = { x: clientX, y: clientY, left: this.#frame.scrollLeft, top: this.#frame.scrollTop, moved: false };
  };

  readonly #pointerMove = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag || !this.#frame || event.buttons !== 1) return;
    const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
    if (!drag.moved && Math.hypot(dx, dy) < dragThreshold) return;
    if (!drag.moved) this.#frame.setPointerCapture(event.pointerId);
    drag.moved = true;
    this.#frame.scrollTo({ left: drag.left - dx, top: drag.top - dy, behavior: "instant" });
  };

  #boxOf({ currentTarget }: Event): DOMRect {
    return (currentTarget as Element).getBoundingClientRect();
  }
}

/** How far apart two fingers are. */
function apart(touches: TouchList): number {
  const [a, b] = [touches[0], touches[1]];
  return a && b ? Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)) : 1;
}
