import type { ChartTone } from '@/lib/domain/chart'
import { casualtyIndicators } from '@/lib/domain/codes'

const tones: Record<(typeof casualtyIndicators)[number], ChartTone> = {
  'civilians-killed': 'killed',
  'civilians-injured': 'injured',
  'civilian-casualties': 'context',
  'share-of-civilian-casualties': 'share',
  'share-of-civilians-killed': 'share',
  'share-of-civilians-injured': 'share',
}

/** The colour and pattern of an indicator in every chart; all context indicators have one. */
export function indicatorTone(indicator: string): ChartTone {
  const known = casualtyIndicators.find((code) => code === indicator)
  return known ? tones[known] : 'context'
}
