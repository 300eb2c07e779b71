/** What all commands say, in Chinese and English; what only one says stands in its folder. `{name}` stands for a value. */

import { sayWords, wordsIn, type Ui, type Values, type Words } from '../../text/language.js';

export { wordsIn };
export type { Ui, Words };
export type Messages = Readonly<Record<string, Words>>;
export type SayOf<M extends Messages> = (key: keyof M, values?: Values) => string;
export type Say = SayOf<typeof MESSAGES>;
export type MessageKey = keyof typeof MESSAGES;

/** The common messages in one language. */
export function messagesIn(ui: Ui): Say {
  return sayIn(ui, MESSAGES);
}

/** The messages of a table in one language. */
export function sayIn<M extends Messages>(ui: Ui, messages: M): SayOf<M> {
  return (key, values) => sayWords(ui, messages[key] ?? ['', ''], values);
}

/** The message of a key that may not be there (a problem's code, say); undefined where it is not. */
export function messageOf(say: Say, key: string): string | undefined {
  return isKey(key) ? say(key) : undefined;
}

/** The language of a run: `--ui`, else EXTRACT_UI, else what LC_ALL, LC_MESSAGES or LANG say, else English. */
export function uiOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Ui {
  const at = argv.indexOf('--ui');
  const flag = at >= 0 ? argv[at + 1] : argv.find((word) => word.startsWith('--ui='))?.slice('--ui='.length);
  if (flag === 'zh' || flag === 'en') return flag;
  const set = env['EXTRACT_UI'];
  if (set === 'zh' || set === 'en') return set;
  return /^zh/i.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ? 'zh' : 'en';
}

function isKey(key: string): key is MessageKey {
  return Object.hasOwn(MESSAGES, key);
}

