/** The texts that are measured: the corpus beside the checkout, or releases made from our own fixtures, as many as wanted. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './measure.mjs';

const CORPUS = join(ROOT, '../shared/corpus');

function filesUnder(folder, ending) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => ending.test(name) && statSync(join(folder, name)).isFile()).sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}

function sharedTexts() {
  const lines = readFileSync(join(CORPUS, 'releases.jsonl'), 'utf8').split('\n').filter((line) => line !== '');
  return [...lines.map((line) => JSON.parse(line).text), ...filesUnder(CORPUS, /\.(?:txt|md)$/)].filter((text) => typeof text === 'string' && text.length > 300);
}

/** Where the texts come from, and a maker of as many as wanted: every one is different. */
export function openCorpus() {
  const shared = existsSync(join(CORPUS, 'releases.jsonl'));
  const texts = shared ? sharedTexts() : filesUnder(join(ROOT, 'fixtures'), /\.txt$/).filter((text) => text.length > 150);
  return {
    name: shared ? `${texts.length} releases and broadcasts (../shared/corpus)` : `releases made from ${texts.length} fixtures`,
    /** The first so many bytes of it, going round where it is shorter. */
    *take(bytes) {
      for (let [made, n] = [0, 0]; made < bytes; n++) {
        const text = numbered(texts[n % texts.length] ?? '', n, texts.length);
        made += Buffer.byteLength(text);
        yield text;
      }
    },
    /** Short ones of a sentence or two, so many. */
    *short(count) {
      for (let n = 0; n < count; n++) yield numbered((texts[n % texts.length] ?? '').slice(0, 100), n, texts.length);
    },
  };
}

/** A text that has gone round has other figures in every round, so that nothing can be remembered from before. */
function numbered(text, n, round) {
  const by = Math.floor(n / round);
  return by === 0 ? text : text.replace(/(?<=[1-9])\d(?=\d*\.\d)/g, (digit) => String((Number(digit) + by) % 10)).concat(`\n第${n}号\n`);
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page such as offices print: navigation, scripts, styles and a footer around the text. */
function page(text, n) {
  const links = Array.from({ length: 60 }, (_, at) => `<li class="nav-item"><a href="/channel/${at}/index.html" target="_blank">栏目${at}</a></li>`).join('\n');
  const paragraphs = text.split(/\n+/).map((line) => `<p style="text-indent: 2em; line-height: 1.75;"><span style="font-family: 宋体; font-size: 16px;">${escaped(line)}</span></p>`).join('\n');
  return `<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>第${n}号</title>\n<style>.nav-item{float:left;margin:0 8px}.content{width:960px}</style>\n<script>var site={id:${n},channel:"news"};function track(){var i=new Image();i.src="/count?id="+site.id}</script></head>\n<body><ul class="nav">${links}</ul>\n<div class="content">${paragraphs}</div>\n<div class="footer"><p>主办单位：办公室</p><p>网站标识码：0000000000</p></div></body></html>\n`;
}

/** Files of a kind in a folder, a hundred to each folder below; says how many and how large. */
export function writeFiles(folder, texts, ending) {
  let [count, bytes] = [0, 0];
  for (const text of texts) {
    const place = join(folder, String(Math.floor(count / 100)));
    if (count % 100 === 0) mkdirSync(place, { recursive: true });
    const content = ending === 'html' ? page(text, count) : text;
    writeFileSync(join(place, `${String(count).padStart(6, '0')}.${ending}`), content);
    bytes += Buffer.byteLength(content);
    count += 1;
  }
  return { folder, count, bytes };
}
