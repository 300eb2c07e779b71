/**
 * The subjects of the lexicon, one a file or a folder under rules/lexicon/: what each may hold. Lists of rows are
 * checked row by row, and each of their surface forms stands once in its subject.
 */
import { TABLE_ROLES } from '../lexicon/tables.js';
import { DIGIT_WORD_KINDS, DIMENSIONS } from '../lexicon/units.js';
import { WORD_CLASSES } from '../lexicon/words.js';
import type { Words } from '../text/language.js';
import { closed, listOf, oneOf, text, type Schema } from '../schema/types.js';

export interface Subject {
  readonly schema: Schema;
  /** Keys of a row with a form, or a list of forms, of which each may stand once in the subject; none for tables. */
  readonly forms: readonly string[];
  /** The lists of which the code itself is built: checked here, and no user's to add to. */
  readonly compiled?: true;
}

const form = text({ name: ['词', 'a form'], help: ['加引号', 'put it in quotes'] });
const forms = listOf(form);
/** A map whose keys are open: names of bodies, of feasts, numbers. */
const byName = (values: Schema): Schema => ({ type: 'object', others: values });
const lists = byName(forms);
const ROW: Words = ['一行', 'a row'];
const rows = (properties: Readonly<Record<string, Schema>>, required: readonly string[]): Schema =>
  listOf(closed(ROW, properties, required), { name: ['文件', 'the file'], help: ['一行写一条：`- { … }`', 'write one row a line: `- { … }`'] });

const units = rows({
  unit: text({ about: ['事实中所写的单位', 'the spelling that facts carry'] }),
  also: { ...forms, about: ['其他写法，含繁体', 'other spellings, Traditional forms among them'] },
  dimension: oneOf(DIMENSIONS, { about: ['所度量的，决定哪些规则可取用', 'what it measures; decides which rules may take the figure'] }),
  unless: { ...forms, about: ['以它开头而不是它的词：部门之于部', 'words that begin with the unit and are none: 部门 for 部'] },
  save: { ...forms, about: ['以 unless 中的词开头、却仍是单位的词：支队伍', 'words that begin with one of unless, and with the unit after all: 支队伍'] },
  after: oneOf(['arabic'], { about: ['arabic：只在阿拉伯数字之后', 'arabic: only behind digits'] }),
  shift: { type: 'number', about: ['小数点移动的位数：六成是 60%', 'places that the decimal point moves: 六成 is 60 %'] },
}, ['unit', 'dimension']);

const words = rows({
  class: oneOf(WORD_CLASSES, { about: ['词在句中的作用', 'what the words do in a sentence'] }),
  words: { ...forms, about: ['词', 'the words'] },
  sign: oneOf([1, -1], { about: ['变动的正负', 'the sign of the change'] }),
  basis: oneOf(['yoy', 'mom', 'ytd', 'since', 'none'], { about: ['与何时相比', 'what the change counts from'] }),
  needs: oneOf(['share'], { about: ['share：只在百分数、百分点、倍之前', 'share: only before percent, points and times'] }),
  firm: { type: 'boolean', about: ['末字不与后面的字另成一词', 'the last character never begins another word'] },
  otherwise: oneOf(WORD_CLASSES, { about: ['其后没有数字时的类别', 'the class where no figure follows'] }),
}, ['class', 'words']);

const digitWords = rows({
  kind: oneOf(DIGIT_WORD_KINDS, { about: ['为何不是数字；number 则相反', 'why it is no figure; `number` marks the reverse'] }),
  words: { ...forms, about: ['含数字而不是数量的词', 'words that hold digits and state no figure'] },
}, ['kind', 'words']);

const tables = rows({
  role: oneOf(TABLE_ROLES, { about: ['词在表头、行名、表题中的作用', 'what the words do in a header, in the first cell of a row or in a title'] }),
  words: { ...forms, about: ['整词', 'whole words'] },
  ends: { ...forms, about: ['名称的结尾', 'ends of names'] },
  opens: { ...forms, about: ['一行的开头', 'what lines begin with'] },
  sign: oneOf([-1], { about: ['-1：下降不另写负号（降幅）', '-1: a fall is printed without its sign (降幅)'] }),
}, ['role']);

const pieces = text({ about: ['以空格相隔的词', 'words parted by white space'] });
const bodies = closed(['机构词库', 'the lexicon of bodies'], {
  names: { ...lists, about: ['按类列出的机构：全称=简称=简称', 'bodies by group: full name=short=short'] },
  careful: forms,
  endings: closed(['`endings` ', '`endings`'], { strong: lists, open: lists, seat: lists, tight: lists }),
  systems: pieces, fields: pieces, levels: text(), level_words: forms, stops: pieces, shields: pieces, generic: pieces, trades: pieces,
  seats: byName(text()), serves: byName(text()), unless_next: lists, unless_before: byName(text()), titles: pieces, surnames: text(),
  before_speech: forms, speech_before: forms, points: forms,
  framed: closed(['`framed` ', '`framed`'], { issues: forms, shows: forms, according: forms, comes: forms, learns: forms, heads: pieces, called: pieces, nobody: pieces, nobody_ends: forms, figures: forms }),
});

const others = closed(['地名词库', 'the lexicon of places'], {
  country: forms, also: lists, weak: pieces,
  guards: byName(closed(['此条', 'a guard'], { before: forms, after: forms })),
  zones: { ...lists, about: ['上级区划: [名称=别名]', 'division above: [name=other name]'] },
  common_zones: lists, alone_zones: forms, groups: lists, deictics: lists, foreign: pieces, cities_abroad: lists, partners: pieces,
});

const day: Schema = { anyOf: [text(), byName(text())] };
const periods = closed(['时间词库', 'the lexicon of times'], {
  years: lists, whole_year: forms, halves: lists, quarters: lists, months: lists, calendar: byName(lists), current: lists, now: forms, recent: forms, vague: forms, recurring: forms, days_off: forms,
  plans: byName(closed(['此条', 'a plan'], { quoted: forms, plain: forms })), plan_years: lists, plan_names: forms,
  before: lists, after: lists, after_alikes: forms, edges: lists, edge_alikes: forms, tens: lists, dayparts: forms,
  holidays: byName(closed(['此条', 'a feast'], { quoted: forms, forms, feast: day, bare: oneOf(['break']), break: day, days: lists }, ['forms', 'feast'])),
  breaks: forms, hidden: forms, cut: forms,
});

/** By path under rules/lexicon/ without ending; a folder's name stands for all its files. */
export const SUBJECTS: Readonly<Record<string, Subject>> = {
  units: { schema: units, forms: ['unit', 'also'] },
  'digit-words': { schema: digitWords, forms: ['words'] },
  tables: { schema: tables, forms: ['words'] },
  words: { schema: words, forms: ['words'] },
  bodies: { schema: bodies, forms: [] },
  'places/others': { schema: others, forms: [] },
  periods: { schema: periods, forms: [] },
  lists: { schema: byName({ anyOf: [forms, pieces] }), forms: [], compiled: true },
  'english/words': { schema: words, forms: ['words'] },
  'english/units': { schema: units, forms: ['also'] },
  'english/places': { schema: { ...lists, name: ['文件', 'the file'], help: ['写 `路径: [英文名]`', 'write `path: [names]`'] }, forms: [] },
};

/** The subject of a file: of words/verbs it is words, of english/units/mine english/units. */
export function subjectOf(path: string): string {
  const parts = path.split('/');
  const known = parts.map((_, index) => parts.slice(0, index + 1).join('/')).findLast((name) => Object.hasOwn(SUBJECTS, name));
  return known ?? parts[0] ?? path;
}
