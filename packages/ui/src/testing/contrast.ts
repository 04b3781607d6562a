/**
 * How far apart two colours are, 1 to 21: the contrast ratio of WCAG 2.2 for sRGB colours written
 * as '#rrggbb'.
 */
export function contrastOf(one: string, other: string): number {
  const [brighter, darker] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a)

  return ((brighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05)
}

function luminanceOf(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })

  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}
