import type { Messages } from '../../terminal/messages.js';

export const MESSAGES = {
  noStep: ['没有步骤 {name}；可用：plan work status retry commit', 'there is no step {name}; choose from plan work status retry commit'],
  noStore: ['请用 --store 指明结果所在', 'say with --store where results go'],
  noRedis: ['请用 --redis 或 REDIS_URL 指明 Redis', 'name the server of Redis with --redis or REDIS_URL'],
  noRun: ['请给出任务编号（plan 所印）', 'name the run, as plan prints it'],
  noPlan: ['{store} 中没有任务 {run}', '{store} holds no run {run}'],
  notHere: ['{name} 不能用于 dist', '{name} does not go with dist'],
  number: ['{name} 应为正整数，不是 {value}', '{name} must be a whole number above 0, not {value}'],
  noQueue: ['未安装 bullmq 与 ioredis；请运行 npm install bullmq ioredis', 'bullmq and ioredis are not installed; run npm install bullmq ioredis'],
  redisAway: ['连不上 Redis：{why}', 'Redis cannot be reached: {why}'],
  planned: ['任务 {run}：{members} 件，{shards} 片，其中已有结果 {done} 片', 'run {run}: {members} files in {shards} shards, {done} of them done already'],
  working: ['等待任务（引擎 {engine}）', 'waiting for shards of engine {engine}'],
  trouble: ['某片未成，将再试：{why}', 'a shard failed and is tried again: {why}'],
  status: [
    '{done}/{shards} 片完成；等待 {waiting}，进行 {active}，稍后 {delayed}，失败 {failed}',
    '{done} of {shards} shards done; {waiting} waiting, {active} active, {delayed} delayed, {failed} failed',
  ],
  statusAlone: ['{done}/{shards} 片完成；Redis 不可用', '{done} of {shards} shards done; Redis cannot be reached'],
  failed: ['失败的片 {shard}：{why}', 'shard {shard} failed: {why}'],
  committed: ['已提交，清单见 manifests/{run}.json', 'committed; the manifest is manifests/{run}.json'],
  again: ['再次排入 {n} 片', '{n} shards queued again'],
  missing: ['还缺 {n}/{shards} 片的结果；请让 work 做完，或运行 dist retry', '{n} of {shards} shards lack their results: let workers finish, or run dist retry'],
  faults: ['与记录不符：{files}', 'not what the records say: {files}'],
  dead: ['放弃：{file}（{why}）', 'given up: {file} ({why})'],
} as const satisfies Messages;
