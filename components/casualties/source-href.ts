import type { FigureCell } from '@/lib/domain/casualties-view'

/** Where a number was read: its row on the page of its document. */
export function sourceHref({ sourceId, figureId }: Pick<FigureCell, 'sourceId' | 'figureId'>, locale: string): string {
  return `/${locale}/sources/${encodeURIComponent(sourceId)}#${figureId}`
}
