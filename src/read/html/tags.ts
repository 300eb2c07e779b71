/** What the elements of HTML mean to a reader. */

/** How an element takes part in the text. */
export type Role =
  /** Its text stands apart from what is around it. */
  | 'block'
  /** A block that pages lay their columns and articles out with. */
  | 'box'
  | 'heading'
  | 'break'
  /** Lines are kept as they are: <pre>. */
  | 'lines'
  | 'table'
  | 'row'
  | 'head'
  | 'cell'
  | 'caption'
  | 'link'
  | 'bold'
  | 'raised'
  | 'picture'
  /** Never read: scripts, form fields, struck words, readings of characters. */
  | 'silent'
  /** Read for its attributes only. */
  | 'data'
  | 'title'
  | 'page';

const NAMES: readonly (readonly [Role, string])[] = [
  ['block', 'p ul ol li dl dt dd blockquote address figure figcaption center summary details hgroup tbody tfoot founder-title'],
  ['box', 'div section article main form fieldset header footer nav aside ucapcontent founder-content'],
  ['heading', 'h1 h2 h3 h4 h5 h6'],
  ['break', 'br hr'],
  ['lines', 'pre listing xmp'],
  ['table', 'table'],
  ['row', 'tr'],
  ['head', 'thead'],
  ['cell', 'td th'],
  ['caption', 'caption'],
  ['link', 'a'],
  ['bold', 'b strong'],
  ['raised', 'sup'],
  ['picture', 'img image'],
  ['silent', 'script style template noscript iframe object applet select datalist option optgroup button textarea'],
  ['silent', 'svg math canvas audio video map dialog xml rt rp del s strike noframes noembed plaintext'],
  ['data', 'meta link'],
  ['title', 'title'],
  ['page', 'html head body frameset'],
];

const ROLES: ReadonlyMap<string, Role> = new Map(NAMES.flatMap(([role, names]) => names.split(' ').map((name): [string, Role] => [name, role])));

/** The role of an element; undefined for those that only set type: span, font, em. */
export function roleOf(tag: string): Role | undefined {
  return ROLES.get(tag);
}

const BREAKING: ReadonlySet<Role> = new Set<Role>(['block', 'box', 'heading', 'lines', 'table', 'row', 'head', 'cell', 'caption', 'title', 'page']);

/** Whether the text before an element and the text in it stand on lines of their own. */
export function isBreaking(role: Role): boolean {
  return BREAKING.has(role);
}

const VOID: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col command embed frame hr img image input isindex keygen link meta param source track wbr'.split(' '),
);

/** Whether an element holds nothing and needs no closing tag. */
export function isVoid(tag: string): boolean {
  return VOID.has(tag);
}
