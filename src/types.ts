/**
 * Every shape that crosses a room, in pipeline order:
 *
 *     read → tidy → structure → annotate → match → facts → write
 *     Document  Document  Article[]  Token[]  Match[]  Fact[]  bytes
 *
 * Data only; behaviour lives in the folder of the step. Absent is `undefined`, never null or ''.
 */
import type { Problem } from './errors.js';

/** Half-open range [start, end) in UTF-16 code units of the text at hand. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/* ------------------------------------------------------------------ read, tidy */

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
  readonly from: 'flag' | 'front matter' | 'meta' | 'key' | 'dateline' | 'text' | 'title' | 'url' | 'file name' | 'inferred year';
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
  readonly map?: OffsetMap;
  readonly title?: string;
  readonly published?: Published;
  readonly issuer?: string;
  readonly url?: string;
  /** Stable key of the document for ids: its url, else undefined. */
  readonly encoding: string;
  readonly sha256?: string;
  readonly tables: readonly Table[];
  /** Headings and bold lines that the markup named; in text coordinates, in text order. */
  readonly marks?: readonly Mark[];
  /** Later occurrences of a passage (30 characters or more) that the text holds word for word before. */
  readonly repeats?: readonly Span[];
  readonly warnings: readonly string[];
}

/** A line that markup set apart: `## 延津县` is a heading of level 2, `<p><strong>…</strong></p>` is strong. */
export interface Mark extends Span {
  readonly kind: 'heading' | 'strong';
  /** 1 for the largest heading; absent for strong. */
  readonly level?: number;
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
  /** Larger files are a problem; 50 MB where absent. */
  readonly maxBytes?: number;
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
  readonly caption?: string;
}
export interface Cell extends Span {
  readonly text: string;
  readonly header?: boolean;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

/* ------------------------------------------------------------------ structure */

/** One article of a page. Most documents hold one; a newspaper page holds several. */
export interface Article extends Span {
  readonly title?: string;
  /** Date from the article's own text (dateline, first dated sentence), else the document's. */
  readonly published?: Published;
  /** The words that open the report: 中新网太原8月9日电（记者 …）. */
  readonly dateline?: Dateline;
  readonly blocks: readonly Block[];
}

/** A dateline as printed; what it leaves out is absent. Months and days count from 1. */
export interface Dateline extends Span {
  readonly place?: string;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** A paragraph, or a line that heads others. Spans are in the tidied text. */
export interface Block extends Span {
  readonly role: 'title' | 'heading' | 'paragraph' | 'byline' | 'caption' | 'table' | 'furniture';
  /** 1 for the largest heading; absent for paragraphs. */
  readonly level?: number;
  /** Indices of the headings that this block stands under in its article, outermost first; absent where none. */
  readonly under?: readonly number[];
  /**
   * Number of the short news item that the block belongs to, where an article is a string of them
   * (国内联播快讯); bodies, places and periods do not carry over from one item to the next.
   */
  readonly item?: number;
  readonly sentences: readonly Span[];
  readonly table?: Table;
}

/* ------------------------------------------------------------------ annotate */

/** A figure's bound, as the words around it give it: 约, 超, 近, 以内, 以上. */
export type Qualifier = 'about' | 'over' | 'nearly' | 'at_most' | 'at_least';

/** What a unit measures; decides which rules may take the quantity. */
export type Dimension =
  | 'money' | 'count' | 'person' | 'percent' | 'point' | 'times' | 'rank' | 'time'
  | 'length' | 'area' | 'volume' | 'mass' | 'energy' | 'power' | 'speed' | 'temperature'
  | 'data' | 'ratio' | 'none';

/** A printed number with its scale: 1,100.9亿 is 110090000000; a range has `valueMax`. */
export interface Numeral extends Span {
  readonly value: number;
  readonly valueMax?: number;
  readonly qualifier?: Qualifier;
  /** Digits ran together from several numerals (3—5), or written in Chinese: for look-alike tests. */
  readonly script: 'arabic' | 'chinese' | 'mixed';
}

/**
 * A numeral with its unit and the words that qualify it: 近70亿元.
 * `value` is in the unit without its scale: 亿 is in the value, 元 in the unit.
 */
export interface Quantity extends Span {
  readonly value: number;
  readonly valueMax?: number;
  /** 元, 件, %, 个百分点, 人次 …; '' where the text gives none. */
  readonly unit: string;
  readonly dimension: Dimension;
  readonly qualifier?: Qualifier;
  readonly script?: 'arabic' | 'chinese' | 'mixed';
  /** A place in an order, not an amount: 第6位, 居首位, 全省第三. Dimension is 'rank'. */
  readonly ordinal?: true;
  /** Neither unit nor scale stands by the number: 共41, PMI 50.2. Often no quantity at all. */
  readonly bare?: true;
  /** 一 and a counter (一个, 一家): most often an article, not a count. */
  readonly article?: true;
  /** The number was read from a word: 翻一番, 翻倍, 过半, 一半以上. */
  readonly worded?: true;
}

/** Why a number is no figure. */
export type NonFactKind =
  | 'date' | 'time' | 'name' | 'ordinal' | 'list' | 'phone' | 'document' | 'age' | 'page' | 'idiom' | 'vague';

/** A number, or a word that holds one, that states no quantity: 12345热线, 第七场, 十分. */
export interface NonFact extends Span {
  readonly kind: NonFactKind;
}

export type PeriodType = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'cumulative' | 'as_of' | 'since' | 'span';

/**
 * Whose year: `this` 今年, `last` 去年, `before_last` 前年 and `next` 明年 count from the release's date;
 * `prior` 上年, `following` 次年 and `same` 当年 from the year in force in the paragraph.
 */
export type YearRef = 'this' | 'last' | 'before_last' | 'next' | 'prior' | 'following' | 'same';

/** Dates of a feast by year, `2024` → `2024-02-10/2024-02-17`, or `MM-DD` of `every` year; a year that is not listed is not known. */
export interface HolidayDates {
  readonly feast: Readonly<Record<string, string>>;
  readonly break: Readonly<Record<string, string>>;
}

/** What of the year (or beside it) a time expression names. */
export type PeriodPart =
  | { readonly kind: 'half'; readonly half: 1 | 2 }
  /** 一季度 1–1, 前三季度 1–3. */
  | { readonly kind: 'quarters'; readonly from: number; readonly to: number }
  /** 7月 7–7, 1—10月 and 前10个月 1–10. */
  | { readonly kind: 'months'; readonly from: number; readonly to: number }
  /** 8月9日; 9日 without its month; 10月15日至19日 by `toDay`; 上旬 1–10. */
  | { readonly kind: 'days'; readonly month?: number; readonly day: number; readonly toDay?: number }
  /** 本月10日 and 上月: `offset` units from the release's date; `day` of the month, or of the week from Monday (上周四 4). */
  | { readonly kind: 'calendar'; readonly unit: 'day' | 'week' | 'month' | 'quarter'; readonly offset: number; readonly day?: number }
  /** 同期, 当月, 当季: the period in force, or the last such unit in it. */
  | { readonly kind: 'current'; readonly unit: 'any' | 'day' | 'month' | 'quarter' }
  /** 中秋 the day, 中秋假期 and 春节 the days off, with the lexicon's dates of both. */
  | { readonly kind: 'holiday'; readonly name: string; readonly days: 'feast' | 'break'; readonly dates: HolidayDates }
  /** 十四五: years 2021–2025. */
  | { readonly kind: 'plan'; readonly from: number; readonly to: number }
  /** 2017/18年度 of Hong Kong begins in April, 2017/18學年 in September. */
  | { readonly kind: 'fiscal'; readonly from: number; readonly firstMonth: number }
  | { readonly kind: 'now' }
  /** 近五年, 十年来: so many units back. */
  | { readonly kind: 'back'; readonly count: number; readonly unit: 'year' | 'month' | 'day' }
  | { readonly kind: 'whole year' }
  /** 近年来, 今夏: a time without a value. */
  | { readonly kind: 'vague' };

/** One end of a time expression as the words give it; what they leave out is absent. */
export interface PeriodPoint {
  readonly year?: number;
  readonly yearRef?: YearRef;
  readonly part?: PeriodPart;
  /** 初, 中, 末 of it. */
  readonly edge?: 'first' | 'middle' | 'last';
}

/**
 * A time expression before it is anchored: 1—10月份, 截至目前, 今年以来, 去年同期.
 * `resolvePeriod` turns it into EDTF once the release's date is known.
 */
export interface PeriodMention extends Span {
  readonly text: string;
  readonly type: PeriodType;
  readonly from: PeriodPoint;
  /** The other end of 2022年至2023年上半年; absent where the words name one stretch. */
  readonly to?: PeriodPoint;
  /** `as_of` 截至…, `since` …以来, `by` 到…, `before` …前, `after` …后. */
  readonly relation?: 'as_of' | 'since' | 'by' | 'before' | 'after';
  /** True inside 《…》: the year of a plan's name is rarely the figure's. */
  readonly inTitle?: true;
}

/** A resolved time: EDTF of years, months, days and intervals of them. */
export interface Period {
  readonly edtf: string;
  /** First and last day where both are known. */
  readonly start?: string;
  readonly end?: string;
  readonly text: string;
  readonly type: PeriodType;
  /** True where the year or month came from the release's date, not from the words. */
  readonly inferred: boolean;
}

/** What a place is: 全国, 河南省, 新乡市 (and 自治州), 延津县 (and 区, county-level 市), 高新区, 长三角, 东盟. */
export type PlaceLevel = 'country' | 'province' | 'city' | 'county' | 'zone' | 'group' | 'foreign';

/** A place by its path, the largest part first: 河南省/新乡市/延津县. Equal paths are one place. */
export interface Place {
  readonly name: string;
  readonly path: string;
  readonly level: PlaceLevel;
  readonly parent?: Place;
}

/** What a word of pointing points at: 我市 a city, 全区 a district or an autonomous region, 市区 a city's urban part. */
export interface Deictic {
  readonly word: string;
  readonly scope: 'province' | 'city' | 'county' | 'region' | 'town' | 'urban' | 'zone';
}

/** A place as printed: 河南新乡 is one mention. `places` are its readings; a deictic has none until it is resolved. */
export interface PlaceMention extends Span {
  readonly kind: 'place';
  readonly places: readonly Place[];
  readonly level: PlaceLevel;
  /** True where the text gives the name in full (新乡市, not 新乡). */
  readonly full: boolean;
  readonly deictic?: Deictic;
}

export type BodyType =
  | 'government' | 'party' | 'court' | 'customs' | 'company' | 'bank' | 'university' | 'hospital'
  | 'centre' | 'association' | 'institute' | 'other';

/**
 * An organisation as printed: 市发改委, 新乡海关. What heads it follows it: 中原区政务服务办公室 · 主任 · 姓名.
 * A place whose head speaks (延津县常务副县长…) is a body too: `isPlace`.
 */
export interface BodyMention extends Span {
  readonly kind: 'body';
  readonly text: string;
  readonly type: BodyType;
  /** The name in full where the lexicon has it: 国家发改委 is 国家发展和改革委员会. */
  readonly name?: string;
  /** The place in its name; for 市发改委 the deictic 市. */
  readonly place?: PlaceMention;
  /** True for bodies of the whole country. */
  readonly national?: boolean;
  /** Path of its seat where the lexicon knows it and the name does not say it: 拱北海关 in 广东省/珠海市. */
  readonly seat?: string;
  /** True for 该局, 该公司: it points at the body before it. */
  readonly points?: boolean;
  readonly isPlace?: boolean;
  readonly title?: Span & { readonly word: string };
  readonly person?: Span & { readonly name: string };
}

/* ------------------------------------------------------------------ facts */

export type ChangeBasis = 'yoy' | 'mom' | 'ytd' | 'since' | 'none';
export type BodyRole = 'actor' | 'lead' | 'speaker' | 'section' | 'issuer';

/** One row of output: the record of the design. An absent key is an empty cell. */
export interface Fact {
  readonly region?: string;
  readonly body?: string;
  readonly metric: string;
  readonly parent?: string;
  readonly period?: string;
  readonly value?: number;
  readonly unit?: string;
  /** The figure as printed, qualifier and unit included. */
  readonly text: string;
  readonly qualifier?: Qualifier;
  readonly yoy?: number;
  readonly yoy_unit?: string;
  readonly change?: number;
  readonly change_unit?: string;
  readonly change_basis?: Exclude<ChangeBasis, 'yoy'>;
  readonly previous?: number;
  readonly previous_unit?: string;
  readonly status: 'actual' | 'target';
  /** Reasons to look, in words, joined by `;`; absent where nothing speaks against the row. */
  readonly check?: string;
  readonly quote: string;
  readonly title?: string;
  readonly published?: string;
  readonly file: string;
  readonly line: number;
  readonly id: string;

  readonly value_max?: number;
  readonly change_since?: string;
  readonly metric_key: string;
  readonly body_role?: BodyRole;
  readonly period_start?: string;
  readonly period_end?: string;
  readonly period_text?: string;
  readonly period_type?: PeriodType;
  readonly section?: string;
  readonly sentence: string;
  /** Code points of the decoded source, half-open. */
  readonly start: number;
  readonly end: number;
  readonly page?: number;
  readonly url?: string;
  readonly sha256?: string;
  readonly same_as?: string;
  /** Slots taken from context, in record order. */
  readonly inherited: readonly string[];
  readonly rule: string;
}
