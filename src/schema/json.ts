/** Schemas as JSON Schema, draft 7: what YAML language servers and JetBrains read. */
import { wordsIn, type Ui } from '../text/language.js';
import type { Schema } from './types.js';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The whole document, `title` included; descriptions in the language asked for. */
export function jsonSchema(schema: Schema, title: string, ui: Ui): { readonly [key: string]: Json } {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...bodyOf(schema, ui) };
}

function bodyOf(schema: Schema, ui: Ui): { readonly [key: string]: Json } {
  const { type, enum: values, pattern, items, properties, required, others, anyOf, about } = schema;
  return {
    ...(about && { description: wordsIn(ui, about) }),
    ...(type !== undefined && { type }),
    ...(values && { enum: values }),
    ...(pattern !== undefined && { pattern }),
    ...(items && { items: bodyOf(items, ui) }),
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, bodyOf(value, ui)])) }),
    ...(required && required.length > 0 && { required }),
    ...((properties || others) && { additionalProperties: others ? bodyOf(others, ui) : false }),
    ...(anyOf && { anyOf: anyOf.map((each) => bodyOf(each, ui)) }),
  };
}
