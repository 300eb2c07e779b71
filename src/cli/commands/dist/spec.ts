import type { CommandSpec } from '../../command/command.js';
import { INPUTS } from '../../command/heeded.js';

export const dist: CommandSpec = {
  name: 'dist',
  about: ['多台机器（BullMQ 与 Redis）：plan、work、status、retry、commit', 'many machines, on BullMQ and Redis: plan, work, status, retry, commit'],
  args: [
    ['<step>', ['plan work status retry commit', 'plan work status retry commit']],
    ['[names...]', ['plan：稿件路径；status、retry、commit：任务编号', 'plan: paths of releases; status, retry, commit: the run']],
  ],
  options: [
    { flags: '--store <place>', about: ['结果所在：共享文件夹或 s3://桶/前缀', 'where results go: a shared folder, or s3://bucket/prefix'] },
    { flags: '--redis <url>', about: ['redis:// 或 rediss://；默认取 REDIS_URL（口令宜放在环境变量）', 'redis:// or rediss://; REDIS_URL where absent (the place for a password)'] },
    { flags: '--redis-ca <file>', about: ['签发 Redis 证书的机构证书', "authority of the server's certificate"] },
    { flags: '--shard <n>', about: ['plan：每片的文件数（默认 500）', 'plan: files of a shard (500)'] },
    { flags: '--lock <seconds>', about: ['work：失联多久便转交他人（默认 30）', 'work: a silent worker loses its shard after so long (30)'] },
    { flags: '--drain', about: ['work：没有任务便退出', 'work: end where nothing is left to do'] },
    { flags: '--dead', about: ['retry：放弃的稿件也再试', 'retry: what was given up, too'] },
    { flags: '--verify', about: ['commit：逐字节核对', 'commit: read every byte of the facts'] },
    { flags: '--json', about: ['status：以 JSON 输出', 'status: as JSON'] },
  ],
  takes: [...INPUTS, 'jobs', 'aliases', 'corrections', 'output'],
  run: async (args, context) => (await import('./dist.js')).distCommand(args, context),
};
