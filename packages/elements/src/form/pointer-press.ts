/**
 * Whether somebody holds a mouse button or a finger down, so that the page does not move under it.
 *
 * Pressing a button takes the focus from the field before, and whoever then says what is wrong with that field pushes the
 * button down: the press ends beside it, and no click comes. So what leaving a field causes waits until the press is over.
 */
export class PointerPress {
  #isDown = false;
  #waiting: (() => void)[] = [];

  connect(): void {
    window.addEventListener("pointerdown", this.#onDown, true);
    window.addEventListener("pointerup", this.#onUp, true);
    window.addEventListener("pointercancel", this.#onUp, true);
  }

  disconnect(): void {
    window.removeEventListener("pointerdown", this.#onDown, true);
    window.removeEventListener("pointerup", this.#onUp, true);
    window.removeEventListener("pointercancel", this.#onUp, true);
    this.#isDown = false;
    this.#waiting = [];
  }

  /** Calls back once nothing is held down and the click has been dealt with, in a task of its own. */
  afterwards(callback: () => void): void {
    this.#waiting.push(callback);
    if (!this.#isDown) this.#release();
  }

  readonly #onDown = (): void => {
    this.#isDown = true;
  };

  readonly #onUp = (): void => {
    this.#isDown = false;
    this.#release();
  };

  /** A tap moves the focus only after the finger was lifted, in one task with its click: hence a task later in any case. */
  #release(): void {
    setTimeout(() => {
      if (this.#isDown) return;
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const callback of waiting) callback();
    });
  }
}
