/** The bundle on the wire as plain values, with fields reached by their path (`parts.numerator`). */
export type WireValue = null | boolean | number | string | WireValue[] | WireObject;
export interface WireObject {
  [field: string]: WireValue;
}

export function isWireObject(value: WireValue | undefined): value is WireObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path; null where nothing stands. */
export function fieldAt(root: WireObject, path: string): WireValue {
  let found: WireValue = root;
  for (const step of path.split('.')) {
    if (!isWireObject(found) || !Object.hasOwn(found, step)) return null;
    found = found[step] ?? null;
  }
  return found;
}

/** Sets the value at a path, making the objects on the way. */
export function setField(root: WireObject, path: string, value: WireValue): void {
  const steps = path.split('.');
  const last = steps.pop();
  if (last === undefined) return;
  let at = root;
  for (const step of steps) {
    const next = at[step];
    if (isWireObject(next)) at = next;
    else {
      const made: WireObject = {};
      at[step] = made;
      at = made;
    }
  }
  at[last] = value;
}

/** The list at a path; an empty one where nothing stands. */
export function listAt(root: WireObject, path: string): WireObject[] {
  const found = fieldAt(root, path);
  return Array.isArray(found) ? found.filter(isWireObject) : [];
}
