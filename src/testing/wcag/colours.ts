/** Colours as the browser has worked them out, for checks that run in a page. */
import { around } from './flat.js';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** Any colour that CSS knows, from 0 to 1. */
function parsed(colour: string): Colour {
  if (!context) throw new Error('No canvas');
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red / 255, green / 255, blue / 255, alpha / 255];
}

/** The ground on which an element stands: of the nearest around it that has one, or that of the page. */
function groundAround(element: Element | null): Colour {
  if (element)
    for (const each of around(element)) {
      const ground = parsed(getComputedStyle(each).backgroundColor);
      if (ground[3] > 0.99) return ground;
    }
  return parsed('Canvas');
}

function luminance([red, green, blue]: Colour): number {
  const [r, g, b] = [red, green, blue].map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of a colour to the ground around an element, by WCAG. */
export function contrastAround(colour: string, element: Element | null): number {
  const [light, dark] = [luminance(parsed(colour)), luminance(groundAround(element))].sort(
    (a, b) => b - a,
  ) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
