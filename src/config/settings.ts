/**
 * What may stand in extract.config.yaml and in the environment: one row a setting. Options that belong to one run alone
 * (the output file, the date of the releases, what is listed) are no settings.
 */
import { closed, listOf, oneOf, text, type Schema } from '../schema/types.js';
import type { Words } from '../text/language.js';
import { COLOR_CHOICES, FAIL_ON, FORMAT_CHOICES, HEADER_CHOICES, SCALES, SIZE, UI_CHOICES } from './choices.js';

export interface Setting {
  /** As the command line's parser names it: `failOn`. */
  readonly key: string;
  /** As it stands in the file: `fail-on`; under the command's name where it belongs to one. */
  readonly name: string;
  /** The command that it belongs to; absent: all. */
  readonly command?: string;
  readonly env: string;
  readonly schema: Schema;
  /** True for paths, which are relative to the file that names them. */
  readonly path?: true;
  /** What holds where nobody sets it. */
  readonly standard: string | boolean | readonly string[] | undefined;
}

const flag = (about: Words): Schema => ({ type: 'boolean', about });
const path = (about: Words): Schema => text({ about });
const paths = (about: Words): Schema => listOf(text(), { about });

export const SETTINGS: readonly Setting[] = [
  setting('rules', paths(['另加的规则', 'more rules']), [], { path: true }),
  setting('builtin', flag(['是否使用自带的规则', 'whether the built-in rules are used']), true),
  setting('format', oneOf(FORMAT_CHOICES, { about: ['输出格式', 'output format'] }), undefined),
  setting('columns', text({ about: ['输出的栏', 'the columns of the output'] }), 'default'),
  setting('header', oneOf(HEADER_CHOICES, { about: ['表头与代码值的语言', 'language of header and coded values'] }), 'en'),
  setting('scale', oneOf(SCALES, { about: ['数值的量级', 'scale of figures'] }), 'base'),
  setting('repeats', flag(['保留重复陈述的行', 'keep rows that say the same as another']), false),
  setting('sure', flag(['只留无须核对的行', 'only rows with nothing to check']), false),
  setting('wide', flag(['宽表：一行一个地区与期间，一栏一个指标', 'a wide table: one row a place and period, one column a metric']), false),
  setting('targets', flag(['宽表、序列、填表也取目标数', 'targets too, in wide tables, series and filled tables']), false),
  setting('encoding', text({ about: ['输入的编码', 'encoding of the input'] }), undefined),
  setting('selector', text({ about: ['网页中只读此 CSS 选择器选中的部分', 'read only this part of web pages (CSS selector)'] }), undefined),
  setting('maxBytes', text({ pattern: SIZE, help: ['写作 200M', 'write it as 200M'], about: ['单个文件的上限', 'largest file that is read'] }), '50M'),
  setting('ignore', flag(['是否理会 .gitignore 与 .extractignore', 'whether .gitignore and .extractignore are heeded']), true),
  setting('aliases', path(['确认为同一指标的名称', 'names confirmed to be one']), undefined, { path: true }),
  setting('corrections', path(['人工更正', 'corrections made by hand']), undefined, { path: true }),
  setting('ui', oneOf(UI_CHOICES, { about: ['提示的语言', 'language of messages'] }), undefined),
  setting('color', oneOf(COLOR_CHOICES, { about: ['颜色', 'colour'] }), 'auto'),
  setting('quiet', flag(['不显示提示', 'no messages']), false),
  setting('fixtures', paths(['样例所在的文件夹', 'folders of fixtures']), ['fixtures', 'seeds'], { path: true, command: 'check' }),
  setting('failOn', oneOf(FAIL_ON, { about: ['何时退出码为 1', 'what ends with 1'] }), 'error', { command: 'check' }),
  setting('reporter', listOf(text(), { about: ['报告方式', 'reporters'] }), [], { command: 'check' }),
];

function setting(key: string, schema: Schema, standard: Setting['standard'], more: Pick<Setting, 'path' | 'command'> = {}): Setting {
  const name = key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const env = ['EXTRACT', more.command, name].filter((part) => part !== undefined).join('_').replaceAll('-', '_').toUpperCase();
  return { key, name, env, schema, standard, ...more };
}

/** `check.fail-on`: how people speak of a setting. */
export function titleOf({ name, command }: Setting): string {
  return command === undefined ? name : `${command}.${name}`;
}

/** The shape of extract.config.yaml. */
export const CONFIG: Schema = (() => {
  const of = (command: string | undefined): Readonly<Record<string, Schema>> => {
    const own = SETTINGS.filter((each) => each.command === command);
    return Object.fromEntries(own.map(({ name, schema }) => [name, schema]));
  };
  const commands = [...new Set(SETTINGS.flatMap(({ command }) => command ?? []))];
  const sections = commands.map((command) => [command, closed([`\`${command}\` `, `\`${command}\``], of(command))] as const);
  return closed(['配置', 'the configuration'], { ...of(undefined), ...Object.fromEntries(sections) });
})();
