'use client'

import { useEffect } from 'react'
import { replayGestures } from '@/lib/client/gesture-replay'

/** What a reader did before React listened is done again. */
export function GestureReplay() {
  useEffect(() => void replayGestures(), [])
  return null
}
