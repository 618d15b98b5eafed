// Attributes that many entities share, and the one way in which a key is written: as it is, in its own case.

/** A key part of an index: `none`, because ElectroDB would lower the case of ids and cursors. */
export function key<Field extends string, const Parts extends readonly string[]>(field: Field, composite: Parts) {
  return { field, composite, casing: 'none' } as const
}

/** A required text. Its bounds are the schema's: what enters the domain has passed one. */
export const text = { type: 'string', required: true } as const
export const maybeText = { type: 'string' } as const
export const count = { type: 'number', required: true } as const
export const maybeCount = { type: 'number' } as const
export const flag = { type: 'boolean', required: true } as const
/** Counts the edits of an item; a write names the version that it saw. */
export const version = { type: 'number', required: true, default: 1 } as const
/** Photos in the order in which they are shown, on the record of what they show. */
export const photoList = {
  type: 'list',
  items: { type: 'map', properties: { media: text, width: count, height: count, alt: text } },
} as const
