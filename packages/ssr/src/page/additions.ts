interface Piece {
  at: number;
  piece: string;
}

/** A text with insertions at positions after the current one; it is emitted in order. */
export class Additions {
  /** Pending insertions, the next one last. */
  readonly #ahead: Piece[] = [];

  constructor(private readonly text: string) {}

  /**
   * Adds insertions. They are inside one element, so that pending ones are either before all of them or after that
   * element.
   */
  add(pieces: Piece[]): void {
    const sorted = pieces.sort((a, b) => b.at - a.at);
    const first = sorted.at(-1);
    const before: Piece[] = [];
    while (first && this.#ahead.length && this.#ahead.at(-1)!.at < first.at) before.push(this.#ahead.pop()!);
    for (const piece of sorted) this.#ahead.push(piece);
    for (const piece of before.reverse()) this.#ahead.push(piece);
  }

  /** The text between two positions, with the insertions. */
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
