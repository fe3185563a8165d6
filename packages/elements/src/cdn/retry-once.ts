/** Loads; once more a second later when that fails, as it does on a train. */
export const retryOnce = <T>(load: () => Promise<T>): Promise<T> =>
  load().catch(() => new Promise((again) => setTimeout(again, 1000)).then(load));
