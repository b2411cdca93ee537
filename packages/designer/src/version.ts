/** The version of this package, which elements carry so that two copies on one page can be told apart. */
export const version = "0.1.0";
