/** The version of this copy of Sen, named where two copies meet. */
export const version = '0.0.0';
