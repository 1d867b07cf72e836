package org.stet.output.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.stet.ledger.EditionPage;
import org.stet.page.image.Placement;

/**
 * Puts text behind a sheet that is there. What can be seen stays as it is; text of an earlier OCR,
 * which cannot be seen, goes.
 */
final class SheetOverlay {

  private static final COSName SCAN = COSName.getPDFName("StetScan");
  private static final COSName FONT = COSName.getPDFName("StetText");

  private final PDDocument pdf;
  private final PDPage sheet;
  private final Placement place;
  private Optional<PDImageXObject> scan = Optional.empty();

  SheetOverlay(PDDocument pdf, PDPage sheet, Placement place) {
    this.pdf = pdf;
    this.sheet = sheet;
    this.place = place;
  }

  /** Shows this instead of all that is there; it lies as it is read. */
  void replaceScan(PDImageXObject image) {
    scan = Optional.of(image);
  }

  void add(EditionPage page, PageFont font) throws IOException {
    // Pages may share their resources with others: this one gets its own.
    COSDictionary before =
        sheet.getResources() == null ? new COSDictionary() : sheet.getResources().getCOSObject();
    PDResources resources =
        new PDResources(scan.isPresent() ? new COSDictionary() : new COSDictionary(before));
    COSArray contents = new COSArray();
    if (scan.isPresent()) {
      resources.put(SCAN, scan.get());
      contents.add(stream("q " + matrix(1, 1) + " cm /" + SCAN.getName() + " Do Q\n"));
    } else {
      seen(resources, contents);
    }
    PageScale scale = PageScale.of(page.page(), Optional.empty());
    String text = new TextLayer(page, scale, font, FONT.getName()).operators();
    if (!text.isEmpty()) {
      font.addTo(resources, FONT);
      double width = scale.points(scale.width());
      double height = scale.points(scale.height());
      contents.add(stream("q " + matrix(width, height) + " cm\n" + text + "Q\n"));
    }
    sheet.setResources(resources);
    sheet.getCOSObject().setItem(COSName.CONTENTS, contents);
  }

  /** What is there, closed off against what comes, without what cannot be seen. */
  private void seen(PDResources resources, COSArray contents) throws IOException {
    UnseenText unseen = new UnseenText(resources, place.isImage());
    List<Object> tokens = unseen.without(sheet);
    contents.add(stream("q\n"));
    if (unseen.found()) {
      contents.add(stream(tokens));
    } else {
      COSBase old = sheet.getCOSObject().getDictionaryObject(COSName.CONTENTS);
      if (old instanceof COSArray several) {
        several.forEach(contents::add);
      } else if (old instanceof COSStream) {
        contents.add(sheet.getCOSObject().getItem(COSName.CONTENTS));
      }
    }
    contents.add(stream("\n" + "Q ".repeat(1 + Nesting.open(tokens)) + "\n"));
  }

  /** Maps a rectangle of this size, as it is read, to where the scan stands. */
  private String matrix(double width, double height) {
    double[] origin = place.onSheet(0, 0);
    double[] right = place.onSheet(1, 0);
    double[] up = place.onSheet(0, 1);
    double[] all = {
      (right[0] - origin[0]) / width,
      (right[1] - origin[1]) / width,
      (up[0] - origin[0]) / height,
      (up[1] - origin[1]) / height,
      origin[0],
      origin[1]
    };
    StringBuilder matrix = new StringBuilder();
    for (double number : all) {
      matrix.append(Operators.exact(number)).append(' ');
    }
    return matrix.toString().strip();
  }

  private COSStream stream(String content) throws IOException {
    return Packed.stream(pdf, content.getBytes(StandardCharsets.US_ASCII));
  }

  private COSStream stream(List<Object> tokens) throws IOException {
    COSStream stream = pdf.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    return stream;
  }
}
