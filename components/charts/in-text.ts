/** Readers can point at what is read out: it stays, and its link takes the click and the focus (WCAG 1.4.13). */
export function isInText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.chart-tooltip, .timeline-reading') !== null
}
