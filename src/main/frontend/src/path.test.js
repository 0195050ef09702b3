import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takenFlows, tokens } from './path.js';

/** A decision with a detour: start → ask → (yes) act → merge, or (no) ask → merge → end. */
function detour() {
  const nodes = Object.fromEntries(['start', 'ask', 'act', 'merge', 'end'].map((id) => [id, { id, incoming: [], outgoing: [] }]));
  return [['in', 'start', 'ask'], ['yes', 'ask', 'act'], ['no', 'ask', 'merge'], ['back', 'act', 'merge'], ['out', 'merge', 'end']].map(([id, from, to]) => {
    const flow = { id, sourceRef: nodes[from], targetRef: nodes[to] };
    nodes[from].outgoing.push(flow);
    nodes[to].incoming.push(flow);
    return flow;
  });
}

test('counts the tokens on each element', () => {
  assert.deepEqual([...tokens('a, b:2,a')], [['a', 2], ['b', 2]]);
  assert.deepEqual([...tokens(null)], []);
});

test('follows the detour that was made', () => {
  assert.deepEqual(takenFlows(detour(), ['start', 'ask', 'act', 'merge', 'end'], []), ['in', 'yes', 'back', 'out']);
});

test('follows the straight way', () => {
  assert.deepEqual(takenFlows(detour(), ['start', 'ask', 'merge', 'end'], []), ['in', 'no', 'out']);
});

test('leads up to the token and not beyond', () => {
  assert.deepEqual(takenFlows(detour(), ['start', 'ask'], ['act']), ['in', 'yes']);
  assert.deepEqual(takenFlows(detour(), [], ['start']), []);
});

test('shows both ways when both were gone', () => {
  const twice = ['start', 'ask', 'act', 'merge', 'ask', 'merge', 'end'];
  assert.deepEqual(takenFlows(detour(), twice, []), ['in', 'yes', 'no', 'back', 'out']);
});
