/** Elements that the user chose by a CSS selector: the one thing that needs a tree of the page. */

/**
 * Where the tags of the elements that a CSS selector fits begin in the source.
 *
 *     '#detail .text > p:not(.note)'   →   {512, 733, …}
 *
 * Text has no place in such a tree beyond its first entity, so only the elements' own offsets are
 * taken. Throws the parser's error where the selector is none.
 */
export async function selectedOffsets(source: string, selector: string): Promise<ReadonlySet<number>> {
  const { load } = await import('cheerio/slim');
  const $ = load(source, { xml: { xmlMode: false, withStartIndices: true } });
  const offsets = $(selector).toArray().map((node) => node.startIndex);
  return new Set(offsets.filter((offset) => offset !== null));
}
