// The contract's public reads by name: what the API's documentation has to tell, and the compiler asks for.
import type { CONTRACT } from '../contract/contract.ts'

type Contract = typeof CONTRACT
export type PublicRead = {
  [Name in keyof Contract]: Contract[Name] extends { audience: 'public'; method: 'GET' } ? Name : never
}[keyof Contract]
