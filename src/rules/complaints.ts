/** Everything that may be wrong with a pattern, a rule or a lexicon beyond the shape of its file, in both languages. */
import type { ComplaintRow } from '../errors.js';

type Table = Record<string, ComplaintRow>;

export const PATTERN = {
  spaceMissing: {
    code: 'PATTERN_SYNTAX',
    says: ['此处缺少空格', 'a space is missing before this step'],
    help: ['各步之间用空格隔开：`#Noun 为 #Quantity`', 'steps stand apart: `#Noun 为 #Quantity`'],
  },
  nestedCapture: {
    code: 'NESTED_GROUP',
    says: ['括号之内又有捕获', 'a capture within brackets'],
    help: ['先收括号再写 `[<`；捕获只能并列', 'close the bracket before `[<`; captures stand side by side'],
  },
  captureInUnless: { code: 'PATTERN_SYNTAX', says: ['`unless` 的模式不捕获', 'an `unless` pattern captures nothing'], help: ['去掉 `[<…>` 与 `]`', 'leave out `[<…>` and `]`'] },
  unknownSlot: { code: 'UNKNOWN_SLOT', says: ['没有名为 `{name}` 的槽', 'unknown slot `{name}`'], help: ['{near}可用的槽：{known}。', '{near}Slots: {known}.'] },
  slotTwice: { code: 'DUPLICATE_SLOT', says: ['槽 `{name}` 捕获了两次', 'the slot `{name}` is captured twice'], help: ['分成两个模式，或只捕获一次', 'write two patterns, or capture once'] },
  strayClose: { code: 'UNBALANCED_BRACKET', says: ['`]` 没有对应的 `[<`', '`]` closes nothing here'], help: ['捕获写作 `[<value>#Quantity]`', 'a capture is written `[<value>#Quantity]`'] },
  emptyCapture: { code: 'EMPTY_PATTERN', says: ['捕获里没有内容', 'a capture of nothing'], help: ['写明捕获什么：`[<value>#Quantity]`', 'name what it captures: `[<value>#Quantity]`'] },
  nestedGroup: { code: 'NESTED_GROUP', says: ['分组之内又有分组', 'a group within a group'], help: ['把各种选择写开，或分成两个模式', 'write the choices out, or write two patterns'] },
  strayGroupEnd: { code: 'UNBALANCED_BRACKET', says: ['`)` 没有对应的 `(`', '`)` closes nothing here'], help: ['每个 `(` 配一个 `)`', 'every `(` has its `)`'] },
  jointOutside: { code: 'PATTERN_SYNTAX', says: ['`{sign}` 在 ( ) 之外', '`{sign}` outside of ( )'], help: ['选择写在括号里：`(增长|下降)`', 'choices stand in brackets: `(增长|下降)`'] },
  twoJoints: { code: 'PATTERN_SYNTAX', says: ['同一分组里既有 `|` 又有 `&&`', '`|` and `&&` in one group'], help: ['分成两个模式', 'write two patterns'] },
  emptyChoice: { code: 'EMPTY_PATTERN', says: ['有一个选择是空的', 'an empty choice'], help: ['可有可无写作 `(增长|下降)?`', 'for an optional step write `(增长|下降)?`'] },
  longChoice: { code: 'PATTERN_SYNTAX', says: ['`!` 与 `&&` 只能检验一个词', '`!` and `&&` test one token'], help: ['成串的词请写在 `unless` 里', 'put such runs of tokens under `unless`'] },
  strayNot: { code: 'PATTERN_SYNTAX', says: ['`!` 应紧接在标签、词或分组之前', '`!` stands right before a tag, a word or a group'], help: ['写作 `!#Pause`', 'write `!#Pause`'] },
  strayStart: { code: 'PATTERN_SYNTAX', says: ['`^` 只能在第一步之前', '`^` stands before the first step only'], help: ['它表示句首', 'it is the start of the sentence'] },
  strayEnd: {
    code: 'PATTERN_SYNTAX',
    says: ['`$` 只能紧接在最后一步之后', '`$` stands right after the last step only'],
    help: ['它表示句末：`#Quantity$`', 'it is the end of the sentence: `#Quantity$`'],
  },
  unknownTag: { code: 'UNKNOWN_TAG', says: ['没有名为 `#{name}` 的标签', 'unknown tag `#{name}`'], help: ['{near}可用的标签：{known}。', '{near}Tags: {known}.'] },
  repeatInGroup: { code: 'NESTED_REPEAT', says: ['( ) 之内有重复', 'a repeat within ( )'], help: ['重复整个分组，或分成两个模式', 'repeat the whole group, or write two patterns'] },
  twoRepeats: { code: 'NESTED_REPEAT', says: ['两个重复连写', 'two repeats in a row'], help: ['只留一个：`?`、`*`、`+` 或 `{0,4}`', 'keep one: `?`, `*`, `+` or `{0,4}`'] },
  strayRepeat: {
    code: 'PATTERN_SYNTAX',
    says: ['`{sign}` 之前没有可重复的', 'nothing to repeat before `{sign}`'],
    help: ['重复紧接在一步之后：`#Noun+`', 'a repeat stands right after a step: `#Noun+`'],
  },
  repeatedCapture: {
    code: 'NESTED_REPEAT',
    says: ['捕获之后只能写 `?`，且捕获只有一步', 'only `?` follows a capture, and only one of a single step'],
    help: ['把重复写在里面：`[<metric>#Noun+]`', 'repeat inside: `[<metric>#Noun+]`'],
  },
  longRepeat: { code: 'REPEAT_TOO_LONG', says: ['重复多达 {most} 次', 'a repeat of up to {most}'], help: ['最多 {limit}', 'the most is {limit}'] },
  emptyRepeat: { code: 'PATTERN_SYNTAX', says: ['`{sign}` 不成重复', '`{sign}` repeats nothing'], help: ['小的数字在前：{0,4}', 'the smaller number first: {0,4}'] },
  unexpected: { code: 'PATTERN_SYNTAX', says: ['此处不应有 `{sign}`', 'unexpected `{sign}`'], help: ['{how}', '{how}'] },
  openGroup: { code: 'UNBALANCED_BRACKET', says: ['`(` 没有收', '`(` is never closed'], help: ['用 `)` 收', 'close it with `)`'] },
  openCapture: { code: 'UNBALANCED_BRACKET', says: ['`[<` 没有收', '`[<` is never closed'], help: ['用 `]` 收', 'close it with `]`'] },
  emptyPattern: { code: 'EMPTY_PATTERN', says: ['模式是空的', 'an empty pattern'], help: ['去掉它，或写出各步', 'leave it out, or write its steps'] },
  noFigure: { code: 'NO_FIGURE', says: ['模式没有捕获数字', 'the pattern captures no figure'], help: ['捕获其一：{figures}', 'capture one of {figures}'] },
  tooManyRepeats: {
    code: 'TOO_MANY_REPEATS',
    says: ['相邻的重复太多，又能匹配同样的词', 'too many repeats side by side that take the same tokens'],
    help: ['`+`、`*` 最多连写三个；请在其间写上词或别的标签，或限定次数：{0,4}', 'at most three `+` or `*` in a row; put a word or another tag between them, or bound them: {0,4}'],
  },
} as const satisfies Table;

