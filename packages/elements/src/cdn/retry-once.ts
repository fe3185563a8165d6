/** Loads a module, and retries once after a second, for unreliable networks. */
export const retryOnce = <T>(load: () => Promise<T>): Promise<T> =>
  load().catch(() => new Promise((again) => setTimeout(again, 1000)).then(load));
