/**
 * Raised whenever the same data, recipe and seed may give another result. Stored with every run: a run is a function
 * of data, recipe, seed and this.
 */
export const engineVersion = '1.0.0'
