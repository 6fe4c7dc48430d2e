/** The place of the region's coat of arms until the government has stored its own. */
import { COLOURS, FONT } from './look.ts';

export const COAT_OF_ARMS_ALTERNATIVE = 'Tempat lambang daerah';
export const COAT_OF_ARMS_RATIO = 120 / 100;

/** An outlined shield, 100 × 120. */
export const COAT_OF_ARMS_SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="120" viewBox="0 0 100 120"><path d="M8 8 H92 V62 C92 90 68 106 50 114 C32 106 8 90 8 62 Z" fill="none" stroke="#${COLOURS.blue}" stroke-width="2.5"/><path d="M14 14 H86 V62 C86 86 65 100 50 107 C35 100 14 86 14 62 Z" fill="none" stroke="#${COLOURS.blue}" stroke-width="0.8"/><g font-family="${FONT}" font-size="13" fill="#${COLOURS.soft}" text-anchor="middle"><text x="50" y="55">Lambang</text><text x="50" y="71">Daerah</text></g></svg>`;
