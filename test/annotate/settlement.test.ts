import { describe, expect, it } from '@jest/globals';
import { findPlaces, focusPlaces } from '../../src/annotate/place.js';
import { buildWords } from '../../src/lexicon/words.js';
import { places } from './names.js';

const words = buildWords([{ class: 'light', words: ['加快', '实施'] }, { class: 'up', words: ['增长'] }]);

/** `mention path` of every place of a document, read as the pipeline reads it. */
function settled(text: string): string[] {
  const focused = focusPlaces(text, places, words);
  return findPlaces(text, 0, text.length, focused).map(({ start, end, places: [place] }) => `${text.slice(start, end)} ${place?.path ?? '-'}`);
}

describe('towns, streets and villages', () => {
  it.each([
    ['延津县石婆固镇修路30公里', ['延津县石婆固镇 河南省/新乡市/延津县/石婆固镇']],
    ['河南省光山县孙铁铺镇江湾村评出文明户114户', ['河南省光山县孙铁铺镇江湾村 河南省/信阳市/光山县/孙铁铺镇/江湾村']],
    ['海淀区西三旗街道改造小区12个', ['海淀区西三旗街道 北京市/海淀区/西三旗街道']],
    ['中山市坦洲镇的企业', ['中山市坦洲镇 广东省/中山市/坦洲镇']],
    // known by its own name from there on, and before
    ['石婆固镇修路30公里。延津县石婆固镇种麦2万亩', ['石婆固镇 河南省/新乡市/延津县/石婆固镇', '延津县石婆固镇 河南省/新乡市/延津县/石婆固镇']],
    // look-alikes: sorts of settlements, what is done there, words that hold their characters
    ['延津县各乡镇修路', ['延津县 河南省/新乡市/延津县']],
    // in a release of one county, without it; of two
    ['延津县推进旅游。石佛镇柳园村办起民宿3家', ['延津县 河南省/新乡市/延津县', '石佛镇柳园村 河南省/新乡市/延津县/石佛镇/柳园村']],
    ['延津县、封丘县推进旅游。石佛镇柳园村办起民宿3家', ['延津县 河南省/新乡市/延津县', '封丘县 河南省/新乡市/封丘县']],
    ['延津县加快乡村建设', ['延津县 河南省/新乡市/延津县']],
    ['延津县城镇新增就业', ['延津县 河南省/新乡市/延津县']],
    ['延津县三镇修路', ['延津县 河南省/新乡市/延津县']],
    ['延津县石婆固镇域经济', ['延津县 河南省/新乡市/延津县']],
    ['延津县行政村通路率', ['延津县 河南省/新乡市/延津县']],
    ['河南省石婆固镇修路', ['河南省 河南省']],
    ['石婆固镇修路', []],
  ])('%s', (text, expected) => expect(settled(text)).toEqual(expected));
});

it('leaves nothing of a document in the gazetteer', () => {
  const before = places.zones.size;
  expect(settled('延津县石婆固镇修路，新乡市高新区招商')).toHaveLength(2);
  expect(places.zones.size).toBe(before);
});
