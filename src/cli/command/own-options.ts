/** The options that one command alone has. */
/** The options that only the command at hand knows, by their long names in camel case; what was not given is undefined, false or empty. */
export interface OwnOptions {
  readonly text: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
  readonly list: (name: string) => readonly string[];
}

export function ownOptions(values: Readonly<Record<string, unknown>>): OwnOptions {
  return {
    text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    flag: (name) => values[name] === true,
    list: (name) => (Array.isArray(values[name]) ? values[name].map(String) : []),
  };
}
