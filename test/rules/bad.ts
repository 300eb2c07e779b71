/** Bad rules, patterns and lexicons: at least one for everything that the checks say. */
import type { ErrorCode } from '../../src/errors.js';

export const GOOD = `id: level
about: A metric and its level.
match:
  - "[<metric>#NP+] 为? [<value>#Quantity]"
unless:
  - 预计
set: { status: actual }
tests:
  - text: 出口9亿元。
    published: 2024-05-01
    facts:
      - { metric: 出口, value: 900000000, unit: 元 }
  - text: 预计出口9亿元。
    facts: []
`;

/** In the good rule a piece is replaced by another: the code, line and column of what comes first. */
export const BAD_RULES: readonly (readonly [code: ErrorCode, from: string, to: string, line: number, column: number])[] = [
  ['YAML_SYNTAX', 'set: { status: actual }', 'set: { status: actual', 8, 1],
  ['YAML_SYNTAX', 'set: {', 'about: twice\nset: {', 7, 1],
  ['YAML_SYNTAX', 'facts: []', 'facts: *none', 14, 12],
  ['YAML_SYNTAX', 'status: actual', 'status: !odd actual', 7, 16],
  ['YAML_SYNTAX', 'set:', '[1]: 2\nset:', 7, 1],
  ['HUGE_FILE', 'about: A', `about: ${'A'.repeat(2_000_000)}`, 1, 1],
  ['DEEP_YAML', 'status: actual', `status: ${'['.repeat(500_000)}`, 7, 55],
  ['DEEP_YAML', '  - 预计', `  ${'- '.repeat(50)}预计`, 6, 83],
  ['DEEP_YAML', 'set: { status: actual }', `set:${Array.from({ length: 60 }, (_, i) => `\n${' '.repeat(i + 1)}a:`).join('')}`, 47, 41],
  ['UNKNOWN_KEY', 'unless:', 'unles:', 5, 1],
  ['UNKNOWN_KEY', 'published', 'publish', 10, 5],
  ['UNKNOWN_KEY', 'metric: 出口, value', 'metric: 出口, valu', 12, 23],
  ['UNKNOWN_KEY', 'status: actual', 'state: actual', 7, 8],
  ['MISSING_KEY', 'about: A metric and its level.\n', '', 1, 1],
  ['MISSING_KEY', '    facts: []\n', '', 13, 5],
  ['WRONG_TYPE', GOOD, '- 预计\n', 1, 1],
  ['WRONG_TYPE', 'about: A metric and its level.', 'about: 12', 2, 8],
  ['WRONG_TYPE', 'about: A metric and its level.', 'about: ""', 2, 8],
  ['WRONG_TYPE', '  - 预计', '  预计', 6, 3],
  ['WRONG_TYPE', '  - 预计', '  - 12', 6, 5],
  ['WRONG_TYPE', 'unit: 元', 'unit: [元]', 12, 47],
  ['WRONG_TYPE', 'value: 900000000', 'value: 9亿', 12, 30],
  ['WRONG_VALUE', '2024-05-01', 'May', 10, 16],
  ['WRONG_VALUE', 'status: actual', 'status: actal', 7, 16],
  ['WRONG_ID', 'id: level', 'id: levels', 1, 5],
  ['EMPTY_PATTERN', '  - "[<metric>#NP+] 为? [<value>#Quantity]"', '  []', 4, 3],
  ['UNKNOWN_TAG', '#NP+', '#NPs+', 4, 15],
  ['UNKNOWN_SLOT', '<metric>', '<metrik>', 4, 6],
  ['DUPLICATE_SLOT', '为? [', '为? [<metric>#NP] [', 4, 24],
  ['UNBALANCED_BRACKET', '#Quantity]', '#Quantity', 4, 24],
  ['NESTED_GROUP', '为?', '(为|(是|有))?', 4, 24],
  ['NESTED_REPEAT', '为?', '(为+|是)?', 4, 23],
  ['REPEAT_TOO_LONG', '为?', '为{0,99}', 4, 22],
  ['TOO_MANY_REPEATS', '为?', '.* .* .* .*', 4, 6],
  ['TOO_MANY_WORDS', '为?', `(${Array.from({ length: 601 }, (_, i) => `词${i}`).join('|')})?`, 1, 1],
  ['PATTERN_SYNTAX', '为?', '/为/', 4, 21],
  ['NO_FIGURE', '[<value>#Quantity]', '#Quantity', 4, 6],
  ['PATTERN_SYNTAX', '  - 预计', '  - "[<value>预计]"', 6, 6],
  ['NO_TESTS', GOOD.slice(GOOD.indexOf('tests:')), 'tests: []\n', 8, 1],
  ['NO_HIT_TEST', '      - { metric: 出口, value: 900000000, unit: 元 }', '      []', 8, 1],
  ['NO_LOOK_ALIKE', '  - text: 预计出口9亿元。\n    facts: []\n', '', 8, 1],
];

