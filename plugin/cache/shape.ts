import {isRecord} from '../lib/isRecord.js';

/** Whether a value has a shape. */
export type Shape = (value: unknown) => boolean;

export const text: Shape = (value) => typeof value === 'string';
export const number: Shape = (value) => typeof value === 'number';
export const flag: Shape = (value) => typeof value === 'boolean';
export const mapping: Shape = isRecord;

export function either(...shapes: readonly Shape[]): Shape {
  return (value) => shapes.some((shape) => shape(value));
}

export function orNull(shape: Shape): Shape {
  return (value) => value === null || shape(value);
}

/** Of a field that may be missing. */
export function optional(shape: Shape): Shape {
  return (value) => value === undefined || shape(value);
}

export function listOf(shape: Shape): Shape {
  return (value) => Array.isArray(value) && value.every(shape);
}

/** @param fields - the shape of every field of `T`, so that none can be forgotten */
export function recordOf<T>(fields: {[K in keyof T]-?: Shape}): Shape {
  const shapes = Object.entries<Shape>(fields);
  return (value) => {
    if (!isRecord(value)) return false;
    for (const [name, shape] of shapes) {
      if (!shape(Object.hasOwn(value, name) ? value[name] : undefined)) return false;
    }
    return true;
  };
}
