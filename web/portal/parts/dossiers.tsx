// Dossiers of IKM on a screen: of those that a partner deals with at an outlet, or an IKM's own.
import { DOSSIER_BUTTON_TEXTS } from '../../text/portal/dossier.ts'
import { useHat, usePortal } from '../portal.ts'
import { Part } from './page.tsx'
import { StartJob } from './start-job.tsx'

type Dealing = { ikm: string; state?: string; to?: string | undefined }
type Props = {
  outlet: string
  /** Proposals and placements; those that are over give no right to a dossier, and are asked again where it is made. */
  dealings: readonly Dealing[]
  nameOf: (ikm: string) => string
}

export function Dossiers({ outlet, dealings, nameOf }: Props) {
  const { language, call } = usePortal()
  const { partner } = useHat('partner')
  const text = DOSSIER_BUTTON_TEXTS[language]
  const makers = [...new Set(dealings.filter(isOpen).map(({ ikm }) => ikm))]
  if (makers.length === 0) return null
  return (
    <Part heading={text.title}>
      <p class="max-w-prose">{text.says}</p>
      <ul class="mt-3 space-y-3">
        {makers.map((ikm) => (
          <li key={ikm}>
            <p class="font-semibold">{nameOf(ikm)}</p>
            <StartJob
              start={(key) => call('job.start', { partner, outlet, kind: 'dossier', about: { ikm } }, { key })}
              name={text.make}
              label={text.makeOf(nameOf(ikm))}
            />
          </li>
        ))}
      </ul>
    </Part>
  )
}

function isOpen({ state, to }: Dealing): boolean {
  return state === undefined ? to === undefined : state === 'open'
}

export function OwnDossier() {
  const { language, call } = usePortal()
  const { ikm } = useHat('ikm')
  const text = DOSSIER_BUTTON_TEXTS[language]
  return (
    <Part heading={text.title}>
      <p class="mb-3 max-w-prose">{text.own}</p>
      <StartJob start={(key) => call('ikm.job.start', { ikm, kind: 'dossier', about: {} }, { key })} name={text.make} />
    </Part>
  )
}
