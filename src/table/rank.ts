/** Places in an order: 产值 | 位次, and how they moved. */
import type { Quantity } from '../types.js';
import { changeOf } from './change.js';
import { nameAt, spansOf, type Entry } from './entry.js';
import { isChange } from './facet.js';
import { bareMade, keyOf, type Made, type Making } from './made.js';
import { OF_CHANGE, type Partner } from './partner.js';
import type { Sheet } from './sheet.js';

/** What the benchmark and sheets of figures call it, where the header says 位次 or 名次. */
const SUFFIX = '排名';

/** The rank as a fact, called after what is ranked: 产值排名, behind a growth rate 产值增速排名. */
export function addRank(entry: Entry, partner: Partner | undefined, { sheet, made }: Making): void {
  const { reading, row, index, column, byRow } = entry;
  const [of, lane] = byRow ? [sheet.rows[partner?.at ?? -1] ?? row, column] as const : [row, sheet.columns.find(({ at }) => at === partner?.at) ?? column] as const;
  const ofChange = partner !== undefined && isChange((byRow ? of : lane).facet);
  const level = partner && made.get(byRow ? keyOf(partner.at, column.at) : keyOf(index, partner.at));
  const quantity: Quantity | undefined = reading.holds === 'figure' ? { ...reading.quantity, dimension: 'rank', ordinal: true } : undefined;
  const metric = rankName(nameAt(sheet, of, lane).metric, entry, ofChange, sheet.title.name);
  const changes = reading.holds === 'change' ? [reading.change] : [];
  made.set(keyOf(index, column.at), bareMade(entry, sheet, { metric, parent: level?.parent, quantity, timed: byRow ? column : lane, changes }));
}

function rankName(of: string, { row, column, byRow }: Entry, ofChange: boolean, title: string): string {
  const own = (byRow ? row : column).facet.names.map(({ name }) => name).filter((name) => !of.includes(name)).join('');
  const base = of === '' ? title : of;
  const change = ofChange && !base.endsWith(OF_CHANGE) && !own.startsWith(OF_CHANGE) ? OF_CHANGE : '';
  return base + change + own + SUFFIX;
}

const PLACES: ReadonlySet<string> = new Set(['位', '名', '位次', '个位次']);

/** 上升2位 under 较上季度变化, and figures under 位次变化. */
export function movesPlaces({ reading, column: { facet } }: Entry): boolean {
  return (reading.holds === 'change' && PLACES.has(reading.change.unit)) || facet.labels.some(({ ofRank }) => ofRank);
}

/** The rank of the same row that a move of places speaks of; the nearest before it. */
export function rankOf({ index, column }: Entry, { sheet: { columns }, made }: Making): Made | undefined {
  const ranks = columns.filter(({ role, facet }) => role === 'value' && facet.kind === 'rank');
  const rank = ranks.findLast(({ at }) => at < column.at) ?? ranks[0];
  return rank && made.get(keyOf(index, rank.at));
}

export function moveRank(rank: Made, entry: Entry, sheet: Sheet): void {
  const { change } = changeOf(entry, { quantity: undefined, unit: { unit: '位', shift: 0, dimension: 'rank' } }, sheet);
  rank.changes.push(PLACES.has(change.unit) ? change : { ...change, unit: '位' });
  rank.parts.push({ header: spansOf(entry.column.facet), cell: entry.placed.cell });
}
