/** The page a bookmark stands on, as a field with its last known result. */
import { Run, SimpleField, XmlAttributeComponent, XmlComponent } from 'docx';

/**
 * LibreOffice counts `PAGEREF` itself but always in Arabic digits; a Roman number is therefore wrapped in `QUOTE`,
 * whose known result LibreOffice shows and Word renews.
 */
export function pageReference(anchor: string, printed: string): (Run | SimpleField)[] {
  const instruction = `PAGEREF ${anchor} \\h`;
  if (/^\d*$/u.test(printed)) return [new SimpleField(instruction, printed)];
  return [
    part(new FieldCharacter('begin')),
    part(new Instruction(' QUOTE ')),
    part(new FieldCharacter('begin')),
    part(new Instruction(` ${instruction} `)),
    part(new FieldCharacter('separate')),
    new Run({ text: printed }),
    part(new FieldCharacter('end')),
    part(new FieldCharacter('separate')),
    new Run({ text: printed }),
    part(new FieldCharacter('end')),
  ];
}

function part(child: XmlComponent): Run {
  return new Run({ children: [child] });
}

class FieldAttributes extends XmlAttributeComponent<{ readonly type: string }> {
  protected override readonly xmlKeys = { type: 'w:fldCharType' };
}

class FieldCharacter extends XmlComponent {
  constructor(type: 'begin' | 'separate' | 'end') {
    super('w:fldChar');
    this.root.push(new FieldAttributes({ type }));
  }
}

class SpaceAttributes extends XmlAttributeComponent<{ readonly space: string }> {
  protected override readonly xmlKeys = { space: 'xml:space' };
}

class Instruction extends XmlComponent {
  constructor(text: string) {
    super('w:instrText');
    this.root.push(new SpaceAttributes({ space: 'preserve' }), text);
  }
}
