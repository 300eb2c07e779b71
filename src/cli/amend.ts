/** The user's own files that change facts: names that are one. */
import type { Aliases } from '../names/aliases.js';
import type { Fact } from '../types.js';
import type { Context } from './context.js';
import { textOf } from './files.js';

export interface Amendments {
  readonly aliases?: Aliases;
  readonly amend: (facts: readonly Fact[]) => readonly Fact[];
}

/** What the files that the options name make of facts; nothing where they name none. */
export async function loadAmendments({ options, say }: Pick<Context, 'options' | 'say'>): Promise<Amendments> {
  if (options.aliases === undefined) return { amend: (facts) => facts };
  const { readAliases, withAliases } = await import('../names/aliases.js');
  const { loadYamlParser } = await import('../text/yaml.js');
  const aliases = readAliases({ file: options.aliases, text: await textOf(options.aliases, say) }, await loadYamlParser());
  return { aliases, amend: (facts) => withAliases(facts, aliases) };
}
