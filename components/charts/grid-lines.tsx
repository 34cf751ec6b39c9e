import type { Scale } from './scale'

/** One line a number of the scale; the zero line is firm. */
export function GridLines({ scale }: { readonly scale: Scale }) {
  return scale.ticks.map((tick) => (
    <line key={tick} className={tick === 0 ? 'zero-line' : 'grid-line'} x1="0" x2="100%" y1={scale.toY(tick)} y2={scale.toY(tick)} />
  ))
}
