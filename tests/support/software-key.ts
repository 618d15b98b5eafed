// A passkey in software: makes and answers challenges as a browser's key does, so that the whole ceremony can be tested.
import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'

const PRESENT = 0x01
const VERIFIED = 0x04
const WITH_KEY = 0x40

type Cbor = number | string | Buffer | Map<Cbor, Cbor>

/** `verified`: whether the key asked for a finger, a face or a PIN. */
export function softwareKey(origin: string, { verified = true } = {}) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(16)
  const rpHash = sha256(new URL(origin).hostname)
  const who = PRESENT | (verified ? VERIFIED : 0)
  let counter = 0

  const base = { id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key' }
  const head = (flags: number) => Buffer.concat([rpHash, Buffer.from([flags]), number32(++counter)])
  const clientData = (type: string, challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))

  return {
    /** The answer to the options of a registration. */
    make: (challenge: string) => {
      const cose = new Map<Cbor, Cbor>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, 'base64url')],
        [-3, Buffer.from(y, 'base64url')],
      ])
      const length = Buffer.from([0, id.length])
      const authData = Buffer.concat([head(who | WITH_KEY), Buffer.alloc(16), length, id, cbor(cose)])
      const attestation = new Map<Cbor, Cbor>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ])
      const response = {
        clientDataJSON: clientData('webauthn.create', challenge).toString('base64url'),
        attestationObject: cbor(attestation).toString('base64url'),
      }
      return { ...base, response, clientExtensionResults: {} }
    },
    /** The answer to the options of a sign-in. */
    answer: (challenge: string) => {
      const authenticatorData = head(who)
      const client = clientData('webauthn.get', challenge)
      const signed = Buffer.concat([authenticatorData, sha256(client)])
      const response = {
        clientDataJSON: client.toString('base64url'),
        authenticatorData: authenticatorData.toString('base64url'),
        signature: createSign('SHA256').update(signed).sign(privateKey).toString('base64url'),
      }
      return { ...base, response, clientExtensionResults: {} }
    },
  }
}

function sha256(of: string | Buffer): Buffer {
  return createHash('sha256').update(of).digest()
}

function number32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

/** As much of CBOR as a key needs. */
function cbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value < 0 ? typed(1, -1 - value) : typed(0, value)
  if (typeof value === 'string') return Buffer.concat([typed(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([typed(2, value.length), value])
  return Buffer.concat([typed(5, value.size), ...[...value].flatMap(([key, held]) => [cbor(key), cbor(held)])])
}

function typed(major: number, of: number): Buffer {
  if (of < 24) return Buffer.from([(major << 5) | of])
  return of < 256 ? Buffer.from([(major << 5) | 24, of]) : Buffer.from([(major << 5) | 25, of >> 8, of & 255])
}
