/** What the package carries beside its code: the same folder from src/read/, from dist/read/ and from the bundle, dist/bundle/. */
export const ASSETS = new URL('../../assets/', import.meta.url);