const MESSAGES = {
  // help
  about: ['从中文新闻稿中提取数据事实', 'Facts out of Chinese press releases'],
  usage: ['[选项] [命令] [路径…]', '[options] [command] [paths…]'],
  'title.Usage:': ['用法：', 'Usage:'],
  'title.Arguments:': ['参数：', 'Arguments:'],
  'title.Options:': ['选项：', 'Options:'],
  'title.Commands:': ['命令：', 'Commands:'],
  'arg.paths': ['文件、文件夹、通配符，- 为标准输入', 'files, folders, globs; - is stdin'],
  'cmd.help': ['命令的帮助', 'help for a command'],
  'opt.format': ['输出格式；终端上默认 table，否则 csv', 'output format; table on a terminal, else csv'],
  'opt.output': ['写入文件（格式随扩展名）', 'write to a file (format by its ending)'],
  'opt.excel': ['给 Excel 与 WPS：中文表头、同比(%) 为数、换行与编码随 Excel', 'for Excel and WPS: Chinese headers, 同比(%) as plain numbers, the encoding and line ends of Excel'],
  'opt.report': ['另写网页（见 report），各行链接到其中的原处', 'write a page too (see report); each row is linked to its place there'],
  'opt.columns': ['default、basic、all，或以逗号相连的栏名', 'default, basic, all, or a list of columns'],
  'opt.header': ['表头与代码值的语言', 'language of header and coded values'],
  'opt.scale': ['数值的量级：基本单位、照原文、亿、万', 'scale of figures: base unit, as printed, 亿 or 万'],
  'opt.rules': ['另加的规则（可重复）', 'more rules (repeatable)'],
  'opt.builtin': ['不用自带的规则', 'leave out the built-in rules'],
  'opt.published': ['稿件日期，如 2024-08-30', 'date of the releases, such as 2024-08-30'],
  'opt.encoding': ['输入的编码，如 gb18030；默认逐个判断', 'encoding of the input, such as gb18030; found out by default'],
  'opt.filesFrom': ['从文件（- 为标准输入）读取路径，一行一个', 'read paths from a file (- is stdin), one a line'],
  'opt.manifest': ['来源清单（CSV）：文件、网址、发布日期、标题、发布单位、采集时间', 'where files came from (CSV): file, url, published, title, issuer, retrieved'],
  'opt.selector': ['网页中只读此 CSS 选择器选中的部分', 'read only this part of web pages (CSS selector)'],
  'opt.maxBytes': ['单个文件的上限，如 200M；默认 50M', 'largest file that is read, such as 200M; 50M where absent'],
  'opt.aliases': ['指标别名文件（YAML）：确认为同一指标的名称', 'file of aliases (YAML): names confirmed to be one metric'],
  'opt.corrections': ['更正文件（CSV，以编号为准）', 'file of corrections (CSV, keyed by id)'],
  'opt.jobs': ['线程数，或 auto（默认：值得时才用多线程）', 'threads, or auto (default: more than one where they pay)'],
  'opt.cache': ['保存结果的文件夹：未变的稿件不再重算', 'folder of kept results: what has not changed is not done again'],
  'opt.repeats': ['保留重复陈述的行', 'keep rows that say the same as another'],
  'opt.wide': ['宽表：一行一个地区与期间，一栏一个指标', 'a wide table: one row a place and period, one column a metric'],
  'opt.targets': ['宽表、序列、填表也取目标数', 'targets too, in wide tables, series and filled tables'],
  'opt.sure': ['只留无须核对的行', 'only rows with nothing to check'],
  'opt.unclaimed': ['改为列出没有规则认领的数字', 'list the figures that no rule claimed instead'],
  'opt.ui': ['提示的语言；默认随 LANG', 'language of messages; by LANG where absent'],
  'opt.color': ['颜色', 'colour'],
  'opt.noColor': ['不用颜色', 'no colour'],
  'opt.quiet': ['不显示提示（退出码不变）', 'no messages (exit codes stay)'],
  'opt.stats': ['末尾说明用时、速度与内存', 'say at the end how long it took, how fast, with how much memory'],
  'opt.dryRun': ['只列出会读的文件、类型与编码', 'only list what would be read, with type and encoding'],
  'opt.ignore': ['不理会 .gitignore 与 .extractignore', 'take no notice of .gitignore and .extractignore'],
  'opt.config': ['配置文件；默认用最近的 extract.config.yaml', 'the configuration; by default the nearest extract.config.yaml'],
  'opt.noConfig': ['不读任何配置文件', 'read no configuration'],
  'opt.help': ['显示帮助', 'show help'],
  'opt.version': ['显示版本', 'show the version'],
  'help.exits': [
    '退出码：0 完成 · 1 答案为否 · 2 用法 · 3 规则有误 · 4 有输入读不了 · 5 写不出 · 70 本程序缺陷\n' +
      '-o x.csv 带 BOM 以便 Excel 打开；Python 请用 utf-8-sig 读取。',
    'Exit codes: 0 done · 1 the answer is no · 2 usage · 3 bad rules · 4 unreadable input · 5 not written · 70 our defect\n' +
      '-o x.csv has a BOM for Excel; read it with utf-8-sig in Python.',
  ],
  // the closing line
  'sum.read': ['读取 {n} 篇', '{n} read'],
  'sum.unread': ['未读 {n}', '{n} unread'],
  'sum.empty': ['无事实 {n}', '{n} without facts'],
  'sum.undated': [
    '{n} 篇没有日期（{files}），“截至目前”“今年以来”等期间留空；可用 --published 或 --manifest 给出',
    'no date was found in {n} ({files}): periods told by it stay empty; give it with --published or --manifest',
  ],
  'sum.facts': ['事实 {n} 条', '{n} facts'],
  'sum.check': ['待核对 {n}', '{n} to check'],
  'sum.repeats': ['另有重复 {n}', '{n} repeats beside'],
  'sum.unclaimed': ['未认领数字 {n}', '{n} figures unclaimed'],
  'sum.skipped': ['其他类型未读 {n}', '{n} of other kinds passed over'],
  'sum.stats': ['用时 {s} 秒 · 每秒 {releases} 篇 · 每秒 {facts} 条 · 内存峰值 {mb} MB', '{s} s · {releases} releases/s · {facts} facts/s · {mb} MB of memory at most'],
  'progress.of': ['{done}/{total} 篇 · 每秒 {rate} 篇 · 还需{left}', '{done}/{total} releases · {rate}/s · {left} left'],
  'progress.open': ['{done} 篇 · 每秒 {rate} 篇', '{done} releases · {rate}/s'],
  'time.s': ['{s} 秒', '{s} s'],
  'time.min': ['{m} 分钟', '{m} min'],
  'time.h': ['{h} 小时 {m} 分', '{h} h {m} min'],
  // usage
  'use.line': ['用法有误：{what}', 'usage: {what}'],
  'help.shared': ['extract --help 中的选项（--rules、--published、--format、--ui 等）在这里同样可用。', 'The options of extract --help (--rules, --published, --format, --ui …) stand here too.'],
  'use.hint': ['运行 {command} --help 查看用法', 'see {command} --help'],
  'note.idle': ['{names} 对 extract {command} 不起作用', '{names} does nothing with extract {command}'],
  'note.beside': ['{names} 与 {other} 同用时不起作用', '{names} does nothing beside {other}'],
  'note.without': ['{names} 没有 {other} 时不起作用', '{names} does nothing without {other}'],
  'note.reportAlone': ['{names} 在 --report 下不起作用：页面须在一个线程中一次读完', '{names} does nothing beside --report: the page is made of one reading, in one thread'],
  'use.outputIsInput': ['{name} 既是输入又是输出；请换一个输出文件名', '{name} is an input; choose another name for the output'],
  'use.noPaths': ['没有给出文件；读取标准输入请写 extract -', 'no files given; to read stdin, write extract -'],
  'use.unknownOption': ['没有选项 {name}', 'there is no option {name}'],
  'use.variable': ['环境变量 {name} 不起作用：没有这项设置', 'the variable {name} sets nothing: there is no such setting'],
  'use.didYouMean': ['；是否想用 {name}？', '; did you mean {name}?'],
  'use.optionMissingArgument': ['选项 {name} 缺少值', 'option {name} lacks its value'],
  'use.missingArgument': ['缺少参数 {name}', 'argument {name} is missing'],
  'use.excessArguments': ['{name} 的参数过多', 'too many arguments for {name}'],
  'use.choice': ['{name} 不能是 {value}；可用：{choices}', '{name} cannot be {value}; choose from {choices}'],
  'use.date': ['{name} 应为 2024-08-30 这样的日期，不是 {value}', '{name} must be a date such as 2024-08-30, not {value}'],
  'use.bytes': ['{name} 应为 200M 这样的大小，不是 {value}', '{name} must be a size such as 200M, not {value}'],
  'use.jobs': ['{name} 应为 1 至 256 或 auto，不是 {value}', '{name} must be 1 to 256, or auto, not {value}'],
  'use.column': ['没有名为 {name} 的栏', 'there is no column {name}'],
  'use.noColumns': ['--columns 没有给出任何一栏', '--columns names no column'],
  'use.ending': ['从 {name} 看不出格式；请用 -f 指明', 'the ending of {name} tells no format; name one with -f'],
  'use.twoFormats': ['-f {format} 与 {name} 的扩展名不符', '-f {format} and the ending of {name} name two formats'],
  'use.twoFormats.help': ['去掉 -f，或给文件取 {format} 的扩展名', 'leave out -f for {named}, or give the file an ending of {format}'],
  'use.excel': ['--excel 只用于 csv、tsv、xlsx，不用于 {name}', '--excel is for csv, tsv and xlsx, not {name}'],
  'use.factsOnly': ['{name} 只用于事实表', '{name} is for tables of facts alone'],
  'use.xlsxTerminal': ['xlsx 不能写到终端；请用 -o 文件.xlsx', 'xlsx cannot go to a terminal; use -o FILE.xlsx'],
  'use.diffFormat': ['看不出 {name} 的格式（csv、tsv、json、jsonl、yaml）', 'the format of {name} is none of csv, tsv, json, jsonl, yaml'],
  // problems
  'fix.noIds': ['没有“编号”（id）一栏', 'there is no column `id`'],
  'fix.noIdsHelp': ['更正文件的第一行是表头，须有 id 或 编号', 'its first line is the header, with a column id'],
  'fix.columns': ['不认识的栏，未采用：{names}', 'columns that mean nothing here: {names}'],
  'fix.gone': ['编号 {id} 已不在结果中', 'no row has the id {id} any more'],
  'fix.other': ['编号 {id} 原为 {before}，现为 {now}，未更正', '{id} was {before} and is {now} now: left alone'],
  'fix.bad': ['编号 {id} 的 {key} 不能是“{cell}”，未更正', '{key} of {id} cannot be {cell}: left alone'],
  'fix.more': ['另有 {n} 条不再适用', '{n} more no longer fit'],
  'fix.sum': ['更正 {changed} 行，删除 {dropped} 行，不再适用 {unfit} 条', '{changed} rows corrected, {dropped} dropped, {unfit} corrections that no longer fit'],
  'wide.crowded': ['{n} 格有不止一个数值，均已列出（见“注”）', '{n} cells hold more than one figure: all are shown, see the notes'],
  'use.wide': ['--wide 不能与 {name} 同用', '--wide does not go with {name}'],
  'help.label': ['办法', 'help'],
  'fix.command': ['是否想运行 extract {name}？', 'did you mean extract {name}?'],
  'out.failed': ['写不出 {file}：{why}', 'cannot write {file}: {why}'],
  'out.ENOENT': ['文件夹不存在', 'its folder does not exist'],
  'out.EACCES': ['没有权限', 'no permission'],
  'out.EISDIR': ['这是文件夹', 'it is a folder'],
  'out.EROFS': ['这里只读', 'the place is read-only'],
  'out.EBUSY': ['文件正被另一程序打开，请先关闭', 'another program has it open: close it first'],
  'out.EDQUOT': ['磁盘配额已满', 'the disk quota is used up'],
  'out.EFBIG': ['文件太大', 'the file is too big'],
  'out.ENAMETOOLONG': ['文件名太长', 'its name is too long'],
  'out.ENOTDIR': ['路径中有一段不是文件夹', 'a part of the path is no folder'],
  'out.ENOSPC': ['磁盘已满', 'the disk is full'],
  'out.stdout': ['标准输出', 'stdout'],
  'bug.what': ['程序内部错误：{what}', 'a defect of extract: {what}'],
  'bug.file': ['{file}：处理时出现程序内部错误（{what}），其余照常', '{file}: a defect of extract ({what}); the others go on'],
  'bug.report': ['请附上命令与输入反馈；EXTRACT_DEBUG=1 可显示调用栈', 'please report it with the command and the input; EXTRACT_DEBUG=1 shows the stack'],
  'NOT_FOUND': ['找不到', 'not found'],
  'NO_PERMISSION': ['没有读取权限', 'no permission to read'],
  'NO_RELEASES': ['其中没有可读的新闻稿', 'holds no release that can be read'],
  'BINARY': ['不是文本', 'is no text'],
  'UNDECODABLE': ['不合其编码', 'does not fit its encoding'],
  'UNKNOWN_ENCODING': ['编码名不认识', 'the encoding is not known'],
  'TOO_LARGE': ['文件过大', 'is too big'],
  'UNKNOWN_FORMAT': ['这种文件不能读', 'is of a kind that is not read'],
  'BAD_LINE': ['这一行不是有效的 JSON', 'the line is no valid JSON'],
  'BAD_FRONT_MATTER': ['文首的 YAML 有误', 'its front matter is no valid YAML'],
  'UNREADABLE': ['读不了', 'cannot be read'],
  'check.none': ['没有可运行的测试', 'there is no test to run'],
  'check.unnamed': ['rules 文件夹不在配置之中：请运行 extract check rules，或先运行 extract init', 'the folder rules is in no configuration: run extract check rules, or extract init first'],
} as const satisfies Messages;
