package org.stet.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

class UnseenTextTest {

  private static final COSName FORM = COSName.getPDFName("Form");

  @Test
  void whatCanBeSeenStaysAsItIs() throws IOException {
    assertThat(left("0 0 5 5 re f BT /F 9 Tf 0 Tr 1 0 0 1 3 3 Tm (seen) Tj ET", ""))
        .isEqualTo("0 0 5 5 re f BT /F 9 Tf 0 Tr 1 0 0 1 3 3 Tm (seen) Tj ET");
    assertThat(left("q 1 0 0 1 0 0 cm /Form Do Q", "BT (seen) Tj ET")).contains("/Form Do");
  }

  @Test
  void invisibleTextGoesWithWhatHoldsItOnly() throws IOException {
    assertThat(left("q 5 0 0 5 0 0 cm Q BT /F 9 Tf 3 Tr 3 3 Td (a) Tj [(b)] TJ (c) ' ET", ""))
        .isEqualTo("q 5 0 0 5 0 0 cm Q 3 Tr");
  }

  @Test
  void seenTextAfterItStandsWhereItStood() throws IOException {
    assertThat(left("BT /F 9 Tf 3 Tr 9 TL (a) Tj 1 2 (b) \" 0 Tr (seen) ' ET", ""))
        .isEqualTo("BT /F 9 Tf 3 Tr 9 TL 1 Tw 2 Tc T* 0 Tr (seen) ' ET");
  }

  @Test
  void theModeEndsWithItsState() throws IOException {
    assertThat(left("q 3 Tr Q BT (seen) Tj ET", "")).contains("(seen) Tj");
  }

  @Test
  void aFormOfNothingElseIsNotDrawn() throws IOException {
    assertThat(left("q 1 0 0 1 0 0 cm /Form Do Q", "BT 3 Tr (a) Tj ET"))
        .isEqualTo("q 1 0 0 1 0 0 cm Q");
  }

  private static String left(String content, String form) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      PDResources resources = new PDResources();
      resources.getCOSObject().setItem(COSName.FONT, new COSDictionary());
      PDFormXObject made = new PDFormXObject(pdf);
      try (OutputStream out = made.getContentStream().createOutputStream()) {
        out.write(form.getBytes(StandardCharsets.US_ASCII));
      }
      resources.put(FORM, made);
      page.setResources(resources);
      PDStream stream = new PDStream(pdf);
      try (OutputStream out = stream.createOutputStream()) {
        out.write(content.getBytes(StandardCharsets.US_ASCII));
      }
      page.setContents(stream);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new ContentStreamWriter(out).writeTokens(new UnseenText(resources, false).without(page));
      return out.toString(StandardCharsets.US_ASCII).strip().replaceAll("\\s+", " ");
    }
  }
}
