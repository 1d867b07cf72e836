package org.stet.output.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * A font without shapes that can say every character: each sign is half an em wide and draws
 * nothing. Codes are UTF-16 units; characters beyond U+FFFF get codes of the private area.
 */
final class GlyphlessFont {

  /** Width of every sign, in em. */
  static final double ADVANCE = 0.5;

  private static final int PRIVATE_START = 0xE000;
  private static final int PRIVATE_END = 0xF8FF;

  private final PDDocument pdf;
  private final COSDictionary font = new COSDictionary();
  private final Map<Integer, Integer> privateCodes = new HashMap<>();
  private final SortedMap<Integer, String> used = new TreeMap<>();

  GlyphlessFont(PDDocument pdf) throws IOException {
    this.pdf = pdf;
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "Glyphless");
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    COSArray descendants = new COSArray();
    descendants.add(descendant());
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
  }

  /** Makes the font known to a page under a name. */
  void addTo(PDResources resources, COSName name) {
    COSDictionary before = resources.getCOSObject().getCOSDictionary(COSName.FONT);
    COSDictionary fonts = before == null ? new COSDictionary() : new COSDictionary(before);
    fonts.setItem(name, font);
    resources.getCOSObject().setItem(COSName.FONT, fonts);
  }

  /** The text as hexadecimal codes of this font. */
  String encode(String text) {
    StringBuilder hex = new StringBuilder(text.length() * 4);
    text.codePoints()
        .forEach(
            c -> {
              int code = code(c);
              used.putIfAbsent(code, code == 0xFFFD ? "\ufffd" : Character.toString(c));
              hex.append(String.format("%04X", code));
            });
    return hex.toString();
  }

  private int code(int character) {
    boolean isPrivate = character >= PRIVATE_START && character <= PRIVATE_END;
    if (character < 0x10000 && !isPrivate) {
      return Character.isSurrogate((char) character) || character == 0 ? 0xFFFD : character;
    }
    int next = PRIVATE_START + privateCodes.size();
    return next > PRIVATE_END ? 0xFFFD : privateCodes.computeIfAbsent(character, c -> next);
  }

  /** Says which characters the codes mean; call when all text is in. */
  void finish() throws IOException {
    StringBuilder map = new StringBuilder();
    map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    map.append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n");
    map.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
    map.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    Integer[] codes = used.keySet().toArray(new Integer[0]);
    for (int start = 0; start < codes.length; start += 100) {
      int end = Math.min(codes.length, start + 100);
      map.append(end - start).append(" beginbfchar\n");
      for (int code : Arrays.asList(codes).subList(start, end)) {
        map.append(String.format("<%04X> <", code));
        for (char unit : used.getOrDefault(code, "").toCharArray()) {
          map.append(String.format("%04X", (int) unit));
        }
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    font.setItem(COSName.TO_UNICODE, stream(map.toString().getBytes(StandardCharsets.US_ASCII)));
  }

  private COSDictionary descendant() throws IOException {
    COSDictionary cid = new COSDictionary();
    cid.setItem(COSName.TYPE, COSName.FONT);
    cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    cid.setName(COSName.BASE_FONT, "Glyphless");
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    cid.setItem(COSName.CIDSYSTEMINFO, system);
    cid.setItem(COSName.FONT_DESC, descriptor());
    cid.setInt(COSName.DW, (int) (1000 * ADVANCE));
    byte[] everyCodeIsGlyphOne = new byte[2 * 0x10000];
    for (int i = 1; i < everyCodeIsGlyphOne.length; i += 2) {
      everyCodeIsGlyphOne[i] = 1;
    }
    cid.setItem(COSName.CID_TO_GID_MAP, stream(everyCodeIsGlyphOne));
    return cid;
  }

  private COSDictionary descriptor() throws IOException {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "Glyphless");
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
    byte[] program = GlyphlessTrueType.bytes();
    COSStream file = stream(program);
    file.setInt(COSName.LENGTH1, program.length);
    descriptor.setItem(COSName.FONT_FILE2, file);
    return descriptor;
  }

  private COSStream stream(byte[] bytes) throws IOException {
    COSStream stream = pdf.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    return stream;
  }
}
