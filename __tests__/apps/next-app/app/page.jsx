import { season } from '../calendar/season.mjs'

export const dynamic = 'force-dynamic'

export default function Page() {
  return <h1>{`${process.env.ORCHARD_NAME ?? 'An orchard'} in ${season(new Date(2026, 9, 1))}`}</h1>
}
