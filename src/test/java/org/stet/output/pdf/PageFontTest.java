package org.stet.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.stet.output.pdf.PageFont.Sign;

class PageFontTest {

  @Test
  void shortWordsAreOneSignAndTheSameOneAgain() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PageFont font = new GlyphlessFont(pdf).forPage();
      assertThat(font.signs("of ")).containsExactly(new Sign("<0001>", "of "));
      assertThat(font.signs("the ")).containsExactly(new Sign("<0002>", "the "));
      assertThat(font.signs("of ")).containsExactly(new Sign("<0001>", "of "));
      assertThat(font.signs("")).isEmpty();
    }
  }

  @Test
  void longWordsArePartedEvenlyAndNeverWithinACharacter() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PageFont font = new GlyphlessFont(pdf).forPage();
      assertThat(texts(font, "Whiteway ")).containsExactly("Whit", "eway ");
      assertThat(texts(font, "abcd𝔄efgh ")).containsExactly("abcd", "𝔄efgh ");
      assertThat(String.join("", texts(font, "𝔄".repeat(21)))).isEqualTo("𝔄".repeat(21));
      assertThat(texts(font, "𝔄".repeat(21)))
          .allMatch(piece -> piece.codePoints().allMatch(c -> c == 0x1D504));
    }
  }

  @Test
  void eachPageSaysWhatItsOwnCodesMean() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      GlyphlessFont shared = new GlyphlessFont(pdf);
      assertThat(map(shared.forPage(), "Zürich "))
          .contains("<0001> <0001> [<005A00FC0072006900630068");
      assertThat(map(shared.forPage(), "a\0 ")).contains("<0001> <0001> [<0061FFFD0020>");
    }
  }

  private static List<String> texts(PageFont font, String text) {
    return font.signs(text).stream().map(Sign::text).toList();
  }

  private static String map(PageFont font, String text) throws IOException {
    font.signs(text);
    PDResources resources = new PDResources();
    font.addTo(resources, COSName.getPDFName("F0"));
    COSDictionary made = resources.getFont(COSName.getPDFName("F0")).getCOSObject();
    return new String(
        made.getCOSStream(COSName.TO_UNICODE).createInputStream().readAllBytes(),
        StandardCharsets.US_ASCII);
  }
}
