// What invitations say no to.
import { Refusal } from '../kernel/refusal.ts'
import { MOST_OPEN } from './schema.ts'

/** Also where it was sent to another address: nobody learns of an invitation that is not theirs. */
export function noSuchInvitation(): Refusal {
  return new Refusal('missing', 'invitation', {
    id: 'Undangan itu tidak ada untuk alamat surel Anda, sudah dijawab, ditarik, atau lewat 7 hari. Mintalah undangan baru kepada pemilik mitra.',
    en: 'There is no such invitation for your e-mail address, or it was answered, withdrawn, or is older than 7 days. Ask the owner of the partner for a new one.',
  })
}

export function alreadyInvited(): Refusal {
  return new Refusal('conflict', 'already-invited', {
    id: 'Alamat ini sudah diundang dan undangannya masih berlaku, jadi tidak dikirim lagi. Tunggu jawabannya, atau tarik undangan itu lalu undang lagi.',
    en: 'This address was invited already and the invitation still holds, so no other was sent. Wait for the answer, or withdraw it and invite again.',
  })
}

export function manyInvitations(): Refusal {
  return new Refusal('conflict', 'too-many-invitations', {
    id: `Mitra ini sudah punya ${MOST_OPEN} undangan yang belum dijawab. Tarik salah satunya, atau tunggu sampai dijawab.`,
    en: `This partner has ${MOST_OPEN} invitations that wait for an answer. Withdraw one of them, or wait until they are answered.`,
  })
}
