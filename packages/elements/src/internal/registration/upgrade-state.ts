/** Whether elements that stood on the page before their script are being upgraded at this moment. */
export let isUpgrading = false;

/** Registers, and knows what is upgraded by it. */
export function upgrade(register: () => void): void {
  isUpgrading = true;
  try {
    register();
  } finally {
    isUpgrading = false;
  }
}
