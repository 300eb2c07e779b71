/** What README and docs/ show is true: their commands are run, their tables made from the code. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { run } from '../src/cli/main.js';
import { COLUMNS, type Column } from '../src/write/columns.js';
import * as engine from '../src/index.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const UPDATE = process.env['UPDATE_DOCS'] === '1';
const wired = 'createExtractor' in engine;
const built = existsSync(join(ROOT, 'dist/builtin.bin')) && existsSync(join(ROOT, 'dist/bundle/cli.js'));
const pageOf = (page: string): string => readFileSync(join(ROOT, page), 'utf8');
const readme = (): string => pageOf('README.md');

/** Replaces a piece of a page under UPDATE_DOCS=1, else expects it to be there already. */
function holds(shown: string, actual: string, page = 'README.md'): void {
  if (UPDATE && shown !== actual) writeFileSync(join(ROOT, page), pageOf(page).replace(shown, () => actual));
  else expect(shown).toBe(actual);
}

function columnTable(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

describe('the table of columns', () => {
  it.each([
    ['en', ['key', 'Chinese header', 'meaning'], ({ key, zh, meaning }: Column) => [`\`${key}\``, zh, meaning]],
    ['zh', ['键', '中文表头', '含义'], ({ key, zh, meaningZh }: Column) => [`\`${key}\``, zh, meaningZh]],
  ] as const)('%s is that of the code', (language, head, cells) => {
    const table = columnTable([head, ['---', '---', '---'], ...COLUMNS.map(cells)]);
    const [shown = ''] = new RegExp(`<!-- columns ${language} -->[^]*?<!-- /columns -->`).exec(readme()) ?? [];
    holds(shown, `<!-- columns ${language} -->\n${table}\n<!-- /columns -->`);
  });
});

/** The words of a shell line; double quotes hold a word together. */
function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

/** Rules are loaded once for all commands that name none. */
let ours: ReturnType<typeof engine.createExtractor> | undefined;
const loadEngine = async (): Promise<typeof engine.createExtractor> => async (options = {}) => (options.rules?.length ?? 0) > 0 ? engine.createExtractor(options) : (ours ??= engine.createExtractor(options));

async function outputOf(argv: readonly string[]): Promise<string> {
  const decoder = new TextDecoder();
  let out = '';
  const stdout = { write: async (chunk: string | Uint8Array) => { out += typeof chunk === 'string' ? chunk : decoder.decode(chunk); } };
  await run(argv, { stdout, stderr: { write: async () => {} }, stdin: async () => new Uint8Array(), tty: { stdin: false, stdout: false, stderr: false }, env: {} }, loadEngine);
  return out;
}

/** The pages whose commands are run. */
const PAGES = ['README.md', 'docs/results.md', 'docs/results.zh.md'];
const blocks = PAGES.flatMap((page) => [...pageOf(page).matchAll(/```console\n\$ extract (.*)\n[^]*?```/g)].map(([shown, line = '']) => ({ page, shown, line })));

describe('the commands in the docs', () => {
  it.each(PAGES)('are there in %s', (page) => expect(blocks.filter((block) => block.page === page).length).toBeGreaterThan(1));
  it.each(blocks)('$page: extract $line', async ({ page, shown, line }) => {
    if (!wired && !line.startsWith('--help')) return;
    const out = (await outputOf(words(line))).split('\n').map((text) => text.trimEnd()).join('\n').trimEnd();
    expect(out).not.toBe('');
    holds(shown, `\`\`\`console\n$ extract ${line}\n${out}\n\`\`\``, page);
  });
});

describe('the library', () => {
  const snippets = [...readme().matchAll(/```js\n([^]*?)```\n\n```text\n([^]*?)```/g)].map(([shown, code = '', output = '']) => ({ shown, code, output }));
  it('is shown twice', () => expect(snippets).toHaveLength(2));
  it.each(snippets)('prints what README says it prints', ({ shown, code, output }) => {
    if (!built) return;
    // In a folder of the checkout, so that the package finds itself by its name.
    const folder = mkdtempSync(join(ROOT, '.docs-'));
    try {
      writeFileSync(join(folder, 'snippet.mjs'), code);
      const actual = execFileSync('node', [join(folder, 'snippet.mjs')], { encoding: 'utf8' });
      if (output !== actual) holds(shown, shown.replace(/```text\n[^]*```$/, () => `\`\`\`text\n${actual}\`\`\``));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the pages', () => {
  it.each([...PAGES, 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/design.md', 'docs/scale.md', ...['guide', 'tutorial', 'overlaps', 'testing'].flatMap((name) => [`docs/${name}.md`, `docs/${name}.zh.md`])])('the links of %s lead somewhere', (file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) => join(ROOT, file, '..', target));
    expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  });
  it('names the same exit codes in both languages', () => {
    const codes = [...readme().matchAll(/^\| (\d+) \|/gm)].map(([, code]) => code);
    expect(codes).toEqual(['0', '1', '2', '3', '4', '5', '70', '0', '1', '2', '3', '4', '5', '70']);
  });
  it('has every heading in both languages', () => {
    const [english = '', chinese = ''] = readme().split('## 中文说明');
    expect((chinese.match(/^### /gm) ?? []).length).toBeGreaterThanOrEqual((english.match(/^## /gm) ?? []).length);
  });
  it('names the scripts that package.json has', () => {
    const scripts = readFileSync(join(ROOT, 'package.json'), 'utf8');
    for (const script of ['"test"', '"lint"', '"typecheck"', '"build"']) expect(scripts).toContain(script);
  });
});