/** Patterns: the code and the place of what comes first, half-open, in UTF-16 units. */
export const BAD_PATTERNS: readonly (readonly [source: string, code: ErrorCode, start: number, end: number])[] = [
  ['[<metric>#Nuon+] [<value>#Quantity]', 'UNKNOWN_TAG', 9, 14],
  ['[<metrik>#NP+] [<value>#Quantity]', 'UNKNOWN_SLOT', 0, 9],
  ['[<value>#Quantity] 至 [<value>#Quantity]', 'DUPLICATE_SLOT', 21, 29],
  ['[<value>#Quantity', 'UNBALANCED_BRACKET', 0, 8],
  ['#NP [<value>#Quantity] ]', 'UNBALANCED_BRACKET', 23, 24],
  ['(是|为 [<value>#Quantity]', 'NESTED_GROUP', 5, 13],
  ['[<value>#Quantity] (是', 'UNBALANCED_BRACKET', 19, 20],
  ['[<value>#Quantity] 是)', 'UNBALANCED_BRACKET', 20, 21],
  ['[<metric>#NP [<value>#Quantity]]', 'NESTED_GROUP', 13, 21],
  ['((是|为) 了|达) [<value>#Quantity]', 'NESTED_GROUP', 1, 2],
  ['(#NP+|是) [<value>#Quantity]', 'NESTED_REPEAT', 4, 5],
  ['#NP+? [<value>#Quantity]', 'NESTED_REPEAT', 4, 5],
  ['[<value>#Quantity]{0,2}', 'NESTED_REPEAT', 18, 23],
  ['[<value>#Quantity #Unit]?', 'NESTED_REPEAT', 24, 25],
  ['#NP{0,99} [<value>#Quantity]', 'REPEAT_TOO_LONG', 3, 9],
  ['#NP{4,2} [<value>#Quantity]', 'PATTERN_SYNTAX', 3, 8],
  ['#NP+ #NP+ #NP+ #NP+ [<value>#Quantity]', 'TOO_MANY_REPEATS', 0, 38],
  ['.{0,12} #NP+ .{0,12} #Quantity .* [<value>#Quantity]', 'TOO_MANY_REPEATS', 0, 52],
  ['(#NP #NP|#NP)* #NP* [<value>#Quantity]', 'TOO_MANY_REPEATS', 0, 38],
  ['', 'EMPTY_PATTERN', 0, 0],
  ['[<metric>] [<value>#Quantity]', 'EMPTY_PATTERN', 9, 10],
  ['(是|) [<value>#Quantity]', 'EMPTY_PATTERN', 3, 4],
  ['[<metric>#NP+]', 'NO_FIGURE', 0, 14],
  ['[#NP] [<value>#Quantity]', 'PATTERN_SYNTAX', 0, 1],
  ['/是|为/ [<value>#Quantity]', 'PATTERN_SYNTAX', 0, 1],
  ['# [<value>#Quantity]', 'PATTERN_SYNTAX', 0, 1],
  ['是为|[<value>#Quantity]', 'PATTERN_SYNTAX', 2, 3],
  ['! 是 [<value>#Quantity]', 'PATTERN_SYNTAX', 0, 1],
  ['!(是 否|为) [<value>#Quantity]', 'PATTERN_SYNTAX', 5, 6],
  ['(#NP && 是|为) [<value>#Quantity]', 'PATTERN_SYNTAX', 9, 10],
  ['+ [<value>#Quantity]', 'PATTERN_SYNTAX', 0, 1],
  ['#NP#Pause [<value>#Quantity]', 'PATTERN_SYNTAX', 3, 9],
  ['#NP ^[<value>#Quantity]', 'PATTERN_SYNTAX', 4, 5],
  ['[<value>#Quantity$] #NP', 'PATTERN_SYNTAX', 17, 18],
];

