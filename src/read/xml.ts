/** XML told tag by tag, names without their prefixes. */
import { Parser } from 'htmlparser2';

export type Attributes = Readonly<Record<string, string>>;

/** What is done at each tag; names are those behind the colon: `w:tbl` is tbl. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text?: (words: string) => void;
}

/** Tells the handler everything that stands in the XML. Broken XML is told as far as it goes. */
export function readXml(xml: string, { open, close, text }: XmlHandler): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(local(name), attributes),
      onclosetag: (name) => close(local(name)),
      ...(text === undefined ? {} : { ontext: text }),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}

const NAMES = new Map<string, string>();

function local(name: string): string {
  let short = NAMES.get(name);
  if (short === undefined) {
    short = name.slice(name.indexOf(':') + 1);
    if (NAMES.size < 2000) NAMES.set(name, short);
  }
  return short;
}

/** The attribute of this name with any prefix or none: `w:val`, `val`. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  for (const key in attributes) if (key.endsWith(name) && key[key.length - name.length - 1] === ':') return attributes[key];
  return undefined;
}
