/** What the bundle takes from npm. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const FOLDER = 'dist/bundle';
const built = existsSync(join(FOLDER, 'cli.js'));
const about = JSON.parse(readFileSync('package.json', 'utf8'));
const installed = new Set([...Object.keys(about.dependencies), ...Object.keys(about.optionalDependencies)]);

/** Packages that a built file names in an import of its own or in one that waits until it is needed. */
function packagesIn(code: string): readonly string[] {
  const named = [...code.matchAll(/(?:^|[;}])(?:import|export)[\w$*{}\s,]*?from"([^"]+)"|\bimport\([`"]([^`"]+)[`"]\)|\bcreateRequire\(import\.meta\.url\)\(`([^`]+)`\)/gu)];
  return named.flatMap(([, from, later, required]) => from ?? later ?? required ?? []).filter((name) => !name.startsWith('.') && !name.startsWith('node:') && !builtinModules.includes(name));
}

(built ? describe : describe.skip)('the bundle', () => {
  const files = built ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js')) : [];

  it('imports no package that is not installed with it', () => {
    const found = files.flatMap((file) => packagesIn(readFileSync(join(FOLDER, file), 'utf8')));
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter((name) => !installed.has(name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/')))).toEqual([]);
  });

  it('carries the licences of what it holds', () => {
    const licences = readFileSync(join(FOLDER, 'LICENSES.txt'), 'utf8');
    for (const name of ['chalk', 'commander', 'csv-stringify', 'get-east-asian-width', 'ignore']) expect(licences).toContain(`${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version}\n`);
    expect(licences.match(/Permission is hereby granted/gu)).toHaveLength(5);
  });
});

describe('packagesIn', () => {
  it.each([
    ['import{a}from"b";import{c}from"./d.js";', ['b']],
    ['import x,{y as z}from"@s/p/q";export*from"e";', ['@s/p/q', 'e']],
    ['await import(`yaml`);createRequire(import.meta.url)(`compromise/two`)', ['yaml', 'compromise/two']],
    ['import{f}from"node:fs";import("./x.js")', []],
  ])('%s', (code, packages) => expect(packagesIn(code)).toEqual(packages));
});
