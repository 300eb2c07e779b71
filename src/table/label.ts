/** What the words of a header, of a row's first cell or of a title say of the figures beside them. */
import type { BasisMention } from '../annotate/change/basis.js';
import { patternOf } from '../lexicon/lists.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { BodyMention, PeriodMention, PlaceMention, Span } from '../types.js';
import type { UnitWord } from './unit.js';

/** `name`: the figures are levels of what it names; the others say how they relate to such levels, or that they are none. */
export type LabelKind = 'name' | 'change' | 'change_amount' | 'share' | 'rank' | 'completion' | 'ratio' | 'unit' | 'responsible' | 'spec' | 'ignored';

export interface Label {
  /** Where it is printed. */
  readonly span: Span;
  readonly kind: LabelKind;
  /** What is left when all else is taken off; '' where nothing is (2023年, 数值). */
  readonly name: string;
  /** The same with the words that name nothing (本期数), for columns that differ in these alone. */
  readonly full: string;
  readonly units: readonly UnitWord[];
  /** Nothing but a unit: 万吨, 人次. */
  readonly isUnit: boolean;
  readonly periods: readonly PeriodMention[];
  readonly basis: BasisMention | undefined;
  readonly place: PlaceMention | undefined;
  readonly body: BodyMention | undefined;
  readonly target: boolean;
  /** A level of an earlier time (上期). */
  readonly previous: boolean;
  readonly total: boolean;
  /** A fall is printed without its sign (降幅). */
  readonly falls: boolean;
  /** A change of a place in an order (位次变化). */
  readonly ofRank: boolean;
  /** The name says what is measured: 产量. */
  readonly measure: boolean;
  /** The figures are index numbers (上月=100); the name says against what. */
  readonly isIndex: boolean;
  /** 其中, #: part of the row or column before it. */
  readonly among: boolean;
  /** Depth that its number gives (一、 0, （一） 1, 1. 2); undefined without one. */
  readonly depth: number | undefined;
  /** How many columns the mark (#, 其中：) moves the name to the right. */
  readonly markWidth: number;
}

export interface LabelSource {
  readonly text: string;
  readonly lexicon: Lexicon;
  /** Columns may say 累计金额; in rows 累计 belongs to the name. */
  readonly where: 'column' | 'row' | 'title';
  /** The header says its names in English, too, so that Latin letters behind the name of a row are no part of it (特斯拉Model Y). */
  readonly bilingual?: boolean;
}

/** What is taken off the words of a label before they are looked at. */
export interface LabelBase extends Pick<Label, 'span' | 'units' | 'periods' | 'basis' | 'among' | 'depth' | 'markWidth'> {
  /** 为|上年|%: the time that it is a share of. */
  readonly against: Span | undefined;
  /** ±: a figure that can fall. */
  readonly bothWays: boolean;
}

/** Without what only joined the parts that were taken off, and without marks of footnotes. */
export function stripped(words: string): string {
  return words.replace(/(?<=\p{L})(?:[*＊†]+|[①-⑳]|[[〔［]\d{1,2}[\]〕］])$/u, '').replaceAll(/[（(]\s*[）)]/gu, '').replace(/^[\s、，,：:·_\-—/的]+|[\s、，,：:·_\-—/的]+$/gu, '').replaceAll(/(?<=[^\x21-\x7e]) | (?=[^\x21-\x7e])/gu, '');
}


/** True of a label that only says how the row above is divided: 按常住地分, 分行业. */
export function dividesTheRowAbove(words: string): boolean {
  return VIEW.test(words);
}

const VIEW = patternOf`^${'sheets/views_begin'}\p{Script=Han}{0,10}${'sheets/views_end'}[:：]?$`;

/** Of averages, rates and prices a part can be larger than the whole, and the unit is its own. */
export function isAverage(label: Pick<Label, 'name' | 'units'> | undefined): boolean {
  return label !== undefined && (OF_NO_SUM.test(label.name) || label.units.some(({ unit, dimension }) => dimension === 'percent' || unit.includes('/')));
}

const OF_NO_SUM = patternOf`${'sheets/of_no_sum'}`;
