/** What the YAML parser complains of, in our words: its own speak of programs, and only in English. */
import { complaintOf, type Complaint } from '../errors.js';
import type { Words } from '../text/language.js';

/** By the parser's code: what is wrong, and how to mend it. */
const SAYS: Readonly<Record<string, readonly [says: Words, help: Words]>> = {
  BAD_INDENT: [['缩进不对', 'the line is indented wrongly'], ['同一层的键与 `-` 对齐', 'align the keys and the `-` of one level']],
  TAB_AS_INDENT: [['用制表符缩进', 'a tab for indentation'], ['改用空格', 'use blanks']],
  MISSING_CHAR: [['缺少一个符号：引号、`:`、`,` 或括号', 'a sign is missing: a quote, `:`, `,` or a bracket'], ['看看此处之前哪一个没有写完', 'look which one is not closed before this place']],
  UNEXPECTED_TOKEN: [['此处不该有这个符号', 'a sign that cannot stand here'], ['文字里有 `:`、`#`、`[` 等符号时，整段加引号', 'put text that holds `:`, `#`, `[` in quotes']],
  BAD_SCALAR_START: [['文字不能以这个符号开头', 'text cannot begin with this sign'], ['整段加引号', 'put it in quotes']],
  BAD_DQ_ESCAPE: [['双引号内的 `\\` 写法不对', 'a `\\` in double quotes that means nothing'], ['写成 `\\\\`，或改用单引号', 'write `\\\\`, or take single quotes']],
  BLOCK_AS_IMPLICIT_KEY: [
    ['一行里有两个键', 'two keys on one line'],
    [
      '各占一行，或写成 `{ a: 1, b: 2 }`；文字里有 `: ` 时加引号',
      'give each a line, or write `{ a: 1, b: 2 }`; put text that holds `: ` in quotes',
    ],
  ],
  BLOCK_IN_FLOW: [['`{ }` 或 `[ ]` 之内不能用 `-` 与换行的键', 'lines of `-` or keys within `{ }` or `[ ]`'], ['用逗号隔开', 'set them apart by commas']],
  MULTILINE_IMPLICIT_KEY: [['键占了不止一行', 'a key of more than one line'], ['看看上一行是否少了引号或 `:`', 'look whether the line before lacks a quote or `:`']],
  KEY_OVER_1024_CHARS: [['键太长', 'a key that is too long'], ['看看是否少了引号', 'look whether a quote is missing']],
  MULTIPLE_DOCS: [['一个文件里有几份（`---`）', 'several documents in one file (`---`)'], ['分成几个文件', 'split it into several files']],
  TAG_RESOLVE_FAILED: [['类型标记 `!`', 'a type tag, `!`'], ['去掉它；文字以 `!` 开头时加引号', 'leave it out; put text that begins with `!` in quotes']],
  BAD_DIRECTIVE: [['`%` 开头的指令', 'a line that begins with `%`'], ['去掉它', 'leave it out']],
};

const OTHER: readonly [Words, Words] = [['不是 YAML', 'this is no YAML'], ['文字里有 `*`、`&`、`!`、`:` 等符号时，整段加引号', 'put text that holds `*`, `&`, `!`, `:` in quotes']];

/** The complaint for an error of the parser; codes that are none of the table say only that it is no YAML. */
export function yamlComplaint(code: string): Complaint {
  const [says, help] = SAYS[code] ?? OTHER;
  return complaintOf({ code: 'YAML_SYNTAX', says, help });
}
