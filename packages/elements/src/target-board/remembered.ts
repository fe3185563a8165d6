const kept = new WeakMap<object, { inputs: readonly unknown[]; result: unknown }>();

/** What `draw` gave last for this thing, as long as nothing has changed that it follows from. */
export function remembered<T>(thing: object, inputs: readonly unknown[], draw: () => T): T {
  let last = kept.get(thing);
  if (!last || inputs.some((input, index) => input !== last!.inputs[index])) {
    last = { inputs, result: draw() };
    kept.set(thing, last);
  }
  return last.result as T;
}
