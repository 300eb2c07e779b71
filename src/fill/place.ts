/** Whether a fact is about the place that a sheet asks for. */
import { patternOf } from '../lexicon/lists.js';
import type { Places } from '../lexicon/places.js';
import { entryOf } from '../lexicon/trie.js';
import type { Fact } from '../types.js';
import { tidied } from './reader.js';

/** 政府 'government', 管委会 'committee of a zone': a place under the name of its office. */
const OFFICE = /(?:人民政府|政府|管委会)$/u;

/** What makes names of places longer and changes nothing: 县 'county', 区 'district', 市 'city'. */
const ENDS = /(?:经济技术开发区|高新技术产业开发区|省|市|县|区|旗|州|盟|镇|乡)$/u;

/**
 * True of the place itself: its whole path, the end of it, or its last name with or without 县, 区.
 *
 *     延津, 延津县, 新乡市/延津县, 新乡市延津县   河南省/新乡市/延津县
 *     高新区, 新乡高新区                          河南省/新乡市/高新区, 河南省/新乡市/新乡高新区
 *
 * A larger place, and a place within it, are other places. A label that is no place may name the body: 市发改委.
 */
export function isAbout(place: string, { region, body }: Pick<Fact, 'region' | 'body'>, places: Pick<Places, 'trie'>): boolean {
  const bare = (name: string): string => bareName(name, places);
  const wanted = tidied(place).replace(OFFICE, '') || tidied(place);
  const path = region?.split('/') ?? [];
  const last = path.at(-1);
  if (region !== undefined && isEndOf(wanted, region)) return true;
  const city = path.at(-2)?.replace(ENDS, '');
  if (last !== undefined && city !== undefined && (bare(last) === bare(city + wanted) || bare(wanted) === bare(city + last))) return true;
  if (last !== undefined && isSelfGoverning(wanted, last)) return true;
  if (last !== undefined && bare(wanted) === bare(last) && bare(last).length > 1 && !clash(wanted, last)) return true;
  return body !== undefined && (body === tidied(place) || (wanted.length > 3 && body.endsWith(wanted)));
}

/** Whether a name is a path or the end of it, with its marks or without: 河南省/新乡市, 新乡市延津县, 延津县. */
function isEndOf(wanted: string, region: string): boolean {
  if (wanted === region || region.endsWith(`/${wanted}`)) return true;
  const path = region.split('/');
  return path.some((_, at) => wanted === path.slice(at).join(''));
}

/** 凉山州 is 凉山彝族自治州, 木里县 is 木里藏族自治县: people leave the nationalities out. */
function isSelfGoverning(wanted: string, full: string): boolean {
  const name = wanted.replace(/[省州县旗区]$/u, '');
  return name.length > 1 && full.startsWith(name) && NATIONALITIES.test(full.slice(name.length)) && (name === wanted || full.endsWith(wanted.at(-1) ?? ''));
}

const NATIONALITIES = patternOf`^(?:\p{Script=Han}{1,4}族)*${'places/nationalities'}?自治[州县旗区]$`;

/** The place that all regions of facts share: what 全市 points at. */
export function commonPlace(regions: readonly string[]): string | undefined {
  const [first, ...rest] = [...new Set(regions)].map((region) => region.split('/'));
  if (first === undefined) return undefined;
  let size = first.length;
  for (const path of rest) while (size > 0 && path.slice(0, size).join('/') !== first.slice(0, size).join('/')) size--;
  return size === 0 ? undefined : first.slice(0, size).join('/');
}

/** The name without its last word, its zone as the gazetteer calls it: 新乡经济技术开发区 and 新乡经开区 are 新乡经开. */
function bareName(name: string, { trie }: Pick<Places, 'trie'>): string {
  for (let at = 0; at < name.length; at++) {
    const zone = entryOf(trie, name.slice(at));
    if (zone?.kind === 'zone' && zone.name !== name.slice(at)) return bareName(name.slice(0, at) + zone.name, { trie });
  }
  return name.replace(ENDS, '') || name;
}

/** 新乡市 and 新乡县 are two places; 延津 is as well 延津县. */
function clash(a: string, b: string): boolean {
  const [left, right] = [ENDS.exec(a)?.[0], ENDS.exec(b)?.[0]];
  return left !== undefined && right !== undefined && left !== right;
}
