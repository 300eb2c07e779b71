/** What read, tidy and structure hand on: documents, tables, articles, blocks. */
import type { Words } from '../text/language.js';
import type { Problem } from '../errors.js';
import type { Span } from './span.js';

/**
 * Where each UTF-16 unit of a text stands in the text it was made from:
 * unit i came from [starts[i], ends[i]) of the older text. Both arrays have the text's length.
 * Inserted units (a line break between two cells) have starts[i] === ends[i].
 */
export interface OffsetMap {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A release's date and what it rests on. */
export interface Published {
  /** ISO day, `2024-08-30`. */
  readonly date: string;
  readonly from: 'flag' | 'manifest' | 'front matter' | 'meta' | 'key' | 'mail' | 'dateline' | 'text' | 'title' | 'url' | 'file name' | 'inferred year';
}

/** What is known of a release from outside of it: a line of a list, the headers that it came with. It stands above what the release says of itself. */
export interface About {
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly issuer?: string | undefined;
  readonly published?: Published | undefined;
  /** ISO day or instant. */
  readonly retrieved?: string | undefined;
  /** Encoding that a server named. */
  readonly charset?: string | undefined;
}

/** One release as a reader sees it, with the way back to its source. */
export interface Document {
  /** Path as given, with `/`; `a.jsonl#ID` for a line, `-` for stdin. */
  readonly file: string;
  /** The decoded source, which `start`, `end` and `line` of a fact point into. */
  readonly source: string;
  /** What the reader sees (markup gone); after tidy: what the rules see. */
  readonly text: string;
  /** text → source; absent where they are the same. */
  readonly map?: OffsetMap | undefined;
  readonly title?: string | undefined;
  readonly published?: Published | undefined;
  readonly issuer?: string | undefined;
  /** Whose pages it was published on: 平湖市统计局, 平湖新闻网. */
  readonly site?: string | undefined;
  readonly url?: string | undefined;
  /** Stable key of the document for ids: its url, else undefined. */
  readonly encoding: string;
  readonly sha256?: string | undefined;
  /** When it was fetched: ISO day or instant. */
  readonly retrieved?: string | undefined;
  /** What it was read as: html, docx, pdf … */
  readonly kind?: string | undefined;
  /**
   * True where the source is no text (docx, pdf, xlsx, mail): `source` is then what the reader made of it, and
   * after tidy the tidied text, which `start`, `end` and `line` of a fact point into.
   */
  readonly rendered?: boolean | undefined;
  /** Where its pages begin in the text, the first at 0; absent where the source has no pages. */
  readonly pages?: readonly number[] | undefined;
  readonly tables: readonly Table[];
  /** Headings and bold lines that the markup named; in text coordinates, in text order. */
  readonly marks?: readonly Mark[] | undefined;
  /** Later occurrences of a passage (30 characters or more) that the text holds word for word before. */
  readonly repeats?: readonly Span[] | undefined;
  /** What its reader should know, in both languages. */
  readonly warnings: readonly Words[];
}

/** A line that markup set apart: `## 延津县` is a heading of level 2, `<p><strong>…</strong></p>` is strong. */
export interface Mark extends Span {
  readonly kind: 'heading' | 'strong';
  /** 1 for the largest heading; absent for strong. */
  readonly level?: number | undefined;
}

/** Why an input gave no document; its file and the cure are always named. Never thrown: the others go on. */
export interface ReadProblem extends Problem {
  readonly file: string;
  readonly help: string;
}

/** What one input became: a document, or the reason why there is none. */
export type ReadResult = { readonly document: Document } | { readonly problem: ReadProblem };

/** How `read` reads. All optional: encodings are found out, dates taken from the text. */
export interface ReadOptions {
  /** WHATWG label (utf-8, gb18030, big5 …) for every file; absent: found out file by file. */
  readonly encoding?: string;
  /** ISO day that stands above every date the files give. */
  readonly published?: string;
  /** CSS selector of what is read of HTML pages; absent: the article is found out page by page. */
  readonly selector?: string;
  /** Larger files are a problem; 50 MB where absent. */
  readonly maxBytes?: number;
  /** CSV that says of files where they came from: file, url, published, title, issuer, retrieved. */
  readonly manifest?: string;
  /** A file of paths, one a line (or separated by NUL); `-` is stdin. */
  readonly filesFrom?: string;
  /** The bytes of stdin, read at most once. */
  readonly stdin?: () => Promise<Uint8Array>;
  /** False: .gitignore and .extractignore are taken no notice of. */
  readonly ignore?: boolean;
  /** Called for every walked file of a kind that is not read. */
  readonly onSkipped?: (file: string) => void;
}

/** A table of the document: rows of cells, each with its place in the text. */
export interface Table extends Span {
  readonly rows: readonly (readonly Cell[])[];
  readonly caption?: string | undefined;
}
export interface Cell extends Span {
  readonly text: string;
  /** How far its words are set in, in half-width columns, by blanks or by type; absent where they are not. */
  readonly indent?: number | undefined;
  readonly header?: boolean | undefined;
  readonly colSpan?: number | undefined;
  readonly rowSpan?: number | undefined;
}

/** One article of a page. Most documents hold one; a newspaper page holds several. */
export interface Article extends Span {
  readonly title?: string | undefined;
  /** Date from the article's own text (dateline, first dated sentence), else the document's. */
  readonly published?: Published | undefined;
  /** The year it was written in, where its words tell no more than that. */
  readonly year?: number | undefined;
  /** The month of that year, where it is signed with it: 平湖市统计局 2024年11月. */
  readonly month?: number | undefined;
  /** The words that open the report: 中新网太原8月9日电（记者 …）. */
  readonly dateline?: Dateline | undefined;
  /** The line that says where the report was given: ——2026年1月26日在某市人民代表大会第五次会议上. */
  readonly session?: string | undefined;
  readonly blocks: readonly Block[];
}

/** A dateline as printed; what it leaves out is absent. Months and days count from 1. */
export interface Dateline extends Span {
  readonly place?: string | undefined;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** A paragraph, or a line that heads others. Spans are in the tidied text. */
export interface Block extends Span {
  readonly role: 'title' | 'heading' | 'paragraph' | 'byline' | 'caption' | 'table' | 'furniture';
  /** 1 for the largest heading; absent for paragraphs. */
  readonly level?: number | undefined;
  /** Indices of the headings that this block stands under in its article, outermost first; absent where none. */
  readonly under?: readonly number[] | undefined;
  /**
   * Number of the short news item that the block belongs to, where an article is a string of them
   * (国内联播快讯); bodies, places and periods do not carry over from one item to the next.
   */
  readonly item?: number | undefined;
  readonly sentences: readonly Span[];
  readonly table?: Table | undefined;
  /** Lines above the table that speak of it: its title, 单位：万元, 续表; in text order. */
  readonly captions?: readonly Span[] | undefined;
}
