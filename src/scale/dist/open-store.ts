/** Stores by their addresses; the code of each kind is loaded when it is asked for. */
import type { Store } from './store.js';

/** A store by its address: a folder that all machines see, or `s3://bucket/prefix`. */
export async function openStore(address: string, env: Readonly<Record<string, string | undefined>>): Promise<Store> {
  if (address.startsWith('s3://')) return (await import('./store-s3.js')).s3Store(address, env);
  return (await import('./store-folder.js')).folderStore(address);
}
