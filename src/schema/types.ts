/**
 * The shapes of the files that people write: one description that the checks read and that editors read as JSON
 * Schema. It is the part of JSON Schema (draft 7) that our files need, with words for messages beside it.
 */
import type { Scalar } from '../yaml/yaml.js';
import type { Words } from '../text/language.js';

export type SchemaType = 'string' | 'number' | 'boolean' | 'null' | 'array' | 'object';

export interface Schema {
  readonly type?: SchemaType | readonly SchemaType[];
  /** The only values there are. */
  readonly enum?: readonly Scalar[];
  /** Of texts; anchored as it is written. */
  readonly pattern?: string;
  /** Of lists: what each item is. */
  readonly items?: Schema;
  /** Of maps: the keys by name. */
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  /** Of maps: what the keys hold that `properties` does not name; absent: there are no others. */
  readonly others?: Schema;
  /** One of these. */
  readonly anyOf?: readonly Schema[];
  /** What it is for: the hover text of an editor. */
  readonly about?: Words;
  /** What messages call it: `a rule`. */
  readonly name?: Words;
  /** How to mend what is none. */
  readonly help?: Words;
}

/** The rest of a schema, of which the type is given. */
type More = Omit<Schema, 'type'>;

export const text = (more: More = {}): Schema => ({ type: 'string', ...more });
export const listOf = (items: Schema, more: More = {}): Schema => ({ type: 'array', items, ...more });
export const oneOf = (values: readonly Scalar[], more: More = {}): Schema => ({ enum: values, ...more });
/** A map of these keys and no others. */
export const closed = (
  name: Words,
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = [],
  more: More = {},
): Schema => ({ type: 'object', name, properties, required, ...more });
