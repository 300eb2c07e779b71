/** Where the results of many machines meet. */

export interface Store {
  /** Puts the bytes under the key unless something is there: `there` says that somebody else was first. All or nothing. */
  readonly putIfAbsent: (key: string, bytes: Uint8Array) => Promise<'put' | 'there'>;
  /** The bytes [from, to) of what is under the key, all without a range; undefined where nothing is. */
  readonly get: (key: string, range?: { readonly from: number; readonly to: number }) => Promise<Uint8Array | undefined>;
  /** The size of what is under the key; undefined where nothing is. */
  readonly size: (key: string) => Promise<number | undefined>;
  /** The keys that begin with a folder, sorted. */
  readonly list: (folder: string) => Promise<readonly string[]>;
}

/** What is under a key as data; undefined where nothing is. */
export async function getJson(store: Store, key: string): Promise<unknown> {
  const bytes = await store.get(key);
  return bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes));
}

export function putJson(store: Store, key: string, data: unknown): Promise<'put' | 'there'> {
  return store.putIfAbsent(key, new TextEncoder().encode(`${JSON.stringify(data)}\n`));
}
