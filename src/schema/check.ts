/** A file's content held against its schema; every mistake is placed. */
import { complaintOf, problemAt, type Complaint, type ComplaintRow, type Place, type Problem, type Source } from '../errors.js';
import type { Values, Words } from '../text/language.js';
import { nearestWord } from '../text/nearest.js';
import { valueAt, type Scalar, type YamlMap, type YamlNode, type YamlScalar } from '../yaml/yaml.js';
import { SHAPE } from './complaints.js';
import type { Schema, SchemaType } from './types.js';

/** Where problems go while a file is checked. */
export interface Reporter {
  readonly source: Source;
  readonly problems: Problem[];
}

export function complain({ source, problems }: Reporter, place: Place, complaint: Complaint): void {
  problems.push(problemAt(source, place, complaint));
}

/** A complaint of a table, with its values. */
export function complainOf(to: Reporter, place: Place, row: ComplaintRow, values: Values = {}): void {
  complain(to, place, complaintOf(row, values));
}

/** Reports all that the schema does not allow; true where there is nothing of that kind. `what` names the node where the schema does not. */
export function checkNode(node: YamlNode, schema: Schema, to: Reporter, what?: Words): boolean {
  const before = to.problems.length;
  const name = schema.name ?? what ?? ['文件', 'the file'];
  if (schema.anyOf) checkAny(node, schema.anyOf, to, name);
  else if (!isOfType(node, schema)) reportType(node, schema, to, name);
  else if (node.is === 'map') checkMap(node, schema, to, name);
  else if (node.is === 'list') for (const item of node.items) checkNode(item, schema.items ?? {}, to, ['其中一项', 'an item']);
  else checkScalar(node, schema, to, name);
  return to.problems.length === before;
}

/** The first alternative that holds; where none does, what is wrong with the one that is of the node's type. */
function checkAny(node: YamlNode, choices: readonly Schema[], to: Reporter, name: Words): void {
  const tries = choices.map((schema) => {
    const scratch: Reporter = { source: to.source, problems: [] };
    checkNode(node, schema, scratch, name);
    return { schema, problems: scratch.problems };
  });
  if (tries.some(({ problems }) => problems.length === 0)) return;
  const nearest = tries.find(({ schema }) => isOfType(node, schema)) ?? tries[0];
  to.problems.push(...(nearest?.problems ?? []));
}

function checkMap(map: YamlMap, schema: Schema, to: Reporter, name: Words): void {
  const { properties = {}, required = [], others } = schema;
  const known = Object.keys(properties);
  for (const { key, at, value } of map.entries) {
    const own = Object.hasOwn(properties, key) ? properties[key] : others;
    if (own) checkNode(value, own, to, quoted(key));
    else if (schema.properties) complainOf(to, at, SHAPE.unknownKey, { key, what: name, keys: known.join(', '), near: didYouMean(key, known) });
  }
  for (const key of required) {
    if (valueAt(map, key) !== undefined) continue;
    complainOf(to, map.entries[0]?.at ?? map, SHAPE.missingKey, { key, what: name });
  }
}

function checkScalar(node: YamlScalar, schema: Schema, to: Reporter, name: Words): void {
  const { enum: values, pattern, help } = schema;
  const value = String(node.value);
  if (values && !values.includes(node.value)) {
    const near = didYouMean(value, values.map(String));
    complainOf(to, node, SHAPE.wrongValue, { what: name, value, near, values: values.map(String).join(', ') });
  } else if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) {
    complainOf(to, node, SHAPE.wrongForm, { what: name, value, how: help ?? ['', ''] });
  }
}

const TYPES: Readonly<Record<SchemaType, Words>> = {
  string: ['文字', 'a text'],
  number: ['数字', 'a number'],
  boolean: ['true 或 false', 'true or false'],
  null: ['空', 'empty'],
  array: ['列表', 'a list'],
  object: ['键与值', 'a map'],
};

const HOW: Readonly<Record<SchemaType, Words>> = {
  string: ['写成文字；若 YAML 读成了别的，请加引号', 'write a text; put it in quotes where YAML reads it as something else'],
  number: ['写成数字，不加引号', 'write a number, without quotes'],
  boolean: ['写 true 或 false', 'write true or false'],
  null: ['留空', 'leave it empty'],
  array: ['一行一项，前面写 `- `', 'write one item a line, each behind `- `'],
  object: ['写成 `键: 值`，一行一个', 'write `key: value`, one a line'],
};

function reportType(node: YamlNode, schema: Schema, to: Reporter, name: Words): void {
  const [first = 'string'] = typesOf(schema);
  complainOf(to, node, SHAPE.wrongType, { what: name, wanted: TYPES[first], how: schema.help ?? HOW[first] });
}

function typesOf({ type, enum: values }: Schema): readonly SchemaType[] {
  if (type !== undefined) return typeof type === 'string' ? [type] : type;
  // A value that is none of the listed ones is told so by the list, unless it is no scalar at all.
  return values ? ['string', 'number', 'boolean', 'null'] : ['string', 'number', 'boolean', 'null', 'array', 'object'];
}

function isOfType(node: YamlNode, schema: Schema): boolean {
  if (schema.anyOf) return true;
  const types = typesOf(schema);
  if (node.is === 'map') return types.includes('object');
  if (node.is === 'list') return types.includes('array');
  return types.includes(typeOfScalar(node.value)) && !(types.length === 1 && types[0] === 'string' && String(node.value).trim() === '');
}

function typeOfScalar(value: Scalar): SchemaType {
  if (value === null) return 'null';
  return typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'boolean';
}

function quoted(key: string): Words {
  return [`\`${key}\` `, `\`${key}\``];
}

/** "did you mean", with a space behind it; empty where nothing is near. */
export function didYouMean(word: string, known: Iterable<string>, sign = ''): Words {
  const near = nearestWord(word, known);
  return near === undefined ? ['', ''] : [`是否想写 \`${sign}${near}\`？`, `did you mean \`${sign}${near}\`? `];
}
