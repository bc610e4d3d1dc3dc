/** Positions against the annotated story that has them. */
import { pathToFileURL } from 'node:url'
import { findPositions } from '../src/dossier/position.js'
import { score } from './scoring.js'
import { datedLayers } from './timeline.js'

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const layers = datedLayers('seeds')
  const positions = findPositions(layers)
  const { positions: figures } = score(
    'seeds',
    layers.reports.map(({ report }) => report),
    { positions, entities: layers.entities },
    Number(process.argv[2] ?? 0),
  ) as unknown as { positions: object }
  console.log('seeds', positions.length, JSON.stringify(figures))
  if (process.argv[3])
    for (const p of positions) {
      const words = p.evidence.map(
        (s) =>
          `${s.report}: ${layers.reports.find(({ report }) => report.id === s.report)!.report.text.slice(s.start, s.end)}`,
      )
      console.log(`${p.party} ${p.stance} | ${p.issue} | ${words.join(' // ').replace(/\n/g, ' ')}`)
    }
}
