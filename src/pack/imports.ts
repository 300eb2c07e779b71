/**
 * `import('yaml')` in a file of the bundle → `require('./import.js')('yaml')`. V8 forgets where a script came from when it takes it
 * from kept code (pack/compiled.ts), so such a script cannot import; a file of one line, which is never kept, does it for all.
 */
import { posix } from 'node:path';
import type { Plugin } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import { IMPORTER } from './compiled.js';

/** The whole of the file that imports for the others. */
export const IMPORTS = 'module.exports=(name)=>import(name);\n';

/** The code of a built file with its imports turned round. */
export function withImporter(code: string, file: string): string {
  if (!/\bimport\(/u.test(code)) return code;
  const starts = importsIn(parseAst(code)).sort((a, b) => b - a);
  const importer = `require(${JSON.stringify(`./${posix.join(posix.relative(posix.dirname(file), '.'), IMPORTER)}`)})`;
  return starts.reduce((text, start) => text.slice(0, start) + importer + text.slice(start + 'import'.length), code);
}

/** As a step of rolldown's. */
export const lateImports: Plugin = { name: 'late imports', renderChunk: (code, { fileName }) => withImporter(code, fileName) };

/** Where the `import(…)` of a tree of syntax begin. */
function importsIn(node: unknown): number[] {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap((child) => importsIn(child));
  return 'type' in node && node.type === 'ImportExpression' && 'start' in node ? [Number(node.start), ...inner] : inner;
}
