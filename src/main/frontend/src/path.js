/** Which way the tokens took. */

/** Ids of a comma or space separated list. */
export function ids(list) {
  return (list || '').split(/[\s,]+/).filter(Boolean);
}

/** Tokens on each element: `a,b:2,a` is two on a and two on b. */
export function tokens(list) {
  const counts = new Map();
  for (const entry of ids(list)) {
    const [id, count] = entry.split(':');
    counts.set(id, (counts.get(id) || 0) + (Number.parseInt(count, 10) || 1));
  }
  return counts;
}

/**
 * The flows that must have been taken, for the elements done: a flow between two neighbours of the list, the only way out of an
 * element that leads to a visited one, or the only way into a visited one.
 */
export function takenFlows(flows, done, active) {
  const left = new Set(done);
  const visited = new Set([...done, ...active]);
  const neighbours = new Set(done.slice(1).map((id, index) => `${done[index]} ${id}`));
  return flows
    .filter(({ sourceRef, targetRef }) => left.has(sourceRef.id) && visited.has(targetRef.id))
    .filter((flow) => neighbours.has(`${flow.sourceRef.id} ${flow.targetRef.id}`)
      || onlyWayOut(flow, visited) || (flow.targetRef.incoming || []).length === 1)
    .map((flow) => flow.id);
}

function onlyWayOut(flow, visited) {
  return flow.sourceRef.outgoing.filter((other) => visited.has(other.targetRef.id)).length === 1;
}
