/** SQLite: the facts, the releases and the rules as tables, and a search over names and quotes that finds Chinese words. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { ExtractError } from '../errors.js';
import { COLUMNS, type Column } from './columns.js';
import { cellOf } from './rows.js';
import type { Release, WriteOptions, Writer } from './writer.js';

export const writer: Writer = {
  extension: 'sqlite',
  async *write(releases, { rules = [] }) {
    const { default: open } = await import('@sqlite.org/sqlite-wasm');
    const sqlite = await open();
    const database = new sqlite.oo1.DB(':memory:');
    try {
      await fill(database, releases, rules);
      yield sqlite.capi.sqlite3_js_db_export(database);
    } catch (error) {
      if (error instanceof sqlite.SQLite3Error && FULL.has(error.resultCode)) tooLarge();
      throw error;
    } finally {
      database.close();
    }
  },
};

/** SQLITE_NOMEM, SQLITE_FULL, SQLITE_TOOBIG: the database is made in memory. */
const FULL: ReadonlySet<number> = new Set([7, 13, 18]);

function tooLarge(): never {
  throw new ExtractError([{ code: 'TOO_MANY_ROWS', message: '结果太大，一个 SQLite 库装不下 (too many rows for one SQLite database)', help: '-f csv, -f jsonl' }]);
}

async function fill(database: Database, releases: AsyncIterable<Release>, rules: NonNullable<WriteOptions['rules']>): Promise<void> {
  database.exec(SCHEMA);
  database.exec('BEGIN');
  const facts = inserter(database, 'facts', COLUMNS.length);
  const documents = inserter(database, 'documents', DOCUMENTS.length);
  const known = inserter(database, 'rules', 3);
  const pairs = inserter(database, 'words (rowid, metric, parent, body, region, quote)', 6);
  let row = 0;
  for await (const release of releases) {
    const { file, publishedFrom, encoding, region, unclaimed, warnings, problem } = release;
    // What the release itself says of its title and date stands in its facts.
    const { title = release.title, published = release.published } = release.facts[0] ?? {};
    for (const fact of release.facts) {
      facts.add(COLUMNS.map((column) => cellOf(fact, column)));
      pairs.add([++row, ...[fact.metric, fact.parent, fact.body, fact.region, fact.quote].map((text) => (text === undefined ? undefined : runsOfTwo(text)))]);
    }
    documents.add([file, title, published, publishedFrom, encoding, region, release.facts.length, unclaimed, warnings.join('；') || undefined, problem]);
  }
  for (const { id, about, origin } of rules) known.add([id, about, origin]);
  for (const each of [facts, documents, known, pairs]) each.close();
  database.exec("INSERT INTO search(search) VALUES('rebuild'); COMMIT; VACUUM");
}

interface Inserter {
  readonly add: (cells: readonly (string | number | undefined)[]) => void;
  readonly close: () => void;
}

function inserter(database: Database, table: string, width: number): Inserter {
  const statement = database.prepare(`INSERT INTO ${table} VALUES (${Array.from({ length: width }, () => '?').join(', ')})`);
  return {
    add: (cells) => {
      statement.bind(cells.map((cell) => cell ?? null)).stepReset();
    },
    close: () => statement.finalize(),
  };
}

const DOCUMENTS = [
  'file TEXT', 'title TEXT', 'published TEXT', 'published_from TEXT', 'encoding TEXT', 'region TEXT',
  'facts INTEGER', 'unclaimed INTEGER', 'warnings TEXT', 'problem TEXT',
] as const;

/** Figures may have a fraction, and keep it; places in the source are whole. */
function typeOf({ key, kind }: Column): string {
  if (kind !== 'number') return 'TEXT';
  return ['line', 'start', 'end', 'page'].includes(key) ? 'INTEGER' : 'NUMERIC';
}

/**
 * A text as all its runs of one and of two characters, which needs no segmenter.
 *
 *     进出口总值   →   进 进出 出 出口 口 口总 总 总值 值
 */
function runsOfTwo(text: string): string {
  const characters = Array.from(text);
  return characters.map((character, index) => `${character} ${character}${characters[index + 1] ?? ''}`).join(' ');
}

/**
 * `search` has its words cut into runs of three characters: MATCH finds three characters and more, and nothing by fewer.
 * `words` has them cut into runs of one and two: there MATCH finds 出口 and 税收. Any number of characters is found by LIKE in `facts`.
 */
const SCHEMA = `
PRAGMA user_version = 1;
CREATE TABLE facts (${COLUMNS.map((column) => `"${column.key}" ${typeOf(column)}`).join(', ')});
CREATE TABLE documents (${DOCUMENTS.join(', ')});
CREATE TABLE rules (id TEXT PRIMARY KEY, about TEXT, origin TEXT) WITHOUT ROWID;
CREATE INDEX facts_by_id ON facts (id);
CREATE INDEX facts_by_metric ON facts (metric_key, region, period);
CREATE INDEX facts_by_file ON facts (file);
CREATE VIRTUAL TABLE search USING fts5(metric, parent, body, region, quote, content='facts', tokenize='trigram');
CREATE VIRTUAL TABLE words USING fts5(metric, parent, body, region, quote, content='', tokenize='unicode61', detail=column);
`;
