import type { Messages } from '../../terminal/messages.js';

export const MESSAGES = {
  badName: ['规则名只能用小写字母、数字、汉字与连字符，不能是 {name}', 'the name of a rule is of small letters, digits, Chinese characters and hyphens, not {name}'],
  there: ['{file} 已有', '{file} is there already'],
  noFigure: ['句中没有数字，未能起草：{text}', 'the sentence states no figure, so there is no draft: {text}'],
  nothing: ['草稿在这句话中没有读出事实：{text}；用 extract explain --rule {rule} 看原因', 'the draft gives no fact for this sentence: {text}; extract explain --rule {rule} tells why'],
  next: ['改好 TODO 与事实，再运行：extract check {file}', 'mend the TODOs and the facts, then: extract check {file}'],
} as const satisfies Messages;
