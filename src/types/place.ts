/** Places and organisations, as printed. */
import type { Span } from './span.js';

/** What a place is: 全国, 河南省, 新乡市 (and 自治州), 延津县 (and 区, county-level 市), 高新区 (and a county's towns and villages), 长三角, 东盟. */
export type PlaceLevel = 'country' | 'province' | 'city' | 'county' | 'zone' | 'group' | 'foreign';

/** A place by its path, the largest part first: 河南省/新乡市/延津县. Equal paths are one place. */
export interface Place {
  readonly name: string;
  readonly path: string;
  readonly level: PlaceLevel;
  readonly parent?: Place | undefined;
  /** Of a zone such as many cities have, or a town: its kind, 经开区 of 东营经济技术开发区, 镇 of 榜罗镇. */
  readonly zone?: string | undefined;
}

/** What a word of pointing points at: 我市 a city, 全州 a city-level 州 or 盟, 全区 a district or an autonomous region, 市区 a city's urban part. */
export interface Deictic {
  readonly word: string;
  readonly scope: 'province' | 'city' | 'prefecture' | 'county' | 'region' | 'town' | 'urban' | 'zone';
}

/** A place as printed: 河南新乡 is one mention. `places` are its readings; a deictic has none until it is resolved. */
export interface PlaceMention extends Span {
  readonly kind: 'place';
  readonly places: readonly Place[];
  readonly level: PlaceLevel;
  /** True where the text gives the name in full (新乡市, not 新乡). */
  readonly full: boolean;
  readonly deictic?: Deictic | undefined;
}

export type BodyType =
  | 'government' | 'party' | 'court' | 'customs' | 'company' | 'bank' | 'university' | 'hospital'
  | 'centre' | 'association' | 'institute' | 'other';

/**
 * An organisation as printed: 市发改委, 新乡海关. What heads it follows it: 中原区政务服务办公室 · 主任 · 姓名.
 * A place whose head speaks (延津县常务副县长…) is a body too: `isPlace`.
 */
export interface BodyMention extends Span {
  readonly kind: 'body';
  readonly text: string;
  readonly type: BodyType;
  /** The name in full where the lexicon has it: 国家发改委 is 国家发展和改革委员会. */
  readonly name?: string | undefined;
  /** The place in its name; for 市发改委 the deictic 市. */
  readonly place?: PlaceMention | undefined;
  /** True for bodies of the whole country. */
  readonly national?: boolean | undefined;
  /** Path of the place it answers for, where the lexicon knows it and the name does not say it: 拱北海关 (广东省/珠海市), 哈尔滨海关 (黑龙江省). */
  readonly seat?: string | undefined;
  /** True for 该局, 该公司: it points at the body before it. */
  readonly points?: boolean | undefined;
  readonly isPlace?: boolean | undefined;
  /** True where a word for its kind stands right before it: 市场研究机构|远望. */
  readonly called?: boolean | undefined;
  /** The organisation whose own unit this is: 省公安厅 of 省公安厅刑警总队. */
  readonly unitOf?: BodyMention | undefined;
  readonly title?: (Span & { readonly word: string }) | undefined;
  readonly person?: (Span & { readonly name: string }) | undefined;
}
