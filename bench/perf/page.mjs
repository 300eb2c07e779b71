/** docs/performance.md out of what was measured. */

const number = (value, digits = 1) => value.toFixed(digits);
const table = (head, rows) => [`| ${head.join(' | ')} |`, `| ${head.map((_, at) => (at === 0 ? '---' : '--:')).join(' | ')} |`, ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
/** Megabytes per second, with as many places as tell something. */
const speed = (rate) => number(rate, rate >= 10 ? 0 : rate >= 1 ? 1 : rate >= 0.1 ? 2 : 4);
const MB = 1e6;

/** Threads are to pay from here on, in MB. */
const LARGE = 300;

/** What a busy machine says of seconds is no verdict. */
function aims({ machine, startup, ends, memory, growth, threads, peers }) {
  const busy = machine.load.some((load) => Number(load) > machine.cores);
  const verdict = (held, timed = true) => (timed && busy ? 'not told: the machine was busy' : held ? 'met' : '**missed**');
  const [, , help, small] = startup;
  const slowest = ends.reduce((least, end) => (end.rate < least.rate ? end : least));
  const counted = memory.filter(({ name }) => name.includes('documents'));
  const [first, last] = [counted[0], counted.at(-1)];
  const rateWith = (count) => growth.rules.find((row) => row.count === count)?.rate ?? 0;
  const large = threads.at(-1);
  const recognizers = peers?.[0];
  return table(['aim', 'measured', ''], [
    ['`--help` within 40 ms of bare node', `${number(help.over, 0)} ms over it`, verdict(help.over <= 40)],
    ['a small file within 250 ms', `${number(small.ms, 0)} ms`, verdict(small.ms <= 250)],
    ['20 MB/s a core from files to facts (floor 10)', `${speed(slowest.rate)} MB/s at the least`, verdict(slowest.rate >= 20)],
    [`memory flat from ${first.name} to ${last.name}`, `${number(first.peak / MB, 0)} → ${number(last.peak / MB, 0)} MB`, verdict(last.peak <= first.peak * 1.5, false)],
    ['500 rules at no less than half the speed of 50', number(rateWith(500) / rateWith(50), 2), verdict(rateWith(500) >= rateWith(50) / 2)],
    [`two threads at least 1.7 times one (${LARGE} MB)`, ...(large.megabytes < LARGE ? [`${number(large.one / large.two, 2)} with ${number(large.megabytes, 0)} MB`, 'not measured: `-- --full` does'] : [number(large.one / large.two, 2), verdict(large.one / large.two >= 1.7)])],
    ...(recognizers === undefined ? [] : [['at least 100 times Recognizers-Text', `${number(recognizers.times, 0)} times`, verdict(recognizers.times >= 100)]]),
  ]);
}

/** 100 million releases of 5.7 KB of text, or of 40 KB as pages (docs/scale.md says why), at the rates of the command. */
const RELEASES = 1e8;
const KINDS = [['text', 5.7e3], ['web pages', 40e3]];
const CORE_HOUR = 0.05;
const SHARD = 16e6;
/** Jobs a second that one Redis was seen to hand out on a busy machine (bench/queue.mjs). */
const JOBS = 760;

function bill(ends) {
  return table(['100 million releases as', 'TB', 'core-hours', 'days on 100 cores', `money at ${CORE_HOUR} a core-hour`, 'cores that one queue feeds'], KINDS.map(([name, bytes]) => {
    const rate = ends.find((end) => end.name.startsWith(`${name} `))?.rate ?? 1;
    const hours = (RELEASES * bytes) / MB / rate / 3600;
    return [name, number((RELEASES * bytes) / 1e12, 2), whole(hours), number(hours / 100 / 24, 2), whole(hours * CORE_HOUR), whole((JOBS * SHARD) / MB / rate)];
  }));
}

const whole = (value) => Math.round(value).toLocaleString('en');

export function pageOf(results) {
  const { machine, quick, corpus, startup, ends, warm, memory, threads, growth, peers, minutes } = results;
  return `# Performance

Written by \`npm run bench\`; do not edit. It took ${Math.max(1, Math.round(minutes))} minutes and rewrites this page; \`npm run bench -- --quick\` does so from small
inputs, \`-- --full\` measures threads on 300 MB too. All figures are medians of runs done in turn; MB are millions of bytes.${quick ? '\n\n**This was a quick run, on small inputs: start-up and warming up weigh on its rates. The page is to be written anew on a machine at rest.**' : ''}

- Machine: ${machine.cpu}, ${machine.cores} cores, ${machine.memory} GB, Node ${machine.node}, ${machine.day}; load when it began ${machine.load[0]}, before it measured threads ${machine.load[1]}.
  With a load above the number of cores, seconds and MB/s say more of the neighbours than of us, and only ratios count.
- Text: ${corpus}.

## The aims

${aims(results)}

## Start-up

Without NODE_EXTRA_CA_CERTS, whose certificates Node reads at each start, whatever it runs (Debian's: 70 to 80 ms).

${table(['', 'ms', 'over bare node'], startup.map(({ name, ms, over }) => [name, number(ms, 0), number(over, 0)]))}

## From files to facts

The whole command, cold, one thread (\`-j 1\`). The floor is the reading and decoding of the same files, warm, and nothing else.

${table(['', 'MB/s of files', 'MB/s of text in them', 'floor, MB/s', 'of the floor'], ends.map(({ name, rate, textRate, floor }) => [name, speed(rate), speed(textRate), speed(floor), `${number((100 * rate) / floor)} %`]))}

Warm, in one process, over text files: each step apart, in MB of input a second.

${table(['step', 'MB/s'], [['read and decode into documents', speed(warm.read)], ['analyse: text to facts, some tens of documents together', speed(warm.analysed)], ['write JSON Lines', speed(warm.written)]])}

Where the analysis spends its time, by room of the code (a sampling profile; time in a library counts for the room that called it):

${table(['room', 'share', 'MB/s if it were alone'], warm.rooms.map(({ room, share, rate }) => [room, `${number(100 * share)} %`, speed(rate)]))}

## What that costs

[Scale](scale.md) has the assumptions. Shards are of 16 MB; a queue hands out ${JOBS} of them a second.

${bill(ends)}

## Memory

Peak of the process (RSS), one thread, JSON Lines out.

${table(['', 'MB', 's'], memory.map(({ name, peak, wall }) => [name, number(peak / MB, 0), number(wall)]))}

## Threads, and kept results

${table(['MB', 'one thread, s', 'two, s', 'ratio', 'again with `--cache`, s'], threads.map(({ megabytes, one, two, cached }) => [number(megabytes, 0), number(one), number(two), number(one / two, 2), cached === undefined ? '' : number(cached, 2)]))}

## More rules, more words

Warm. Rules beyond our own ${growth.own} are copies of ours that begin with a verb more each; words are made-up verbs that no text has.

${table(['rules', 'MB/s', 'of 50 rules'], growth.rules.map(({ count, rate }) => [String(count), speed(rate), number(rate / (growth.rules.find((row) => row.count === 50)?.rate ?? 1), 2)]))}

${table(['words more', 'MB/s', 'of none'], growth.words.map(({ count, rate }) => [count.toLocaleString('en'), speed(rate), number(rate / (growth.words[0]?.rate ?? 1), 2)]))}

## Others on the same text

${peers === undefined ? 'Not measured: `npm ci --prefix bench/peers --ignore-scripts` did not work here.' : `${table(['', 'MB/s', 'we are … times as fast'], peers.map(({ name, rate, times }) => [name, speed(rate), number(times)]))}

None of them gives facts: they find numbers, dates or words, a part of what is done here. What they are given is given by paragraphs; the slow
ones get less of the text.`}
`;
}
