package org.stet.output.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.stet.ledger.EditionPage;

/** One page: the image, then the text, in one content stream. */
final class PageBuilder {

  private static final COSName IMAGE = COSName.getPDFName("Im0");
  private static final COSName FONT = COSName.getPDFName("F0");

  private final PDDocument pdf;
  private final PageScale scale;
  private final PageFont font;

  PageBuilder(PDDocument pdf, PageScale scale, PageFont font) {
    this.pdf = pdf;
    this.scale = scale;
    this.font = font;
  }

  PDPage build(EditionPage page, Optional<PageImage> image) throws IOException {
    float width = (float) scale.points(scale.width());
    float height = (float) scale.points(scale.height());
    PDPage made = new PDPage(new PDRectangle(Math.max(3, width), Math.max(3, height)));
    PDResources resources = new PDResources();
    StringBuilder content = new StringBuilder();
    if (image.isPresent()) {
      resources.put(IMAGE, image.get().object());
      content
          .append("q ")
          .append(Operators.number(width))
          .append(" 0 0 ")
          .append(Operators.number(height))
          .append(" 0 0 cm /")
          .append(IMAGE.getName())
          .append(" Do Q\n");
    }
    TextLayer layer = new TextLayer(page, scale, font, FONT.getName());
    if (layer.turn() != Turn.NONE) {
      // The scan stays as it is; viewers turn it.
      made.setRotation(layer.turn().back());
    }
    String text = layer.operators();
    if (!text.isEmpty()) {
      font.addTo(resources, FONT);
      content.append(text);
    }
    made.setResources(resources);
    byte[] bytes = content.toString().getBytes(StandardCharsets.US_ASCII);
    made.setContents(new PDStream(Packed.stream(pdf, bytes)));
    return made;
  }
}