const WORDS = '- { class: reach, words: [达] }\n';

/** Lexicons, one file or more by path under lexicon/: every problem as file:line:column and code. */
export const BAD_LEXICONS: readonly (readonly [name: string, files: Readonly<Record<string, string>>, problems: readonly string[]])[] = [
  ['a form twice in one file', { 'words.yaml': '- { class: reach, words: [达, 为] }\n- { class: conj, words: [及, 为] }\n' }, ['words.yaml:2:29 DUPLICATE_FORM']],
  ['a form twice in one subject', { 'words/a.yaml': WORDS, 'words/b.yaml': '- { class: conj, words: [达] }\n' }, ['b.yaml:1:26 DUPLICATE_FORM']],
  ['a row with an odd key', { 'units.yaml': '- { unit: 元, dimensoin: money }\n' }, ['units.yaml:1:14 UNKNOWN_KEY', 'units.yaml:1:5 MISSING_KEY']],
  ['a class that there is not', { 'words.yaml': '- { class: adverd, words: [共] }\n' }, ['words.yaml:1:12 WRONG_VALUE']],
  ['a measure that there is not', { 'units/mine.yaml': '- { unit: 标箱, dimension: cuont }\n' }, ['mine.yaml:1:26 WRONG_VALUE']],
  ['a list that is none', { 'units.yaml': 'unit: 元\n' }, ['units.yaml:1:1 WRONG_TYPE']],
  ['words that are no list', { 'words.yaml': '- { class: noun, words: 甲 }\n' }, ['words.yaml:1:25 WRONG_TYPE']],
  ['a number that YAML made of a word', { 'words.yaml': '- { class: noun, words: [110] }\n' }, ['words.yaml:1:26 WRONG_TYPE']],
  ['broken YAML', { 'words.yaml': '- { class: noun\n' }, ['words.yaml:2:1 YAML_SYNTAX']],
  ['broken JSON', { 'places/divisions.json': '{' }, ['divisions.json:1:1 YAML_SYNTAX']],
  ['a subject that there is not', { 'unit.yaml': '- { unit: 标箱, dimension: count }\n' }, ['unit.yaml:1:1 UNKNOWN_SUBJECT']],
  ['lists of which the code is built', { 'lists/lines.yaml': 'writers: [记者]\n' }, ['lines.yaml:1:1 UNKNOWN_SUBJECT']],
  ['a table with an odd key', { 'periods.yaml': 'year: { this: [今载] }\n' }, ['periods.yaml:1:1 UNKNOWN_KEY']],
  ['a table whose words are no list', { 'bodies.yaml': 'names: { central: 某部 }\n' }, ['bodies.yaml:1:19 WRONG_TYPE']],
  ['a group of bodies that there is not', { 'bodies.yaml': 'names:\n  centrel: [某部]\n' }, ['bodies.yaml:2:3 WRONG_VALUE']],
  ['a year that there is not', { 'periods.yaml': 'years:\n  thus: [今载]\n' }, ['periods.yaml:2:3 WRONG_VALUE']],
  ['a zone of a division that there is not', { 'places/others.yaml': 'zones:\n  河南省/新香市: [云上新区]\n' }, ['others.yaml:2:3 WRONG_VALUE']],
];
