/** What the bundle takes from npm. */
import { isAscii } from 'node:buffer';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { withImporter } from '../../src/pack/imports.js';

const FOLDER = 'dist/bundle';
const built = existsSync(join(FOLDER, 'cli.js'));
const about = JSON.parse(readFileSync('package.json', 'utf8'));
const installed = new Set([...Object.keys(about.dependencies), ...Object.keys(about.optionalDependencies)]);

/** Packages that a built file requires, or imports when they are needed. */
function packagesIn(code: string): readonly string[] {
  const named = [...code.matchAll(/\brequire\([`"]([^`"]+)[`"]\)(?:\([`"]([^`"]+)[`"]\))?|\bcreateRequire\)?\(.{0,60}?\)\(`([^`]+)`\)/gu)];
  return named.flatMap(([, from, later, required]) => [from ?? [], later ?? [], required ?? []].flat()).filter((name) => !name.startsWith('.') && !name.startsWith('node:') && !builtinModules.includes(name));
}

(built ? describe : describe.skip)('the bundle', () => {
  const files = built ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js')) : [];

  it('imports no package that is not installed with it', () => {
    const found = files.flatMap((file) => packagesIn(readFileSync(join(FOLDER, file), 'utf8')));
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter((name) => !installed.has(name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/')))).toEqual([]);
  });

  it('is text of one byte a character where nearly every run reads it', () => {
    const usual = ['cli.js', 'start.js', 'usual.js', 'compiled.js'];
    expect(usual.filter((name) => !isAscii(readFileSync(join(FOLDER, name))))).toEqual([]);
  });

  it('has the lists in place, and no table of them', () => expect(readFileSync(join(FOLDER, 'usual.js'), 'utf8')).not.toContain('"aims/later"'));

  it('carries the licences of what it holds', () => {
    const licences = readFileSync(join(FOLDER, 'LICENSES.txt'), 'utf8');
    for (const name of ['chalk', 'commander', 'csv-stringify', 'get-east-asian-width', 'ignore']) expect(licences).toContain(`${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version}\n`);
    expect(licences.match(/Permission is hereby granted/gu)).toHaveLength(5);
  });
});

describe('packagesIn', () => {
  it.each([
    ['let a=require("b"),c=require(`./d.js`);', ['b']],
    ['require("@s/p/q")', ['@s/p/q']],
    ['await require("./import.js")(`yaml`);(0,m.createRequire)(require("url").pathToFileURL(__filename).href)(`compromise/two`)', ['yaml', 'compromise/two']],
    ['require("node:fs");require("./import.js")(name)', []],
  ])('%s', (code, packages) => expect(packagesIn(code)).toEqual(packages));
});

describe('imports turned round', () => {
  it.each([
    ['const f=()=>import(`yaml`);', 'a.js', 'const f=()=>require("./import.js")(`yaml`);'],
    ['import("a").then(()=>import(b))', 'pool/a.js', 'require("./../import.js")("a").then(()=>require("./../import.js")(b))'],
    ['const s="import(1)";/import(2)/;o.import(3)', 'a.js', 'const s="import(1)";/import(2)/;o.import(3)'],
  ])('%s in %s', (code, file, turned) => expect(withImporter(code, file)).toBe(turned));
});
