/** A text into which pieces are put at places that are still ahead; it is given out in order. */
export class Additions {
  #pieces: { at: number; piece: string }[] = [];
  #next = 0;
  #isSorted = true;

  constructor(private readonly text: string) {}

  /** Puts a piece in. */
  add(at: number, piece: string): void {
    this.#pieces.push({ at, piece });
    this.#isSorted = false;
  }

  /** The text from one place to another, with what was put in between. */
  slice(from: number, to = this.text.length): string {
    if (!this.#isSorted) this.#pieces.sort((a, b) => a.at - b.at);
    this.#isSorted = true;
    let text = '';
    let at = from;
    for (let next = this.#pieces[this.#next]; next && next.at < to; next = this.#pieces[++this.#next]) {
      text += this.text.slice(at, next.at) + next.piece;
      at = next.at;
    }
    return text + this.text.slice(at, to);
  }
}
