/** `extract fill`: the user's own sheet filled from releases. */
import { resolve } from 'node:path';
import type { ExitCode } from '../../../errors.js';
import { layoutOf, type Asked, type Layout } from '../../../fill/layout.js';
import { askedTime } from '../../../fill/indicators.js';
import { fillSlots, type Outcome, type Verdict } from '../../../fill/outcome.js';
import { commonPlace } from '../../../fill/place.js';
import { labelReader, type LabelReader, type Time } from '../../../fill/reader.js';
import type { Fact } from '../../../types.js';
import type { Context } from '../../command/context.js';
import { factsOf, gather } from '../../input/gather.js';
import { sayIn, type SayOf } from '../../terminal/messages.js';
import { usageError } from '../../terminal/usage.js';
import { MESSAGES } from './messages.js';
import { readTable, type Table } from './source.js';
import { writeFilled } from './write.js';

type Say = SayOf<typeof MESSAGES>;

export async function fillCommand(args: readonly string[], context: Context): Promise<ExitCode> {
  const { own, options, reporter } = context;
  const say = sayIn(context.ui, MESSAGES);
  if (own.flag('draft')) return (await import('./draft.js')).draftCommand(args, context);
  const [file, ...paths] = args;
  if (file === undefined) throw usageError(say('noTable'));
  if (options.output !== undefined && resolve(options.output) === resolve(file)) throw usageError(say('outputIsTable', { name: file }));
  const gathering = await gather(paths, context);
  const reader = labelReader(gathering.extractor.lexicon);
  const table = await readTable(file, reader, context);
  const asked = askedOf(table, { reader, context, say });
  // Said before thousands of releases are read for a table that nothing can be filled in.
  if (!table.wantsPlaces && layoutOf(table.grid, asked).slots.length === 0) throw usageError(say('noCells', { name: file }), say('noCellsHelp'));
  const unread: string[] = [];
  const facts = await factsOf(gathering, unread);
  const grid = table.wantsPlaces ? withPlaces(table, facts) : table.grid;
  const outcomes = fillSlots(layoutFor(grid, asked, facts).slots, facts, { targets: options.targets, places: gathering.extractor.lexicon.places });
  await writeFilled({ ...table, grid }, outcomes, { context, say, around: { ui: context.ui, unread } });
  await reporter.line(say('sum', sums(outcomes)));
  if (table.book !== undefined && table.book.others.length > 0) await reporter.line(say('others', { sheet: table.book.target.name, others: table.book.others.join('、') }));
  return gathering.close();
}

function askedOf({ known, time }: Table, { reader, context: { own }, say }: { reader: LabelReader; context: Context; say: Say }): Asked {
  const written = own.text('period');
  const given: Time | undefined = written === undefined ? undefined : askedTime(written, reader);
  if (written !== undefined && given === undefined) throw usageError(say('badPeriod', { time: written }));
  const [period, place] = [given ?? time, own.text('place')];
  return { reader, known, ...(period === undefined ? {} : { time: period }), ...(place === undefined ? {} : { place }) };
}

/** The layout, months without a year read in the year of the latest release. */
function layoutFor(grid: Table['grid'], asked: Asked, facts: readonly Fact[]): Layout {
  const latest = facts.flatMap(({ published }) => published ?? []).sort().at(-1);
  const path = commonPlace(facts.flatMap(({ region }) => region ?? []))?.split('/') ?? [];
  const around = path.map((_, at) => path.slice(0, at + 1).join('/')).reverse();
  return layoutOf(grid, { ...asked, around, ...(latest === undefined ? {} : { year: latest.slice(0, 4) }) });
}

function withPlaces({ grid }: Table, facts: readonly Fact[]): Table['grid'] {
  const places = [...new Set(facts.flatMap(({ region }) => region ?? []))].sort();
  return { merges: [], rows: [...grid.rows, ...places.map((text) => [{ text, hasFormula: false }])] };
}

function sums(outcomes: readonly Outcome[]): Readonly<Record<string, number>> {
  const count = (...verdicts: readonly Verdict[]): number => outcomes.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return { filled: count('sure', 'check'), check: count('check'), several: count('several'), blank: count('blank'), kept: count('kept') };
}
