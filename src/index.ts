/**
 * tiqu: facts out of Chinese press releases, by declarative rules.
 *
 *     const extractor = await createExtractor();
 *     const facts = extractor.extract('2023年，全市进出口152.4亿元，同比增长0.8%。', { published: '2024-01-30' });
 */
import type { Pack } from './pack/pack.js';
import { loadTagger } from './pack/tagger.js';
import type { Rule } from './rules/types.js';
import type { Detail } from './annotate/cascade.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { documentWith } from './offsets/document.js';
import { createPipeline, type Analysis } from './pipeline.js';
import type { Outcome } from './steps.js';
import type { Document, Fact, ReadOptions, ReadResult } from './types.js';

export type { Analysis } from './pipeline.js';
export type { Outcome } from './steps.js';
export type { Article, BodyRole, ChangeBasis, Document, Fact, Period, Published, Qualifier, ReadOptions, ReadProblem, ReadResult, Span } from './types.js';

/** What is known of a text besides its words. */
export interface Meta {
  /** The name that facts carry; `-` where absent. */
  readonly file?: string;
  /** ISO day of the release: times are read from it. */
  readonly published?: string;
  readonly title?: string;
  readonly url?: string;
}

export interface ExtractorOptions {
  /** Files and folders of rules and lexicons beside the built-in ones. */
  readonly rules?: readonly string[];
  /** False leaves the built-in rules out; their lexicons stay. */
  readonly builtin?: boolean;
}

export interface Extractor {
  /** The rules as they are matched. */
  readonly rules: readonly Rule[];
  /** The words that times, places and units are read by. */
  readonly lexicon: Lexicon;
  /** Documents of files, folders, globs and stdin, in their order; what cannot be read is a problem, never an exception. */
  readonly read: (inputs: readonly string[], options?: ReadOptions) => AsyncIterable<ReadResult>;
  /** The facts of a text or document. Pure: the same input gives the same facts. */
  readonly extract: (input: string | Document, meta?: Meta) => Fact[];
  /** The same with what the steps saw; `all` has the tokens of sentences without figures too, for explanations. */
  readonly analyse: (input: string | Document, meta?: Meta, detail?: Detail) => Analysis;
  /** The analyses of many documents, in less time than one after the other: some tens at a time. One that we fail on is an error by itself. */
  readonly analyseAll: (documents: readonly Document[], detail?: Detail) => readonly Outcome<Analysis>[];
}

/** An extractor with the built-in rules and those of `options`. Invalid rules are thrown as an ExtractError, all at once. */
export async function createExtractor(options: ExtractorOptions = {}): Promise<Extractor> {
  const { loadGrammar } = await import('./pack/grammar.js');
  return extractorOf(await loadGrammar(options));
}

/** An extractor of a loaded pack: no file is touched. */
export function extractorOf(pack: Pick<Pack, 'rules' | 'lexicon'> & Partial<Pick<Pack, 'english' | 'built'>>): Extractor {
  const pipeline = createPipeline({ ...pack, loadTagger });
  const analyse: Extractor['analyse'] = (input, meta = {}, detail = 'figures') => pipeline.analyse(documentOf(input, meta), detail);
  return {
    rules: pipeline.rules,
    lexicon: pipeline.lexicon,
    analyse,
    analyseAll: (documents, detail = 'figures') => pipeline.analyseAll(documents, detail),
    extract: (input, meta) => [...analyse(input, meta).facts],
    async *read(inputs, readOptions) {
      const { read } = await import('./read/index.js');
      yield* read(inputs, readOptions);
    },
  };
}

function documentOf(input: string | Document, { file, published, title, url }: Meta): Document {
  const given = {
    ...(file === undefined ? {} : { file }),
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published: { date: published, from: 'flag' as const } }),
  };
  return documentWith(typeof input === 'string' ? { file: '-', source: input, text: input, encoding: 'utf-8', tables: [], warnings: [] } : input, given);
}
