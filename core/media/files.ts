// Where pictures and papers lie: bytes by key. A folder here, a bucket there, one contract suite for both.

export type FileStore = {
  /** Putting a key again with the same bytes is harmless; keys are never put with others. */
  put: (key: string, bytes: Uint8Array, type: string) => Promise<void>
  get: (key: string) => Promise<Uint8Array | undefined>
  /** Removing what is not there is harmless. */
  remove: (key: string) => Promise<void>
}
