package org.stet.scan.pdf;

import java.io.IOException;
import java.io.Writer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Finds out which way most of the text of a page runs. */
final class ReadingDirection extends PDFTextStripper {

  private final int[] counts = new int[4];

  /** By how much to turn the sheet clockwise so that the text can be read: 0, 90, 180 or 270. */
  static int turnToRead(PDDocument pdf, int page) throws IOException {
    ReadingDirection direction = new ReadingDirection();
    direction.setStartPage(page);
    direction.setEndPage(page);
    direction.writeText(pdf, Writer.nullWriter());
    int best = 0;
    for (int quarter = 1; quarter < 4; quarter++) {
      best = direction.counts[quarter] > direction.counts[best] ? quarter : best;
    }
    return 90 * best;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    Matrix matrix = text.getTextMatrix();
    double angle = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
    counts[Math.floorMod(Math.round(angle / 90), 4)]++;
  }
}
