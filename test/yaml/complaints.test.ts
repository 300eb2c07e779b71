import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadYamlParser, type YamlParser } from '../../src/yaml/yaml.js';

let parse: YamlParser;
beforeAll(async () => {
  parse = await loadYamlParser();
});

describe('what is no YAML is told in our words', () => {
  it.each([
    ['a:\n  - b\n c: 1\n', 'the line is indented wrongly', '缩进不对'],
    ['a:\n\t- b\n', 'a tab for indentation', '用制表符缩进'],
    ['a: "b\n', 'a sign is missing: a quote, `:`, `,` or a bracket', '缺少一个符号：引号、`:`、`,` 或括号'],
    ['a: [b]]\n', 'a sign that cannot stand here', '此处不该有这个符号'],
    ['a: @b\n', 'text cannot begin with this sign', '文字不能以这个符号开头'],
    ['a: "\\q"\n', 'a `\\` in double quotes that means nothing', '双引号内的 `\\` 写法不对'],
    ['a: b: c\n', 'two keys on one line', '一行里有两个键'],
    ['a: {\n  - b }\n', 'lines of `-` or keys within `{ }` or `[ ]`', '`{ }` 或 `[ ]` 之内不能用 `-` 与换行的键'],
    ['a\nb: c\n', 'a key of more than one line', '键占了不止一行'],
    ['a: 1\n---\nb: 2\n', 'several documents in one file (`---`)', '一个文件里有几份（`---`）'],
    ['a: !odd b\n', 'a type tag, `!`', '类型标记 `!`'],
    [`${'a'.repeat(1030)}: b\n`, 'a key that is too long', '键太长'],
    ['%ODD x\n---\na: b\n', 'a line that begins with `%`', '`%` 开头的指令'],
    ['a: &x &y b\n', 'this is no YAML', '不是 YAML'],
  ])('%j: %s', (text, english, chinese) => {
    const { root, problems } = parse({ file: 'a.yaml', text });
    expect(root).toBeUndefined();
    const said = problems.map(({ code, message, help, zh }) => [code, message, zh?.message, help !== undefined && zh?.help !== undefined]);
    expect(said).toContainEqual(['YAML_SYNTAX', english, chinese, true]);
  });
});
