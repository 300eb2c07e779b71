import type { Messages } from '../../terminal/messages.js';

export const MESSAGES = {
  noTable: ['请给出要填的表（.xlsx、.csv 或 .yaml）', 'name the table to fill (.xlsx, .csv or .yaml)'],
  kind: ['{name} 不是能填的表；可用 .xlsx、.csv、.tsv、.yaml（.xls、.et 请先另存为 .xlsx）', '{name} is no table that can be filled: use .xlsx, .csv, .tsv or .yaml (save .xls and .et as .xlsx)'],
  broken: ['{name} 打不开：不是完好的 .xlsx', '{name} cannot be opened: it is no sound .xlsx'],
  noSheet: ['{name} 中没有工作表“{sheet}”；有：{sheets}', 'there is no sheet {sheet} in {name}; there are {sheets}'],
  noCells: ['在 {name} 中找不到要填的单元格', 'no cells to fill were found in {name}'],
  noCellsHelp: ['首行写指标（外贸进出口总值（亿元）、同比（%）…），首列写地区，或反过来；其余留空', 'name indicators in the first row and places in the first column, or the other way round, and leave the rest empty'],
  badPeriod: ['--period 不能是 {time}；可写 2024-10、2024-01/2024-09、2024年前三季度', '--period cannot be {time}: write 2024-10, 2024-01/2024-09 or 2024年前三季度'],
  outputIsTable: ['输出不能就是原表 {name}', 'the output cannot be the table {name} itself'],
  format: ['填好的表可存为 .xlsx、.csv、.tsv，依据可用各种格式', 'a filled table goes to .xlsx, .csv or .tsv; evidence to any format'],
  sum: [
    '填 {filled} 格（其中待核对 {check}），多个数值 {several} 格，空缺 {blank} 格，原有 {kept} 格',
    '{filled} cells filled ({check} to check), {several} with several figures, {blank} blank, {kept} left as they were',
  ],
  others: ['只填了工作表“{sheet}”；其余未动，可用 --sheet 指定：{others}', 'only the sheet {sheet} was filled; name another with --sheet: {others}'],
  evidence: ['依据见 {file}', 'the evidence is in {file}'],
  draft: ['拟表：地区 {places} 个，指标 {indicators} 个', 'a sheet of {places} places and {indicators} indicators'],
  nothing: ['稿件中没有可拟表的数值', 'the releases state nothing to propose a sheet from'],
} as const satisfies Messages;
