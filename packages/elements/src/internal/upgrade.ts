/** Whether elements that stood on the page before their script are being upgraded at this moment. */
export let upgrading = false;

/** Registers, and knows what is upgraded by it. */
export function upgrade(register: () => void): void {
  upgrading = true;
  register();
  upgrading = false;
}
