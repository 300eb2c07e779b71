/** What one sentence states for its own figures: times, bodies, the place that it is about. */
import type { Token } from '../annotate/token.js';
import { isGuestKind, type StatedBody } from './body/body.js';
import { statedBodies } from './body/role.js';
import { statedPeriods } from './period/period.js';
import { titledYear } from './period/titled.js';
import { attends, siteOf, topicOf } from './place/opening.js';
import type { State, Stated } from './state.js';

const NOTHING: Stated = { periods: [], bodies: [], topic: undefined, opening: undefined, venue: undefined, titled: undefined };

/** What the sentence states, read in the state at it; nothing where it has no tokens. */
export function statedIn(tokens: readonly Token[], state: State): Stated {
  if (tokens.length === 0) return NOTHING;
  const bodies = statedBodies(tokens, state.known);
  const opening = topicOf(tokens) ?? (bodies.some(speaksForPlace) ? 'release' : undefined);
  const topic = siteOf(tokens) ?? opening ?? state.topic;
  const periods = statedPeriods(tokens, {
    written: state.written,
    period: state.period,
    theme: state.theme,
    day: state.day?.end,
    spoken: state.spoken,
    dated: state.article.dateline?.day !== undefined,
    told: state.asOf?.last === true ? state.asOf.period.end : undefined,
    aims: state.mood === 'target',
  });
  return {
    periods,
    bodies,
    topic: topic === 'release' ? undefined : topic,
    opening: opening === 'release' ? undefined : opening,
    venue: state.venue !== undefined && attends(tokens) ? state.venue : undefined,
    titled: titledYear(tokens) ?? state.titled,
  };
}

/** 国家统计局, 湖州市财政局 speaks: what follows is of its place, not of the one that the paragraph opened with. */
function speaksForPlace({ ref: { role, mention } }: StatedBody): boolean {
  return role === 'speaker' && mention !== undefined && (mention.national || (mention.place !== undefined && !isGuestKind(mention)));
}