export const RULE = {
  wrongId: { code: 'WRONG_ID', says: ['`{id}` 与文件名不同', 'the id `{id}` is not the file\'s name'], help: ['写 `id: {wanted}`，或改文件名', 'write `id: {wanted}`, or rename the file'] },
  idTwice: {
    code: 'DUPLICATE_ID',
    says: ['`{id}` 已被 {file} 使用', 'the id `{id}` is taken by {file}'],
    help: ['改其中一个文件名，并改它的 id', 'rename one of the two files, and its id with it'],
  },
  tooManyWords: {
    code: 'TOO_MANY_WORDS',
    says: ['这些规则的模式里共有 {count} 个词，最多 {most} 个', 'the patterns of these rules hold {count} words, at most {most}'],
    help: ['词放在词库里，模式里写它们的标签', 'put the words into a lexicon, and their tag into the pattern'],
  },
  noPattern: { code: 'EMPTY_PATTERN', says: ['`match` 里没有模式', '`match` holds no pattern'], help: ['一行一个模式，前面写 `- `', 'write one pattern a line, each behind `- `'] },
  noTests: {
    code: 'NO_TESTS',
    says: ['规则没有测试', 'the rule has no tests'],
    help: ['加一句话和其中的事实，再加一句形似而无事实的：`facts: []`', 'add a text with its facts, and a look-alike with `facts: []`'],
  },
  noHit: { code: 'NO_HIT_TEST', says: ['没有一个测试给出事实', 'no test of the rule gives facts'], help: ['加一句规则读得出的话，写上其中的事实', 'add a text that the rule reads, with its facts'] },
  noLookAlike: {
    code: 'NO_LOOK_ALIKE',
    says: ['规则没有形似而无事实的测试', 'the rule has no look-alike'],
    help: ['加一句它不该理会的话：`facts: []`', 'add a text that it must leave alone, with `facts: []`'],
  },
  noRelease: {
    code: 'NOT_FOUND',
    says: ['预期事实旁没有稿件 `{name}`', 'no release `{name}` beside the expected facts'],
    help: ['放上 {name}.txt、{name}.html 或文件夹 {name}/', 'put {name}.txt, {name}.html or a folder {name}/ there'],
  },
} as const satisfies Table;

export const LEXICON = {
  formTwice: { code: 'DUPLICATE_FORM', says: ['`{form}` 已见于 {first}', '`{form}` stands at {first} already'], help: ['两处留一处', 'keep one of the two'] },
  unknownSubject: {
    code: 'UNKNOWN_SUBJECT',
    says: ['词库没有名为 `{name}` 的部分', 'the lexicon has no subject `{name}`'],
    help: ['{near}文件可命名为：{known}（或放进同名文件夹）。', '{near}Files are named: {known}, or stand in a folder of that name.'],
  },
  compiled: {
    code: 'UNKNOWN_SUBJECT',
    says: ['`{name}` 中的词编译在程序里，自己的词库不能增补', 'the words of `{name}` are compiled into the program: no lexicon of your own adds to them'],
    help: ['在源码的 rules/lexicon/{name} 中增改，再运行 npm run build', 'change them under rules/lexicon/{name} of a checkout, and run npm run build'],
  },
  noJson: { code: 'YAML_SYNTAX', says: ['不是 JSON：{why}', 'this is no JSON: {why}'] },
  refused: { code: 'WRONG_VALUE', says: ['词库无法建立：{why}', 'the words make no lexicon: {why}'], help: ['改正此处', 'mend it there'] },
} as const satisfies Table;
