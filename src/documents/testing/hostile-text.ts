/** Texts that break a writer which puts user text into markup. */
import type { Block } from '../report-model.ts';

export const HOSTILE_TEXTS: readonly string[] = [
  '<script>alert("x")</script> & &amp; </w:t> ]]>',
  '#set page(width: 1cm) #panic("x") $x^2$ *tebal* _miring_ `kode` @rujukan <label> \\ // komentar',
  'json("/etc/passwd") #read("/etc/passwd") ~ -- --- ... = Judul',
  'Emoji 😀 dan Arab بسم الله serta Han 中 dan é',
  'kontrol \u0000\u0007 dan paruh \ud83d saja',
  `https://contoh.go.id/sangat/panjang/sekali/${'x'.repeat(150)}`,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: meant to look like a placeholder
  '{{nilai}} ${nilai} %s \' " javascript:alert(1)',
];

export function hostileParagraphs(): readonly Block[] {
  return HOSTILE_TEXTS.map((value) => ({ kind: 'paragraph', inlines: [{ kind: 'text', text: value }] }));
}
