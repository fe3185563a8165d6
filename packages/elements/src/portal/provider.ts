/*
 * Lit's side of the context protocol, for elements of others that ask what a portal provides.
 */
export { ContextProvider } from '@lit/context';
