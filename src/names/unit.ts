/** Units that count the same things. */

/** Measure words of people: 人, 名 and 位 are one. */
const PEOPLE: ReadonlySet<string> = new Set(['人', '名', '位', '个人']);

/** The unit under which figures join; every other unit stays what it is, since 个 may count what 项 does not. */
export function joinUnit(unit: string | undefined): string | undefined {
  return unit !== undefined && PEOPLE.has(unit) ? '人' : unit;
}
