/** A walk that members have saved, with its height above the sea at equal steps. */
export interface Trail {
  readonly name: string;
  readonly place: string;
  /** Kilometres. */
  readonly length: number;
  /** Metres of ascent. */
  readonly ascent: number;
  readonly heights: readonly number[];
}

export const savedTrails: readonly Trail[] = [
  {
    name: 'Kestrel Ridge',
    place: 'Alder Hills',
    length: 14.2,
    ascent: 680,
    heights: [210, 260, 390, 520, 610, 705, 760, 820, 790, 840, 700, 560, 430, 300, 220],
  },
  {
    name: 'Two Lakes Loop',
    place: 'Upper Merrow',
    length: 9.6,
    ascent: 310,
    heights: [440, 455, 520, 590, 560, 500, 480, 505, 600, 660, 610, 540, 490, 450, 440],
  },
  {
    name: 'Old Quarry Path',
    place: 'Saltmarsh Coast',
    length: 6.1,
    ascent: 120,
    heights: [12, 18, 40, 76, 90, 84, 60, 44, 52, 88, 104, 80, 46, 20, 12],
  },
];
