package org.stet.output.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.stet.output.OutputContext;
import org.stet.output.OutputContext.PageSource;
import org.stet.page.Role;
import org.stet.scan.ScanDocument;
import org.stet.scan.Scans;
import org.stet.testing.Editions;
import org.stet.testing.Outputs;

/**
 * A file of one page of 1200 x 1600 pixels, and the PDF made of it.
 *
 * @param scan lies in the folder where the PDF is written to
 */
record ScanInPdf(Path scan) {

  /** A page with a picture of many levels. */
  static BufferedImage page(int type) {
    BufferedImage page = PdfFormatTest.scan(type);
    for (int i = 0; i < 300 * 300; i++) {
      page.setRGB(600 + i % 300, 200 + i / 300, (i / 300 << 16) * 2 / 3 | i % 300 / 2);
    }
    return page;
  }

  /** Writes the PDF and tells how the page is packed in it. */
  COSName filter(String choice) throws IOException {
    OutputContext plain = Outputs.context(scan.resolveSibling("."), Map.of("pdf-image", choice));
    new PdfFormat()
        .write(
            Editions.scanned().paragraph(Role.BODY, "A line of text").page().edition(),
            new OutputContext(
                plain.target(),
                page -> Optional.of(document().open(page)),
                page -> Optional.of(new PageSource(scan, 0, () -> document().coded(page))),
                plain.title(),
                plain.language(),
                plain.options()));
    try (PDDocument pdf = Loader.loadPDF(pdf().toFile())) {
      return image(pdf).getStream().getFilters().get(0);
    }
  }

  Path pdf() {
    return scan.resolveSibling("doc.pdf");
  }

  ScanDocument document() {
    return Scans.find(List.of(scan), Optional.empty(), Optional.of(300), 10).get(0);
  }

  static PDImageXObject image(PDDocument pdf) throws IOException {
    return (PDImageXObject) pdf.getPage(0).getResources().getXObject(COSName.getPDFName("Im0"));
  }

  /** Red, green and blue in turn; gray as it stands, which Java would take for linear light. */
  static byte[] samples(BufferedImage image) {
    boolean gray = image.getRaster().getNumBands() == 1;
    byte[] samples = new byte[1200 * 1600 * 3];
    for (int i = 0; i < samples.length; i++) {
      int pixel = i / 3;
      samples[i] = (byte) image.getRaster().getSample(pixel % 1200, pixel / 1200, gray ? 0 : i % 3);
    }
    return samples;
  }
}
