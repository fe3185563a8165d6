/** Runs `work` when it is its turn: at once, as bundlers and servers want it. See `turn.late.ts`. */
export const inTurn = (_tag: string, work: () => void): void => work();
