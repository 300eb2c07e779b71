import type { CommandSpec } from '../../command/command.js';
import { FACTS, SOONER, TABLE } from '../../command/heeded.js';

export const fill: CommandSpec = {
  name: 'fill',
  about: ['以稿件填写您自己的表，每格附依据', "fill a sheet of your own from releases, every cell with its evidence"],
  args: [
    ['[table]', ['要填的表：.xlsx、.csv，或指标清单 .yaml', 'the table: .xlsx, .csv, or a list of indicators in .yaml']],
    ['[paths...]', ['稿件：文件、文件夹、通配符', 'releases: files, folders, globs']],
  ],
  options: [
    { flags: '--sheet <name>', about: ['工作表名；默认第一张', 'the sheet; the first by default'] },
    { flags: '--period <time>', about: ['期间，如 2024-10、2024-01/2024-09', 'the time, such as 2024-10 or 2024-01/2024-09'] },
    { flags: '--place <name>', about: ['表中未写地区时的地区', 'the place where the table names none'] },
    { flags: '--indicators <file>', about: ['指标的同义词、单位、排除词（YAML）', 'synonyms, units and words to exclude (YAML)'] },
    { flags: '--evidence <file>', about: ['依据另存为文件', 'write the evidence to a file too'] },
    { flags: '--draft', about: ['按稿件最常写明的指标拟一张空表', 'propose a sheet from what the releases state most'] },
  ],
  takes: [...FACTS, ...SOONER, ...TABLE, 'targets'],
  run: async (args, context) => (await import('./fill.js')).fillCommand(args, context),
};
