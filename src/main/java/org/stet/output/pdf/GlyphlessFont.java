package org.stet.output.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A font without shapes: each sign is half an em wide and draws nothing. The pages of a document
 * share it; what its codes mean is said anew for each page, by {@link PageFont}.
 */
final class GlyphlessFont {

  /** Width of every sign, in em. */
  static final double ADVANCE = 0.5;

  static final String NAME = "Glyphless";

  /** Glyphs of a font, by its format. */
  private static final int MOST = 0xFFFF;

  private final PDDocument pdf;
  private final COSDictionary descriptor = descriptor();
  private final COSDictionary shared = descendant(descriptor);
  private int known;

  GlyphlessFont(PDDocument pdf) {
    this.pdf = pdf;
  }

  /** A font for one page. */
  PageFont forPage() {
    return new PageFont(this);
  }

  /** What all pages share; it knows the codes from 1 to this. */
  COSDictionary forCodes(int last) throws IOException {
    if (last >= known) {
      // Doubled, so that many pages need few programs.
      known = Math.min(MOST, Math.max(2 * known, Integer.highestOneBit(last) * 2));
      byte[] program = GlyphlessTrueType.bytes(known);
      COSStream file = stream(program);
      file.setInt(COSName.LENGTH1, program.length);
      descriptor.setItem(COSName.FONT_FILE2, file);
    }
    return shared;
  }

  COSStream stream(byte[] bytes) throws IOException {
    return Packed.stream(pdf, bytes);
  }

  private static COSDictionary descendant(COSDictionary descriptor) {
    COSDictionary cid = new COSDictionary();
    cid.setItem(COSName.TYPE, COSName.FONT);
    cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    cid.setName(COSName.BASE_FONT, NAME);
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    cid.setItem(COSName.CIDSYSTEMINFO, system);
    cid.setItem(COSName.FONT_DESC, descriptor);
    cid.setInt(COSName.DW, (int) (1000 * ADVANCE));
    cid.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
    return cid;
  }

  private static COSDictionary descriptor() {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, NAME);
    descriptor.setInt(COSName.FLAGS, 5);
    COSArray box = new COSArray();
    for (int side : new int[] {0, GlyphlessTrueType.DESCENT, 500, GlyphlessTrueType.ASCENT}) {
      box.add(COSInteger.get(side));
    }
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setItem(COSName.ITALIC_ANGLE, new COSFloat(0));
    descriptor.setInt(COSName.ASCENT, GlyphlessTrueType.ASCENT);
    descriptor.setInt(COSName.DESCENT, GlyphlessTrueType.DESCENT);
    descriptor.setInt(COSName.CAP_HEIGHT, GlyphlessTrueType.ASCENT);
    descriptor.setInt(COSName.STEM_V, 80);
    return descriptor;
  }
}
