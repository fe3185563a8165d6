/** The form and its suggestions as children, and the results of a CMS, with and without script. */
export { formStyles as lightStyles } from './form.styles.js';
