/* The provider of Lit's context protocol, for elements of other libraries. */
export { ContextProvider } from '@lit/context';
