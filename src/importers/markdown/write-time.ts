/** `750` → `[00:12:30]`: hours of at least two digits, and what is left of a second dropped. */
export function writeTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return `[${parts.map((part) => String(part).padStart(2, '0')).join(':')}]`;
}

/** Whether it is a time of a recording: not before its beginning, and not days behind it. */
export function isTime(seconds: number): boolean {
  return seconds >= 0 && seconds < 100 * 3600;
}
