// What one has sent for a decision: when, how it stands, and why it was rejected.
import { JOINING_TEXTS } from '../../text/portal/joining.ts'
import { dayText } from '../../text/text.ts'
import { Empty, Part } from '../parts/page.tsx'
import { Table } from '../parts/table.tsx'
import { usePortal } from '../portal.ts'

export type Sent = {
  id: string
  name: string
  on: string
  state: 'open' | 'approved' | 'rejected'
  reason?: string | undefined
}

export function SentList({ items }: { items: readonly Sent[] }) {
  const { language } = usePortal()
  const text = JOINING_TEXTS[language]
  return (
    <Part heading={text.mine}>
      {items.length === 0 ? (
        <Empty says={text.noneMine} />
      ) : (
        <Table
          caption={text.mine}
          rows={items}
          id={({ id }) => id}
          columns={[
            { name: text.name, of: ({ name }) => name },
            { name: text.on, of: ({ on }) => dayText(on, language) },
            { name: text.state, of: ({ state }) => text.states[state] },
            { name: text.reason, of: ({ reason }) => reason ?? '–' },
          ]}
        />
      )}
    </Part>
  )
}
