// Passkeys as the browser keeps them: the answers of a key to what the server asked, as JSON.

type Options = PublicKeyCredentialCreationOptionsJSON & PublicKeyCredentialRequestOptionsJSON

/** Whether this browser can make and ask for passkeys; where it cannot, nobody is offered any. */
export function knowsPasskeys(): boolean {
  return (
    typeof PublicKeyCredential === 'function' &&
    typeof PublicKeyCredential.parseCreationOptionsFromJSON === 'function' &&
    typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function'
  )
}

/** Whether a field can offer the passkeys of this device while one types. */
export async function offersPasskeys(): Promise<boolean> {
  return knowsPasskeys() && (await PublicKeyCredential.isConditionalMediationAvailable())
}

/** A new passkey of this device; undefined where the person turned away. */
export async function madePasskey(options: unknown): Promise<unknown> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options as Options)
  return answerOf(navigator.credentials.create({ publicKey }))
}

/** A passkey's answer; `waiting` lets the field offer it, and its signal ends that. */
export async function askedPasskey(options: unknown, waiting?: AbortSignal): Promise<unknown> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options as Options)
  return answerOf(
    navigator.credentials.get(
      waiting === undefined ? { publicKey } : { publicKey, mediation: 'conditional', signal: waiting },
    ),
  )
}

async function answerOf(asked: Promise<Credential | null>): Promise<unknown> {
  try {
    const credential = await asked
    return credential instanceof PublicKeyCredential ? credential.toJSON() : undefined
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}
