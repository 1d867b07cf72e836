package org.stet.output.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * The {@link GlyphlessFont} with the words of one page as its signs.
 *
 * <p>A sign says up to eight characters, so that most words, with the space after them, are one.
 * Readers of PDF part and join signs by the gaps between them, each by its own rule; within a sign
 * there is nothing to part, and its space stays whatever stands beside it. Some readers also stop
 * after 50,000 small signs on a page.
 */
final class PageFont {

  /** A sign says no more than this, in UTF-16 units: MuPDF drops longer ones. */
  static final int LONGEST = 8;

  private static final String HEAD =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;

  private static final String FOOT =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  /** A range of codes may differ in these bits. */
  private static final int RANGE = 0xFF;

  private final GlyphlessFont font;
  private final Map<String, Integer> codes = new LinkedHashMap<>();

  PageFont(GlyphlessFont font) {
    this.font = font;
  }

  /** The text as signs of this font, each with what it says. */
  List<Sign> signs(String text) {
    List<Sign> signs = new ArrayList<>();
    int pieces = (text.length() + LONGEST - 1) / LONGEST;
    int start = 0;
    for (int i = 1; i <= pieces; i++) {
      // Even pieces: a space by itself would be weighed as a gap again.
      int end = whole(text, text.length() * i / pieces);
      if (end > start) {
        String piece = text.substring(start, end);
        int code = codes.computeIfAbsent(piece, p -> codes.size() + 1);
        signs.add(new Sign(String.format("<%04X>", code), piece));
      }
      start = end;
    }
    return signs;
  }

  /** Not between the two units of a character. */
  private static int whole(String text, int at) {
    boolean within = at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return within ? at - 1 : at;
  }

  /**
   * A sign of the font.
   *
   * @param code as it stands in a content stream
   * @param text what it says
   */
  record Sign(String code, String text) {}

  /** Makes the font known to a page under a name; call when the page's text is in. */
  void addTo(PDResources resources, COSName name) throws IOException {
    COSDictionary before = resources.getCOSObject().getCOSDictionary(COSName.FONT);
    COSDictionary fonts = before == null ? new COSDictionary() : new COSDictionary(before);
    fonts.setItem(name, dictionary());
    resources.getCOSObject().setItem(COSName.FONT, fonts);
  }

  private COSDictionary dictionary() throws IOException {
    COSDictionary made = new COSDictionary();
    made.setItem(COSName.TYPE, COSName.FONT);
    made.setItem(COSName.SUBTYPE, COSName.TYPE0);
    made.setName(COSName.BASE_FONT, GlyphlessFont.NAME);
    made.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    COSArray descendants = new COSArray();
    descendants.add(font.forCodes(codes.size()));
    made.setItem(COSName.DESCENDANT_FONTS, descendants);
    made.setItem(COSName.TO_UNICODE, font.stream(map().getBytes(StandardCharsets.US_ASCII)));
    return made;
  }

  /** Which characters the codes mean. */
  private String map() {
    StringBuilder map = new StringBuilder(HEAD);
    List<String> said = List.copyOf(codes.keySet());
    int last = said.size();
    for (int first = 1; first <= last; first = (first | RANGE) + 1) {
      // One list for each upper byte: the codes of its lines need not be said.
      int end = Math.min(last, first | RANGE);
      map.append(String.format("1 beginbfrange\n<%04X> <%04X> [", first, end));
      said.subList(first - 1, end)
          .forEach(text -> map.append('<').append(Operators.units(text)).append(">\n"));
      map.append("]\nendbfrange\n");
    }
    return map.append(FOOT).toString();
  }
}
