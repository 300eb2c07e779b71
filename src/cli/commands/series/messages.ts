import type { Messages } from '../../terminal/messages.js';

export const MESSAGES = {
  sum: ['序列 {series} 条，数值 {points} 个，修订 {revised}，不一致 {conflict}', '{series} series, {points} figures, {revised} revised, {conflict} in conflict'],
  printed: ['--scale printed 不用于 series：一个序列只有一个单位；请用 亿 或 万', '--scale printed is not for series, which have one unit each: use 亿 or 万'],
  noMetric: ['请用 --metric 给出指标名', 'name the metric with --metric'],
  none: ['没有指标“{name}”', 'no metric is named {name}'],
  near: [
    '没有指标“{name}”；相近的有：{near}（extract names 列出全部，--like 取所有含此文字的）',
    'no metric is named {name}; near: {near} (extract names lists all, --like takes every name that holds it)',
  ],
  noChart: ['没有可画的数值，未写 {file}', 'there is nothing to draw: {file} is not written'],
} as const satisfies Messages;
