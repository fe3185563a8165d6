interface Piece {
  at: number;
  piece: string;
}

/** A text into which pieces are put at places that are still ahead; it is given out in order. */
export class Additions {
  /** What is still ahead, the next piece last. */
  readonly #ahead: Piece[] = [];

  constructor(private readonly text: string) {}

  /**
   * Puts pieces in. They lie inside one element, so that of what was put in earlier only pieces before all of them, or
   * behind that element, can still be ahead.
   */
  add(pieces: Piece[]): void {
    const sorted = pieces.sort((a, b) => b.at - a.at);
    const first = sorted.at(-1);
    const before: Piece[] = [];
    while (first && this.#ahead.length && this.#ahead.at(-1)!.at < first.at) before.push(this.#ahead.pop()!);
    for (const piece of sorted) this.#ahead.push(piece);
    for (const piece of before.reverse()) this.#ahead.push(piece);
  }

  /** The text from one place to another, with what was put in between. */
  slice(from: number, to = this.text.length): string {
    let text = '';
    let at = from;
    for (let next = this.#ahead.at(-1); next && next.at < to; next = this.#ahead.at(-1)) {
      text += this.text.slice(at, next.at) + next.piece;
      at = next.at;
      this.#ahead.pop();
    }
    return text + this.text.slice(at, to);
  }
}
