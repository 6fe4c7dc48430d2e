const PATHS = {
  home: 'M3 9.2 10 3l7 6.2M5 8v9h3.5v-5h3v5H15V8',
  achievement: 'M3 17h14M5.5 14v-4M10 14V5M14.5 14V8',
  report: 'M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.5 10h5M7.5 13h5',
  account: 'M10 3.5a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4ZM3.8 17c.6-3 3-4.6 6.2-4.6s5.6 1.6 6.2 4.6',
  download: 'M10 3v9M6.2 8.6 10 12.4l3.8-3.8M3.5 16.5h13',
  upload: 'M10 12.4V3.4M6.2 7 10 3.2 13.8 7M3.5 16.5h13',
  import: 'M3.5 11.5v5h13v-5M10 3v9M6.4 8.6 10 12.2l3.6-3.6',
  left: 'M12.5 4.5 7 10l5.5 5.5',
  right: 'M7.5 4.5 13 10l-5.5 5.5',
  alert: 'M10 3 2.5 16.5h15zM10 8v4M10 14.2v.1',
  offline:
    'M3 3l14 14M5.6 10.4a6.3 6.3 0 0 1 2.3-1.5M14.4 10.4a6.3 6.3 0 0 0-2-1.4M7.8 13a3.2 3.2 0 0 1 4.4 0M10 16v.1',
} as const;

export type IconName = keyof typeof PATHS;

/** A line icon beside a word; hidden from screen readers. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: 'none' }}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
