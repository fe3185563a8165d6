/** The form as a child, with and without script. */
export { formStyles as lightStyles } from './form.styles.js';
