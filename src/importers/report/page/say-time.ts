/** Seconds as `0:12:30`. */
export function sayTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${Math.floor(whole / 3600)}:${pad(Math.floor(whole / 60) % 60)}:${pad(whole % 60)}`;
}
