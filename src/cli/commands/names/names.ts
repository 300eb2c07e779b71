/** `extract names`: which names the releases give their metrics, and which of them may be one. */
import type { ExitCode } from '../../../errors.js';
import { metricKey } from '../../../facts/key.js';
import { aliasDraft } from '../../../names/draft.js';
import { nameGroups, type NameGroup } from '../../../names/inventory.js';
import { findTwins, type Twins } from '../../../names/twins.js';
import type { Row } from '../../../write/rows.js';
import type { Sheet } from '../../../write/sheet.js';
import type { Context } from '../../command/context.js';
import { factsOf, gather, wanted } from '../../input/gather.js';
import { sayIn } from '../../terminal/messages.js';
import { writeOut } from '../../output/write.js';
import { formatFor, writeTable } from '../../output/sheets.js';
import { MESSAGES } from './messages.js';

export async function namesCommand(paths: readonly string[], context: Context): Promise<ExitCode> {
  const { io, own, options, reporter } = context;
  const say = sayIn(context.ui, MESSAGES);
  const gathering = await gather(paths, context);
  const like = metricKey(own.text('like') ?? '');
  const groups = nameGroups(wanted(await factsOf(gathering), options)).filter(({ key, parent }) => key.includes(like) || metricKey(parent ?? '').includes(like));
  const twins = findTwins(groups);
  if (own.flag('draft')) {
    const text = aliasDraft(gathering.aliases?.entries ?? [], twins, say('draft'));
    await writeOut(single(text), options.output, { io, say: context.say });
  } else {
    await writeTable([sheetOf(groups, twins, { onlyTwins: own.flag('twins'), short: formatFor(context) === 'table' })], context);
  }
  await reporter.line(say('sum', { names: groups.length, twins: twins.length }));
  return gathering.close();
}

async function* single(text: string): AsyncGenerator<string> {
  yield text;
}

function sheetOf(groups: readonly NameGroup[], twins: readonly Twins[], { onlyTwins, short }: { readonly onlyTwins: boolean; readonly short: boolean }): Sheet {
  const partners = new Map<NameGroup, NameGroup[]>();
  for (const { a, b } of twins) {
    partners.set(a, [...(partners.get(a) ?? []), b]);
    partners.set(b, [...(partners.get(b) ?? []), a]);
  }
  const shown = onlyTwins ? groups.filter((group) => partners.has(group)) : groups;
  return { name: '指标名', columns: COLUMNS, rows: shown.map((group) => rowOf(group, partners.get(group) ?? [], short)) };
}

const COLUMNS = [
  { key: 'key', zh: '规范名', kind: 'text', width: 28 },
  { key: 'parent', zh: '所属', kind: 'text', width: 20 },
  { key: 'unit', zh: '单位', kind: 'text', width: 10 },
  { key: 'count', zh: '次数', kind: 'number', width: 8 },
  { key: 'releases', zh: '稿件', kind: 'number', width: 8 },
  { key: 'names', zh: '原文写法', kind: 'text', width: 40 },
  { key: 'places', zh: '地区', kind: 'text', width: 40 },
  { key: 'periods', zh: '期间', kind: 'text', width: 24 },
  { key: 'twins', zh: '疑似同名', kind: 'text', width: 40 },
] as const;

/** Places and names beyond these are counted, not listed. */
const MOST_LISTED = 4;

function rowOf({ key, parent, unit, count, releases, names, places, periods }: NameGroup, twins: readonly NameGroup[], short: boolean): Row {
  return [
    key,
    parent,
    unit,
    count,
    releases,
    listed(names.map(({ name }) => name)),
    // A screen has no room for whole paths.
    listed(places.map(({ name }) => (short ? (name.split('/').at(-1) ?? name) : name))),
    periods === undefined ? undefined : [...new Set(periods)].join(' … '),
    listed(twins.map((twin) => (twin.key === key ? `${twin.key}（${twin.unit ?? ''}）` : twin.key))),
  ];
}

function listed(words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  return words.slice(0, MOST_LISTED).join('；') + (words.length > MOST_LISTED ? ` …+${words.length - MOST_LISTED}` : '');
}
