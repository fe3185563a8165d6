/** Loads a module once; `value` is set from then on. */
export interface Lazy<T> {
  (): Promise<T>;
  value?: T;
}

/** The loader of every lazy module that has been imported so far: a server awaits them all before it renders. */
export const lazyLoaders: Lazy<unknown>[] = [];

/** Makes of a loader one that loads once, however many elements ask at the same time; again after it has failed. */
export function lazy<T>(load: () => Promise<T>): Lazy<T> {
  let loading: Promise<T> | undefined;
  const loader: Lazy<T> = () =>
    (loading ??= load().then(
      (value) => (loader.value = value),
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    ));
  lazyLoaders.push(loader);
  return loader;
}
