import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

const types = ['pointerdown', 'pointerup', 'pointercancel', 'click'] as const;

/** After a touch the browser moves the focus and clicks only when the finger has left; within this time, in milliseconds. */
const longestTap = 400;

/**
 * Waits while the visitor presses something: a message that comes or goes meanwhile, since the focus leaves a field,
 * would move a button away from the pointer, and its click would be lost.
 */
export class PressedPointer implements ReactiveController {
  #isPressed = false;
  #waiting: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    for (const type of types) addEventListener(type, this.#onPointer, true);
  }

  hostDisconnected(): void {
    for (const type of types) removeEventListener(type, this.#onPointer, true);
    clearTimeout(this.#timer);
    this.#isPressed = false;
    this.forget();
  }

  /** Runs something at once, or after the release and what the click does; the last call counts. */
  whenReleased(run: () => void): void {
    if (this.#isPressed) this.#waiting = run;
    else run();
  }

  /** Forgets what waits. */
  forget(): void {
    this.#waiting = undefined;
  }

  #onPointer = ({ type }: Event): void => {
    clearTimeout(this.#timer);
    if (type === 'pointerdown') this.#isPressed = true;
    else if (this.#isPressed) this.#timer = setTimeout(this.#release, type === 'click' ? 0 : longestTap);
  };

  #release = (): void => {
    this.#isPressed = false;
    const run = this.#waiting;
    this.#waiting = undefined;
    run?.();
  };
}
